import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/lexicon/read.js';
import { newLexicon } from '../../src/suggest/new-lexicon.js';
import { suggest } from '../../src/suggest/suggest.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';

const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\n';

function open(text: string) {
  const lexicon = readLexicon({ file: 'x.yaml', text });
  return 'problems' in lexicon ? expect.unreachable(JSON.stringify(lexicon.problems)) : lexicon;
}

const codebook = buildCodebook([
  open(`${head}idioms: [vacances]\nthemes:\n  - {id: repas, label: Repas, entries: [repas]}\n`),
  open(`${head}kind: sentiment\nvalues: [{value: -0.6, entries: [moyen]}]\n`),
  open(`${head}kind: stop-words\nwords: [être, avoir, chose]\n`),
]);

const code = (...rows: readonly (readonly [text: string, question?: string])[]) =>
  tagAnswers(
    rows.map(([text, question = ''], n) => ({
      id: `r${n}`,
      answer: `r${n}/1`,
      edition: '',
      question,
      text,
    })),
    codebook,
  );

describe('suggestions', () => {
  it('come from what several people say in answers without a theme, each tried as an entry', () => {
    const tagged = code(
      ['Les navettes étaient bondées'],
      ['Une navette toutes les heures'],
      ['Le repas, puis la navette'],
      ['Le vestiaire'],
      ['Une chose'],
      ['Des choses'],
    );
    const { uncovered } = suggest(tagged, codebook);
    expect(uncovered).toHaveLength(1);
    expect(uncovered[0]).toMatchObject({ people: 3 });
    expect(uncovered[0]?.entry).toMatch(/^navettes?$/);
    expect(uncovered[0]?.gained.map(({ answer }) => answer.id)).toEqual(['r0', 'r1']);
  });

  it('come in the order of the people whom they gain, those said elsewhere too after the others', () => {
    const tagged = code(
      ...['Le parking', 'Un parking', 'Le repas au parking'].map((text) => [text] as const),
      ...['Le vestiaire', 'Un vestiaire'].map((text) => [text] as const),
      ...['La navette', 'Une navette', 'Cette navette'].map((text) => [text] as const),
    );
    const entries = suggest(tagged, codebook).uncovered.map(({ entry }) => entry);
    expect(entries).toEqual(['navette', 'vestiaire', 'parking']);
  });

  it('count no copy of another answer among the people who say it', () => {
    const [first, second, ...others] = code(['Les navettes'], ['Une navette'], ['Une navette']);
    const copies = others.map((one) => ({
      ...one,
      answer: { ...one.answer, duplicateOf: 'r1/1' },
    }));
    const { uncovered } = suggest([first!, second!, ...copies], codebook);
    expect(uncovered[0]).toMatchObject({ people: 2 });
  });

  it('come from words typical of a theme, with the answers that would have it too', () => {
    const tagged = code(
      ...Array.from({ length: 8 }, () => ['un repas, du fromage'] as const),
      ['du fromage'],
      ...Array.from({ length: 30 }, () => ['il fallait venir en train'] as const),
    );
    const { typical } = suggest(tagged, codebook);
    expect(
      typical.map(({ entry, theme, people, gained }) => [entry, theme?.id, people, gained.length]),
    ).toEqual([['fromage', 'x/repas', 9, 1]]);
  });

  it('have no theme where many say them with others, or with none', () => {
    const tagged = code(
      ...Array.from({ length: 8 }, () => ['un repas, des ateliers'] as const),
      ...Array.from({ length: 8 }, () => ['des ateliers'] as const),
      ...Array.from({ length: 30 }, () => ['il fallait venir en train'] as const),
    );
    const { uncovered } = suggest(tagged, codebook);
    expect(uncovered.find(({ entry }) => entry === 'ateliers')).toMatchObject({ people: 16 });
    expect(uncovered.find(({ entry }) => entry === 'ateliers')?.theme).toBeUndefined();
  });

  it('come apart where one person names something, first where little else is said', () => {
    const tagged = code(
      ['Il faudrait que quelqu’un range la vaisselle'],
      ['Un vestiaire'],
      ['La boîte de retour est cassée'],
    );
    const { uncovered, single } = suggest(tagged, codebook);
    expect(uncovered).toEqual([]);
    const entries = single.map(({ entry }) => entry);
    expect(entries).toEqual(['vestiaire', 'boîte de retour', 'vaisselle']);
  });

  it('are nouns where the same letters are another word too', () => {
    const tagged = code(
      ['L’été, il fait chaud'],
      ['Cet été'],
      ...Array.from({ length: 5 }, () => ['Cela a été moyen'] as const),
    );
    const { uncovered } = suggest(tagged, codebook);
    expect(uncovered.map(({ entry, people }) => [entry, people])).toEqual([['été/NOUN', 2]]);
  });

  it('name the theme that most answers to the question speak of', () => {
    const question = 'Que manger ?';
    const repas = Array.from({ length: 5 }, () => ['un repas', question] as const);
    const likely = (...rows: readonly (readonly [string, string])[]) =>
      suggest(code(...rows, ['une fondue', question]), codebook).single[0]?.likely?.id;
    expect(likely(...repas)).toBe('x/repas');
    expect(likely(...repas.slice(1))).toBeUndefined();
  });

  it.each([
    ['what a theme knows already', 'un repas', 'le repas'],
    ['what the lexicon lists as an idiom', 'Les vacances', 'des vacances'],
    ['what judges, as it is no theme', 'C’était moyen', 'moyen'],
  ])('leave out %s', (_, one, other) => {
    const { uncovered, typical, single } = suggest(code([one], [other]), codebook);
    expect([...uncovered, ...typical, ...single]).toEqual([]);
  });
});

describe('a new lexicon', () => {
  const themesIn = (text: string) => {
    const { document } = open(text);
    return document.kind === 'themes'
      ? document.themes.map(({ id, label, entries }) => [id, label, entries.map((one) => one.text)])
      : expect.unreachable();
  };

  const tagged = code(
    ['La navette', 'Qu’avez-vous apprécié ?'],
    ['La navette, le vestiaire', 'Qu’avez-vous apprécié ?'],
    ['Le vestiaire', 'Et à améliorer : quoi ?'],
    ['La navette, le vestiaire', 'Et à améliorer : quoi ?'],
    ['Le vestiaire', 'Et à améliorer : quoi ?'],
  );

  it('has a theme a question, with what most people say under it, and is a right lexicon', () => {
    const { text, themes, entries } = newLexicon(tagged, codebook.stopWords);
    expect([themes, entries]).toEqual([2, 2]);
    const { document } = open(text);
    if (document.kind !== 'themes') return expect.unreachable();
    expect(
      document.themes.map(({ id, label, entries: own }) => [id, label, own.map((one) => one.text)]),
    ).toEqual([
      ['apprecie', 'Qu’avez-vous apprécié ?', ['navette']],
      ['ameliorer', 'Et à améliorer : quoi ?', ['vestiaire']],
    ]);
    expect(text).toContain('- vestiaire # 3 personnes');
  });

  it('has no theme where nobody shares a word, beside one where people do', () => {
    const { themes } = newLexicon(
      [...tagged, ...code(['Une bulle', 'Si vous deviez décrire le lieu ?'])],
      codebook.stopWords,
    );
    expect(themes).toBe(2);
  });

  it('has one theme for a question that editions word otherwise', () => {
    const said = (question: string, edition: string) =>
      code(['La navette', question], ['Le vestiaire', question]).map((one) => ({
        ...one,
        answer: { ...one.answer, edition },
      }));
    const { text } = newLexicon(
      [
        ...said('Que représentent les Rencontres ?', '2024'),
        ...said('En une phrase, que représentent pour vous les Rencontres ?', '2025'),
      ],
      codebook.stopWords,
    );
    expect(themesIn(text)).toEqual([
      ['representent-rencontres', 'Que représentent les Rencontres ?', ['navette', 'vestiaire']],
    ]);
  });

  it('has no entry for a measure, an adverb, or what few of many people say', () => {
    const { text } = newLexicon(
      code(
        ['Attendre 20 min, le repas sur place'],
        ['À 10 min de la gare, remis en place'],
        ...Array.from({ length: 200 }, (_, n) => [n < 4 ? 'Le nez' : 'La navette'] as const),
      ),
      codebook.stopWords,
    );
    expect(themesIn(text)).toEqual([['theme-1', 'Thème', ['navette']]]);
  });

  it('is right whatever the length of a question', () => {
    const question = `Qu’avez-vous pensé : ${'de tout ce que vous avez vu et entendu, '.repeat(5)}et du reste ?`;
    const { document } = open(newLexicon(code(['a', question]), codebook.stopWords).text);
    expect(document).toMatchObject({ themes: [{ label: question }] });
  });

  it('gives questions alike different ids', () => {
    const { text } = newLexicon(
      code(['a', 'Le lieu ?'], ['b', 'Et le lieu ?']),
      codebook.stopWords,
    );
    const { document } = open(text);
    if (document.kind !== 'themes') return expect.unreachable();
    expect(new Set(document.themes.map(({ id }) => id)).size).toBe(2);
  });
});

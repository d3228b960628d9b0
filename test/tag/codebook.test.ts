import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook, codebookOf } from '../../src/tag/build-codebook.js';
import { expectation } from './tagged.js';

const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\n';

function open(text: string) {
  const lexicon = readLexicon({ file: 'x.yaml', text: `${head}${text}` });
  return 'problems' in lexicon ? expect.unreachable(JSON.stringify(lexicon.problems)) : lexicon;
}

it('takes names and words that count for nothing as they are typed', () => {
  const lists = ['kind: names\nnames: [Zébulonette]\n', 'kind: stop-words\nwords: [Atelier]\n'];
  const codebook = buildCodebook(lists.map(open));
  const text = 'Merci à Zébulonette';
  const answer = { id: 'r1', answer: 'r1/1', edition: '', question: '', text };
  const [tagged] = tagAnswers([answer], codebook);
  expect(tagged?.tags.personal).toEqual([{ start: 8, end: 19, kind: 'name' }]);
  expect(codebook.stopWords.has('atelier')).toBe(true);
});

const own = (id: string, theme: string, entry: string, head = '') =>
  `id: ${id}\nlabel: X\nversion: 1.0.0\nlanguage: fr\n${head}themes:\n  - {id: ${theme}, label: X, entries: [${entry}]}\n`;

describe('an entry of a lexicon', () => {
  const french = loadFrench();
  /** Themes that lexicons find in a text. */
  const found = (texts: readonly string[], text: string): string[] => {
    const lexicons = texts.map((one) => {
      const lexicon = readLexicon({ file: 'x.yaml', text: one });
      return 'problems' in lexicon ? expect.unreachable(JSON.stringify(lexicon.problems)) : lexicon;
    });
    const { findThemes, key } = buildCodebook(lexicons, () => null);
    const { themes } = findThemes(key(french.parse(text)), 'neutral');
    return themes.map(({ entry }) => entry.meaning.theme);
  };
  const [mine, theirs] = [own('a', 'prix', 'prix'), own('b', 'organisation', 'prix du repas')];

  it.each([[[mine, theirs]], [[theirs, mine]]])('loses no word to another lexicon', (lexicons) => {
    expect(found(lexicons, 'le prix du repas').sort()).toEqual(['a/prix', 'b/organisation']);
  });

  it('loses its words to an idiom of its lexicon, and to none of another', () => {
    const idioms = 'idioms: [prix Nobel]\n';
    expect(found([own('a', 'prix', 'prix', idioms)], 'un prix Nobel à un prix fou')).toEqual([
      'a/prix',
    ]);
    expect(found([mine, own('b', 'repas', 'repas', idioms)], 'un prix Nobel')).toEqual(['a/prix']);
  });

  it('loses its words to a longer one of a lexicon that is weighed with it', () => {
    const weighed = [['a', 'prix', 'prix'] as const, ['b', 'repas', 'prix du repas'] as const];
    const texts = weighed.map(([id, theme, entry]) => own(id, theme, entry, 'weights: true\n'));
    expect(found(texts, 'le prix du repas')).toEqual(['b/repas']);
  });
});

it.each([
  ['Quels points devrions-nous améliorer pour la prochaine édition ?', 'criticism'],
  ['Quelles améliorations pour la prochaine édition ?', 'criticism'],
  ['Quel bilan tirez-vous ? Qu’est-ce qui a manqué ?', 'criticism'],
  ['Témoignage libre : ce que vous avez apprécié', 'praise'],
  ['Vos suggestions pour la prochaine édition', 'ideas'],
  ['Prochaine édition', 'ideas'],
  ['Recommanderiez-vous la prochaine édition ?', 'neutral'],
  ['Autre remarque', 'neutral'],
])('« %s » expects: %s', (question, expected) => {
  expect(expectation(question)).toBe(expected);
});

it('a theme of logistics does not count where it is what a session is about', () => {
  const themes = [
    '{id: a, label: A, logistics: true, entries: [pain]}',
    '{id: b, label: B, entries: [lecture]}',
  ];
  const codebook = buildCodebook([open(`themes:\n  - ${themes.join('\n  - ')}\n`)]);
  const given = (text: string) => {
    const answer = { id: 'r1', answer: 'r1/1', edition: '', question: '', text };
    const [tagged] = tagAnswers([answer], codebook);
    return tagged?.tags.themes.map(({ id }) => id);
  };
  expect(given('l’atelier pain et lecture')).toEqual(['x/b']);
  expect(given('le pain et la lecture')).toEqual(['x/a', 'x/b']);
});

it('has a theme from one lexicon alone, or says where the other is', () => {
  const named = (file: string, id: string, theme: string) => {
    const lexicon = readLexicon({ file, text: own(id, theme, 'prix') });
    return 'problems' in lexicon ? expect.unreachable() : lexicon;
  };
  const mine = named('a.yaml', 'x', 'prix');
  const together = (file: string, id: string, theme: string) => () =>
    codebookOf([mine, named(file, id, theme)]);
  expect(together('b.yaml', 'x', 'prix')).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/x\/prix.*a\.yaml.*b\.yaml/),
      place: { file: 'b.yaml', line: 1, column: 1 },
    }),
  );
  expect(together('a.yaml', 'x', 'prix')).toThrow('donné deux fois');
  expect(together('b.yaml', 'x', 'repas')).not.toThrow();
  expect(together('b.yaml', 'y', 'prix')).not.toThrow();
});

it('shares what is compiled of a lexicon with other codebooks, whatever they hold beside it', () => {
  const mine = open('themes: [{id: prix, label: X, entries: [prix]}]\n');
  const [own, whole] = [codebookOf([mine]), codebookOf([])];
  expect(own.matchSentiment).toBe(whole.matchSentiment);
  expect(own.findThemes).not.toBe(whole.findThemes);
});

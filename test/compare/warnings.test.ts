import { expect, test } from 'vitest';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import { comparedIn, inputOf, type Said, type Someone, times } from './people.js';

const edition = (label: string, said: Said, count = 40): Someone[] =>
  times(count, { edition: label, says: [said] });

const comparisonOf = (people: readonly Someone[], closed: readonly string[] = []) =>
  comparedIn(inputOf(people, { closed: closed.map((name) => ({ name, kind: 'choice' })) }));

const warningsOf = (people: readonly Someone[], closed: readonly string[] = []) =>
  comparisonOf(people, closed).warnings;

test('two alike editions raise no warning', () => {
  expect(warningsOf([...edition('2024', {}), ...edition('2025', {})])).toEqual([]);
});

test('a small edition and a silent one are told', () => {
  const [silent, small, ...others] = warningsOf([
    { edition: '2023' },
    ...edition('2024', {}, 12),
    ...edition('2025', {}),
  ]);
  expect(silent).toMatch(/2023.*personne n’a laissé de réponse informative/);
  expect(small).toMatch(/2024.*12\u00a0personnes.*moins de 30\u00a0personnes/);
  expect(others).toEqual([]);
});

test('few answers to a closed question are told where there is a gap to read', () => {
  const answering = (years: readonly string[]) =>
    warningsOf(
      ['2024', '2025'].flatMap((year) =>
        edition(year, {}).map((one, at) =>
          years.includes(year) && at < 12 ? { ...one, closed: { Parcours: ['IA'] } } : one,
        ),
      ),
      ['Parcours'],
    ).filter((warning) => /moins de 30/.test(warning));
  expect(answering(['2024', '2025'])).toHaveLength(1);
  expect(answering(['2025'])).toEqual([]);
});

test('an entry that stands for names is told in words', () => {
  const people = [
    ...edition('2024', { themes: { ia: 'neutral' }, entries: ['IA'] }, 4),
    ...edition('2024', {}, 96),
    ...edition('2025', { themes: { ia: 'neutral' }, entries: ['@personne @personne'] }, 30),
    ...edition('2025', {}, 70),
  ];
  expect(warningsOf(people)[0]).toContain('(entrées du lexique\u00a0: un nom de personne\u00a0;');
});

test('people of one address are told, for each edition that has some', () => {
  const input = inputOf([...edition('2024', {}), ...edition('2025', {})]);
  const respondents = input.respondents.map((one, at) =>
    at < 2 ? { ...one, sameSender: 'r9' } : one,
  );
  expect(comparedIn({ ...input, respondents }).warnings).toEqual([
    expect.stringMatching(
      /Même adresse.*2 questionnaires en 2024\. Chacun compte .*chaque fois que c’est la même/,
    ),
  ]);
});

test('different response rates are told', () => {
  const people = [
    ...edition('2024', {}),
    ...times(40, { edition: '2024' }),
    ...edition('2025', {}),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringContaining('50\u00a0% (2024), 100\u00a0% (2025)'),
  ]);
});

test('response rates that are less than ten points apart are close, however many people there are', () => {
  const of = (year: string, silent: number) => [
    ...edition(year, {}, 1000 - silent),
    ...times(silent, { edition: year }),
  ];
  expect(warningsOf([...of('2024', 280), ...of('2025', 200)])).toEqual([]);
  expect(warningsOf([...of('2024', 320), ...of('2025', 200)])).toEqual([
    expect.stringContaining('68\u00a0% (2024), 80\u00a0% (2025)'),
  ]);
});

test('different rates of answers to one question are told, where as many people write in all', () => {
  const meaning = { question: 'Que représente l’événement pour vous ?' };
  const people = [
    ...times(26, { edition: '2024', says: [{}, meaning] }),
    ...times(14, { edition: '2024', says: [{}] }),
    ...times(12, { edition: '2025', says: [{}, meaning] }),
    ...times(28, { edition: '2025', says: [{}] }),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringMatching(/Que représente.*65\u00a0% \(2024\), 30\u00a0% \(2025\)/),
  ]);
});

test('a question worded otherwise is told once, with both wordings', () => {
  const people = [
    ...edition('2024', { question: 'Que faudrait-il améliorer ?' }),
    ...edition('2025', { question: 'Qu’est-ce qui pourrait être amélioré ?' }),
  ];
  const warnings = warningsOf(people);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('Que faudrait-il améliorer ?');
  expect(warnings[0]).toContain('Qu’est-ce qui pourrait être amélioré ?');
  expect(warnings[0]).toMatch(/est formulée autrement en 2025/);
});

test('a question of three wordings is one sentence, another one is another, in one precaution', () => {
  const asking = (label: string, ...questions: readonly string[]) =>
    times(40, { edition: label, says: questions.map((question) => ({ question })) });
  const people = [
    ...asking('2023', 'Que faudrait-il améliorer ?', 'Qu’avez-vous apprécié ici ?'),
    ...asking('2024', 'Que faut-il améliorer ?', 'Qu’avez-vous apprécié là ?'),
    ...asking('2025', 'Que pourrait-on améliorer ?', 'Qu’avez-vous apprécié là ?'),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringMatching(
      /^Une même question .*faudrait-il.*\(2023\), .*faut-il.*\(2024\) et .*pourrait-on.*\(2025\)\. La question .*ici.*\(2023\) est formulée autrement en 2024 et 2025.*là.*Dans chaque cas, les réponses/,
    ),
  ]);
});

test('a question of one edition only is told with the editions that lack it', () => {
  const people = [
    ...times(40, { edition: '2024', says: [{}] }),
    ...times(40, { edition: '2025', says: [{}, { question: 'Vos envies pour la suite ?' }] }),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringMatching(/Vos envies pour la suite.*pas d’équivalent reconnu en 2024\./),
  ]);
});

test('editions that ask nothing alike are told first, and each change of theirs with caution', () => {
  const loud = { question: 'Quel métier visez-vous ?', themes: { ia: 'neutral' } } as const;
  const people = [
    ...edition('2024', { question: 'Avez-vous reçu votre dossier ?' }),
    ...edition('2025', loud),
  ];
  const comparison = comparedIn(inputOf(people));
  expect(comparison.warnings[0]).toMatch(
    /édition 2024 et l’édition 2025 n’ont aucune question ouverte en commun/,
  );
  const proven = survivors(findingsOf(comparison));
  expect(proven.length).toBeGreaterThan(0);
  for (const { text } of proven) expect(text).toMatch(/voir les précautions\.$/);
});

test('editions with one question in common are not', () => {
  const people = [
    ...times(40, { edition: '2024', says: [{}, { question: 'Avez-vous reçu votre dossier ?' }] }),
    ...times(40, { edition: '2025', says: [{}, { question: 'Quel métier visez-vous ?' }] }),
  ];
  expect(warningsOf(people).join(' ')).not.toMatch(/aucune question ouverte en commun/);
});

test('a closed question of one edition only is told', () => {
  const people = [
    ...edition('2024', {}),
    ...edition('2025', {}).map((one) => ({ ...one, closed: { Parcours: ['IA'] } })),
  ];
  expect(warningsOf(people, ['Parcours'])).toEqual([
    expect.stringMatching(/Parcours.*une partie des éditions \(2025\)/),
  ]);
});

/** `count` people of 2025 reached by an entry of that edition alone, 2 by others too, 4 before. */
const drifting = (count: number): Someone[] => {
  const said = (...entries: string[]): Said => ({ themes: { ia: 'neutral' }, entries });
  return [
    ...edition('2024', said('IA'), 4),
    ...edition('2024', {}, 96),
    ...edition('2025', said('ChatGPT'), count),
    ...edition('2025', said('IA', 'ChatGPT'), 2),
    ...edition('2025', {}, 98 - count),
  ];
};

test('a change that hangs on entries of one edition is told with the share without them', () => {
  expect(warningsOf(drifting(28))).toEqual([
    expect.stringMatching(
      /«\u00a0IA\u00a0».*28 des 30\u00a0personnes de 2025 \(entrées du lexique\u00a0: ChatGPT\u00a0; par hasard, on en attendrait 2\).*serait de −2\u00a0points \(4\u00a0% puis 2\u00a0%\) au lieu de \+26\u00a0points/,
    ),
  ]);
});

/**
 * Of 100 people in each edition, 4 then 32 speak of a theme; `only` of the latter by an entry that one had said, and
 * five by another too.
 */
const carried = (only: number, other = 'ChatGPT'): Someone[] => {
  const said = (...entries: string[]): Said => ({ themes: { ia: 'neutral' }, entries });
  return [
    ...edition('2024', said('IA'), 3),
    ...edition('2024', said('Café IA'), 1),
    ...edition('2024', {}, 96),
    ...edition('2025', said('Café IA'), only),
    ...edition('2025', said(other, 'Café IA'), 5),
    ...edition('2025', said('IA'), 27 - only),
    ...edition('2025', {}, 68),
  ];
};

test('a change of which one entry makes most is told with what is left without it', () => {
  expect(warningsOf(carried(20))).toEqual([
    expect.stringMatching(
      /«\u00a0IA\u00a0»\u00a0: 20 des 32\u00a0personnes de 2025 ne sont comptées que pour une expression \(entrée du lexique\u00a0: Café IA\).*serait de \+9\u00a0points \(3\u00a0% puis 12\u00a0%\) au lieu de \+28\u00a0points/,
    ),
  ]);
});

test('people of whom no entry is kept, for what they confide, speak of a theme too', () => {
  const words = ['je/PRON', 'être/AUX/suis', 'diabétique/ADJ'];
  const people = [
    ...carried(20),
    ...edition('2025', { themes: { ia: 'neutral' }, entries: ['IA'], words }, 4),
    ...edition('2025', {}, 96),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringMatching(
      /20 des 36\u00a0personnes de 2025 .*serait de \+5\u00a0points \(3\u00a0% puis 8\u00a0%\) au lieu de \+14\u00a0points/,
    ),
  ]);
});

test.each(['IA', 'Café IA être bon', 'indice : Café IA'])(
  'an entry within or around another is one change with it: %s',
  (nested) => {
    expect(warningsOf(carried(20, nested))).toEqual([
      expect.stringMatching(
        /25 des 32\u00a0personnes de 2025 .*entrée du lexique\u00a0: Café IA\)/,
      ),
    ]);
  },
);

test('entries that share a word alone, or part of one, are not one change', () => {
  for (const other of ['Café associatif', 'Café IAs', 'IA générative']) {
    expect(warningsOf(carried(20, other))[0]).toContain('20 des 32\u00a0personnes');
  }
});

test('a change to which one entry only adds is not', () => {
  expect(warningsOf(carried(12))).toEqual([]);
});

test('nor is a change of what most people of a theme say in both editions', () => {
  const said: Said = { themes: { ia: 'neutral' }, entries: ['IA'] };
  const people = [
    ...edition('2024', said, 5),
    ...edition('2024', {}, 95),
    ...edition('2025', said, 40),
    ...edition('2025', {}, 60),
  ];
  expect(warningsOf(people)).toEqual([]);
});

test('entries of one edition from which nothing is concluded are not told', () => {
  expect(warningsOf(drifting(6))).toEqual([]);
});

test('rare entries, which fall to the larger side by chance, are not told', () => {
  const rare = (label: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      edition: label,
      says: [{ themes: { ia: 'neutral' as const }, entries: [`${label} ${at >> 1}`] }],
    }));
  const people = [
    ...rare('2024', 5),
    ...edition('2024', {}, 95),
    ...rare('2025', 40),
    ...edition('2025', {}, 60),
  ];
  expect(warningsOf(people)).toEqual([]);
});

test('an entry of several alternatives is told by its first', () => {
  const people = [
    ...edition('2024', { themes: { ia: 'neutral' }, entries: ['IA'] }, 4),
    ...edition('2024', {}, 96),
    ...edition(
      '2025',
      { themes: { ia: 'neutral' }, entries: ['un robot | des automates | GPT/NOUN'] },
      30,
    ),
    ...edition('2025', {}, 70),
  ];
  expect(warningsOf(people)[0]).toContain('(entrées du lexique\u00a0: un robot\u00a0;');
});

test('an option that changed its name between editions is told, with both names', () => {
  const choosing = (label: string, option: string) =>
    times(40, { edition: label, says: [{}], closed: { 'Vous êtes :': [option] } });
  const told = warningsOf(
    [...choosing('2024', 'Élu'), ...choosing('2025', 'Élu·e')],
    ['Vous êtes :'],
  ).filter((warning) => /option/.test(warning));
  expect(told).toEqual([expect.stringMatching(/«\sÉlu\s».*2024.*«\sÉlu·e\s» en 2025/)]);
});

test('a change that an option’s name makes has no verdict, and one that it may make sends to its precaution', () => {
  const choosing = (label: string, option: string) =>
    times(40, { edition: label, closed: { Q: [option] } });
  const closed = [{ name: 'Q', kind: 'choice' }] as const;
  const tell = (first: string, second: string) => {
    const people = [
      ...choosing('2024', first),
      ...choosing('2024', 'Autre chose'),
      ...choosing('2025', second),
      ...choosing('2025', 'Autre chose'),
    ];
    const comparison = comparedIn(inputOf(people, { closed }));
    const texts = survivors(findingsOf(comparison)).map(({ text }) => text);
    return {
      comparison,
      texts,
      warnings: comparison.warnings.filter((one) => /option|choisi/.test(one)),
    };
  };
  const near = tell('Agent de mairie', 'Agente de mairie');
  expect(near.texts).toEqual([]);
  expect(
    near.comparison.closed[0]!.options.map(({ label, changes: [change] }) => [
      label,
      change!.verdict,
      change!.midQ < 1,
    ]),
  ).toEqual([
    ['Autre chose', 'inconclusive', true],
    ['Agente de mairie', 'inconclusive', false],
    ['Agent de mairie', 'inconclusive', false],
  ]);
  expect(
    findingsOf(near.comparison).filter(({ text }) => /peut-être changé de nom/.test(text)),
  ).toHaveLength(2);
  expect(near.warnings).toEqual([expect.stringMatching(/se nomme peut-être/)]);
  const far = tell('Salarié', 'Dirigeante');
  for (const text of far.texts) expect(text).toMatch(/voir les précautions\.$/);
  expect(far.warnings).toEqual([
    expect.stringMatching(/personne n’a choisi «\sDirigeante\s» en 2024, «\sSalarié\s» en 2025/),
  ]);
});

test.each([
  ['between two that people gave', 'Q', '4', '3'],
  ['that the question names', 'Note de 0 à 10', '3', '4'],
])('a mark %s was offered, though nobody gave it', (_, question, mark, other) => {
  const closed = [{ name: question, kind: 'scale' }] as const;
  const giving = (label: string, given: string, count: number) =>
    times(count, { edition: label, says: [{}], closed: { [question]: [given] } });
  const people = [
    ...[...giving('2024', other, 30), ...giving('2024', '5', 30)],
    ...[...giving('2025', other, 5), ...giving('2025', mark, 50), ...giving('2025', '5', 5)],
  ];
  const comparison = comparedIn(inputOf(people, { closed }));
  const line = comparison.closed[0]!.options.find(({ label }) => label === mark)!;
  expect(line.changes[0]!.verdict).toBe('up');
  expect(comparison.warnings.filter((one) => /choisi/.test(one))).toEqual([]);
});

test.each([
  ['has another of its own', 'Mairie', 1],
  ['has none but those of the other', 'Association', 0],
])('two names of an answer are a remedy where the edition without one %s', (_, only, remedied) => {
  const question = 'Vous êtes :';
  const closed = [{ name: question, kind: 'choice' }] as const;
  const choosing = (label: string, option: string, count: number) =>
    times(count, { edition: label, says: [{}], closed: { [question]: [option] } });
  const { warnings, remedies } = comparedIn(
    inputOf(
      [
        ...[...choosing('2024', 'Association', 40), ...choosing('2024', 'Presse', 40)],
        ...[...choosing('2025', 'Association', 40), ...choosing('2025', only, 40)],
      ],
      { closed },
    ),
  );
  expect(warnings.join()).toMatch(/personne n’a choisi .*«\sPresse\s» en 2025/);
  expect(remedies.filter(({ french }) => /deux noms/.test(french))).toHaveLength(remedied);
});

/** Remedies of answers under two names: twenty people an option, who choose the same in all of the questions. */
const remediesOf = (
  questions: readonly string[],
  chosen: Readonly<Record<string, readonly string[]>>,
) => {
  const people = Object.entries(chosen).flatMap(([label, options]) =>
    options.flatMap((option) =>
      times(20, {
        edition: label,
        says: [{}],
        closed: Object.fromEntries(questions.map((name) => [name, [option]])),
      }),
    ),
  );
  return comparisonOf(people, questions)
    .remedies.map(({ french }) => french)
    .filter((french) => french.includes('deux noms'));
};

test('what is to be joined in each question of a grid is told once', () => {
  const chosen = { '2024': ['Midi', 'Bon'], '2025': ['Midi', 'Super'] };
  expect(remediesOf(['Avis [Salle]', 'Avis [Son]'], chosen)).toEqual([
    expect.stringMatching(/^«\sAvis\s»\s:/),
  ]);
  expect(remediesOf(['Avis [Salle]', 'Son'], chosen)).toHaveLength(2);
});

test('answers to be joined are told in one line a question, those of near names by their names', () => {
  const chosen = {
    '2024': ['Midi', 'À distance', 'Salon'],
    '2025': ['Midi', 'À distance, en groupe', 'Lettre'],
  };
  expect(remediesOf(['Canal'], chosen)).toEqual([expect.stringContaining('en groupe')]);
});

test('init is no remedy where a study joins what looks alike, and nothing else does', () => {
  const people = [
    ...edition('2024', { question: 'Quel métier visez-vous ?' }),
    ...edition('2025', { question: 'Vos envies pour la suite ?' }),
  ];
  const [only, ...others] = comparisonOf(people, []).remedies.map(({ french }) => french);
  expect(only).toMatch(/verbatim\.yaml.*métier visez-vous.*Vos envies/);
  expect(only).not.toContain('init');
  expect(others).toEqual([]);
});

test.each([
  ['that differ by a colon', 'NEC en quelques mots :'],
  ['in other words', 'Le NEC en trois mots'],
])('two wordings %s that a study joins are one question that an edition lacks', (_, asked) => {
  const question = 'NEC en quelques mots';
  const { warnings, remedies } = comparisonOf([
    ...edition('2023', { question: 'Qu’avez-vous aimé ?' }),
    ...edition('2024', { question: 'Qu’avez-vous aimé ?' }),
    ...edition('2024', { question, asked }),
    ...edition('2025', { question: 'Qu’avez-vous aimé ?' }),
    ...edition('2025', { question, asked: question }),
  ]);
  expect(warnings.filter((one) => one.includes('équivalent'))).toEqual([
    expect.stringMatching(
      /^La question «\sNEC en quelques mots\s» \(2024 et 2025\) n’a pas d’équivalent reconnu en 2023\./,
    ),
  ]);
  expect(remedies).toEqual([]);
});

test('a new question has no remedy where no edition before asks another that has no like one', () => {
  const people = [
    ...edition('2024', { question: 'Que faudrait-il améliorer ?' }),
    ...edition('2025', { question: 'Que faudrait-il améliorer ?' }),
    ...edition('2025', { question: 'Quel métier visez-vous ?' }),
  ];
  const { warnings, remedies } = comparisonOf(people, []);
  expect(warnings.join()).toContain('n’a pas d’équivalent');
  expect(remedies).toEqual([]);
});

test('precautions about questions that say the same are one, and the remedy is told once, apart', () => {
  const people = [
    ...edition('2024', { question: 'Que faudrait-il améliorer ?' }),
    ...edition('2024', { question: 'Quel métier visez-vous ?' }),
    ...edition('2025', { question: 'Qu’est-ce qui pourrait être amélioré ?' }),
    ...edition('2025', { question: 'Vos envies pour la suite ?' }),
  ].map((one) => ({ ...one, closed: { [`Âge en ${one.edition}`]: ['7'], [one.edition]: ['a'] } }));
  const { warnings, remedies } = comparisonOf(people, [
    'Âge en 2024',
    '2024',
    'Âge en 2025',
    '2025',
  ]);
  expect(remedies.map(({ french }) => french)).toEqual([
    expect.stringMatching(/verbatim\.yaml.*verbatim init/),
  ]);
  expect(warnings.join()).not.toMatch(/verbatim/);
  expect(warnings).toEqual([
    expect.stringMatching(/améliorer \?.*est formulée autrement/),
    expect.stringMatching(
      /pas d’équivalent.*métier visez-vous \?\s» \(2024, rien de proche en 2025\)\s; .*envies/,
    ),
    expect.stringMatching(/peut-être les mêmes.*Âge en 2024.*Âge en 2025/),
    expect.stringMatching(/dans une partie.*«\s2024\s».*«\s2025\s»/),
  ]);
});

test('closed questions of other wordings and the same options may be one', () => {
  const people = ['Élu·e', 'Agent', 'Bénévole'].flatMap((profile) => [
    ...edition('2024', {}, 12).map((one) => ({ ...one, closed: { 'Vous êtes': [profile] } })),
    ...edition('2025', {}, 12).map((one) => ({
      ...one,
      closed: { 'Votre profil': [profile.replace('·', '-')] },
    })),
  ]);
  expect(warningsOf(people, ['Vous êtes', 'Votre profil'])).toEqual([
    expect.stringMatching(/peut-être les mêmes.*Vous êtes.*Votre profil/),
  ]);
});

test('closed questions that share less than half of their options are two', () => {
  const asking = (label: string, question: string, own: readonly string[]) =>
    ['Élu·e', 'Agent', 'Bénévole', ...own].flatMap((profile) =>
      edition(label, {}, 12).map((one) => ({ ...one, closed: { [question]: [profile] } })),
    );
  const people = [
    ...asking('2024', 'Vous êtes', []),
    ...asking('2025', 'Votre profil', [
      ...['Médiateur', 'Élève', 'Parent', 'Artisan', 'Retraité', 'Ouvrier', 'Cadre'],
    ]),
  ];
  expect(warningsOf(people, ['Vous êtes', 'Votre profil'])).toEqual([
    expect.stringMatching(/ne sont posées que dans une partie des éditions/),
  ]);
});

test('wordings that the study brings together are told all the same', () => {
  const question = 'Points faibles';
  const people = [
    ...edition('2024', { question, asked: 'Que faudrait-il améliorer ?' }),
    ...edition('2025', { question, asked: 'Qu’est-ce qui vous a manqué ou déçu ?' }),
  ];
  expect(warningsOf(people)).toEqual([
    expect.stringMatching(/Points faibles.*réunie par l’étude, .*améliorer \?.*manqué ou déçu/),
  ]);
});

test('options of one name, or that one edition has both of, raise no warning', () => {
  const choosing = (label: string, options: readonly string[]) =>
    options.flatMap((option) =>
      times(40, { edition: label, says: [{}], closed: { 'Vous êtes :': [option] } }),
    );
  const both = ['Agent de mairie', 'Agent de l’État'];
  const told = warningsOf([...choosing('2024', both), ...choosing('2025', both)], ['Vous êtes :']);
  expect(told.filter((warning) => /option/.test(warning))).toEqual([]);
});

const choosing = (label: string, counts: Readonly<Record<string, number>>): Someone[] =>
  Object.entries(counts).flatMap(([option, count]) =>
    times(count, { edition: label, says: [{}], closed: { 'Vous êtes :': [option] } }),
  );

test.each([
  ['two options', { Association: 20, Mairie: 80 }],
  ['an option of one person', { Association: 20, Mairie: 79, Presse: 1 }],
])('answers that fall otherwise are told, for what the question makes of them: %s', (_, after) => {
  const people = [...choosing('2024', { Association: 60, Mairie: 40 }), ...choosing('2025', after)];
  expect(warningsOf(people, ['Vous êtes :'])).toEqual([
    expect.stringMatching(
      /^Les réponses à «\u00a0Vous êtes :\u00a0» ne se répartissent plus de la même façon.*Si elles disent qui sont les personnes, et non ce qu’elles pensent, un écart/,
    ),
  ]);
});

test.each([
  ['by less than ten points, however many they are', [500, 500], [580, 420]],
  ['by as much as chance makes of so few', [6, 4], [4, 6]],
])('answers that fall otherwise %s are not told', (_, before, after) => {
  const of = (label: string, [first = 0, second = 0]: readonly number[]) =>
    choosing(label, { Association: first, Mairie: second });
  const people = [...of('2024', before), ...of('2025', after)];
  expect(comparisonOf(people, ['Vous êtes :']).mix).toEqual([]);
});

test('answers that fall otherwise twice are one precaution with one remedy', () => {
  const { warnings, remedies } = comparisonOf(
    [
      ...choosing('2023', { Association: 60, Mairie: 40 }),
      ...choosing('2024', { Association: 20, Mairie: 80 }),
      ...choosing('2025', { Association: 70, Mairie: 30 }),
    ],
    ['Vous êtes :'],
  );
  expect(warnings).toEqual([expect.stringMatching(/passe de .*2023.*2024.*passe de .*2024.*2025/)]);
  expect(remedies).toHaveLength(1);
});

test('answers that fall otherwise are counted among those who write, and say so; the command is apart', () => {
  const silent = (label: string, count: number) =>
    choosing(label, { Association: count }).map((one) => ({ ...one, says: [] }));
  const { warnings, remedies } = comparisonOf(
    [
      ...choosing('2024', { Association: 60, Mairie: 40 }),
      ...choosing('2025', { Association: 20, Mairie: 80 }),
      ...silent('2024', 5),
      ...silent('2025', 5),
    ],
    ['Vous êtes :'],
  );
  expect(warnings).toEqual([
    expect.stringMatching(
      /parmi les personnes qui ont écrit une réponse informative, «\sMairie\s» passe de 40\s% \(40 sur 100, 2024\) à 80\s% \(80 sur 100, 2025\)/,
    ),
  ]);
  expect(warnings[0]).not.toContain('--standardise');
  expect(remedies.map(({ french }) => french)).toEqual([
    expect.stringContaining('verbatim compare --standardise'),
  ]);
});

test('a closed question that few people answer is told, where more people write', () => {
  const people = [
    ...choosing('2024', { Oui: 3 }),
    ...edition('2024', {}, 57),
    ...choosing('2025', { Oui: 60 }),
  ];
  expect(warningsOf(people, ['Vous êtes :'])).toEqual([
    expect.stringMatching(
      /^Question fermée «\u00a0Vous êtes :\u00a0», «\u00a02024\u00a0» \(3\u00a0personnes\).*moins de 30/,
    ),
  ]);
});

test('a question that fewer people answer is told once, with all the editions between which it moved', () => {
  const asking = (label: string, both: number, silent: number) => [
    ...times(both, { edition: label, says: [{}, { question: 'Points forts' }] }),
    ...times(40 - both - silent, { edition: label, says: [{}] }),
    ...times(silent, { edition: label }),
  ];
  const told = warningsOf([
    ...asking('2023', 34, 0),
    ...asking('2024', 34, 0),
    ...asking('2025', 8, 10),
  ]);
  expect(told.filter((one) => one.includes('Points forts'))).toEqual([
    expect.stringMatching(/85\s% \(2023\), 85\s% \(2024\), 20\s% \(2025\)/),
  ]);
  expect(told.filter((one) => one.includes('réponse informative a changé'))).toHaveLength(2);
});

test('wordings that differ by gender, punctuation or the name of the event alone are no precaution', () => {
  const people = [
    ['Un mot pour le formateur', 'Points forts de la journée', 'Que garder de NEC ?'],
    ['Un mot pour le formateur ou la formatrice ?', 'Points forts', 'Que garder du forum ?'],
  ].flatMap((asked, at) =>
    times(40, {
      edition: ['2024', '2025'][at]!,
      says: asked.map((one, no) => ({ question: `Q${no}`, asked: one })),
    }),
  );
  const { warnings } = comparisonOf(people);
  expect(warnings.join(' ')).not.toMatch(/formateur|Points forts/);
});

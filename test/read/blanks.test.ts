import { describe, expect, test } from 'vitest';
import { messages, roles, survey } from './table.js';

const OPTIONS = ['Conférences', 'Ateliers', 'Dîner'];
/** What each of eight people ticked. */
const TICKED = [[0], [0, 1], [], [1, 2], [0, 1, 2], [2], [0], [1]];

/** A table of ticks, each person with a comment. */
const table = (tick: string, head: (option: string) => string = (option) => option): string =>
  `N°;${OPTIONS.map(head).join(';')};Commentaire\n${TICKED.map(
    (own, i) =>
      `${i + 1};${OPTIONS.map((_, at) => (own.includes(at) ? tick : '')).join(';')};Une réponse assez longue ${i}`,
  ).join('\n')}\n`;

const answers = (text: string): unknown[] =>
  survey(text).respondents.map(({ closed }) => Object.values(closed)[0]);

const CHOSEN = TICKED.map((own) => own.map((at) => OPTIONS[at]));

describe('columns of ticks', () => {
  test.each(['X', 'x', '1', 'Oui', 'Coché', '✓', 'true'])(
    'of « %s » side by side are one question, and who ticked none chose none',
    (tick) => {
      const read = survey(table(tick));
      expect(read.closed).toEqual([{ name: OPTIONS.join(' / '), kind: 'multiple' }]);
      expect(answers(table(tick))).toEqual(CHOSEN);
      expect(messages(read).join()).toContain('Les colonnes «\u00a0Conférences\u00a0»');
    },
  );

  test('under a question that the headers name are its options, and an empty cell says no', () => {
    const text = table('X', (option) => `Vu [${option}]`);
    expect(answers(text)).toEqual(CHOSEN);
    expect(messages(survey(text))).toEqual([]);
  });

  test('that stand alone say no where they are empty', () => {
    const text = `N°;Bénévole;Commentaire\n${TICKED.map((_, i) => `${i + 1};${i % 2 ? 'X' : ''};Une réponse assez longue ${i}`).join('\n')}\n`;
    expect(answers(text)).toEqual(TICKED.map((_, i) => (i % 2 ? ['X'] : [])));
  });
});

describe('an empty cell says nothing', () => {
  test('of a question that is asked of some people only', () => {
    const text = table('X', (option) => `Si oui, lesquels ? [${option}]`);
    expect(answers(text)[2]).toBeUndefined();
  });

  test('of a question in which few ticked anything', () => {
    const few = TICKED.map((own, i) => (i < 2 ? own : []));
    const text = `N°;Vu [A];Vu [B];Commentaire\n${few.map((own, i) => `${i + 1};${own.includes(0) ? 'X' : ''};${own.includes(1) ? 'X' : ''};Une réponse assez longue ${i}`).join('\n')}\n`;
    expect(answers(text).filter(Boolean)).toHaveLength(2);
  });

  test('where the person answered nothing at all, or left before the end', () => {
    const nobody = survey(`${table('X')}9;;;;\n`).respondents.at(-1)!;
    expect(nobody.closed).toEqual({});
    const left = table('X', (option) => `Vu [${option}]`)
      .split('\n')
      .map((line, i) =>
        line ? `${line};${i === 0 ? 'submitdate' : i === 3 ? '' : '2025-01-01'}` : '',
      )
      .join('\n');
    expect(answers(left)[2]).toBeUndefined();
  });

  test('of questions that people answer with « Oui »', () => {
    const text = table('Oui', (option) => `Les ${option} vous ont-ils plu ?`);
    expect(new Set(survey(text).closed.map(({ kind }) => kind))).toEqual(new Set(['choice']));
    expect(survey(text).respondents[2]!.closed).toEqual({});
  });
});

test('an empty cell of a list says the same: nothing ticked, where nearly all ticked something', () => {
  const listed = (none = ''): string =>
    `N°,Vu,Commentaire\n${[...TICKED, ...TICKED]
      .map((own, i) => {
        const ticks = own.map((at) => OPTIONS[at]).join(', ') || none;
        return `${i + 1},"${ticks}",Une réponse assez longue ${i}`;
      })
      .join('\n')}\n15,,\n`;
  const chosen = (text: string): unknown[] =>
    survey(text).respondents.map(({ closed }) => closed.Vu);
  expect(chosen(listed())).toEqual([...CHOSEN, ...CHOSEN, undefined]);
  const text = `${listed('Aucun')}16,,Une autre réponse assez longue\n`;
  expect(chosen(text).at(-1)).toBeUndefined();
});

test('a question alone above columns of ticks is theirs', () => {
  const text = `;À quoi avez-vous participé ?;;;\n${table('X')}`;
  expect(Object.keys(roles(text))).toEqual([
    'N°',
    ...OPTIONS.map((option) => `À quoi avez-vous participé ? [${option}]`),
    'Commentaire',
  ]);
  expect(answers(text)).toEqual(CHOSEN);
  expect(messages(survey(text))).toEqual([]);
});

test('Framaforms names a grid above its first row, as long as the same answers follow', () => {
  const heads = [
    'Évaluation;;;;;;',
    'Détails de la soumission;;;Votre satisfaction;;;',
    'Séquentiel;SID;UID;Accueil;Repas;Remarques;Reviendrez-vous ?',
  ];
  const row = (i: number): string =>
    `${i};88${i};0;${i % 3 ? 'Satisfait' : 'Peu satisfait'};${i % 4 ? 'Satisfait' : 'Très satisfait'};Une réponse assez longue ${i};${i % 2 ? 'Oui' : 'Non'}`;
  const rows = Array.from({ length: 12 }, (_, i) => row(i + 1));
  expect(roles(`${[...heads, ...rows].join('\n')}\n`)).toEqual({
    Séquentiel: 'id',
    SID: 'id',
    UID: 'id',
    'Votre satisfaction [Accueil]': 'scale',
    'Votre satisfaction [Repas]': 'scale',
    Remarques: 'open',
    'Reviendrez-vous ?': 'choice',
  });
});

test('Framaforms is known in its other French', () => {
  const head = [
    'Évaluation;;;;;;;;',
    'Détails de la soumission;;;;;À quoi avez-vous participé ?;;;',
    'Numéro de série;SID;Date de soumission;Adresse IP;UID;Conférences;Ateliers;Dîner;Commentaire',
  ];
  const rows = TICKED.map(
    (own, i) =>
      `${i + 1};88${i};10/06/2023 - 10:00;90.12.0.7;0;${OPTIONS.map((_, at) => (own.includes(at) ? 'X' : '')).join(';')};Une réponse assez longue ${i}`,
  );
  const text = `${[...head, ...rows].join('\n')}\n`;
  expect(survey(text).closed).toEqual([{ name: 'À quoi avez-vous participé ?', kind: 'multiple' }]);
  expect(answers(text)).toEqual(CHOSEN);
});

describe('what Framaforms asks over ticks and over a grid is kept', () => {
  const rows = TICKED.map(
    (own, i) =>
      `Élu;${OPTIONS.map((_, at) => (own.includes(at) ? 'X' : '')).join(';')};Avis assez long ${i};${i % 3 ? 'Bien' : 'Peu'};${i % 2 ? 'Bien' : 'Très bien'}`,
  );
  const asked = ';À quoi avez-vous participé ?;;;;Comment jugez-vous :;';
  const labels = 'Profil;Conférences;Ateliers;Dîner;Commentaire;Accueil;Repas';

  test.each([
    ['its own columns taken out', `Évaluation;;;;;;\n${asked}`],
    ['the first row empty', `;;;;;;\n${asked}`],
    ['titles of groups in the first row', `Vous;Votre participation;;;Votre avis;;\n${asked}`],
  ])('with %s', (_, above) => {
    expect(survey([above, labels, ...rows].join('\n')).closed.map(({ name }) => name)).toEqual([
      'Profil',
      'À quoi avez-vous participé ?',
      'Comment jugez-vous : [Accueil]',
      'Comment jugez-vous : [Repas]',
    ]);
  });

  test.each([
    ['a tick alone', ';X;;;;;'],
    ['a yes alone', ';Oui;;;;;'],
    ['with a number', '1;1;;;;;'],
    ['with a word, and the next ticked none', ';Facebook;;;;;\nÉlue;;;;Avis de plus;Bien;Bien'],
  ])('but a first person who left early is no header: %s', (_, first) => {
    const oui = rows.map((row) => row.replaceAll('X', first.includes('Oui') ? 'Oui' : 'X'));
    expect(Object.keys(roles([labels, first, ...oui].join('\n')))).toEqual(labels.split(';'));
  });

  test.each([
    ['are a yes and a no', 'À quoi avez-vous participé ?', 'Oui;Non;Peut-être'],
    ['are numbers', 'À quoi avez-vous participé ?', '1;2;3'],
    ['follow a colon in the question', 'Repas : lequel avez-vous pris ?', 'Matin;Midi;Soir'],
  ])('where its options %s', (_, question, options) => {
    const own = labels.replace('Conférences;Ateliers;Dîner', options);
    const read = survey([`;${question};;;;;`, own, ...rows].join('\n'));
    expect(read.closed.map(({ name }) => name)).toContain(question);
    expect(read.respondents[1]?.closed[question]).toEqual(options.split(';').slice(0, 2));
  });

  test('but facts over ticks are asked nowhere', () => {
    const facts = 'Lieu : Lyon;Date : 12 mai;;;;;';
    const names = survey([facts, labels, ...rows].join('\n')).closed.map(({ name }) => name);
    expect(names.join()).not.toMatch(/Lyon|12 mai/);
  });
});

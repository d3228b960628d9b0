import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { messages } from './table.js';
import { type Cell, workbook } from './workbooks.js';

const THINGS = ['le marché', 'la buvette', 'le concert', 'les ateliers'];
const sheet = (place: string, count: number, head = ['Profil', 'Avis']): Cell[][] => [
  head,
  ...Array.from({ length: count }, (_, i) => [
    i % 2 ? 'Élu' : 'Agent',
    `J’ai beaucoup aimé ${THINGS[i % 4]} de ${place} vers ${8 + i} heures`,
  ]),
];

describe('sheets of the same headings', () => {
  test('are read below each other, with the name of each as a closed question, and it is said', () => {
    const read = readSurvey([workbook({ Brest: sheet('Brest', 6), Morlaix: sheet('Morlaix', 8) })]);
    expect(read.respondents).toHaveLength(14);
    expect(read.respondents.map(({ closed }) => closed.Feuille?.[0])).toEqual(
      Array.from({ length: 14 }, (_, i) => (i < 6 ? 'Brest' : 'Morlaix')),
    );
    expect(read.notices[0]?.message.french).toContain('l’une sous l’autre');
  });

  test('are read so too where their columns have another order', () => {
    const head = ['Profil', 'Avis', 'Note'];
    const brest = sheet('Brest', 6, head).map((row, i) => (i ? [...row, i % 5] : row));
    const morlaix = sheet('Morlaix', 8, head).map((row, i) => (i ? [...row, i % 5] : row));
    const turned = morlaix.map(([profile, text, mark]): Cell[] => [text!, mark!, profile!]);
    const read = readSurvey([workbook({ Brest: brest, Morlaix: turned })]);
    expect(read.respondents).toHaveLength(14);
    expect(read.answers.filter(({ question }) => question === 'Avis')).toHaveLength(14);
    const notes = readSurvey([workbook({ Brest: brest, Notes: turned.slice(0, 3) })]);
    expect(notes.respondents).toHaveLength(6);
  });

  const titled = (title: string, place: string): Cell[][] => [
    [title],
    ...sheet(place, 6, ['Profil', 'Avis', 'Note']).map((row, i) => (i ? [...row, i % 5] : row)),
  ];
  test('are read together under the title of each, which is told', () => {
    const [brest, morlaix] = ['Brest', 'Morlaix'].map((place) => titled(`Atelier ${place}`, place));
    const read = readSurvey([workbook({ Brest: brest!, Morlaix: morlaix! })]);
    expect(read.respondents).toHaveLength(12);
    expect(messages(read)).toContain(
      'Feuille «\u00a0Morlaix\u00a0»\u00a0: 1 ligne au-dessus des en-têtes est laissée de côté.',
    );
  });

  test.each([
    ['Réponses brutes', 'Réponses corrigées'],
    ['Avant la formation', 'Après la formation'],
  ])('are not read together under titles that tell the same people: %s, %s', (one, other) => {
    const sheets = { Feuil1: titled(one, 'Brest'), Feuil2: titled(other, 'Metz') };
    expect(readSurvey([workbook(sheets)]).respondents).toHaveLength(6);
  });

  test('are of the editions that their titles tell', () => {
    const sheets = { Brest: titled('NEC 2024', 'Brest'), Metz: titled('NEC 2025', 'Metz') };
    expect(readSurvey([workbook(sheets)]).editions).toEqual(['2024', '2025']);
  });

  test.each<[string, string[], RegExp]>([
    [
      'but one of its own',
      ['Profil', 'Avis', 'Note', 'Transport'],
      /« Morlaix » \(8 lignes\) a les mêmes en-têtes, à « Transport » près/,
    ],
    [
      'but for most',
      ['Profil', 'Repas', 'Lieu', 'Transport'],
      /cette feuille ne l’est pas : « Morlaix » \(option --sheet pour choisir\)\.$/,
    ],
  ])('are told with their rows where they are not read: the same %s', (_, head, told) => {
    const brest = sheet('Brest', 6, ['Profil', 'Avis', 'Note']).map((row, i) =>
      i ? [...row, i % 5] : row,
    );
    const read = readSurvey([workbook({ Brest: brest, Morlaix: sheet('Morlaix', 8, head) })]);
    expect(read.respondents).toHaveLength(6);
    expect(read.notices[0]?.message.french.replaceAll('\u00a0', ' ')).toMatch(told);
  });

  test('are editions where their names are years', () => {
    const read = readSurvey([
      workbook({ 'Fête 2024': sheet('Brest', 6), 'Fête 2025': sheet('Morlaix', 8) }),
    ]);
    expect(read.editions).toEqual(['Fête 2024', 'Fête 2025']);
  });

  test('have totals of their own, which are no people and are told with the sheet', () => {
    const brest = [...sheet('Brest', 6), ['Total', 6]];
    const read = readSurvey([workbook({ Brest: brest, Morlaix: sheet('Morlaix', 8) })]);
    expect(read.respondents).toHaveLength(14);
    expect(read.notices.map(({ message }) => message.french)).toContain(
      'Feuille «\u00a0Brest\u00a0»\u00a0: Ligne de totaux laissée de côté\u00a0: ligne 8.',
    );
  });

  const NAMES = [
    'Zoé Nel',
    'Luc Roy',
    'Ana Pons',
    'Tom Bel',
    'Lou Cam',
    'Max Dol',
    'Eva Fau',
    'Léo Gay',
  ];
  const named = (place: string, count: number, from = 0): Cell[][] => [
    ['Nom', 'Avis'],
    ...sheet(place, count)
      .slice(1)
      .map(([, text], i) => [NAMES[(i + from) % 8]!, text!]),
  ];

  test.each([
    ['name the same people', { 'Jour 1': named('Brest', 6), 'Jour 2': named('Morlaix', 8) }],
    ['are moments of the same people', { Avant: sheet('Brest', 6), Après: sheet('Morlaix', 8) }],
    ['are moments, « À froid »', { 'À chaud': sheet('Brest', 6), 'À froid': sheet('Morlaix', 8) }],
    ['hold the same rows', { A: sheet('Brest', 6), B: sheet('Brest', 8) }],
    ['are a language each', { Français: sheet('Brest', 6), EN: sheet('Quimper', 8) }],
    ['are called a version', { A: sheet('Brest', 6), 'Réponses nettoyées': sheet('Quimper', 8) }],
    [
      'hold no texts to compare',
      {
        A: sheet('Brest', 6),
        B: [
          ['Profil', 'Avis'],
          ['Élu', 'Bien'],
          ['Élu', 'Bon'],
        ],
      },
    ],
  ])('are not read together where they %s: the rows left out are counted', (_, sheets) => {
    const read = readSurvey([workbook(sheets)]);
    expect(read.respondents).toHaveLength(6);
    expect(read.notices[0]?.message.french).toMatch(
      / Elle a les mêmes en-têtes : ses (8|2) lignes ne sont pas comptées\.$/,
    );
  });

  test('are read together where they name others', () => {
    const sheets = { 'Jour 1': named('Brest', 4), 'Jour 2': named('Morlaix', 4, 4) };
    expect(readSurvey([workbook(sheets)]).respondents).toHaveLength(8);
  });

  test.each([
    ['a question each', { Q1: sheet('Brest', 6), Q2: sheet('Morlaix', 8) }],
    ['other headings', { A: sheet('Brest', 6), B: sheet('Morlaix', 8, ['Profil', 'Idées']) }],
  ])('or not, are left as they were where they have %s', (_, sheets) => {
    expect(readSurvey([workbook(sheets)]).respondents).toHaveLength(6);
  });

  const mended: readonly (readonly [string, (cell: Cell, column: number) => Cell])[] = [
    ['column is blanked', (cell, column) => (column === 0 ? null : cell)],
    ['column is recoded', (cell, column) => (column === 0 ? String(cell).slice(0, 2) : cell)],
    [
      'texts are mended',
      (cell) => String(cell).replace('J’ai', "J'ai").replace('marché', 'marche '),
    ],
  ];
  test.each(mended)('are not read together where one is a copy whose %s', (_, mend) => {
    const [head, ...rows] = sheet('Brest', 8);
    const copy = [head!, ...rows.map((cells) => cells.map(mend))];
    expect(readSurvey([workbook({ A: sheet('Brest', 8), B: copy })]).respondents).toHaveLength(8);
  });

  test('are read together where half of the people write a long text alike', () => {
    const [head, ...rows] = sheet('Brest', 8);
    const others = rows.map(([profile, text], i) => [
      `${profile} invité`,
      i < 4 ? text! : `${text}, et plus tard`,
    ]);
    const book = workbook({ A: sheet('Brest', 8), B: [head!, ...others] });
    const read = readSurvey([book], { text: ['Avis'] });
    expect(read.respondents).toHaveLength(16);
  });

  test.each([
    ['Brouillon', 6],
    ['À supprimer', 6],
    ['Doublons', 6],
    ['Poubelle', 6],
    ['Archive', 6],
    ['Données traitées', 6],
    ['Test', 6],
    ['Test de natation', 14],
    ['Traité', 14],
  ])('may be what a team took out, by the name « %s »: %d people', (name, people) => {
    const read = readSurvey([
      workbook({ Réponses: sheet('Brest', 6), [name]: sheet('Quimper', 8) }),
    ]);
    expect(read.respondents).toHaveLength(people);
  });

  test('have each what goes on under its people, who are counted once', () => {
    const numbered = (place: string): Cell[][] => [
      ['N°', 'Profil', 'Avis'],
      ...sheet(place, 6)
        .slice(1)
        .flatMap((cells, i) => [
          [i + 1, ...cells],
          ...(i % 2 ? [] : [[null, null, `et la plage de ${place}, vers ${i} heures`]]),
        ]),
    ];
    const read = readSurvey([workbook({ Brest: numbered('Brest'), Morlaix: numbered('Morlaix') })]);
    expect(read.respondents).toHaveLength(12);
    expect(read.answers[0]?.text).toMatch(/heures\net la plage de Brest/);
  });

  test('have people of their own under merged numbers', () => {
    const people = (place: string): Cell[][] => [
      ['N°', 'Profil', 'Avis'],
      ...sheet(place, 8)
        .slice(1)
        .map((cells, i) => [i % 2 ? null : 1 + i / 2, ...cells]),
    ];
    const merges = ['A2:A3', 'A4:A5', 'A6:A7', 'A8:A9'];
    const read = readSurvey([
      workbook({ Brest: people('Brest'), Morlaix: people('Morlaix') }, 'xlsx', merges),
    ]);
    expect(read.respondents.map(({ id }) => id)).toEqual(
      ['Brest', 'Morlaix'].flatMap((place) => [1, 2, 3, 4].map((number) => `${place} ${number}`)),
    );
  });
});

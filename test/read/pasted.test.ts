import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode, textPieces } from '../../src/read/bytes/encoding.js';
import { readSurvey } from '../../src/read/survey.js';
import { file, messages, roles, said, survey } from './table.js';
import { type Cell, workbook } from './workbooks.js';

const ROWS = 12;
const HEAD = ['Profil', 'Note', 'Points forts', 'Remarques'];
const answers = Array.from({ length: ROWS }, (_, i) => [
  ['Élue', 'Agent', 'Bénévole'][i % 3]!,
  String(1 + (i % 5)),
  i % 4 === 3 ? '' : `Un accueil, très soigné ${i}`,
  said(i),
]);
const read = (rows: Cell[][]) => readSurvey([workbook({ Feuil1: rows })]);

describe('a column that was pasted twice', () => {
  test('is read once, and said to be there', () => {
    const text = file('N°;Points forts;Points forts', (i) => `${i};Le lieu ${i};Le lieu ${i}`);
    expect(survey(text).answers).toHaveLength(48);
    expect(messages(survey(text))).toContainEqual(
      expect.stringContaining('«\u00a0Points forts (2)\u00a0»'),
    );
  });

  test('is another question where one answer differs, or where all say the same', () => {
    const other = file(
      'N°;Points forts;Points forts',
      (i) => `${i};Le lieu ${i};Le lieu ${i || 7}`,
    );
    expect(roles(other)).toMatchObject({ 'Points forts (2)': 'open' });
    const same = file('N°;Accueil;Accueil', (i) => `${i};Bien;Bien`);
    expect(messages(survey(same))).not.toContainEqual(expect.stringContaining('deux fois'));
  });
});

describe('counts beyond an empty column', () => {
  const counts: Cell[][] = [
    ['Étiquettes de lignes', 'Nombre'],
    ['Élue', 4],
    ['Agent', 4],
    ['Total général', 12],
  ];
  const beside = (side: Cell[][]) =>
    read([HEAD, ...answers].map((row, i) => [...row, '', ...(side[i] ?? [])]));

  test('are no answers, and are said to be left', () => {
    const { closed, notices } = beside(counts);
    expect(closed.map(({ name }) => name)).toEqual(['Profil', 'Note']);
    expect(notices.map(({ message }) => message.french)).toContainEqual(
      expect.stringContaining('des comptes ou des notes de l’équipe (4 lignes)'),
    );
  });

  test.each(['Row Labels', 'Column Labels'])('may be those of an English Excel: %s', (title) => {
    const english = [[title, 'Answers'], ...counts.slice(1, 3)];
    expect(beside(english).closed.map(({ name }) => name)).toEqual(['Profil', 'Note']);
  });

  test('may be notes of the team beside a few answers, under no heading', () => {
    const notes = counts.map((_, i): Cell[] => (i === 2 ? ['← à rappeler'] : []));
    expect(beside(notes).answers).toHaveLength(answers.length * 2 - 3);
    const headed = notes.map((note, i): Cell[] => (i === 0 ? ['Vos idées'] : note));
    expect(beside(headed).answers).toHaveLength(answers.length * 2 - 2);
  });

  test('may go further down than the answers would, were they fewer: then they stay', () => {
    const long = Array.from({ length: ROWS + 1 }, (_, i): Cell[] => [`Total ${i}`, i]);
    expect(beside([['Total', 'Nombre'], ...long.slice(1)]).closed).toHaveLength(3);
  });

  test('are answers where nothing says that they count', () => {
    const side = counts.map(([, n], i): Cell[] => [i === 0 ? 'Accueil' : 'Agent', n!]);
    const { closed } = beside(side.slice(0, 3));
    expect(closed.map(({ name }) => name)).toContain('Accueil');
  });
});

describe('a sheet whose lines a spreadsheet did not cut', () => {
  const line = (cells: readonly string[]): string => cells.join(';');

  test.each<[string, Cell[][]]>([
    ['each in one cell', [HEAD, ...answers].map((cells) => [line(cells)])],
    ['cut at the commas of texts', [HEAD, ...answers].map((cells) => line(cells).split(','))],
  ])('is cut, %s', (_, rows) => {
    const { answers: texts, closed, notices } = read(rows);
    expect(closed.map(({ name }) => name)).toEqual(['Profil', 'Note']);
    expect(texts[0]!.text).toBe('Un accueil, très soigné 0');
    expect(notices[0]!.message.french).toContain('tient dans une seule cellule');
  });

  test.each<[string, string[]]>([
    ['each in quotes', [HEAD, ...answers].map((cells) => `"${line(cells)}"`)],
    [
      'each before the commas of empty cells',
      [HEAD, ...answers].map((cells) => `"${line(cells)}",,,`),
    ],
  ])('is cut in a CSV too, %s', (_, [head = '', ...lines]) => {
    const text = [head.replace(/"(.*)",/, '$1,'), ...lines].join('\n');
    expect(survey(text).answers[0]!.text).toBe('Un accueil, très soigné 0');
    expect(survey(text).closed).toHaveLength(2);
  });

  test('is one column where signs are those of texts', () => {
    const { answers: texts } = read([
      ['Vos remarques ; vos idées'],
      ...answers.map(([, , , text], i): Cell[] => [
        `${text} ; ${i % 2 ? 'bien' : 'le son ; le lieu'}`,
      ]),
    ]);
    expect(texts).toHaveLength(ROWS);
  });
});

describe('rows typed to try a form', () => {
  const text = file('N°;Points forts', (i) => `${i};${i < 2 ? 'test' : 'Le lieu'}`);

  test('are named, and count as the others do', () => {
    const tried = text.replace(said(0), 'azerty').replace(said(1), 'aaaa');
    expect(messages(survey(tried))).toContainEqual(expect.stringContaining('lignes 2 et 3'));
    expect(survey(tried).respondents).toHaveLength(24);
  });

  test.each([
    'test test',
    'Ceci est un test, ne pas tenir compte',
    'TEST (à supprimer)',
    'TEST – merci de ne pas tenir compte',
    'test à ignorer svp',
    'Test de Julie',
  ])('are such as « %s »', (typed) => {
    const tried = text.replace(`test;${said(0)}`, `${typed};${typed}`);
    expect(messages(survey(tried))).toContainEqual(
      expect.stringMatching(/essai du formulaire.+ligne 2\./),
    );
  });

  test('are none that name what was tried out', () => {
    const tried = text.replace(`test;${said(0)}`, 'Test de matériel;Test de matériel');
    expect(messages(survey(tried)).join()).not.toContain('essai du formulaire');
  });

  test('are those that say nothing else', () => {
    expect(messages(survey(text))).not.toContainEqual(expect.stringContaining('essai'));
  });
});

describe('the mark of UTF-8 before a text in another encoding', () => {
  const text = 'Élue;L’accueil était très chaleureux ; où ça\n'.repeat(3);
  const marked = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);

  test.each(['windows-1252', 'macroman'])('does not hide %s', async (encoding) => {
    const bytes = marked(iconv.encode(text, encoding));
    expect(decode(bytes)).toEqual({ text, encoding });
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 2) yield bytes.subarray(at, at + 2);
    };
    let read = '';
    for await (const piece of textPieces(pieces(), encoding)) read += piece;
    expect(read).toBe(text);
  });

  test('is believed where a few characters alone are broken', () => {
    const bytes = marked(Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])]));
    expect(decode(bytes).encoding).toBe('utf-8');
  });
});

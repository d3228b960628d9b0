import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { InputFile } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { readSource } from './table.js';

type Cell = string | number | boolean | Date | null;

const HEADER = ['ID', 'Date', 'Venu', 'Commentaire'];
const ROWS: Cell[][] = [
  HEADER,
  [1, new Date(Date.UTC(2025, 9, 29, 9, 30)), true, 'Très bien, merci à toute l’équipe'],
  [2, new Date(Date.UTC(2025, 9, 30)), false, '=HYPERLINK("http://x.fr")'],
];

const workbook = (
  sheets: Readonly<Record<string, Cell[][]>>,
  bookType: xlsx.BookType = 'xlsx',
): InputFile => {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows, { UTC: true }), name);
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer);
  return { file: 'classeur-2025.xlsx', bytes };
};

const failure = (input: InputFile, sheet?: string): string => {
  try {
    readSource(input, sheet === undefined ? {} : { sheet });
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'was read';
};

describe('a workbook', () => {
  test.each(['xlsx', 'ods', 'xls', 'xlsb'] as const)('%s gives its cells as text', (type) => {
    const { rows, source } = readSource(workbook({ Feuille: ROWS }, type), {});
    expect(source.encoding).toBe(type);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '2025-10-29 09:30:00', 'Oui', 'Très bien, merci à toute l’équipe'],
      ['2', '2025-10-30', 'Non', '=HYPERLINK("http://x.fr")'],
    ]);
  });

  test.each(['&#128556;', '&#x1F62C;', '&#x1f62c;'])(
    'gives the emoji that it writes %s',
    (entity) => {
      const { file, bytes } = workbook({
        Feuille: [HEADER, [1, null, true, 'Trop de bruit EMOJI']],
      });
      const entries = unzipSync(bytes);
      for (const [name, xml] of Object.entries(entries))
        entries[name] = strToU8(strFromU8(xml).replace('EMOJI', entity));
      const { rows } = readSource({ file, bytes: zipSync(entries) }, {});
      expect(rows[0]?.cells.at(-1)).toBe('Trop de bruit 😬');
    },
  );

  test('is read at its first filled sheet, and tells the others', () => {
    const read = readSurvey([workbook({ Lisez: [], Dossiers: ROWS, Avis: ROWS })], {});
    expect(read.notices[0]?.message.french).toBe(
      'La feuille «\u00a0Dossiers\u00a0» est lue\u00a0; cette feuille ne l’est pas\u00a0: «\u00a0Avis\u00a0» (option --sheet pour choisir).',
    );
  });

  test('is read beyond a small list that stands before the answers', () => {
    const answers = [...ROWS, ...Array.from({ length: 8 }, (_, i) => [i, 'x', true, `Avis ${i}`])];
    const read = readSource(workbook({ Salles: [['Nom'], ['Nef']], Réponses: answers }), {});
    expect(read.source.rows).toBe(10);
    expect(read.notices[0]?.message.french).toContain('«\u00a0Salles\u00a0»');
  });

  test('is read beyond a list of one column, however long', () => {
    const list = [['Avis'], ...Array.from({ length: 20 }, (_, i) => [`Avis ${i}`])];
    const read = readSource(workbook({ 'Question 1': list, Réponses: ROWS }), {});
    expect(read.source.columns.map(({ name }) => name)).toEqual(HEADER);
  });

  test('tells the answers that became errors', () => {
    const error = { t: 'e', v: 0x1d } as unknown as Cell;
    const read = readSource(workbook({ S: [...ROWS, [3, 'x', true, error]] }), {});
    expect(read.rows[2]?.cells[3]).toBe('');
    expect(read.notices[0]?.message.french).toContain('#NAME?');
  });

  describe('with a question a sheet', () => {
    const sheet = (question: string, people: readonly string[]): Cell[][] => [
      ['Participant', question],
      ...people.map((id) => [id, `${question} : une réponse de ${id}`]),
    ];
    const told = (input: InputFile): string[] =>
      readSurvey([input]).notices.map(({ message }) => message.french);

    test('joins those that tell of the same people, in any order, and says so', () => {
      const input = workbook({
        A: sheet('Ce qui a plu', ['P1', 'P2', 'P3']),
        B: sheet('Ce qui a déplu', ['P3', 'P1', 'P4']),
        Salles: [['Nom'], ['Nef']],
      });
      const { respondents, answers } = readSurvey([input]);
      expect(respondents.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4']);
      expect(answers.filter(({ id }) => id === 'P1').map(({ text }) => text)).toEqual([
        'Ce qui a plu : une réponse de P1',
        'Ce qui a déplu : une réponse de P1',
      ]);
      expect(told(input).slice(0, 2)).toEqual([
        expect.stringContaining('sont jointes par la colonne «\u00a0Participant\u00a0»'),
        expect.stringContaining('«\u00a0Salles\u00a0»'),
      ]);
    });

    test.each([
      ['have other people', sheet('Ce qui a déplu', ['P7', 'P8'])],
      ['have one person twice', sheet('Ce qui a déplu', ['P1', 'P1', 'P2'])],
      ['ask the same', sheet('Ce qui a plu', ['P1', 'P2', 'P3'])],
    ])('joins none that %s', (_, other) => {
      const input = workbook({ A: sheet('Ce qui a plu', ['P1', 'P2', 'P3']), B: other });
      expect(readSurvey([input]).answers).toHaveLength(3);
      expect(told(input)[0]).toContain('cette feuille ne l’est pas');
    });

    test('joins them by the addresses of people, which it does not show', () => {
      const by = (question: string): Cell[][] => [
        ['Adresse e-mail', question],
        ...[1, 2, 3].map((i) => [`p${i}@exemple.fr`, `${question} ${i}`]),
      ];
      const read = readSurvey([workbook({ A: by('Ce qui a plu'), B: by('Ce qui manque') })]);
      expect(read.answers).toHaveLength(6);
      expect(JSON.stringify([read.respondents, read.notices])).not.toContain('exemple.fr');
    });

    test('under its title and the same headings, reads all, each person once', () => {
      const slide = (question: string): Cell[][] => [
        [question],
        ['Participant', 'Réponse'],
        ['P1', `Une réponse à ${question}`],
        ['P2', `Une autre réponse à ${question}`],
      ];
      const input = workbook({ 'Diapo 1': slide('Vos attentes'), 'Diapo 2': slide('Vos idées') });
      const { respondents, answers } = readSurvey([input]);
      expect(respondents.map(({ id }) => id)).toEqual(['P1', 'P2']);
      expect(new Set(answers.map(({ question }) => question))).toEqual(
        new Set(['Vos attentes', 'Vos idées']),
      );
      expect(told(input)[0]).toContain('«\u00a0Diapo 1\u00a0» et «\u00a0Diapo 2\u00a0»');
    });

    test('and nobody named, reads all, an answer a person, and says so', () => {
      const input = workbook({
        A: [['Qu’est-ce qui vous a plu ?'], ['Le lieu, très beau'], ['Les repas du midi']],
        B: [['Quelles suites donner ?'], ['Se revoir au printemps']],
      });
      expect(readSurvey([input]).answers.map(({ question, text }) => [question, text])).toEqual([
        ['Qu’est-ce qui vous a plu ?', 'Le lieu, très beau'],
        ['Qu’est-ce qui vous a plu ?', 'Les repas du midi'],
        ['Quelles suites donner ?', 'Se revoir au printemps'],
      ]);
      expect(readSurvey([input]).respondents).toHaveLength(3);
      expect(told(input)[0]).toContain('elles sont lues ensemble');
    });
  });

  test('is read at the sheet asked for', () => {
    const other = [HEADER, [9, 'x', true, 'Une autre feuille entière']];
    const { rows } = readSource(workbook({ A: ROWS, B: other }), { sheet: 'B' });
    expect(rows[0]?.cells[0]).toBe('9');
  });

  test('without the sheet asked for, fails', () => {
    expect(failure(workbook({ A: ROWS }), 'Z')).toBe('La feuille «\u00a0Z\u00a0» n’existe pas.');
  });

  test('without any row, fails', () => {
    expect(failure(workbook({ A: [] }))).toBe('Ce classeur n’a aucune feuille remplie.');
  });

  test('with one cell at the far end of the sheet is read in bounded time', {
    timeout: 5_000,
  }, () => {
    const { file, bytes } = workbook({ A: ROWS });
    const entries = unzipSync(bytes);
    const sheet = 'xl/worksheets/sheet1.xml';
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>loin</v></c></row></sheetData>';
    const xml = strFromU8(entries[sheet]!)
      .replace('</sheetData>', far)
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
    const changed = zipSync({ ...entries, [sheet]: strToU8(xml) });
    expect(failure({ file, bytes: changed })).toBe('was read');
  });
});

describe('what is no workbook is refused', () => {
  const zip = (entries: Readonly<Record<string, Uint8Array>>): InputFile => ({
    file: 'x.xlsx',
    bytes: zipSync({ ...entries }),
  });

  const bomb = zip({
    'xl/workbook.xml': new Uint8Array(1),
    'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000),
  });

  test('a ZIP bomb, by its directory', () => {
    expect(bomb.bytes.length).toBeLessThan(100_000);
    expect(failure(bomb)).toContain('volume anormal');
  });

  test('a ZIP bomb that lies about its size', () => {
    const { file } = bomb;
    const bytes = Uint8Array.from(bomb.bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i + 46 < bytes.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
    expect(failure({ file, bytes })).not.toBe('was read');
  });

  test('an archive of something else', () => {
    expect(failure(zip({ 'word/document.xml': new Uint8Array(9) }))).toContain(
      'n’est pas un classeur',
    );
  });

  test('an encrypted workbook', () => {
    const container = xlsx.CFB.utils.cfb_new();
    xlsx.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
    xlsx.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
    const bytes = new Uint8Array(xlsx.CFB.write(container, { type: 'buffer' }) as Buffer);
    expect(failure({ file: 'x.xlsx', bytes })).toContain('mot de passe');
  });

  test('a truncated workbook', () => {
    const { file, bytes } = workbook({ A: ROWS });
    expect(failure({ file, bytes: bytes.subarray(0, bytes.length / 2) })).toContain('abîmé');
  });

  test('deep XML', () => {
    const deep = new TextEncoder().encode(`${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}`);
    expect(failure(zip({ 'xl/workbook.xml': deep, '[Content_Types].xml': deep }))).not.toBe(
      'was read',
    );
  });
});

import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Sheet, workbook } from '../../src/workbook/workbook.js';

const THEMES: Sheet = {
  name: 'Thèmes : parts/édition',
  columns: [
    { title: 'Thème', width: 30 },
    { title: 'Part', format: '0.0 %' },
  ],
  rows: [
    ['Lieu', 0.181],
    ['=HYPERLINK("x")', null],
    ['œuvre\u0000\ud800', 3],
  ],
};

const cells = (bytes: Uint8Array, at = 0): unknown[][] => {
  const book = read(bytes);
  return utils.sheet_to_json(book.Sheets[book.SheetNames[at] ?? ''] ?? {}, { header: 1 });
};

describe('workbook', () => {
  it('gives back typed cells under their header', async () => {
    expect(cells(await workbook([THEMES])).slice(0, 2)).toEqual([
      ['Thème', 'Part'],
      ['Lieu', 0.181],
    ]);
  });

  it('keeps a text that looks like a formula as text', async () => {
    const bytes = await workbook([THEMES]);
    expect(cells(bytes)[2]).toEqual(['=HYPERLINK("x")']);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(
      /<f[ >]/,
    );
  });

  it('replaces the characters that no XML file may hold', async () => {
    expect(cells(await workbook([THEMES]))[3]).toEqual(['œuvre□□', 3]);
  });

  it('names a column of numbers above its figures, one of texts above its texts', async () => {
    const sheet = {
      name: 'Thèmes',
      columns: [{ title: 'thème' }, { title: 'personnes' }],
      rows: [
        ['Lieu', 12],
        ['Accueil', null],
      ],
    };
    const files = unzipSync(await workbook([sheet]));
    const styles = strFromU8(files['xl/styles.xml']!);
    const formats = [...styles.split('<cellXfs')[1]!.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)];
    const header = [
      ...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/r="[AB]1" s="(\d+)"/g),
    ];
    expect(
      header.map(([, style]) => formats[Number(style)]![0].includes('horizontal="right"')),
    ).toEqual([false, true]);
  });

  it('sets a text apart from the number at its left', async () => {
    const sheet = {
      name: 'Évolutions',
      columns: [{ title: 'thème' }, { title: 'q' }, { title: 'conclusion' }],
      rows: [['Lieu', 0.04, 'hausse']],
    };
    const files = unzipSync(await workbook([sheet]));
    const formats = strFromU8(files['xl/styles.xml']!).split('<cellXfs')[1]!.split('<xf ').slice(1);
    const used = [
      ...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/r="[A-C]\d" s="(\d+)"/g),
    ];
    expect(used.map(([, style]) => formats[Number(style)]!.includes('indent="1"'))).toEqual([
      ...[false, false, true],
      ...[false, false, true],
    ]);
  });

  it('keeps the columns up to the label in sight, the first where none is', async () => {
    const frozen = async (columns: Sheet['columns']) => {
      const bytes = await workbook([{ name: 'A', columns, rows: [['a', 'b', 1]] }]);
      const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
      return /<pane [^>]*xSplit="(\d)"/u.exec(strFromU8(sheet!))?.[1];
    };
    const [id, name, size] = [{ title: 'id' }, { title: 'nom' }, { title: 'n' }];
    expect(await frozen([id, { ...name, isLabel: true }, size])).toBe('2');
    expect(await frozen([id, name, size])).toBe('1');
  });

  it('freezes the header row', async () => {
    const sheet = unzipSync(await workbook([THEMES]))['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toMatch(/<pane [^>]*ySplit="1"[^>]*frozen/);
  });

  it('prints the header row on each page', async () => {
    const quoted = { ...THEMES, name: "l'an <1>" };
    const { Workbook } = read(await workbook([THEMES, quoted]), { bookDeps: true });
    expect(Workbook?.Names?.map(({ Name, Sheet, Ref }) => [Name, Sheet, Ref])).toEqual([
      ['_xlnm.Print_Titles', 0, "'Thèmes   parts édition'!$1:$1"],
      ['_xlnm.Print_Titles', 1, "'l''an <1>'!$1:$1"],
    ]);
  });

  it('shows differences of shares in points, without the dust of a product', async () => {
    const column = { title: 'différence', inPoints: true } as const;
    const sheet = { name: 'Évolutions', columns: [column], rows: [[0.07], [-0.29]] };
    expect(cells(await workbook([sheet]))).toEqual([['différence (points)'], [7], [-29]]);
  });

  it('names sheets as Excel allows, each once', async () => {
    const long = { ...THEMES, name: 'un nom de feuille beaucoup trop long pour Excel' };
    const names = read(await workbook([THEMES, long, long])).SheetNames;
    expect(names).toEqual([
      'Thèmes   parts édition',
      'un nom de feuille beaucoup trop',
      'un nom de feuille beaucoup tr 2',
    ]);
  });

  it('says that a text was too long for a cell', async () => {
    const long = { ...THEMES, rows: [['a'.repeat(40_000), 1]] };
    expect(String(cells(await workbook([long]))[1]?.[0])).toMatch(/coupé.*40000 caractères\]$/);
  });

  it('gives the same bytes for the same sheets', async () => {
    const first = await workbook([THEMES]);
    await new Promise((later) => setTimeout(later, 1100));
    expect(Buffer.from(await workbook([THEMES])).equals(Buffer.from(first))).toBe(true);
  });
});

import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { InputFile } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { messages, readSource } from './table.js';
import { type Cell, workbook } from './workbooks.js';

const HEADER = ['ID', 'Date', 'Venu', 'Commentaire'];
const ROWS: Cell[][] = [
  HEADER,
  [1, new Date(Date.UTC(2025, 9, 29, 9, 30)), true, 'Très bien, merci à toute l’équipe'],
  [2, new Date(Date.UTC(2025, 9, 30)), false, '=HYPERLINK("http://x.fr")'],
];

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
      'La feuille «\u00a0Dossiers\u00a0» est lue\u00a0; cette feuille ne l’est pas\u00a0: «\u00a0Avis\u00a0» (option --sheet pour choisir). Elle a les mêmes en-têtes\u00a0: ses 2 lignes ne sont pas comptées.',
    );
  });

  const people = (n: number): Cell[][] =>
    Array.from({ length: n }, (_, i) => [`Nom${i}`, `Ali${i}`, 'Mairie', `a${i}@x.fr`]);
  const enrolled = [['Nom', 'Prénom', 'Structure', 'Mail'], ...people(40)];
  const said = ['Le lieu est beau', 'Trop de bruit dans la salle', 'Rien à redire, merci'];
  const answered: Cell[][] = [
    ['Satisfaction', 'Ce qui vous a plu'],
    ...Array.from({ length: 12 }, (_, i): Cell[] => [1 + (i % 4), `${said[i % 3]} ${i}`]),
  ];
  const needs = enrolled.map(([nom, , ...rest], i) => [
    nom!,
    ...rest,
    ['Besoins particuliers', 'sans gluten', 'un fauteuil roulant'][i] ?? null,
  ]);
  const signed = enrolled.map((row, i) => [
    ...row,
    ...(answered[i] ?? (i === 0 ? [] : [null, null])),
  ]);
  const talks: Cell[][] = [
    ['Atelier', 'Description'],
    ...said.map((text, i): Cell[] => [`Atelier ${i}`, `${text}, dit le conférencier ${i}`]),
  ];
  const codes: Cell[][] = [
    ['Code', 'Libellé'],
    ...[1, 2, 3, 4].map((n): Cell[] => [n, `Le libellé de la réponse ${n}`]),
  ];
  test.each<[string, Record<string, Cell[][]>, string]>([
    ['before the answers', { Inscrits: enrolled, Avis: answered }, 'Avis'],
    ['after them', { Avis: answered, Inscrits: enrolled }, 'Avis'],
    ['with what some need', { Inscrits: needs, Avis: answered }, 'Avis'],
    ['before more than answers', { Inscrits: needs, Programme: talks, Avis: answered }, 'Avis'],
    ['few of whom answer', { Inscrits: signed, Programme: talks }, 'Inscrits'],
    ['that answers less', { Réponses: signed.slice(0, 8), Programme: answered }, 'Réponses'],
    ['that answers too', { Inscrits: signed, Codes: codes }, 'Inscrits'],
    ['that answers more', { Inscrits: signed, Autre: answered.slice(0, 5) }, 'Inscrits'],
    ['alone with a summary', { Inscrits: signed, Synthèse: answered }, 'Inscrits'],
    ['beside another', { Inscrits: needs, Présents: needs }, 'Inscrits'],
    [
      'small, beside two of answers',
      { Inscrits: enrolled.slice(0, 3), Lille: answered, Metz: answered },
      'Lille',
    ],
  ])('is read at its answers, and not at a list of people %s', (_, sheets, read) => {
    const told = readSource(workbook(sheets))
      .notices.map(({ message }) => message.french)
      .join();
    expect(told).toContain(`«\u00a0${read}\u00a0»`);
    expect(told.indexOf(`«\u00a0${read}\u00a0»`)).toBe(told.indexOf('«'));
  });

  const untitled: Cell[][] = [
    ['Q1', 'Q2'],
    ...Array.from({ length: 30 }, (_, i): Cell[] => [`${said[i % 3]} ${i}`, `${i} ${said[i % 3]}`]),
  ];
  const named = (head: Cell[], n: number): Cell[][] => [
    head,
    ...Array.from({ length: n }, (_, i): Cell[] =>
      head.map((_, at) => (at === head.length - 1 ? `${said[i % 3]} ${i}` : `${at}.${i}`)),
    ),
  ];
  const asked = untitled.map((row, i) => (i === 0 ? ['Qu’avez-vous aimé ?', 'Vos idées'] : row));
  const plain = named(['Date', 'Points forts', 'Points faibles'], 40);
  const helpers: Cell[][] = [
    ['Nom', 'Poste', 'Remarques'],
    ...people(40).map(([nom], i) => [nom!, 'Accueil', `Arrivera vers ${i} h par le train`]),
  ];
  const faq = named(['Question', 'Réponse'], 80);
  const talksToday = named(['Heure', 'Salle', 'Intervenant', 'Commentaires'], 60);
  const letter = [...enrolled[0]!, 'Avis'];
  const cards = [letter, ...people(25).map((row, i) => [...row, `${said[i % 3]} ${i}`])];
  const half = [
    letter,
    ...people(40).map((row, i) => [...row, i % 5 < 2 ? `${said[i % 3]} ${i}` : null]),
  ];
  test.each<[string, Record<string, Cell[][]>, string]>([
    [
      'a list of people longer than answers without a heading',
      { Inscrits: enrolled, Feuil2: untitled },
      'Feuil2',
    ],
    [
      'a list of people longer than answers with names',
      { Inscrits: enrolled, Feuil2: cards },
      'Feuil2',
    ],
    [
      'a programme, where some of a list answer',
      { Programme: talksToday, Émargement: half },
      'Émargement',
    ],
    ['a programme of a year', { 'Programme 2025': talksToday, Feuil1: answered }, 'Feuil1'],
    ['a FAQ', { FAQ: faq, Export: answered }, 'Export'],
    [
      'questions and their answers, of another name',
      { Divers: faq, Réponses: untitled },
      'Réponses',
    ],
    [
      'an edition before, of another name',
      { 2025: untitled, 'Enquête 2024': named(['Avis', 'Idées'], 30) },
      '2025',
    ],
    [
      'what others wrote elsewhere, where the first asks people',
      { NEC: asked, Avis: named(['Date', 'Avis Google'], 40) },
      'NEC',
    ],
    [
      'what was picked, of another name',
      { NEC: plain, Verbatims: named(['Thème', 'Verbatim'], 30) },
      'NEC',
    ],
    [
      'what was picked, in the first place',
      { Verbatims: named(['Thème', 'Verbatim'], 30), NEC: plain },
      'NEC',
    ],
    ['remarks on people, of a name that tools give', { Feuil1: helpers, Avis: answered }, 'Avis'],
    [
      'those of fewer, where people are asked whom a list may be called after',
      { Intervenants: asked, Bénévoles: answered },
      'Intervenants',
    ],
    ['what may be answered', { 'Réponses possibles': codes, Base: answered }, 'Base'],
    [
      'a course that is called so',
      { 'Programme A': answered, 'Programme B': answered },
      'Programme A',
    ],
    [
      'a few notes, where a programme was rated',
      {
        'Programme 2025': named(['Ce qui vous a plu', 'Vos idées'], 40),
        Suivi: [
          ['Étape', 'Remarques'],
          ['Lancement', 'Relancer la mairie en mars'],
          ['Clôture', 'Payer le traiteur'],
        ],
      },
      'Programme 2025',
    ],
    [
      'what the team replied',
      { Contributions: untitled, 'Réponses de la mairie': named(['N°', 'Réponse'], 12) },
      'Contributions',
    ],
    ['nothing, where it is alone', { Programme: answered, Inscrits: enrolled }, 'Programme'],
  ])('is read at its answers, and not at %s', (_, sheets, read) => {
    const [told] = readSource(workbook(sheets)).notices;
    expect(told?.message.french).toMatch(
      new RegExp(`^(La|Les) feuilles? «\u00a0${read}\u00a0»`, 'i'),
    );
  });

  test.each<[string, Cell[][], boolean]>([
    [
      'of its columns',
      [
        ['Venu', 1, 'Oui'],
        ['Venu', 2, 'Non'],
        ['Note', 9, 'Non réponse'],
      ],
      true,
    ],
    [
      'of other columns',
      [
        ['Venu', 1, 'Oui'],
        ['Salle', 2, 'Non'],
        ['Note', 9, 'NR'],
      ],
      false,
    ],
    [
      'of its columns, words at the ends of a scale alone',
      [
        ['Venu', 1, 'Oui'],
        ['Venu', 2, 'Non'],
        ['Note', 1, 'Pas du tout'],
        ['Note', 2, 2],
        ['Note', 3, 'Tout à fait'],
      ],
      true,
    ],
    [
      'without labels',
      [
        ['Venu', 1],
        ['Venu', 2],
        ['Note', 9],
      ],
      false,
    ],
    [
      'no codes',
      [
        ['Venu', 'Oui', 'Est venu'],
        ['Venu', 'Non', 'Absent'],
        ['Note', 'b', 'c'],
      ],
      false,
    ],
    [
      'figures that go with others',
      [
        ['Venu', 1, 120],
        ['Venu', 2, 80],
        ['Note', 9, 4],
      ],
      false,
    ],
    [
      'a fact of each',
      [
        ['Venu', 12, 'personnes'],
        ['Note', 14, 'personnes'],
      ],
      false,
    ],
    [
      'of its columns, in other columns, with a question beside',
      [
        ['Venu', 'Êtes-vous venu ?', 1, 'Oui'],
        ['Venu', 'Êtes-vous venu ?', 2, 'Non'],
        ['Remarque', 'Un mot ?', null, null],
      ],
      true,
    ],
    [
      'of its columns, in one cell',
      [
        ['Venu', 'Êtes-vous venu ? 1 = Oui, 2 = Non'],
        ['Remarque', 'Un mot ?'],
      ],
      true,
    ],
    [
      'numbers of a text in one cell',
      [
        ['Venu', 'Le jour 1 : oui ou non'],
        ['Remarque', 'Un mot ?'],
      ],
      false,
    ],
  ])('tells of a sheet of codes that it does not apply them: %s', (_, codes, isTold) => {
    const head = ['Note', 'Venu', 'Remarque'];
    const answers = Array.from({ length: 12 }, (_, i): Cell[] => [
      i % 4,
      1 + (i % 2),
      `${said[i % 3]} ${i}`,
    ]);
    const book = workbook({
      Saisie: [head, ...answers],
      Codes: [['Variable', 'Code', 'Libellé'], ...codes],
    });
    expect(messages(readSurvey([book])).some((one) => one.includes('le sens des codes'))).toBe(
      isTold,
    );
  });

  test('where nothing is open, says first which sheets are left', () => {
    const closed = Array.from({ length: 9 }, (_, i): Cell[] => [i % 2 ? 'Lille' : 'Metz', 'Oui']);
    const sheets = { A: [['Ville', 'Venu'], ...closed], B: [['Ville', 'Resté'], ...closed] };
    expect(() => readSurvey([workbook(sheets)])).toThrow(
      expect.objectContaining({
        remedy: expect.objectContaining({ french: expect.stringMatching(/^La feuille/) }),
      }),
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

test('a workbook in one file of XML is read, whatever its name says', () => {
  const { bytes } = workbook({ A: ROWS }, 'fods');
  expect(failure({ file: 'avis.csv', bytes })).toBe('was read');
});

test('what the library thinks of number formats is printed nowhere', () => {
  const { bytes } = workbook({ A: ROWS }, 'fods');
  const map =
    '<number:number-style style:name="N9"><style:map style:condition="value()&gt;0" style:apply-style-name="N8"/></number:number-style>';
  const text = Buffer.from(bytes)
    .toString()
    .replace(/(<office:automatic-styles>)/, `$1${map}`);
  expect(text).toContain(map);
  const printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(failure({ file: 'avis.fods', bytes: Buffer.from(text) })).toBe('was read');
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
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

  test.each([
    ['an archive of something else', { 'export.csv': '' }, 'n’est pas un classeur'],
    ['a document', { 'word/document.xml': '' }, 'traitement de texte'],
    [
      'a document of LibreOffice',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' },
      'traitement de texte',
    ],
    ['slides', { 'ppt/presentation.xml': '' }, 'un diaporama'],
  ])('%s', (_, entries, message) => {
    const bytes = Object.entries(entries).map(([name, text]) => [name, strToU8(text)]);
    expect(failure(zip(Object.fromEntries(bytes)))).toContain(message);
  });

  test('an archive of nothing', () => {
    const bytes = Uint8Array.from({ length: 22 }, (_, i) => [0x50, 0x4b, 5, 6][i] ?? 0);
    expect(failure({ file: 'vide.xlsx', bytes })).toContain('n’est pas un classeur');
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

test('rows that a filter hides are read, and it is said', () => {
  const rows = Array.from({ length: 8 }, (_, i) => [i % 5, `Une remarque sur le lieu ${i}`]);
  const sheet = xlsx.utils.aoa_to_sheet([['Note', 'Avis'], ...rows]);
  const read = (hidden: readonly number[]) => {
    sheet['!rows'] = Array.from({ length: 9 }, (_, i) => ({ hidden: hidden.includes(i) }));
    const book = { SheetNames: ['Avis'], Sheets: { Avis: sheet } };
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer);
    return readSurvey([{ file: 'avis.xlsx', bytes }]);
  };
  expect(read([2, 3, 5]).respondents).toHaveLength(8);
  expect(messages(read([2, 3, 5])).join()).toContain('3 lignes, masquées dans le tableur');
  expect(messages(read([])).join()).not.toContain('masquée');
});

describe('a sheet that is hidden', () => {
  const answers = Array.from({ length: 9 }, (_, i) => [i % 5, `Une remarque sur le lieu ${i}`]);
  const read = (visible: readonly Cell[][]) => {
    const Base = xlsx.utils.aoa_to_sheet([['Note', 'Avis'], ...answers]);
    const book = {
      SheetNames: ['Visible', 'Base'],
      Sheets: { Visible: xlsx.utils.aoa_to_sheet([...visible]), Base },
      Workbook: { Sheets: [{ Hidden: 0 as const }, { Hidden: 2 as const }] },
    };
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer);
    return readSurvey([{ file: 'avis.xlsx', bytes }]);
  };

  test('is read where nobody answers on those that are not, and it is said', () => {
    const rooms = [['Salle'], ['Nef'], ['Atelier'], ['Cour']];
    expect(read(rooms).answers).toHaveLength(9);
    expect(messages(read(rooms))[0]).toMatch(/^La feuille «\u00a0Base\u00a0», masquée/);
  });

  test('is not read where people answer on one that is called a summary', () => {
    const book = {
      SheetNames: ['Bilan à chaud', 'Réponses'],
      Sheets: {
        'Bilan à chaud': xlsx.utils.aoa_to_sheet([['Note', 'Avis'], ...answers]),
        Réponses: xlsx.utils.aoa_to_sheet([['Note', 'Avis'], ...answers, ...answers]),
      },
      Workbook: { Sheets: [{ Hidden: 0 as const }, { Hidden: 1 as const }] },
    };
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer);
    expect(readSurvey([{ file: 'avis.xlsx', bytes }]).answers).toHaveLength(9);
  });

  test('is told where its answers are not read', () => {
    const few = read([['Note', 'Remarque'], ...answers.slice(0, 4)]);
    expect(few.answers).toHaveLength(4);
    expect(messages(few)[0]).toContain('Une feuille masquée a des réponses');
  });
});

test.each<[string, string, string]>([
  ['classeur.xlsx', 'NEC 2024', '2024'],
  ['classeur.xlsx', 'Feuil1', 'classeur'],
  ['classeur.xlsx', 'Salle 2001', 'classeur'],
  ['classeur.xlsx', 'Stratégie 2030', 'classeur'],
  ['classeur.xlsx', 'Réponses depuis 1998', 'classeur'],
  ['classeur.xlsx', 'export 2025-12-02', 'classeur'],
  ['enquete-2025.xlsx', 'Réponses 2024', '2025'],
  ['2025/export.xlsx', 'Réponses 2024', '2025'],
])(
  'the edition of %s, sheet « %s », is that of its file, or else the year of the sheet',
  (file, name, edition) => {
    const rows = Array.from({ length: 8 }, (_, i): Cell[] => [
      i % 5,
      `Une remarque sur le lieu ${i}`,
    ]);
    const { bytes } = workbook({ [name]: [['Note', 'Avis'], ...rows] });
    expect(readSurvey([{ file, bytes }]).editions).toEqual([edition]);
  },
);

test('a share is read as it is shown: « 25 % », not 0,25', () => {
  const shares = [0, 0.25, 0.5, 0.333, 1].map((v) => ({ t: 'n' as const, v, z: '0%' }));
  const sheet = xlsx.utils.aoa_to_sheet([
    ['Part suivie', 'Avis'],
    ...shares.map((_, i) => ['', `Une remarque sur le lieu ${i}`]),
  ]);
  shares.forEach((cell, i) => {
    sheet[`A${i + 2}`] = cell;
  });
  const book = { SheetNames: ['Avis'], Sheets: { Avis: sheet } };
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array' }) as ArrayBuffer);
  const { rows } = readSource({ file: 'a.xlsx', bytes }, {});
  expect(rows.map(({ cells }) => cells[0])).toEqual(['0 %', '25 %', '50 %', '33,3 %', '100 %']);
});

test('a year in the name of a sheet that two files have tells neither of them', () => {
  const files = ['a.xlsx', 'b.xlsx'].map((file, n) => ({
    file,
    bytes: workbook({
      'Agenda 2030': [
        ['Note', 'Avis'],
        ...Array.from({ length: 8 }, (_, i): Cell[] => [
          i % 5,
          `Une remarque ${n} sur le lieu ${i}`,
        ]),
      ],
    }).bytes,
  }));
  expect(readSurvey(files).editions).toEqual(['a', 'b']);
});

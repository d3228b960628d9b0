import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { cutter, delimitedRows } from '../../src/read/bytes/cutter.js';
import {
  announcedDelimiter,
  cutOf,
  detectDelimiter,
  NO_DELIMITER,
} from '../../src/read/bytes/delimiter.js';
import { decode, detectEncoding } from '../../src/read/bytes/encoding.js';
import { openTable } from '../../src/read/bytes/open.js';
import { questionedWords } from '../../src/read/bytes/wrong-encoding.js';
import { cleanCell, noRepairs } from '../../src/read/header/clean.js';
import { repairText } from '../../src/read/header/repair.js';
import type { Row } from '../../src/read/rows.js';
import { readSurvey } from '../../src/read/survey.js';
import { streamed } from './pieces.js';

const TEXT =
  'Élue;L’accueil était très chaleureux, « génial » ; cœur à l’ouvrage… ça va où ?\n'.repeat(3);

describe('an encoding that the user names', () => {
  const text = 'Qu’avez-vous apprécié ?\nL’équipe, très dévouée\nLe café, à côté\n';
  const read = (bytes: Uint8Array, encoding: string) =>
    readSurvey([{ file: 'a.csv', bytes }], { encoding }).answers.map((answer) => answer.text);

  test('is refused where the accents are lost, with the one that keeps them', () => {
    expect(() => read(iconv.encode(text, 'windows-1252'), 'UTF-8')).toThrow(
      /«\sUTF-8\s», ne convient pas\s: ce fichier se lit en Windows-1252/,
    );
  });

  test('is refused where it takes pairs of bytes for characters', () => {
    expect(() => read(Buffer.from(text), 'utf-16')).toThrow(/ce fichier se lit en UTF-8/);
  });

  test('is taken where a few characters alone were lost before', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe9]), Buffer.from(' fin\n')]);
    expect(read(bytes, 'utf-8')).toHaveLength(3);
    expect(read(Buffer.from(`${text}caf\ufffd\n`), 'utf-8')).toHaveLength(3);
  });
});

describe('a wrong encoding that loses nothing', () => {
  const text =
    "Qu'est-ce qui vous a marqué ?\nL'équipe, très dévouée\nLe café, à côté de l'entrée\n";
  const read = (bytes: Uint8Array, encoding?: string) =>
    readSurvey([{ file: 'a.csv', bytes }], encoding === undefined ? {} : { encoding });
  const usual = ['windows-1252', 'macroman', 'cp850'];
  const pairs = usual.flatMap((right) =>
    usual.filter((wrong) => wrong !== right).map((wrong) => [right, wrong] as const),
  );

  test.each(pairs)('is refused where it is asked: %s read as %s', (right, wrong) => {
    expect(() => read(iconv.encode(text, right), wrong)).toThrow(/ne convient pas/);
  });

  test.each(pairs)('is told where the file was saved in it: %s read as %s', (right, wrong) => {
    const { notices } = read(Buffer.from(iconv.decode(iconv.encode(text, right), wrong)));
    expect(notices.map(({ message }) => message.french).join()).toMatch(
      new RegExp(`pas ceux du français.*--encoding ${right}`, 'iu'),
    );
  });

  test.each(['utf-8', ...usual])(
    'is not seen in French as it is, in capitals or not: %s',
    (right) => {
      for (const own of [text, `${text}${text.toUpperCase()}`]) {
        const { notices } = read(iconv.encode(own, right), right);
        expect(notices.map(({ message }) => message.french).join()).not.toMatch(
          /pas ceux du français/,
        );
      }
    },
  );
});

describe('the encoding', () => {
  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
    ['windows-1252', iconv.encode('“Le repas”, “la salle” — “été”, ‘quoi’', 'windows-1252')],
    ['macroman', iconv.encode(TEXT, 'macroman')],
    ['cp850', iconv.encode(TEXT.replace(/[’«»…œ]/g, ''), 'cp850')],
    ['utf-8', Buffer.from('plain')],
    // Cut in the middle of a character.
    ['utf-8', Buffer.from('un été').subarray(0, -1)],
  ])('%s is found', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });

  test('gives the text back, without its byte-order mark', () => {
    expect(decode(iconv.encode(TEXT, 'windows-1252')).text).toBe(TEXT);
    expect(decode(Buffer.from(`\ufeff${TEXT}`)).text).toBe(TEXT);
  });

  test('may be given', () => {
    expect(decode(Buffer.from([0x8e]), 'macroman').text).toBe('é');
  });
});

test('a list pasted from Word is a text a line, in its encoding and without its bullets', () => {
  const texts = ['Très bien organisé', 'L’accueil, chaleureux', 'Des ateliers à refaire'];
  const list = (mark: (i: number) => string): string =>
    `Qu’avez-vous pensé de la journée ?\r\n${texts.map((text, i) => `${mark(i)}\t${text}`).join('\r\n')}\r\n`;
  for (const mark of [() => '•', (i: number) => `${i + 1}.`, () => '–']) {
    const bytes = iconv.encode(list(mark), 'windows-1252');
    const { answers, sources } = readSurvey([{ file: 'a.txt', bytes }]);
    expect(answers.map(({ text }) => text)).toEqual(texts);
    expect(sources[0]).toMatchObject({ encoding: 'windows-1252', delimiter: null });
  }
});

describe('the separator', () => {
  test.each([
    [';', 'a;b;c\n1;"x, y";z\n2;w, v;z\n'],
    [',', 'a,b\n1,"un ; deux ; trois"\n2,"x\ny"\n'],
    ['\t', 'a\tb\n1\tx, y ; z\n'],
    ['|', 'a|b|c\n1|x, y|z\n'],
    [',', 'Avis,Note\nBien;propre;calme;beau,4\nTrop;cher;loin;laid,2\n'],
    ['\t', 'Avis\tNote\nBien;propre;calme;beau\t4\nTrop;cher;loin;laid\t2\n'],
    [';', 'Avis;Note\nBien,propre,calme,beau;4\nTrop,cher,loin,laid;2\n'],
    [';', 'Bilan de mai\nAvis;Note;Lieu\nBien;4;A\nTrop, cher;2;B\n'],
    [';', 'Avis, remarques\nBien;4;A\nTrop, cher;2;B\nBof;3;B\n'],
    [NO_DELIMITER, 'Commentaire\nTrès bien, merci\nParfait\nRien, tout va, bravo\n'],
    [NO_DELIMITER, 'Êtes-vous venu ?\nOui, avec plaisir\nNon, pas du tout\nOui, en équipe\n'],
    [',', 'id, avis\n1, Très bien\n2, Trop long\n'],
  ])('%j is found', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test('none is found in sentences, of which each comma stands before a space', () => {
    const mail =
      'Bonjour, super fête, merci\n\nOn reviendra.\n\nTrop de bruit, hélas, le soir, tard\n';
    expect(detectDelimiter(mail)).toBe(NO_DELIMITER);
    expect(detectDelimiter('nom, avis\nLou, bien\nMax, trop court\n')).toBe(',');
    expect(detectDelimiter('nom,avis\nLou,"bien, mais court"\nMax,bof, trop court\n')).toBe(',');
    const uneven = 'id, genre, avis\n1, Femme, Bien, mais long\n2, Homme, Trop long\n';
    expect(detectDelimiter(uneven)).toBe(',');
    expect(detectDelimiter('id, avis\n1, Très bien\n2, Trop long\n\nFin\n')).toBe(',');
  });

  test('is not the comma of sentences, though the first is short', () => {
    const lines = ['Salle froide, bruyante, petite', 'Merci'].join('\n');
    expect(detectDelimiter(`Trop de monde, trop de bruit\n${lines}\n`)).toBe(NO_DELIMITER);
    expect(detectDelimiter(`Que retenez-vous, et pourquoi ?\n${lines}\n`)).toBe(NO_DELIMITER);
    expect(detectDelimiter('Nom, avis\nDoe, bien\nRoe, trop long, trop froid\nFin\n')).toBe(',');
    expect(detectDelimiter('Nom, prénom, avis\nDoe, Lou, bien, mais long\nRoe, Max, trop\n')).toBe(
      ',',
    );
  });

  test('may be announced by Excel’s first line, which still counts as a line', () => {
    const { text, delimiter } = announcedDelimiter('sep=;\r\na;b\r\n1;2\r\n');
    expect(delimiter).toBe(';');
    expect(delimitedRows(text, { file: 'f', delimiter: ';', quote: '"' })[0]).toEqual({
      line: 2,
      cells: ['a', 'b'],
    });
  });
});

describe('a CSV with commas that a French spreadsheet saved without cutting it', () => {
  const INNER = [
    'Date,Vous êtes,Avis',
    '3/11,Élu,"Oui, très bien ; à refaire"',
    '4/11,Agent,"Un ""vrai"" succès,',
    'sauf le repas"',
    '5/11,Agent,Bravo',
  ];
  const quoted = (cell: string): string =>
    cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const wrapped = INNER.map((line) => line.split(';').map(quoted).join(';')).join('\r\n');
  const input = { file: 'f.csv', bytes: new TextEncoder().encode(`${wrapped}\r\n`) };

  test('is cut at its commas, and it is told', () => {
    const table = openTable(input.file, input.bytes, {});
    expect(table.delimiter).toBe(',');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Date', 'Vous êtes', 'Avis'],
      ['3/11', 'Élu', 'Oui, très bien ; à refaire'],
      ['4/11', 'Agent', 'Un "vrai" succès,\nsauf le repas'],
      ['5/11', 'Agent', 'Bravo'],
    ]);
    expect(table.told[0]?.french).toContain('virgules');
  });

  test('may quote each of its own cells', () => {
    const lines = INNER.join('\n')
      .split('\n')
      .map((line) => line.replace(/^(\d+\/\d+|Date)/, '"$1"'));
    const text = lines.map((line) => line.split(';').map(quoted).join(';')).join('\r\n');
    const table = openTable('f.csv', new TextEncoder().encode(`${text}\r\n`), {});
    expect(table.delimiter).toBe(',');
    expect(table.rows.at(-1)?.cells).toEqual(['5/11', 'Agent', 'Bravo']);
  });

  test('is read as it comes too', async () => {
    const { answers, messages } = await streamed(input, 7);
    expect(answers.map(({ text }) => text)).toContain('Un "vrai" succès,\nsauf le repas');
    expect(messages.join()).toContain('virgules');
  });

  test.each([
    'a,b\n"1,""x""",y\n"2,""z""",t\n',
    'Avis\n"""Super"", dit-elle"\n"""Bof"", dit-il"\n',
    '"a";"b"\n"""x"", y";"1"\n"z";"2"\n',
  ])('is not seen in %j', (text) =>
    expect(cutOf({ text, delimiter: undefined, size: 0 }, undefined, 'f').wrapped).toBe(false),
  );
});

describe('rows', () => {
  const rows = (text: string) => delimitedRows(text, { file: 'f', delimiter: ';', quote: '"' });

  test('know the line where they begin, whatever the breaks and the quotes', () => {
    expect(rows('a;b\r1;"x\ny"\n\n2;z\r\n3;t').map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  test('keep quotes that stand inside a cell', () => {
    expect(rows('a;b\n1;une "vraie" respiration\n')[1]?.cells[1]).toBe('une "vraie" respiration');
  });

  test('read one megabyte of quotes, breaks or separators in proportion', () => {
    for (const piece of ['"', '";"', ';', '\n', '"\n', 'a"b'])
      expect(cells(() => rows(piece.repeat(1_000_000 / piece.length)))).toBeDefined();
  }, 60_000);
});

/** Cells of each row; what cannot be cut is a mistake. */
function cells(rows: () => readonly Row[]): (readonly string[])[] | 'a mistake' {
  try {
    return rows().map((row) => row.cells);
  } catch (error) {
    if (error instanceof UserError) return 'a mistake';
    throw error;
  }
}

/** Rows as csv-parse cuts them, blank ones left out. */
function parsed(text: string, quote: '"'): string[][] | 'a mistake' {
  const options = {
    delimiter: ';',
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
  try {
    return parse(text, options).filter((row) => row.length > 1 || row[0] !== '');
  } catch (error) {
    if (error instanceof CsvError) return 'a mistake';
    throw error;
  }
}

describe('rows, whole or in pieces,', () => {
  const signs = fc.constantFrom('"', '"', ';', '\n', '\r', '\r\n', 'a', 'é', ' ', '😍');

  test('are those of csv-parse', () => {
    const quote = '"';
    const cut = { file: 'f', delimiter: ';', quote } as const;
    const text = fc.array(signs, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        const expected = JSON.stringify(parsed(whole, quote));
        const { add, finish } = cutter(cut);
        const pieces = whole.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
        expect(JSON.stringify(cells(() => [...pieces.flatMap(add), ...finish()]))).toBe(expected);
        expect(JSON.stringify(cells(() => delimitedRows(whole, cut)))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('know the line where they begin, breaks inside quotes counted once', () => {
    const { add, finish } = cutter({ file: 'f', delimiter: ';', quote: '"' });
    const rows = [
      ...add('a;b\r\n1;"x\r'),
      ...add('\ny"\r\n\r\n2;z\r'),
      ...add('\n3;t'),
      ...finish(),
    ];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });
});

describe('cells between apostrophes, as exports for R have them', () => {
  const TEXT_R =
    "'id','plus'\n'1','L''accueil, l'ambiance'\n'2','C'est bien, c'est \"top\", merci'\n'3',''\n";

  const quoteOf = (text: string, delimiter: string) =>
    cutOf({ text, delimiter: undefined, size: 0 }, delimiter, 'f').quote;

  test('are found, and keep their own apostrophes and separators', () => {
    expect(detectDelimiter(TEXT_R)).toBe(',');
    expect(quoteOf(TEXT_R, ',')).toBe("'");
    const rows = delimitedRows(TEXT_R, { file: 'f', delimiter: ',', quote: "'" });
    expect(rows.map((row) => row.cells)).toEqual([
      ['id', 'plus'],
      ['1', "L'accueil, l'ambiance"],
      ['2', 'C\'est bien, c\'est "top", merci'],
      ['3', ''],
    ]);
  });

  test('are not seen in a text that only has apostrophes', () => {
    expect(quoteOf("id;Avis\n1;'bien' ou 'top'\n2;l'été\n", ';')).toBe('"');
  });
});

describe('accents broken by another program', () => {
  test.each([
    ['gÃ©nial', 'génial'],
    ['lâ€™accueil', 'l’accueil'],
    ['Ã‰lue', 'Élue'],
    ['câ€™Ã©tait trÃ¨s bien ðŸ˜\u008d', 'c’était très bien 😍'],
    ['gÃƒÂ©nial', 'génial'],
    ['g√©nial', 'génial'],
    ['tr├¿s', 'très'],
    ['déjà cassÃ©', 'déjà cassé'],
    // Read as Latin-1 proper, whose signs from 80 to 9F are control characters.
    ['lâ\u0080\u0099accueil, Ã\u0080 refaire, Å\u0093uvre', 'l’accueil, À refaire, œuvre'],
  ])('%s → %s', (broken, text) => {
    expect(repairText(broken)).toBe(text);
  });

  test.each([
    'RÉSUMÉ\u00a0: très bien',
    'São Paulo',
    'ÂGE',
    'Noël à l’île',
    'x ≈ 3 √2',
    'âgé « » â',
  ])('%s is left', (text) => {
    expect(repairText(text)).toBe(text);
  });
});

describe('accents that an export wrote as question marks', () => {
  const lost = ['L?accueil ?tait tr?s bien', 'une exp?rience g?niale', 'm?me chose, d?cal?e'];
  test('are told by their words', () => {
    expect(questionedWords(lost)).toEqual(['tr?s', 'exp?rience', 'g?niale']);
  });
  test.each([
    ['where some accents are kept', [...lost, 'déjà vu']],
    ['in addresses', ['a.fr/i.php?id=1 b.fr/i.php?id=2 c.fr/p?q=1 d.fr/p?r=1 e.fr/p?s=1']],
    ['in questions', ['quoi ?rien', 'Pourquoi?Parce que', 'ah bon ? oui', 'qui ? moi', 'hein?']],
  ])('are not told %s', (_, cells) => {
    expect(questionedWords(cells)).toEqual([]);
  });
});

describe('cells', () => {
  const cleaned = (cell: string, tool: string) =>
    cleanCell(cell, { tool, line: 2, repairs: noRepairs() });

  test.each([
    ['L&#39;accueil &amp; le caf&eacute;', "L'accueil & le café"],
    ['<p>Merci <b>beaucoup</b></p><p>À bientôt</p>', 'Merci beaucoup\nÀ bientôt'],
    ['un<br />deux', 'un\ndeux'],
    ['<td nowrap valign=top>Très bien</td>', 'Très bien'],
    ['si p <a et b> c alors', 'si p <a et b> c alors'],
    ['<a href="x" title=\'y z\' id=w>ici</a>', 'ici'],
    ['A<B et C>D selon le tableau', 'A<B et C>D selon le tableau'],
    ['si p<a et b>c alors', 'si p<a et b>c alors'],
    ['merci <3', 'merci <3'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['R&D, q&copier', 'R&D, q&copier'],
    ['&amp;eacute;', '&eacute;'],
  ])('%s → %s', (cell, text) => {
    expect(cleaned(cell, 'tableau simple')).toBe(text);
  });

  test('of a LimeSurvey vvexport have their tokens decoded once', () => {
    const tool = 'LimeSurvey (vvexport)';
    expect(cleaned('a{newline}b{lbrace}tab}c{quote}', tool)).toBe('a\nb{tab}c"');
    expect(cleaned('{question_not_shown}', tool)).toBe('');
  });
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { describeProblems } from '../../src/commands/text-file.js';
import { remedies } from '../../src/compare/warning-texts.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { cardMessages } from '../../src/messages/cards.js';
import { inEnglish } from '../../src/messages/english/english.js';
import { quoteMessages } from '../../src/messages/quotes.js';
import { readMessages } from '../../src/messages/read.js';
import { studyMessages } from '../../src/messages/study.js';
import { readStudy } from '../../src/study/read.js';
import { yamlMessage } from '../../src/yaml/messages.js';
import { sentences } from './sentences.js';

/** What no English sentence holds: French marks, spaces, letters and small words. */
const FRENCH =
  /[«»\u00a0\u202f]|[àâçèéêëîïôùûœ]|(?<![\p{L}\p{N}-])(?:le|la|les|l’|d’|n’|s’|du|des|un|une|est|sont|dans|ou|et|qui|que|avec|pas|ne|cette|ces|ce|par|votre|il|elle|fichier|ligne|donnez)(?![\p{L}-])/iu;

const expectEnglish = (french: string, place = ''): void => {
  const english = inEnglish(french);
  expect(english, place).not.toBe(french);
  expect(english, place).not.toMatch(FRENCH);
};

describe('a French message in English', () => {
  it.each([
    ['Ce fichier n’existe pas.', 'This file does not exist.'],
    [readMessages.missingSheet('Été'), 'The sheet “Été” does not exist.'],
    [
      readMessages.tooLarge(1200, 100),
      'This file is too large (1,200 MB): read whole, it cannot exceed 100 MB.',
    ],
    [
      readMessages.refused(readMessages.kinds.pdf),
      'This file is not an export of a questionnaire: it is a PDF document.',
    ],
    [
      readMessages.uselessDelimiter('\t', ';'),
      'The delimiter asked for, “tab”, cuts no row; “;” would.',
    ],
    [readMessages.emptyRows(1), '1 row entirely empty: not counted.'],
    [readMessages.emptyRows(12345), '12,345 rows entirely empty: not counted.'],
    [
      readMessages.lost({ count: 1300, different: 1200, first: [12, 15] }),
      '1,300 cells hold characters that were lost before the export (�): lines 12, 15… (1,200 in all).',
    ],
    [
      readMessages.lost({ count: 1, different: 1, first: [12] }),
      '1 cell holds characters that were lost before the export (�): line 12.',
    ],
    [
      readMessages.twice([
        { copy: 'a/1', original: 'b/2' },
        { copy: 'c', original: 'd' },
      ]),
      '2 questionnaires sent twice (same open answers), kept but not counted: a/1 like b/2 and c like d.',
    ],
    [
      readMessages.unknownColumnRemedy(['Q1. Le mieux ?', 'Un « mot »'], 'Q1. Le mieux ?'),
      'Did you mean “Q1. Le mieux ?”? Columns of the file: “Q1. Le mieux ?”, “Un « mot »”.',
    ],
    [
      'Aucune question fermée ne s’appelle «\u00a0Et vous\u00a0?\u00a0».',
      'No closed question is called “Et vous\u00a0?”.',
    ],
    [
      'Choisissez l’une de celles-ci\u00a0: «\u00a0Un\u00a0», «\u00a0Pain et eau\u00a0» et «\u00a0Trois\u00a0».',
      'Choose one of these: “Un”, “Pain et eau” and “Trois”.',
    ],
    [
      '«\u00a0Q2\u00a0» n’est pas un fichier, et --text ne prend qu’une valeur.',
      '“Q2” is not a file, and --text takes one value only.',
    ],
    [
      'La sortie n’a pas pu être écrite : le disque est plein.',
      'The output could not be written: the disk is full.',
    ],
    [
      'Les éditions n’ont pas été codées avec le même lexique « numerique » : version 1.0 pour a.csv, b.csv, absent pour c.json, de contenus différents. Un écart pourrait venir de là.',
      'The editions were not coded with the same lexicon “numerique”: version 1.0 for a.csv, b.csv, absent for c.json, with different contents. A difference could come from that.',
    ],
    [
      [
        cardMessages.undrawn(3, 'Super. Merci'),
        quoteMessages.health('toux'),
        quoteMessages.masked.name,
      ],
      'Quote 3 without a card, “Super. Merci”: Health data: “toux”. A name is masked.',
    ],
    [
      `Une citation sur 12 n’est pas prouvée.\nc.jsonl:4 : ${quoteMessages.differs(3, '\u00a0', undefined)}`,
      'One quote of 12 is not proven.\nc.jsonl:4: Character 3: the quote has a no-break space, the source has nothing.',
    ],
    [
      '1\u202f234 personnes, 2000 réponses libres, une édition.',
      '1,234 people, 2000 free-text answers, one edition.',
    ],
    [
      '{bar} {percentage}\u00a0%  {value} sur {total} réponses',
      '{bar} {percentage}%  {value} of {total} answers',
    ],
    ['réponses lues\u00a0: {value}', 'answers read: {value}'],
    ['d’un autre auteur', 'd’un autre auteur'],
    ['', ''],
  ])('%s', (french, english) => {
    expect([french].flat().map(inEnglish).join(' ')).toBe(english);
  });

  it('leaves the names that people gave as they are', () => {
    for (const name of [
      'tabulation',
      'Le 1\u202f000, 5',
      'fichier',
      'a » et « b',
      'Fin. Début',
      'deux\nlignes',
    ])
      expect(inEnglish(readMessages.unknownColumn(name))).toBe(
        `The column “${name}” does not exist.`,
      );
  });

  it('keeps the lines of a file that it quotes', () => {
    const text = 'id: x\nfichier: Ce fichier est vide.\nthemes:\n  - id: à\n   label: b\n';
    const read = readLexicon({ file: 'x.yaml', text });
    const problems = 'problems' in read ? read.problems : [];
    expect(inEnglish(describeProblems('Le lexique', problems))).toBe(
      [
        'The lexicon has one error.',
        'x.yaml:5:1: the indent (the spaces at the start of the line) does not match the line above; correct this, then run again: the rest has not been checked yet',
        '    label: b',
        '    ^',
      ].join('\n'),
    );
  });
});

/** A record of messages, each with the values that it may be called with. */
type Samples<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends (...values: infer Values) => unknown
    ? readonly Values[]
    : null;
};

function expectAll<Messages extends object>(messages: Messages, samples: Samples<Messages>): void {
  for (const [key, message] of Object.entries(messages)) {
    const values = samples[key as keyof Messages] as readonly unknown[][] | null;
    const texts =
      typeof message === 'function' ? values!.map((some) => message(...some)) : [message];
    for (const text of texts.flat()) expectEnglish(text, key);
  }
}

const LINES: Parameters<typeof readMessages.lost>[] = [
  [{ count: 1, different: 1, first: [3] }],
  [{ count: 2, different: 2, first: [3, 4] }],
  [{ count: 2, different: 1, first: [3] }],
  [{ count: 2000, different: 2000, first: [3] }],
];
const NAMED: Parameters<typeof readMessages.cameTwice>[] = [
  [{ count: 1, first: ['x'] }],
  [{ count: 2000, first: ['x', 'y'] }],
];
const COUNTS: [number][] = [[1], [2000]];
const COPY = { copy: 'x', original: 'y' };
const COPIES: Parameters<typeof readMessages.shared>[] = [
  [[COPY]],
  [[COPY, COPY]],
  [Array(12).fill(COPY)],
];

describe('every message is said in English', () => {
  it('of the files read', () => {
    const { kinds, ...messages } = readMessages;
    for (const kind of Object.values(kinds)) expectEnglish(kind);
    expectAll(messages, {
      standardInputTwice: null,
      noBytes: null,
      noBytesRemedy: null,
      standardInputTwiceRemedy: null,
      sameFile: [['x']],
      sameFileRemedy: null,
      missing: null,
      missingRemedy: [[[]], [['x']], [['x', 'y']]],
      directory: null,
      directoryRemedy: [[[]], [['x']], [['x', 'y']]],
      unreadable: null,
      unreadableRemedy: null,
      tooLarge: [[2000, 100]],
      tooLargeFileRemedy: null,
      tooLargeRemedy: null,
      changed: null,
      changedRemedy: null,
      nothing: null,
      nothingRemedy: null,
      empty: null,
      emptyRemedy: null,
      refused: Object.values(kinds).map((kind) => [kind]),
      refusedRemedy: null,
      noRows: null,
      noRowsRemedy: null,
      unknownEncoding: [['x']],
      unknownEncodingRemedy: null,
      wrongEncoding: [['utf-8', 'Windows-1252']],
      wrongEncodingRemedy: [['Windows-1252']],
      badDelimiter: [['xx']],
      uselessDelimiter: [
        [';', '\t'],
        ['\t', null],
      ],
      badDelimiterRemedy: null,
      nul: null,
      nulRemedy: null,
      quoteNotClosed: null,
      quoteNotClosedRemedy: null,
      rowTooLarge: null,
      rowTooLargeRemedy: null,
      tooManyColumns: [[20000]],
      tooManyColumnsRemedy: null,
      tooManyCells: null,
      json: null,
      jsonRemedy: null,
      jsonNothing: null,
      jsonShape: null,
      jsonLine: null,
      jsonLineRemedy: null,
      nested: [
        ['x', 1],
        ['x', 2000],
      ],
      workbookBroken: null,
      workbookBrokenRemedy: null,
      workbookEncrypted: null,
      workbookEncryptedRemedy: null,
      workbookBomb: null,
      workbookBombRemedy: null,
      notWorkbook: null,
      noSheet: null,
      missingSheet: [['x']],
      missingSheetRemedy: [[['x']], [['x', 'y']]],
      uselessSheet: [['x']],
      otherSheets: [
        ['x', ['y']],
        ['x', ['y', 'z']],
      ],
      late: [
        [['x'], 10000],
        [['x', 'y'], 10000],
      ],
      beyond: LINES,
      streamed: [[10000]],
      cameTwice: NAMED,
      cameShared: NAMED,
      manyTexts: null,
      manyIds: null,
      repaired: [
        [1, ['x']],
        [2000, ['x', 'y']],
      ],
      lost: LINES,
      misread: [['journŽe', 'MacRoman', 'Windows-1252']],
      above: COUNTS,
      doubtfulHeader: COUNTS,
      emptyRows: COUNTS,
      totalRows: LINES,
      noteRows: LINES,
      unnumberedRows: LINES,
      repeatedHeaders: LINES,
      ragged: LINES.map(([some]) => [some, 2000]),
      unknownColumn: [['x']],
      absentColumn: [['x']],
      idleRename: [['x', 'y']],
      noOption: [['x', 'y']],
      unknownColumnRemedy: [
        [['x', 'y'], undefined],
        [['x'], 'x'],
      ],
      saved: null,
      savedRemedy: null,
      answersAsked: [['Avis', 108, 136]],
      answersAskedRemedy: null,
      oneQuestion: null,
      noOpen: null,
      noOpenRemedy: [[['x', 'y']]],
      namingIds: [['x']],
      repeatedIds: COUNTS,
      unusedId: [
        ['x', 1, 2],
        ['x', 3, 2000],
      ],
      withoutId: COUNTS,
      noIds: null,
      answerIds: [['id']],
      asQuestion: [['x']],
      shortAnswers: [[['x']], [['x', 'y']]],
      scattered: [[['x']], [['x', 'y']]],
      withoutEdition: [
        [1, 'x'],
        [2000, 'x'],
      ],
      likeEditions: [['x', 'y']],
      oneOfEditions: [['2025', 'x', ['2024', '2025']]],
      oneOfEditionsRemedy: [['x']],
      editionsPutAside: [['Metz', 'x', ['2024', '2025']]],
      sameEdition: [['x', ['y', 'z']]],
      others: [
        ['x', 1],
        ['x', 2000],
      ],
      bareCodes: [[['G2Q1']], [['G2Q1', 'G2Q2']]],
      assumedTicks: [[['x', 'y'], 'x / y']],
      ownWords: [
        ['x', 1],
        ['x', 2000],
      ],
      incomplete: COUNTS,
      twice: COPIES,
      nearlyTwice: COPIES,
      sameAddress: COPIES,
      shared: COPIES,
      severalTexts: [
        ['x', ['y']],
        ['x', ['y', 'z']],
      ],
    });
  });

  it('of studies', () => {
    expectAll(studyMessages, {
      twice: [['x']],
      missing: [['x']],
      missingInput: [['x']],
      missingRemedy: null,
      logo: null,
      logoSize: null,
      logoRemedy: null,
      themeColour: [['x']],
      theme: [['x']],
      themeRemedy: [[[]], [['x', 'y']]],
      missingFileRemedy: null,
      noFiles: null,
      noFilesRemedy: null,
      standardInput: null,
      standardInputRemedy: null,
      written: [['x.yaml', 'verbatim analyse --study x.yaml']],
      exists: null,
      existsRemedy: null,
    });
  });

  it('of comparisons', () => {
    expectAll(remedies, { standardise: [['x']], join: null, rename: null, roles: [['x']] });
  });

  it('of quotes and their cards', () => {
    const { masked, ...messages } = quoteMessages;
    for (const text of Object.values(masked)) expectEnglish(text);
    expectAll(messages, {
      insult: [['x']],
      health: [['x']],
      sensitive: [['x']],
      attack: [['x']],
      identifying: [['x']],
      fewPeople: [
        [1, 5],
        [4, 5],
      ],
      nowhere: null,
      onlyMasks: null,
      sentenceHeld: null,
      noAnswer: [['x', 'y']],
      outside: [[1, 2, 3]],
      badCut: null,
      badEdit: [['x']],
      badMask: [['[nom]']],
      differs: [
        [1, 'x', ' '],
        [1, undefined, '\u00a0'],
      ],
      sentence: null,
      outsideSentence: null,
      echo: [['x', 'y']],
      otherField: [['x']],
    });
    // The foot of a card is a result.
    const { answered, ...cards } = cardMessages;
    expectAll(cards, {
      strange: [['x']],
      leaning: null,
      tooLong: null,
      footTooLong: null,
      darkened: [['#ffffff', '#000000']],
      reportDarkened: [['#ffffff', '#000000']],
      undrawn: [[1, 'x']],
    });
  });

  it('of the code itself: errors, remedies, notices', () => {
    expect(sentences.length).toBeGreaterThan(80);
    for (const { place, text } of sentences) expectEnglish(text, place);
  });

  it('of YAML that cannot be read', () => {
    const codes = [
      'BAD_INDENT',
      'DUPLICATE_KEY',
      'MISSING_CHAR',
      'TAB_AS_INDENT',
      'BLOCK_AS_IMPLICIT_KEY',
      'MULTILINE_IMPLICIT_KEY',
      'BAD_SCALAR_START',
      'BAD_ALIAS',
      'TAG_RESOLVE_FAILED',
      'OTHER',
    ];
    const told = codes.map((code) => yamlMessage({ code, message: '' }, ''));
    expect(new Set(told).size).toBe(codes.length);
    told.push(yamlMessage({ code: '', message: 'Missing closing "quote' }, ''));
    for (const text of told) expectEnglish(text);
  });

  it.each([
    'file: [a.csv]',
    'zzz: 1',
    'files: []',
    'files: [{edition: "1"}]',
    'files: ""',
    'files: [{file: a.csv, edition: 2025}]',
    'columns: {id: }',
    'columns: {id: ""}',
    'columns: {id: [x]}',
    'columns: {roles: {x: opn}}',
    'columns: {roles: {x: zzz}}',
    'columns: {roles: {"": id}}',
    'columns: {text: x, id: x}',
    'columns: x',
    'questions: [{column: x}]',
    'threshold: 0',
    'threshold: 2000',
    'threshold: 1.5',
    'threshold: "5"',
    'look: {accent: red}',
    'lexicons: 5',
    '- x',
    '"',
    'a: b: c',
    'a: [',
  ])('of a study that says %s', (text) => {
    const read = readStudy({ file: 'x.yaml', text });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).not.toEqual([]);
    for (const { message } of problems) expectEnglish(message);
    expect(inEnglish(describeProblems('Le fichier d’étude', problems))).not.toMatch(FRENCH);
  });

  it.each([
    'x',
    'kind: zzz',
    'kind: theme',
    'id: É\nlabel: x\nversion: 1.0\nlanguage: en\nthemes: []',
    'id: x\nlabel: x\nversion: "1"\nlanguage: fr\nthemes:\n  - {id: a, label: a, color: red, entries: ["a|", "(a", "a/ZZ", "(a)", {any: [a], entry: a}, {entry: a, overlap: 3}, {entry: a, weight: 3}]}',
  ])('of a lexicon that says %j', (text) => {
    const read = readLexicon({ file: 'x.yaml', text });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).not.toEqual([]);
    for (const { message } of problems) expectEnglish(message);
  });
});

/** Every command of the program, as its file makes it. */
async function commands(): Promise<Command[]> {
  const folder = fileURLToPath(new URL('../../src/commands/', import.meta.url));
  const modules = await Promise.all(
    readdirSync(folder).map(
      (name) => import(`../../src/commands/${name.slice(0, -'.ts'.length)}.ts`),
    ),
  );
  const made = modules.flatMap((module) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Command') && name !== 'spokenCommand')
      .map(([, make]) => (make as () => Command)()),
  );
  return made.filter((command) => command instanceof Command);
}

/** Names of values that are the same in both languages. */
const SAME = ['format', 'pixels', 'question'];

describe('the help is in English', async () => {
  it.each((await commands()).map((command) => [command.name(), command] as const))(
    'of %s',
    (_, command) => {
      expectEnglish(command.description());
      for (const { description } of [...command.registeredArguments, ...command.options])
        expectEnglish(description);
      const names = [
        ...command.registeredArguments.map((one) => one.name()),
        ...command.options.flatMap(({ flags }) => /<(.+)>/.exec(flags)?.[1] ?? []),
      ];
      for (const name of names) if (!SAME.includes(name)) expectEnglish(name);
    },
  );
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { valueName } from '../../src/commands/language.js';
import { readLexicon } from '../../src/lexicon/read.js';
import * as en from '../../src/messages/english.js';
import { columnMessages } from '../../src/messages/reading/columns.js';
import { fileMessages } from '../../src/messages/reading/files.js';
import { formatMessages } from '../../src/messages/reading/formats.js';
import { peopleMessages } from '../../src/messages/reading/people.js';
import { rowMessages } from '../../src/messages/reading/rows.js';
import { workbookMessages } from '../../src/messages/reading/workbooks.js';
import { describeProblems } from '../../src/yaml/problems.js';
import { messages } from './messages.js';

/** What no English sentence holds: French marks, spaces, letters and small words. */
const FRENCH =
  /[«»\u00a0\u202f]|[àâçèéêëîïôùûœ]|(?<![\p{L}\p{N}-])(?:le|la|les|l’|d’|n’|s’|du|des|un|une|est|sont|dans|ou|et|qui|que|avec|pas|ne|cette|ces|ce|par|votre|il|elle|fichier|ligne|donnez)(?![\p{L}-])/iu;

describe('an English message', () => {
  it('holds no French, nor values written the French way', () => {
    expect(messages.length).toBeGreaterThan(300);
    for (const { place, english, calls } of messages) {
      expect(english, place).not.toMatch(FRENCH);
      expect(calls, place).not.toContain('quoted');
      expect(calls, place).not.toContain('listed');
      expect(calls, place).not.toContain('count');
      expect(calls, place).not.toContain('counted');
      expect(calls, place).not.toContain('percent');
    }
  });

  it.each([
    [
      fileMessages.tooLarge(1200, 100),
      'This file is too large (1,200 MB): read whole, it cannot exceed 100 MB.',
    ],
    [
      fileMessages.refused(fileMessages.kinds.pdf),
      'This file is not an export of a questionnaire: it is a PDF document.',
    ],
    [workbookMessages.missingSheet('Été'), 'The sheet “Été” does not exist.'],
    [
      formatMessages.uselessDelimiter('\t', ';'),
      'The delimiter asked for, “tab”, cuts no row; “;” would.',
    ],
    [rowMessages.emptyRows(1), '1 row entirely empty: not counted.'],
    [rowMessages.emptyRows(12345), '12,345 rows entirely empty: not counted.'],
    [
      rowMessages.lost({ count: 1300, different: 1200, first: [12, 15] }),
      '1,300 cells hold characters that were lost before the export (�): lines 12, 15… (1,200 in all).',
    ],
    [
      rowMessages.lost({ count: 1, different: 1, first: [12] }),
      '1 cell holds characters that were lost before the export (�): line 12.',
    ],
    [
      peopleMessages.twice([
        { copy: 'a/1', original: 'b/2' },
        { copy: 'c', original: 'd' },
      ]),
      '2 questionnaires sent twice (same open answers), kept but not counted: a/1 repeats b/2 and c repeats d.',
    ],
    [
      peopleMessages.sameAddress([{ copy: 'a/1', original: 'b/2' }]),
      '1 questionnaire with the same email address as another, counted like the others: a/1 has that of b/2. If it is the same person, keep one of the two.',
    ],
    [
      peopleMessages.repeatedNames('Nom', 3, 9),
      'The column “Nom” gives only 3 names for 9 rows: one person wrote several, yet each row counts as a person. In the report, take “personnes” to mean rows.',
    ],
    [
      columnMessages.others('Profil ?', 2),
      '2 “Other, please specify” answers to “Profil ?”: counted as “Autre”, the text is not read.',
    ],
    [formatMessages.uselessSheet('A'), 'This file has no sheets: --sheet “A” has no effect on it.'],
    [
      columnMessages.unknownColumnRemedy(['Q1. Le mieux ?', 'Un « mot »'], 'Q1. Le mieux ?'),
      'Did you mean “Q1. Le mieux ?”? Columns of the file: “Q1. Le mieux ?”, “Un « mot »”.',
    ],
    [
      columnMessages.weights(['Poids']),
      'This column holds weights, which are not applied: “Poids”. Each person counts for one in every share.',
    ],
    [
      columnMessages.weights(['Poids', '{a|b} $1 {names}']),
      'These columns hold weights, which are not applied: “Poids”, “{a|b} $1 {names}”. Each person counts for one in every share.',
    ],
  ])('says it in the English way: $french', (message, english) => {
    expect(message.english).toBe(english);
  });

  it('rounds shares as the French does', () => {
    expect([0, 0.001, 0.214, 0.999, 1].map(en.percent)).toEqual([
      '0%',
      'less than 1%',
      '21%',
      'more than 99%',
      '100%',
    ]);
  });

  it('keeps the lines of a file that it quotes', () => {
    const text = 'id: x\nfichier: Ce fichier est vide.\nthemes:\n  - id: à\n   label: b\n';
    const read = readLexicon({ file: 'x.yaml', text });
    const problems = 'problems' in read ? read.problems : [];
    expect(
      describeProblems({ french: 'Le lexique', english: 'The lexicon' }, problems).english,
    ).toBe(
      [
        'The lexicon has 2 errors.',
        'x.yaml:2:1: unknown key: “fichier”; choices: id, label, version, language, description, kind, weights, implies, idioms, themes',
        '    fichier: Ce fichier est vide.',
        '    ^',
        'x.yaml:5:1: the indent (the spaces at the start of the line) does not match the line above; correct this, then run again: the rest has not been checked yet',
        '    label: b',
        '    ^',
      ].join('\n'),
    );
  });
});

/** Names of values that are the same in both languages. */
const SAME = ['format', 'pixels', 'question'];

/** Every command of the program, as its file makes it for an English reader. */
async function commands(): Promise<Command[]> {
  vi.stubEnv('LC_ALL', 'en');
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

describe('the help is in English', async () => {
  afterAll(() => vi.unstubAllEnvs());

  it.each((await commands()).map((command) => [command.name(), command] as const))(
    'of %s',
    (_, command) => {
      expect(command.description()).not.toMatch(FRENCH);
      for (const { description } of [...command.registeredArguments, ...command.options])
        expect(description).not.toMatch(FRENCH);
      const names = [
        ...command.registeredArguments.map((one) => one.name()),
        ...command.options.flatMap(({ flags }) => /<(.+)>/.exec(flags)?.[1] ?? []),
      ];
      for (const name of names) if (!SAME.includes(name)) expect(valueName(name)).not.toBe(name);
    },
  );
});

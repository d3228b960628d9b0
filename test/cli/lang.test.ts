import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/commands/language.js';
import { file, ROOT, SMALL, verbatim } from './run.js';

/** The program where the environment says a language. */
const within = (environment: Record<string, string>, ...args: readonly string[]) =>
  verbatim(args, '', ROOT, environment);

describe('the reader’s language', () => {
  it.each([
    [[], {}, 'fr'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'C.UTF-8' }, 'fr'],
    [[], { LANG: 'POSIX' }, 'fr'],
    [[], { LANG: 'de_DE.UTF-8' }, 'fr'],
    [[], { LC_ALL: '', LC_MESSAGES: 'en', LANG: 'fr' }, 'en'],
    [[], { LC_ALL: 'C', LC_MESSAGES: 'en', LANG: 'en' }, 'fr'],
    [['--lang', 'fr'], { LANG: 'en' }, 'fr'],
    [['tag', 'a.csv', '--lang=en'], {}, 'en'],
    [['--lang', 'fr', 'tag', '--lang', 'en'], {}, 'en'],
    [['tag', '--lang', 'de'], { LANG: 'en' }, 'en'],
    [['tag', '--lang'], {}, 'fr'],
    [['explain', '--', '--lang', 'en'], {}, 'fr'],
    [['explain', '--lang en'], {}, 'fr'],
  ] as const)('of %j in %j is %s', (args, environment, language) => {
    expect(languageOf(args, environment)).toBe(language);
  });
});

describe('in English', () => {
  it('is the help of the program and of a command', () => {
    const program = verbatim(['--lang', 'en', '--help']);
    expect(program.status).toBe(0);
    expect(program.stdout).toMatch(/^Usage: verbatim <command> \[options\]\n\nReads the/);
    expect(program.stdout).toMatch(/--lang <language> +language of help/);
    expect(program.stdout).toMatch(/init <file…> +Starts a study/);

    const { status, stdout } = verbatim(['cloud', '--help', '--lang=en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: verbatim cloud \[file…\] \[options\]/);
    expect(stdout).toContain('--shape <shape>');
    expect(stdout).toMatch(/\(choices: rectangle,\s+ellipse\) \(default: rectangle\)/);
    expect(stdout).toMatch(/Example:\n {2}verbatim cloud /);
    expect(stdout).not.toMatch(/Emploi|Exemple|fichier|défaut/);
  });

  it('are an error, its place and its remedy, wherever the language is said', () => {
    const study = file('x.yaml', 'threshold: 5\ncolums: {}\n');
    const { status, stderr } = verbatim(['columns', '--lang', 'en', '--study', study]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `verbatim: The study file has one error.\n${study}:2:1: unknown key: “colums”; did you mean “columns”?\n    colums: {}\n    ^\n`,
    );

    const missing = within({ LANG: 'en_GB.UTF-8' }, 'tag', 'samples/nec-2052.csv');
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(
      /^verbatim: samples\/nec-2052\.csv: This file does not exist\.\n→ Files of this folder have a close name: “nec-2025\.csv”/,
    );
  });

  it('is a remedy of several sentences, however many columns it names', () => {
    const columns = Array.from({ length: 240 }, (_, at) => `Q${at}. Qu’en dire ? Dites-le. Merci`);
    const answers = file(
      'columns.csv',
      `${columns.join(';')}\n${columns.map(() => 'oui').join(';')}\n`,
    );
    const { stderr } = verbatim(['columns', answers, '--id', columns[7]!.slice(1), '--lang', 'en']);
    expect(stderr).toMatch(
      /does not exist\.\n→ Did you mean “Q7\. Qu’en dire \? Dites-le\. Merci”\? Columns of the file: “Q0\. /,
    );
  });

  it('are notices of the files read; results stay in French', () => {
    const answers = file('a.csv', `${SMALL}\n;;;\n`);
    const { status, stdout, stderr } = verbatim(['columns', answers, '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toBe(`${answers}: 1 row entirely empty: not counted.\n`);
    expect(stdout).toContain('texte libre');
  });

  it.each([
    [['tagg'], "unknown command 'tagg'; did you mean tag?", 'verbatim'],
    [['tag'], "missing required argument 'file'", 'verbatim tag'],
    [
      ['quotes', 'a.csv', '--top', 'x'],
      "option '--top <number>' argument 'x' is invalid. “x” is not a whole number from 1 up.",
      'verbatim quotes',
    ],
  ])('is what is said of %j', (args, message, command) => {
    const { status, stderr } = verbatim([...args, '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toBe(`verbatim: ${message}\nHelp: ${command} --help\n`);
  });
});

describe('in French', () => {
  it('is what is asked so in an English environment', () => {
    const { stdout } = within({ LANG: 'en_GB.UTF-8' }, 'tag', '--lang', 'fr', '--help');
    expect(stdout).toMatch(/^Emploi\u00a0: verbatim tag/);
  });

  it('is what is asked in no language', () => {
    const { stderr } = within({ LANG: 'C' }, 'tag', 'samples/nec-2052.csv');
    expect(stderr).toContain('samples/nec-2052.csv\u00a0: Ce fichier n’existe pas.');
  });

  it('is what is said of options that exclude each other', () => {
    const { status, stderr } = verbatim(['quotes', 'a.csv', '--kind', 'answer', '--weave']);
    expect(status).toBe(2);
    expect(stderr).toContain('ne vont pas ensemble');
  });

  it('is what is said of an unknown language', () => {
    const { status, stdout, stderr } = verbatim(['tag', 'a.csv', '--lang', 'de']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('«\u00a0de\u00a0» n’est pas possible (au choix\u00a0: fr, en)');
  });
});

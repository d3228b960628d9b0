import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/commands/language.js';
import { inOneFolder, ROOT, SMALL, verbatim } from './run.js';

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
    [['tag', '--lang', 'EN'], {}, 'en'],
    [['tag', '--lang'], {}, 'fr'],
    [['explain', '--', '--lang', 'en'], {}, 'fr'],
    [['explain', '--lang en'], {}, 'fr'],
  ] as const)('of %j in %j is %s', (args, environment, language) => {
    expect(languageOf(args, environment)).toBe(language);
  });
});

const COLUMNS = Array.from({ length: 240 }, (_, at) => `Q${at}. Qu’en dire ? Dites-le. Merci`);

const QUOTE = {
  id: '1',
  edition: '2024',
  question: '',
  start: 0,
  end: 3,
  text: 'Ici',
  sentence: '',
  edits: [],
};

const FILES = {
  'x.yaml': 'threshold: 5\ncolums: {}\n',
  'columns.csv': `${COLUMNS.join(';')}\n${COLUMNS.map(() => 'oui').join(';')}\n`,
  'many.csv': [SMALL, ...[4, 5, 6].map((id) => `${id};2025;Tout;Rien`)].join('\r\n'),
  'r.md': 'Bilan : « une respiration ».\n',
  'q.jsonl': ['1/1', '2/1'].map((answer) => JSON.stringify({ ...QUOTE, answer })).join('\n'),
  'a.csv': `${SMALL}\n;;;\n`,
};

describe('in English', () => {
  const { outcome } = inOneFolder(
    {
      program: '--lang en --help',
      cloud: 'cloud --help --lang=en',
      study: 'columns --lang en --study x.yaml',
      columns: ['columns', 'columns.csv', '--id', COLUMNS[7]!.slice(1), '--lang', 'en'],
      notice: 'columns a.csv --lang en',
      report: 'verify r.md many.csv --lang en',
      'no quote proven': 'verify q.jsonl a.csv --lang en',
      'an unknown command': 'tagg --lang en',
      'no argument': 'tag --lang en',
      'a wrong number': 'quotes a.csv --top x --lang EN',
      'a wrong choice': 'quotes a.csv --kind x --lang en',
      'a wrong argument': 'lexicon schema foo --lang en',
      'no value': 'quotes a.csv --lang en --text',
      'no option': 'cloud a.csv --lang en',
      'an unknown option': 'tag a.csv --foo --lang en',
      'one argument more': 'explain a b --lang en',
      'two options': 'quotes a.csv --kind answer --weave --lang en',
    },
    FILES,
  );

  it('is the help of the program and of a command', () => {
    const program = outcome('program');
    expect(program.status).toBe(0);
    expect(program.stdout).toMatch(/^Usage: verbatim <command> \[options\]\n\nReads the/);
    expect(program.stdout).toMatch(/--lang <language> +language of help/);
    expect(program.stdout).toMatch(/init <file…> +Starts a study/);

    const { status, stdout } = outcome('cloud');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: verbatim cloud \[file…\] \[options\]/);
    expect(stdout).toContain('--shape <shape>');
    expect(stdout).toMatch(/\(choices: rectangle,\s+ellipse; default: rectangle\)/);
    expect(stdout).toMatch(/Example:\n {2}verbatim cloud /);
    expect(stdout).not.toMatch(/Emploi|Exemple|fichier|défaut/);
  });

  it('are an error, its place and its remedy, wherever the language is said', () => {
    const { status, stderr } = outcome('study');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'verbatim: The study file has one error.\nx.yaml:2:1: unknown key: “colums”; did you mean “columns”?\n    colums: {}\n    ^\n',
    );

    const missing = within({ LANG: 'en_GB.UTF-8' }, 'tag', 'samples/nec-2052.csv');
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(
      /^verbatim: samples\/nec-2052\.csv: This file does not exist\.\n→ Files of this folder have a close name: “nec-2025\.csv”/,
    );
  });

  it('are the table of a report that is proven, and what is said of quotes that are not', () => {
    expect(outcome('report').stdout).toMatch(/^passage .*\n.*\n“une respiration” {2}1\/1/);
    expect(outcome('no quote proven').stderr).toBe(
      'verbatim: None of the 2 quotes is proven.\nq.jsonl: 2 quotes from the edition “2024”: no file given holds its answers.\n→ Give the file of “2024” too; if the quotes were chosen with a study, add --study; if a file had another name, name its edition: --edition "2024".\n',
    );
  });

  it('is the place of what is read without a file', () => {
    const [english, french] = ['en', 'fr'].map((lang) =>
      verbatim(['columns', '-', '--lang', lang]),
    );
    expect(english!.stderr).toMatch(/^verbatim: standard input: This file is empty\.\n/);
    expect(french!.stderr).toMatch(
      /^verbatim\u00a0: entrée standard\u00a0: Ce fichier est vide\.\n/,
    );
  });

  it('is a remedy of several sentences, however many columns it names', () => {
    expect(outcome('columns').stderr).toMatch(
      /does not exist\.\n→ Did you mean “Q7\. Qu’en dire \? Dites-le\. Merci”\? Columns of the file: “Q0\. /,
    );
  });

  it('are notices of the files read; results stay in French', () => {
    const { status, stdout, stderr } = outcome('notice');
    expect(status).toBe(0);
    expect(stderr).toBe('a.csv: 1 row entirely empty: not counted.\n');
    expect(stdout).toContain('texte libre');
  });

  it.each([
    ['an unknown command', 'there is no command “tagg”; did you mean “tag”?', 'verbatim'],
    [
      'no argument',
      'the argument “file” is missing (exports of the questionnaire, or - for standard input; without any, all of the study’s)',
      'verbatim tag',
    ],
    ['a wrong number', 'option --top: “x” is not a whole number of at least 1', 'verbatim quotes'],
    [
      'a wrong choice',
      'option --kind: “x” is not possible (choices: fragment, sentence, answer)',
      'verbatim quotes',
    ],
    [
      'a wrong argument',
      '“foo” is not possible here (choices: themes, sentiment, intents, stop-words, questions, names)',
      'verbatim lexicon schema',
    ],
    ['no value', 'option --text <column> needs a value', 'verbatim quotes'],
    ['no option', 'option -o, --output <file> is missing', 'verbatim cloud'],
    ['an unknown option', 'there is no option “--foo”', 'verbatim tag'],
    ['one argument more', 'there are too many arguments', 'verbatim explain'],
    ['two options', 'options --kind <kind> and --weave do not go together', 'verbatim quotes'],
  ] as const)('is what is said of %s', (mistake, message, command) => {
    const { status, stderr } = outcome(mistake);
    expect(status).toBe(2);
    expect(stderr).toBe(`verbatim: ${message}\nHelp: ${command} --help\n`);
  });
});

describe('in French', () => {
  const { outcome } = inOneFolder(
    {
      exclusive: 'quotes a.csv --kind answer --weave',
      unknown: 'tag a.csv --lang de',
      near: 'quote a.csv',
    },
    FILES,
  );

  it('is what is asked so in an English environment', () => {
    const { stdout } = within({ LANG: 'en_GB.UTF-8' }, 'tag', '--lang', 'fr', '--help');
    expect(stdout).toMatch(/^Emploi\u00a0: verbatim tag/);
  });

  it('is what is asked in no language', () => {
    const { stderr } = within({ LANG: 'C' }, 'tag', 'samples/nec-2052.csv');
    expect(stderr).toContain('samples/nec-2052.csv\u00a0: Ce fichier n’existe pas.');
  });

  it('is what is said of options that exclude each other', () => {
    const { status, stderr } = outcome('exclusive');
    expect(status).toBe(2);
    expect(stderr).toContain('ne vont pas ensemble');
  });

  it('is what is said of a command that is nearly there', () => {
    expect(outcome('near').stderr).toContain(
      'verbatim\u00a0: la commande «\u00a0quote\u00a0» n’existe pas\u00a0; vouliez-vous dire «\u00a0quotes\u00a0»\u00a0?',
    );
  });

  it('is what is said of an unknown language', () => {
    const { status, stdout, stderr } = outcome('unknown');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('«\u00a0de\u00a0» n’est pas possible (au choix\u00a0: fr, en)');
  });
});

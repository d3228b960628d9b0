import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, inOneFolder, verbatim } from './run.js';

const OLD = `N°;Vous êtes;Q1;Reste
1;Élue;Les rencontres entre communes, vraiment utiles;"Un long texte libre, pour voir"
2;Agent;"L’accueil, chaleureux et simple";Encore un autre texte libre ici
3;Agent;RAS;Toujours du texte à lire
`;
const NEW = OLD.replace('Q1', 'Points forts').replaceAll('Agent', 'Élue');

const STUDY = `files:
  - {file: donnees/a.csv, edition: "2024"}
  - {file: donnees/b.csv, edition: "2025"}
columns:
  text: [Q1, Points forts]
questions:
  - {column: [Q1, Points forts], wording: Qu’avez-vous apprécié ?, label: Points forts}
`;

const FILES = { 'donnees/a.csv': OLD, 'donnees/b.csv': NEW };

describe('a study', () => {
  const { here, outcome } = inOneFolder(
    {
      columns: 'columns --format json',
      quotes: 'quotes --theme ACCUEIL --sentiment positif -o c.md',
      analysis: 'analyse',
      explained: 'explain zébulon --study lexiques.yaml',
      read: 'columns --study attendu.yaml',
      words: 'columns --study lettres.yaml',
      missing: 'columns --study autre.yaml',
    },
    {
      ...FILES,
      'verbatim.yaml': STUDY,
      'attendu.yaml':
        'files: [donnees/a.csv]\ncolumns: {text: [Q1]}\nquestions:\n  - {column: Q1, expects: ideas}\n',
      'lettres.yaml': 'threshold: "cinq"\n',
      'lexiques.yaml': 'lexicons: [mien.yaml]\n',
      'mien.yaml':
        'id: mien\nlabel: Mien\nversion: 1.0.0\nlanguage: fr\nthemes:\n  - {id: zebre, label: Zébrures, entries: [zébulon]}\n',
    },
  );

  it('of the current folder is used without being named', () => {
    const { status, stdout, stderr } = outcome('columns');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^donnees\/a\.csv\u00a0: Des réponses ne sont pas lues.*«\u00a0Reste\u00a0»/,
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['donnees/a.csv', 'donnees/b.csv']);
    expect(stdout).toContain('désignée par verbatim.yaml');
  });

  it('says what a question expects, where its words do not', () => {
    const { stdout } = outcome('read');
    expect(stdout).toMatch(/^des idées, des souhaits +ideas +Q1$/mu);
  });

  it('lets quotes be asked for by the words of the results', () => {
    const { status, stderr } = outcome('quotes');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/c\.md est écrit\.\n$/)]);
  });

  it('is in the manifest', () => {
    expect(outcome('analysis').status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(here, 'rapport/manifeste.json'), 'utf8'));
    expect(manifest.study).toEqual({
      file: 'verbatim.yaml',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(manifest.inputs.map(({ file }: { file: string }) => file)).toEqual(['a.csv', 'b.csv']);
    const written = manifest.files.filter((name: string) => name !== 'manifeste.json');
    expect(manifest.sha256).toEqual(
      Object.fromEntries(
        written.map((name: string) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(here, 'rapport', name)))
            .digest('hex'),
        ]),
      ),
    );
  });

  it('explains a text by its lexicons', () => {
    expect(outcome('explained').stdout).toContain('Zébrures (mien/zebre)');
  });

  it('takes numbers in figures, and says so', () => {
    expect(outcome('words').stderr).toContain('threshold\u00a0» s’écrit en chiffres');
  });

  it('that is asked for must be there', () => {
    const { status, stderr } = outcome('missing');
    expect(status).toBe(1);
    expect(stderr).toContain('autre.yaml');
    expect(stderr).toContain('verbatim init');
  });
});

describe('init', () => {
  const both = Object.keys(FILES).join(' ');
  const { here, outcome } = inOneFolder(
    {
      named: 'init donnees/a.csv --text Q1 -o etude.yaml',
      used: 'columns --study etude.yaml',
      before: `tokens ${both} --format jsonl`,
      written: `init ${both}`,
      after: 'tokens --format jsonl',
      again: 'init donnees/a.csv',
    },
    FILES,
  );

  it('tells a study of another name with its name, enough for every command', () => {
    expect(outcome('named').stdout).toContain('verbatim analyse --study etude.yaml');
    expect(outcome('used').status).toBe(0);
  });

  it('keeps no standard input, and writes nothing then', () => {
    const empty = folder();
    const { status, stderr } = verbatim(['init', '-'], OLD, empty);
    expect([status, readdirSync(empty)]).toEqual([1, []]);
    expect(stderr).toContain('entrée standard');
  });

  it('writes a study that reads the files as no option would', () => {
    expect(outcome('written').status).toBe(0);
    expect(outcome('after').status).toBe(0);
    expect(outcome('after').stdout).toBe(outcome('before').stdout);
  });

  it('offers the lexicons of themes that stand in the folder, and no other file', () => {
    const themed = folder();
    const lexicon = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n';
    const files = {
      'a.csv': OLD,
      'musee.yaml': `${lexicon}  - {id: a, label: A, entries: [a]}\n`,
      'faux.yaml': `${lexicon}  - {id: A}\n`,
      'autre.yml': 'files: [a.csv]\n',
      'image.yaml': '\0',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(themed, name), text);
    expect(verbatim(['init', 'a.csv'], undefined, themed).status).toBe(0);
    const written = readFileSync(join(themed, 'verbatim.yaml'), 'utf8');
    expect(written).toContain('\n#lexicons: [musee.yaml]\n');
  });

  it('overwrites nothing', () => {
    const { status, stderr } = outcome('again');
    expect(status).toBe(1);
    expect(stderr).toContain('existe déjà');
    expect(readFileSync(join(here, 'verbatim.yaml'), 'utf8')).toContain('b.csv');
  });
});

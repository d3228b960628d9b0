import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folder, verbatim } from './run.js';

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

let home = '';
beforeEach(() => {
  home = folder();
  mkdirSync(join(home, 'donnees'));
  writeFileSync(join(home, 'donnees/a.csv'), OLD);
  writeFileSync(join(home, 'donnees/b.csv'), NEW);
});

const run = (...args: string[]) => verbatim(args, '', home);
const study = (text: string, name = 'verbatim.yaml') => writeFileSync(join(home, name), text);

describe('a study', () => {
  it('of another name is told with its name, and is enough for every command', () => {
    const { stdout } = run('init', 'donnees/a.csv', '--text', 'Q1', '-o', 'etude.yaml');
    expect(stdout).toContain('verbatim analyse --study etude.yaml');
    expect(run('columns', '--study', 'etude.yaml').status).toBe(0);
  });

  it('takes numbers in figures, and says so', () => {
    study('threshold: "cinq"\n');
    expect(run('columns').stderr).toContain('threshold » s’écrit en chiffres');
  });

  it('lets quotes be asked for by the words of the results', () => {
    study(STUDY);
    const asked = run('quotes', '--theme', 'ACCUEIL', '--sentiment', 'positif', '-o', 'c.md');
    expect([asked.status, asked.stderr]).toEqual([
      0,
      expect.stringMatching(/c\.md est écrit\.\n$/),
    ]);
  });

  it('explains a text by its lexicons', () => {
    study('lexicons: [mien.yaml]\n');
    const head = 'id: mien\nlabel: Mien\nversion: 1.0.0\nlanguage: fr\n';
    study(`${head}themes:\n  - {id: zebre, label: Zébrures, entries: [zébulon]}\n`, 'mien.yaml');
    expect(run('explain', 'Un zébulon à l’accueil').stdout).toContain('Zébrures (mien/zebre)');
  });

  it('of the current folder is used without being named', () => {
    study(STUDY);
    const { status, stdout, stderr } = run('columns', '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain('désignée par verbatim.yaml');
  });

  it('that is asked for must be there', () => {
    const { status, stderr } = run('columns', '--study', 'autre.yaml');
    expect(status).toBe(1);
    expect(stderr).toContain('autre.yaml');
    expect(stderr).toContain('verbatim init');
  });

  it('is in the manifest', () => {
    study(STUDY);
    expect(run('analyse').status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(home, 'rapport/manifeste.json'), 'utf8'));
    expect(manifest.study).toEqual({
      file: 'verbatim.yaml',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(manifest.inputs.map(({ file }: { file: string }) => file)).toEqual(['a.csv', 'b.csv']);
  });
});

describe('init', () => {
  it('writes a study that reads the files as no option would', () => {
    const files = ['donnees/a.csv', 'donnees/b.csv'];
    const before = run('tokens', ...files, '--format', 'jsonl');
    expect(run('init', ...files).status).toBe(0);
    const after = run('tokens', '--format', 'jsonl');
    expect(after.status).toBe(0);
    expect(after.stdout).toBe(before.stdout);
  });

  it('overwrites nothing', () => {
    study('threshold: 9\n');
    const { status, stderr } = run('init', 'donnees/a.csv');
    expect(status).toBe(1);
    expect(stderr).toContain('existe déjà');
    expect(readFileSync(join(home, 'verbatim.yaml'), 'utf8')).toBe('threshold: 9\n');
  });

  it('keeps no standard input, and writes nothing then', () => {
    const { status } = verbatim(['init', '-'], OLD, home);
    expect(status).toBe(1);
    expect(existsSync(join(home, 'verbatim.yaml'))).toBe(false);
  });
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folder, objects, verbatim } from './run.js';

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
const answers = (stdout: string) =>
  objects(stdout).map(({ edition, question, text }) => ({ edition, question, text }));

describe('a study', () => {
  it('of the current folder gives files, editions, columns and wordings', () => {
    study(STUDY);
    const { status, stdout, stderr } = run('tag', '--format', 'jsonl');
    expect([status, stderr]).toEqual([0, '']);
    const told = answers(stdout);
    expect(told).toHaveLength(6);
    expect(new Set(told.map(({ question }) => question))).toEqual(
      new Set(['Qu’avez-vous apprécié ?']),
    );
    expect(told.map(({ edition }) => edition)).toEqual([
      ...Array(3).fill('2024'),
      ...Array(3).fill('2025'),
    ]);
  });

  it('may stand elsewhere: its paths are from its own folder', () => {
    study(STUDY);
    const there = verbatim(['tag', '--study', join(home, 'verbatim.yaml'), '--format', 'jsonl']);
    expect(there.stdout).toBe(run('tag', '--format', 'jsonl').stdout);
  });

  it('gives way to options, key by key', () => {
    study(STUDY.replace('columns:', 'columns:\n  ignore: [Reste]'));
    const { stdout } = run('tag', '--text', 'Reste', '--edition', '2030', '--format', 'jsonl');
    const [first] = answers(stdout);
    expect(first).toEqual({
      edition: '2030',
      question: 'Reste',
      text: 'Un long texte libre, pour voir',
    });
  });

  it('still speaks of files that are given, and says what they lack', () => {
    study(STUDY);
    const { status, stdout, stderr } = run('tag', 'donnees/b.csv', '--format', 'jsonl');
    expect(status).toBe(0);
    expect(answers(stdout)[0]).toMatchObject({
      edition: '2025',
      question: 'Qu’avez-vous apprécié ?',
    });
    expect(stderr).toBe(
      'verbatim.yaml:5\u00a0: La colonne «\u00a0Q1\u00a0» n’est dans aucun de ces fichiers\u00a0: elle est passée.\n',
    );
  });

  it('decides roles, and columns that are not read', () => {
    study(
      `${STUDY.replace('  text: [Q1, Points forts]', '  ignore: [Reste]\n  roles: {Vous êtes: personal}')}`,
    );
    const { stdout } = run('columns', 'donnees/b.csv', '--format', 'json');
    const { columns } = JSON.parse(stdout) as { columns: Record<string, unknown>[] };
    expect(columns.map(({ role, reason }) => [role, reason]).slice(1)).toEqual([
      ['personal', 'désignée par verbatim.yaml'],
      ['open', expect.stringContaining('texte libre')],
      ['choice', 'désignée par verbatim.yaml'],
    ]);
  });

  it('with a mistake stops before the work, at its place', () => {
    study(STUDY.replace('[Q1,', '[Q9,'));
    const { status, stderr } = run('tag');
    expect(status).toBe(1);
    expect(stderr).toContain('verbatim.yaml:5:10\u00a0: La colonne «\u00a0Q9\u00a0»');
    expect(stderr).toContain('→');
  });

  it('that is asked for must be there', () => {
    const { status, stderr } = run('tag', '--study', 'autre.yaml');
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
    expect(manifest.inputs.map(({ file }: { file: string }) => file)).toEqual([
      'donnees/a.csv',
      'donnees/b.csv',
    ]);
  });
});

describe('init', () => {
  it('writes a study that reads the files as no option would', () => {
    const files = ['donnees/a.csv', 'donnees/b.csv'];
    const before = run('tag', ...files, '--format', 'jsonl');
    expect(run('init', ...files).status).toBe(0);
    const after = run('tag', '--format', 'jsonl');
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

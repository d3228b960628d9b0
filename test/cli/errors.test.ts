import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, inShell, SMALL, verbatim } from './run.js';

/** A message of one fact and one remedy, without a stack. */
function expectMessage(stderr: string, ...parts: string[]): void {
  for (const part of parts) expect(stderr).toContain(part);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).toContain('→');
}

describe('the user’s mistakes end with status 1, a place and a remedy', () => {
  it('a missing file', () => {
    const { status, stderr } = verbatim(['tag', 'samples/nec-2052.csv']);
    expect(status).toBe(1);
    expectMessage(stderr, 'samples/nec-2052.csv', 'n’existe pas');
  });

  it('a directory', () => {
    const { status, stderr } = verbatim(['tag', 'samples']);
    expect(status).toBe(1);
    expectMessage(stderr, 'dossier');
  });

  it('a directory on standard input', () => {
    for (const command of ['columns', 'tag']) {
      const { status, stderr } = inShell(`"$0" "$1" ${command} - < .`);
      expect(status).toBe(1);
      expectMessage(stderr, 'C’est un dossier');
    }
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
    const { status, stderr } = inShell(`"$0" "$1" columns samples/nec-2025.csv > /dev/full`);
    expect(status).toBe(1);
    expect(stderr).toContain('La sortie n’a pas pu être écrite\u00a0: le disque est plein.');
  });

  it('an empty file', () => {
    const { status, stderr } = verbatim(['tag', file('vide.csv', '')]);
    expect(status).toBe(1);
    expectMessage(stderr, 'vide');
  });

  it('no open column', () => {
    const { status, stderr } = verbatim(['tag', file('a.csv', 'ID;Note\n1;8\n2;9\n3;7\n')]);
    expect(status).toBe(1);
    expectMessage(stderr, 'a.csv', '--text');
  });

  it('an unknown column: those that exist are listed', () => {
    const { status, stderr } = verbatim(['tag', file('a.csv', SMALL), '--text', 'Aprécié']);
    expect(status).toBe(1);
    expectMessage(stderr, 'Aprécié', 'Qu’avez-vous le plus apprécié');
  });

  it('a broken lexicon: its place, and the line', () => {
    const lexicon = file('x.yaml', 'id: x\nthemes:\n  - id: a\n   label: b\n');
    const { status, stderr } = verbatim(['tag', file('a.csv', SMALL), '--lexicon', lexicon]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/x\.yaml:\d+:\d+/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('an unwritable output: said before the work, nothing written', () => {
    const blocked = file('fichier', 'x');
    const { status, stderr } = verbatim([
      'analyse',
      'samples/nec-2024.csv',
      '-o',
      join(blocked, 'r'),
    ]);
    expect(status).toBe(1);
    expectMessage(stderr, 'écrire');
  });

  it('an output where even the superuser cannot write, before the work', () => {
    const { status, stderr } = verbatim(['analyse', 'samples/nec-2024.csv', '-o', '/proc/rapport']);
    expect(status).toBe(1);
    expectMessage(stderr, 'écrire');
    expect(stderr).not.toContain('envoyés deux fois');
  });
});

describe('wrong usage ends with status 2', () => {
  it.each([
    [['tagg'], 'vouliez-vous dire « tag »'],
    [['tag'], 'il manque l’argument'],
    [['tag', 'a.csv', '--nope'], 'n’existe pas'],
    [['tag', 'a.csv', '--format', 'xml'], 'au choix'],
    [['quotes', 'a.csv', '--top', 'deux'], 'nombre entier'],
    [['cloud', 'a.csv'], 'il manque l’option'],
    [['cloud', 'a.csv', '-o', 'x.svg', '--width', '100000000'], 'dépasse 8192'],
    [['lexicon', 'chek'], 'check'],
    [['tag', 'a.csv', '--delimiter', ';;'], 'un seul caractère'],
    [['tag', 'a.csv', '--encoding', 'nope'], 'est inconnu'],
    [['cloud', 'a.csv', '-o', 'x.gif'], 'n’est pas connue'],
    [['cloud', 'a.csv', '-o', 'x.svg', '--scale', '3'], '(--scale)'],
    [['quotes', 'a.csv', '--subject', 'NEC'], '(--weave)'],
    [['columns', 'a.csv', '--text', 'Q1', 'Q2'], '« Q2 » n’est pas un fichier'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = verbatim(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.replace(/\u00a0/g, ' ')).toContain(message);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verbatim } from './run.js';

/** `late` of 40 people complain of the meals, half of them newcomers. */
const edition = (late: number): string =>
  [
    'ID;Vous êtes :;Qu’est-ce qui pourrait être amélioré ?',
    ...Array.from(
      { length: 40 },
      (_, at) =>
        `${at + 1};${at % 2 === 0 ? 'Agent' : 'Élu'};${at < late ? `Les repas étaient froids, table ${at}` : `Rien de spécial à signaler pour le lieu, salle ${at}`}`,
    ),
  ].join('\r\n');

describe('compare', () => {
  const out = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
  const before = join(out, 'bilan-2024.csv');
  const after = join(out, 'bilan-2025.csv');

  beforeAll(() => {
    writeFileSync(before, edition(30));
    writeFileSync(after, edition(4));
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it('says what changed in a sentence, on a terminal', () => {
    const { status, stdout } = verbatim(['compare', before, after]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Le thème «\u00a0Restauration\u00a0» recule de 65\u00a0points entre 2024 et 2025/,
    );
    expect(stdout).toMatch(/█{6}·· {2}75\u00a0% \(30\/40\)/);
  });

  it('writes a file in the format of its extension, and nothing on the terminal', () => {
    const target = join(out, 'comparaison.csv');
    const { status, stdout } = verbatim(['compare', before, after, '-o', target]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(target, 'utf8')).toMatch(/^\ufefftableau;question;id;intitulé;de;à;/);
  });

  it('finds the question of groups without its colon, and speaks of groups', () => {
    const { status, stdout } = verbatim(['compare', after, '--by', 'Vous êtes']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^groupe\s+personnes/);
    expect(stdout).not.toMatch(/édition/);
  });

  it('keeps to the threshold of the study where all it is given is a saved analysis', () => {
    const study = join(out, 'etude.yaml');
    writeFileSync(study, 'threshold: 21\n');
    const folder = join(out, 'rapport');
    expect(verbatim(['analyse', after, '-o', folder]).status).toBe(0);
    const by = ['compare', join(folder, 'analyse.json'), '--by', 'Vous êtes'];
    expect(verbatim(by).stdout).not.toMatch(/au moins/);
    expect(verbatim([...by, '--study', study]).stdout).toMatch(
      /il ne resterait pas deux groupes d’au moins 21\u00a0personnes/,
    );
  });

  it.each([
    [
      'one edition alone',
      () => ['compare', after],
      /Une seule édition \(2025\) : rien à comparer\.\n.*--by/,
    ],
    [
      'an unknown extension',
      () => ['compare', before, after, '-o', 'x.doc'],
      /« \.doc » n’est pas connue/,
    ],
    [
      'a workbook on a terminal',
      () => ['compare', before, after, '--format', 'xlsx'],
      /-o resultat\.xlsx/,
    ],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = verbatim(args());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(message);
  });
});

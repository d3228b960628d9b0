import { describe, expect, it } from 'vitest';
import { file, SMALL, verbatim } from './run.js';

const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n';
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('lexicon check', () => {
  it('ends with status 1 and every error, at its place, with the line', () => {
    const lexicon = file(
      'x.yaml',
      `${head}  - id: A\n    label: A\n    entrys: [a]\n  - {id: b, label: B, entries: [(a]}\n`,
    );
    const { status, stdout, stderr } = verbatim(['lexicon', 'check', lexicon]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(plain(stderr)).toContain('3 erreurs');
    expect(plain(stderr)).toContain(
      `${lexicon}:8:5 : clé inconnue : « entrys » ; vouliez-vous dire « entries » ?\n    entrys: [a]\n    ^`,
    );
  });

  it('ends with status 0 and what may be mended, then what answers say of the lexicon', () => {
    const lexicon = file(
      'x.yaml',
      `${head}  - id: repas\n    label: Repas\n    entries:\n      - repas\n      - huître\n      - huîtres\n`,
    );
    const { status, stdout } = verbatim(['lexicon', 'check', lexicon, file('a.csv', SMALL)]);
    expect(status).toBe(0);
    const lines = plain(stdout);
    expect(lines).toContain('aucune erreur, un point à revoir');
    expect(lines).toContain(
      `${lexicon}:11:9 : déjà trouvée par « huître » (ligne 10) : gardez-en une\n    - huîtres`,
    );
    expect(lines).toMatch(/Qu’est-ce qui pourrait être amélioré \? +2 +1 +50 %/);
    expect(lines).toContain('Repas (2 sur 3) : huître, huîtres');
    expect(lines).toContain('3/2  Plus de temps pour les questions à la fin des ateliers');
  });

  it('asks for a lexicon', () => {
    const { status, stderr } = verbatim(['lexicon', 'check', file('a.csv', SMALL)]);
    expect(status).toBe(1);
    expect(plain(stderr)).toContain('.yaml');
  });
});

it('lexicon schema prints the schema of a kind', () => {
  const { status, stdout } = verbatim(['lexicon', 'schema', 'names']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).properties.kind).toEqual({ type: 'string', const: 'names' });
});

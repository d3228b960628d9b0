import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, folder, SMALL, verbatim } from './run.js';

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
    const piped = verbatim(['lexicon', 'check', '-'], readFileSync(lexicon, 'utf8'));
    expect(piped.stderr.replaceAll('-:', `${lexicon}:`)).toBe(stderr);
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

describe('lexicon new and suggest', () => {
  const survey =
    'ID;Qu’avez-vous apprécié ?\n1;La navette\n2;Les navettes\n3;Une navette, lea@exemple.fr';

  it('new writes a lexicon that check finds right, and never over another file', () => {
    const [answers, lexicon] = [file('a.csv', survey), join(folder(), 'x.yaml')];
    expect(verbatim(['lexicon', 'new', answers, '-o', lexicon]).status).toBe(0);
    expect(readFileSync(lexicon, 'utf8')).toContain('# 3 personnes');
    expect(plain(verbatim(['lexicon', 'check', lexicon]).stdout)).toContain('rien à revoir');
    const again = verbatim(['lexicon', 'new', answers, '-o', lexicon]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('existe déjà');
  });

  const suggested = (format: string): string => {
    const lexicon = file('x.yaml', `${head}  - {id: repas, label: Repas, entries: [repas]}\n`);
    const asked = ['lexicon', 'suggest', file('a.csv', survey), '--lexicon', lexicon];
    return plain(verbatim([...asked, '--format', format]).stdout);
  };

  it('suggest gives entries, people and answers', () => {
    expect(suggested('text')).toMatch(
      /navettes? → à ranger : 3 personnes, 3 réponses sans thème\n {4}1\/1 {2}La navette/,
    );
  });

  it('suggest shows no address', () => {
    expect(suggested('text')).toMatch(/3\/1 {2}Une navette, \[/);
  });

  it('suggest gives entries to paste', () => {
    expect(suggested('yaml')).toMatch(/^- navettes? # 3 personnes/m);
  });

  it('suggest gives records to programs', () => {
    expect(JSON.parse(suggested('json'))).toMatchObject({
      uncovered: [{ theme: null, people: 3, gained: ['1/1', '2/1', '3/1'] }],
      typical: [],
    });
  });
});

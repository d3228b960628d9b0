import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { soundScore, wordSigns } from '../../src/tag/learned/sound.js';
import { ruled, tagged } from './tagged.js';

const { parse } = loadFrench();

describe('what a text shows by itself', () => {
  it('is its lemmas and each two side by side, denied ones apart', () => {
    const names = [...wordSigns({ parse: parse('Il ne répond pas.'), personal: [] }).keys()];
    expect(names).toContain('non répondre');
    expect(names).not.toContain('répondre');
    expect(names.some((name) => name.startsWith('il '))).toBe(true);
  });

  it('is the same whoever is named', () => {
    const named = (name: string) =>
      wordSigns({
        parse: parse(`${name} parlait avec ses copains`),
        personal: [{ start: 0, end: name.length, kind: 'name' }],
      });
    expect(named('Fatou')).toEqual(named('Léa'));
  });

  it('counts as much in all, however long it is, and never twice what it repeats', () => {
    const words = ['dossier', 'agent', 'refus', 'merci', 'attente', 'courrier'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), (some) => {
        const signs = [...wordSigns({ parse: parse(some.join(' ')), personal: [] })].slice(1);
        const length = signs.reduce((sum, [, value]) => sum + value ** 2, 0);
        expect(length).toBeCloseTo(1, 9);
        expect(new Set(signs.map(([name]) => name)).size).toBe(signs.length);
      }),
    );
  });
});

describe('the score of a text whose question leaves its tone open', () => {
  it('is that of a text under the title of its column as under no question', () => {
    const text = 'On m’a demandé deux fois le même papier, puis plus rien.';
    for (const title of ['message', 'Verbatim :', 'Avis']) {
      expect(tagged(text, title).tags.sentiment).toEqual(tagged(text, '').tags.sentiment);
    }
  });

  it('is the mean of what rules, net and words say', () => {
    expect(soundScore({ rules: 0.3, net: -0.6, words: -0.9 })).toBeCloseTo(-0.4, 12);
  });

  it.each([
    ['L’agent m’a rappelée dans l’heure et le passeport est arrivé le lundi.', 'positive', 1],
    [
      'Le colis est arrivé ouvert, la notice en chinois, et le vendeur ne répond plus.',
      'negative',
      -1,
    ],
    ['Le poisson nageait dans la crème et nous avons attendu l’addition debout.', 'negative', -1],
  ] as const)('has the sign of its label: %s', (text, label, sign) => {
    const { sentiment } = tagged(text, '').tags;
    expect([sentiment.label, Math.sign(sentiment.score)]).toEqual([label, sign]);
  });

  it('turns round a label where the three together say the other way', () => {
    const text = 'J’attendais du réconfort, j’ai eu une brochure.';
    const [own, plain] = [tagged(text, '').tags.sentiment, ruled(text, '').tags.sentiment];
    expect([plain.label, own.label]).toEqual(['positive', 'negative']);
    expect(own.score).toBeLessThan(0);
    expect(own.evidence.every(({ value }) => value < 0)).toBe(true);
  });
});

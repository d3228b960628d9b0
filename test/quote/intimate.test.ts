import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { insultIn, secretsIn } from '../../src/quote/intimate.js';
import { ATTACKING, HARMLESS, TOLD } from './told.js';

const french = loadFrench();

/** What is held back of a text: kinds of secrets, and `insult`. */
function heldOf(text: string): string[] {
  const { tokens } = french.parse(text);
  const insult = insultIn(tokens) === null ? [] : ['insult'];
  return [...new Set([...secretsIn(tokens, []).map(({ kind }) => kind), ...insult])];
}

describe('what may be said of nobody', () => {
  it.each(TOLD)('is told of oneself or of one’s own: %s', (text) => {
    expect(heldOf(text).filter((kind) => kind === 'health' || kind === 'sensitive')).not.toEqual(
      [],
    );
  });

  it.each(ATTACKING)('is an attack on somebody: %s', (text) => {
    expect(heldOf(text).filter((kind) => kind === 'attack' || kind === 'insult')).not.toEqual([]);
  });

  it.each(HARMLESS)('is not in: %s', (text) => {
    expect(heldOf(text)).toEqual([]);
  });

  it('has its place in the answer, and the word as it is typed', () => {
    const text = '😍 Merci ! Je suis SOURDE, et le final m’a plu.';
    const [secret] = secretsIn(french.parse(text).tokens, []);
    expect([...text].slice(secret!.start, secret!.end).join('')).toBe('SOURDE');
  });

  it('is told of somebody who is named', () => {
    const text = 'Zoé est autiste et son exposé était lumineux';
    const { tokens } = french.parse(text);
    expect(secretsIn(tokens, [])).toEqual([]);
    expect(secretsIn(tokens, [{ start: 0, end: 3 }])).toHaveLength(1);
  });
});

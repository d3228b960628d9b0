import { describe, expect, it } from 'vitest';
import { buildAutomaton, wordsOf } from '../../bench/train/automaton.js';
import { accentVariants } from '../../src/french/accents.js';
import { lookUp, readAutomaton } from '../../src/french/automaton.js';
import { correct } from '../../src/french/correct.js';
import { nearWords } from '../../src/french/spelling.js';

const WORDS = ['accueil', 'ateliers', 'cœur', 'marche', 'marché', 'organisation', 'tres', 'très'];
const built = buildAutomaton(WORDS.map((word, at) => [word, at + 1] as const));

function automatonOf() {
  const states = built.values.length;
  const edges = built.edges.length;
  const bytes = new Uint8Array(4 * (states + 1) + 4 * edges + 4 * states + 4 * edges);
  const parts = [built.starts, built.targets, built.values, built.edges];
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += Math.ceil(part.byteLength / 4) * 4;
  }
  return readAutomaton(bytes, { offset: 0, states, edges, alphabet: built.alphabet });
}

const automaton = automatonOf();

describe('automaton', () => {
  it('holds its words with their values, and no other', () => {
    expect(WORDS.map((word) => lookUp(automaton, word))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(['', 'march', 'marches', 'ж'].map((word) => lookUp(automaton, word))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(wordsOf(built)).toEqual(WORDS);
  });
});

describe('accentVariants', () => {
  it.each([
    ['marche', ['marché']],
    ['coeur', ['cœur']],
    ['tres', ['très']],
    ['marché', []],
  ])('finds what %s may stand for', (form, expected) => {
    expect(accentVariants(automaton, form)).toEqual(expected);
  });
});

describe('nearWords', () => {
  it.each([
    ['acceuil', 'accueil', 1],
    ['atelliers', 'ateliers', 1],
    ['organistaion', 'organisation', 1],
    ['orgnisaton', 'organisation', 2],
  ])('finds from %s the word %s, %i slip(s) away', (typed, word, slips) => {
    expect(nearWords(automaton, typed)).toEqual([{ word, slips }]);
  });

  it('does not look for short words', () => {
    expect(nearWords(automaton, 'trse')).toEqual([]);
  });
});

describe('correct', () => {
  const frequency = (word: string): number => (word === 'marche' ? 1 : 5);
  const mend = (word: string) => correct(word, word.toLowerCase(), { automaton, frequency });

  it.each([
    ['acceuil', 'accueil'],
    ['atelliers', 'ateliers'],
    ['orgnisation', 'organisation'],
    ['organisatio', 'organisation'],
    ['accueol', 'accueil'],
    ['atelie', undefined],
    ['marcha', undefined],
  ])('takes %s for %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it('leaves short capitalised words alone, which may be names', () => {
    expect(mend('Marchs')).toBeUndefined();
    expect(mend('Acceul')).toBeUndefined();
  });
});

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
    expect(nearWords(automaton, 'tse')).toEqual([]);
  });
});

describe('correct', () => {
  const HEARD: Record<string, number> = {
    ...{ accueil: 500, ateliers: 600, organisation: 200, atelier: 900, marché: 60, marche: 40 },
    ...{
      merci: 700,
      enthousiasmant: 8,
      alors: 400,
      salle: 900,
      limite: 30,
      limité: 30,
      place: 500,
    },
  };
  const mend = (surface: string, ...known: readonly string[]) =>
    correct(surface, surface.toLowerCase(), {
      near: known.map((word) => ({ word, slips: 1 })),
      frequency: (word) => HEARD[word] ?? 0,
      lemmasOf: (word) => [word],
    });

  it.each([
    ['acceuil', 'accueil', 'two letters swapped'],
    ['atelliers', 'ateliers', 'one doubled'],
    ['orgnisation', 'organisation', 'one left out'],
    ['entousiasmant', 'enthousiasmant', 'one left out of a long word, which is sure though rare'],
    ['accueol', 'accueil', 'the next key'],
    ['merki', 'merci', 'a letter that sounds alike'],
    ['alor', 'alors', 'the last one not typed'],
    ['Acceuil', 'accueil', 'a capital, in a word said often'],
  ])('takes %s for %s: %3$s', (typed, meant) => {
    expect(mend(typed, meant)).toBe(meant);
  });

  it.each([
    ['placo', 'place', 'another vowel in a short word makes another word'],
    ['drone', 'drôle', 'so does a letter from elsewhere on the keyboard'],
    ['slle', 'selle', 'nobody says the word'],
    ['Slle', 'salle', 'a short word with a capital may be a name'],
  ])('does not take %s for %s: %3$s', (typed, meant) => {
    expect(mend(typed, meant)).toBeUndefined();
  });

  it('does not choose between two words as likely', () => {
    expect(mend('limitte', 'limite', 'limité')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { compile, type Entry } from '../../src/lexicon/matcher.js';
import { readPattern } from '../../src/lexicon/pattern.js';
import { type Keyed, keyText } from '../../src/lexicon/text.js';
import { french } from '../engine.js';

function entryOf(text: string): Entry<null> {
  const pattern = readPattern(text);
  if ('problem' in pattern) throw new Error(pattern.problem.french);
  return { patterns: [pattern], except: [], near: [], overlap: false, meaning: null };
}

/** A text that counts how many times its words' keys are looked up. */
function counted(text: string): { text: Keyed; looks: () => number } {
  const plain = keyText(french.parse(text), french);
  let looks = 0;
  const ways = plain.ways.map((some) =>
    some.map(({ keys, to }) => {
      const watched = Object.defineProperty({ ...keys }, 'words', {
        get: () => {
          looks++;
          return keys.words;
        },
      });
      return { keys: watched, to };
    }),
  );
  return { text: { ...plain, ways }, looks: () => looks };
}

it('takes as many steps through a thousand entries as through three', () => {
  const own = ['salle … petit', 'file d’attente', 'repas froid'].map(entryOf);
  const others = Array.from({ length: 1000 }, (_, n) => entryOf(`mot${n} suite${n}`));
  const sentence = 'La salle était petite, la file d’attente longue et le repas froid.';
  const steps = [own, [...own, ...others]].map((entries) => {
    const { text, looks } = counted(sentence);
    expect(compile(entries, french)(text, 'neutral')).toHaveLength(3);
    return looks();
  });
  expect(steps[1]).toBe(steps[0]);
});

it('takes steps in proportion to the length of the text', () => {
  const match = compile(['salle … petit', 'repas froid'].map(entryOf), french);
  const sentence = 'La salle était petite et le repas froid. ';
  const steps = [10, 20].map((times) => {
    const { text, looks } = counted(sentence.repeat(times));
    match(text, 'neutral');
    return looks();
  });
  expect(steps[1]).toBe(2 * (steps[0] ?? 0));
});

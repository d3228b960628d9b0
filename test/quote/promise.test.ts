import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { promise } from '../../src/quote/worth/promise.js';
import { tagged } from './tagged.js';

const QUESTION = 'En quelques mots, que représente l’événement pour vous ?';

/** What the sentences of an answer promise, by their first word; `learned`: what the whole answer does. */
function promised(text: string, learned?: number): ReadonlyMap<string, number> {
  const answer = tagged(text, { question: QUESTION });
  const marked = learned === undefined ? answer : { ...answer, promise: learned };
  return new Map(
    candidatesOf(marked)
      .filter(({ form }) => form === 'sentence' || form === 'answer')
      .map((one) => [`${one.form} ${one.passage.tokens[one.first]?.text}`, promise(one)]),
  );
}

const BOTH =
  'Mon mandat finit en mars. Une bouffée d’air où l’on se rappelle, deux jours par an, pour qui l’on travaille.';

describe('what a quote promises', () => {
  it('is less of a sentence that says little than of one that says much, in one answer', () => {
    const found = promised(BOTH, 0.8);
    expect(found.get('sentence Une')).toBeGreaterThan(found.get('sentence Mon') ?? 1);
  });

  it('is that of its answer where it is the whole of it', () => {
    expect(promised('Une bouffée d’air', 0.8).get('answer Une')).toBe(0.8);
  });

  it('is even where no weights have marked the answers', () => {
    expect(new Set(promised(BOTH).values())).toEqual(new Set([0.5]));
  });
});

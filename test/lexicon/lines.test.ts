import { expect, it } from 'vitest';
import { readLines } from '../../src/lexicon/lines.js';
import { french } from '../engine.js';

it('reads each text by itself, whatever stands before it', () => {
  const texts = ['une salle de', 'petits ateliers', "plus d'"];
  const [read] = [...readLines(texts, french)];
  expect(read?.lines.map(({ line }) => line)).toEqual(texts);
  // One more holds the accent.
  expect(read?.parse.sentences).toHaveLength(texts.length + 1);
});

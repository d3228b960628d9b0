import { expect, it } from 'vitest';
import { withheldIn } from '../../src/analysis/withheld.js';
import { rulesFor } from '../../src/quote/gate/rules.js';
import { type Given, tagged } from '../quote/tagged.js';

const isWithheld = (text: string, given: Given = {}): boolean => {
  const answers = [tagged(text, given)];
  return withheldIn(answers, rulesFor(answers, {})).length > 0;
};

it.each([
  ['tells of health', 'Plus de bancs. Je sors d’un burn-out.'],
  ['may tell who wrote it', 'Plus de bancs, dit la seule bibliothécaire du village.'],
  ['insults somebody', 'Plus de bancs, et virez ce connard.'],
])('keeps back the whole answer where a part of it %s', (_, text) => {
  expect(isWithheld(text)).toBe(true);
});

it('keeps back no answer for a name that is masked, nor for how few have answered', () => {
  expect(isWithheld('Plus de bancs, merci à Zoé', { personal: { Zoé: 'name' } })).toBe(false);
});

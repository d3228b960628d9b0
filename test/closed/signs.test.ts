import { expect, it } from 'vitest';
import { withoutSigns } from '../../src/closed/signs.js';

it.each([
  ['👍', 'bon'],
  ['pouce en bas', 'mauvais'],
  ['pouce levé', 'bon'],
])('thumbs judge: « %s »', (option, read) => {
  expect(withoutSigns(option)).toBe(read);
});

it.each([
  ['une fois', '1 fois'],
  ['deux ateliers ou deux sessions', '2 ateliers ou 2 sessions'],
  ['une demi-journee', '0,5 journee'],
  ['un peu', 'un peu'],
])('numbers before what is counted are in figures: « %s »', (option, read) => {
  expect(withoutSigns(option)).toBe(read);
});

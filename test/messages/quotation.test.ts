import { expect, it } from 'vitest';
import { quotation } from '../../src/messages/quotation.js';

it.each([
  ['une respiration', '«\u00a0une respiration\u00a0»'],
  ['« On m’a changé mes outils. »', '« On m’a changé mes outils. »'],
  ['« Ici », dit-elle, « tout va »', '«\u00a0« Ici », dit-elle, « tout va »\u00a0»'],
])('%s stands between one pair of marks', (words, quoted) => {
  expect(quotation(words)).toBe(quoted);
});

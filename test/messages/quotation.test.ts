import { expect, it } from 'vitest';
import { quotation } from '../../src/messages/quotation.js';

it.each([
  ['une respiration', '«\u00a0une respiration\u00a0»'],
  ['« On m’a changé mes outils. »', '« On m’a changé mes outils. »'],
  ['« Ici », dit-elle, « tout va »', '«\u00a0« Ici », dit-elle, « tout va »'],
  ['on dit « ici » ou là', '«\u00a0on dit « ici » ou là\u00a0»'],
])('%s stands between marks that close once', (words, quoted) => {
  expect(quotation(words)).toBe(quoted);
});

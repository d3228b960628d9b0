import { expect, it } from 'vitest';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { tagged } from './tagged.js';

/** How an answer that its question makes praise is quoted. */
const shown = (text: string, values: Record<string, number> = {}) =>
  chooseQuotes([tagged(text, { question: 'Avec quoi repartez-vous ?', values })], {
    top: 1,
    threshold: 1,
  })[0]?.sentiment;

it.each(['Des courbatures', 'de l’ennui', 'un mal de dos', 'beaucoup de frustration', 'Le stress'])(
  '« %s » is not quoted as praise, whatever its question asks',
  (text) => {
    expect(shown(text)).toBe('neutral');
  },
);

it.each([
  ['un carnet plein et une migraine', {}],
  ['une fatigue heureuse', { heureuse: 0.6 }],
  ['moins de stress', {}],
  ['pas de fatigue', {}],
  ['un mal pour un bien', {}],
  ['des outils contre la fatigue', {}],
])('« %s » may be', (text, values) => {
  expect(shown(text, values)).toBe('positive');
});

import { expect, it } from 'vitest';
import { farApart } from '../../src/compare/rates.js';
import { shareOf } from '../../src/compare/test-lines.js';

it.each([
  [79, []],
  [80, ['Pourquoi ?']],
] as const)(
  'who answers a question is far apart from twenty points on: 60 and %d of 100',
  (people, far) => {
    const shares = [
      { edition: '2024', people: 60, of: 100 },
      { edition: '2025', people, of: 100 },
    ].map(shareOf);
    const rates = [{ question: 'Pourquoi ?', names: new Set(['Pourquoi ?']), shares }];
    expect(farApart(rates, ['2024', '2025']).map(({ question }) => question)).toEqual(far);
  },
);

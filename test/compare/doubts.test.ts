import { expect, it } from 'vitest';
import { hangingIn } from '../../src/compare/doubts.js';
import { shareOf } from '../../src/compare/test-lines.js';
import type { LexiconDrift } from '../../src/model/drift.js';

it.each([
  ['five people more than by chance', 5, true],
  ['four', 4, false],
])(
  'a theme that entries of one edition alone give hangs on them from five people on: %s',
  (_, only, is) => {
    const counts = [
      { edition: '2024', people: 0, of: 100 },
      { edition: '2025', people: 8, of: 100 },
    ];
    const line = { id: 'lieu', label: 'Lieu', shares: counts.map(shareOf), changes: [] };
    const without = (8 - only) / 100;
    const change = { theme: 'lieu', from: '2024', to: '2025', difference: 0.08, without };
    const drift: LexiconDrift = {
      ...change,
      sharesWithout: [0, without],
      byChance: [0, 0],
      entries: [],
    };
    expect(hangingIn(line, drift).map(({ edition }) => edition)).toEqual(is ? ['2025'] : []);
  },
);

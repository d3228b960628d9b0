import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paletteOf } from '../../src/cards/palette.js';
import { AA, contrast } from '../../src/cloud/contrast.js';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

it('any accent gives a ground on which the text is read', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { ground, text } = paletteOf({ accent });
      expect(contrast(ground, text)).toBeGreaterThanOrEqual(AA.text);
    }),
  );
});

it('keeps the accent where white or dark text is read on it, and darkens the others', () => {
  expect(paletteOf({ accent: '#3a2a78' })).toEqual({ ground: '#3a2a78', text: '#ffffff' });
  expect(paletteOf({ accent: '#ffcc00' }).ground).toBe('#ffcc00');
  expect(paletteOf({ accent: '#808080' }).ground).not.toBe('#808080');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardColours } from '../../src/cards/colours.js';
import { byTheme } from '../../src/cloud/colouring.js';
import { SENTIMENT_COLOURS } from '../../src/drawing/colours.js';
import { AA, contrast } from '../../src/drawing/contrast.js';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

/** Linear light of a colour as those see it who lack a kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
} as const;

/** A colour as CIE L*a*b*, in a sight. */
function labOf(hex: string, sight: readonly number[]): number[] {
  const light = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const times = (matrix: readonly number[], [r = 0, g = 0, b = 0]: readonly number[]): number[] =>
    [0, 3, 6].map((at) => matrix[at]! * r + matrix[at + 1]! * g + matrix[at + 2]! * b);
  const seen = times(sight, light).map((value) => Math.min(1, Math.max(0, value)));
  const XYZ = [0.4339, 0.3762, 0.1899, 0.2126, 0.7152, 0.0722, 0.0177, 0.1095, 0.8729];
  const [x = 0, y = 0, z = 0] = times(XYZ, seen).map((value) =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How near the nearest two colours are: under about 10, side by side, they are taken for one. */
function nearest(colours: readonly string[], sight: readonly number[]): number {
  const labs = colours.map((one) => labOf(one, sight));
  const apart = labs.flatMap((one, at) =>
    labs.slice(at + 1).map((other) => Math.hypot(...one.map((value, n) => value - other[n]!))),
  );
  return Math.min(...apart);
}

it.each(Object.entries(SIGHTS))('feelings keep their colours apart for %s sight', (_, sight) => {
  expect(nearest(Object.values(SENTIMENT_COLOURS), sight)).toBeGreaterThan(15);
});

it.each(Object.entries(SIGHTS))(
  'a cloud of many themes keeps its few colours apart for %s sight',
  (_, sight) => {
    const words = Array.from('abcdefghijklmn', (text, at) => ({
      text,
      people: 20 - at,
      theme: text,
    }));
    const { legend } = byTheme(
      words,
      words.map(({ text }) => ({ id: text, label: text })),
    );
    expect(legend).toHaveLength(6);
    expect(
      nearest(
        legend.map(({ color }) => color),
        sight,
      ),
    ).toBeGreaterThan(15);
    for (const { color } of legend)
      expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(AA.text);
  },
);

it('feelings are read on white', () => {
  for (const one of Object.values(SENTIMENT_COLOURS)) {
    expect(contrast(one, '#ffffff')).toBeGreaterThanOrEqual(AA.text);
  }
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

it('any accent gives a ground on which the text is read', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { ground, text } = cardColours({ accent });
      expect(contrast(ground, text)).toBeGreaterThanOrEqual(AA.text);
    }),
  );
});

it('keeps the accent where white or dark text is read on it, and darkens the others', () => {
  expect(cardColours({ accent: '#3a2a78' })).toEqual({ ground: '#3a2a78', text: '#ffffff' });
  expect(cardColours({ accent: '#ffcc00' }).ground).toBe('#ffcc00');
  expect(cardColours({ accent: '#808080' }).ground).not.toBe('#808080');
});

import { UserError } from '../errors.js';
import { WHITE } from './colours.js';

/** A colour as `#rrggbb`. */
export type Hex = string;

/**
 * A colour that somebody chose.
 * @throws UserError where it is not `#rrggbb`: of any other, no contrast could be told, and black would stand for it.
 */
export function chosenColour(colour: string): Hex {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  throw new UserError(
    {
      french: `La couleur «\u00a0${colour}\u00a0» ne peut pas être lue.`,
      english: `The colour “${colour}” cannot be read.`,
    },
    {
      french: 'Écrivez-la avec un dièse et six chiffres\u00a0: #1f4e79.',
      english: 'Write it with a hash sign and six digits: #1f4e79.',
    },
  );
}

/** Contrasts that WCAG 2.2 level AA asks for: text (1.4.3), large marks (1.4.11). */
export const AA = { text: 4.5, mark: 3 } as const;

const channels = (colour: Hex): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: readonly number[]): Hex =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1 (WCAG 2.2, « relative luminance »). */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: Hex, b: Hex): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that is `share` (0 to 1) of the way from one to the other. */
export const mixed = (from: Hex, to: Hex, share: number): Hex => {
  const target = channels(to);
  return hex(channels(from).map((value, at) => value + ((target[at] ?? 0) - value) * share));
};

/** How far two colours are, 0 to 442: Euclid's distance of their channels. */
export const distance = (a: Hex, b: Hex): number => {
  const others = channels(b);
  return Math.hypot(...channels(a).map((value, at) => value - (others[at] ?? 0)));
};

const STEPS = 100;

/**
 * The first colour on the way from `from` to `to` whose contrast with `against` reaches `least`:
 * `from` itself where it does; `to` where nothing before it does.
 */
export function reaching(
  { from, to }: { readonly from: Hex; readonly to: Hex },
  against: Hex,
  least: number,
): Hex {
  for (let step = 0; step < STEPS; step++) {
    const colour = mixed(from, to, step / STEPS);
    if (contrast(colour, against) >= least) return colour;
  }
  return to;
}

/** A colour someone chose, darkened until text in it reads on white (WCAG AA). */
export const readable = (chosen: Hex): Hex =>
  reaching({ from: chosen, to: '#000000' }, WHITE, AA.text);

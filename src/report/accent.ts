import { DEEP_BLUE, WHITE } from '../drawing/colours.js';
import { AA, chosenColour, type Hex, mixed, reaching, readable } from '../drawing/contrast.js';
import type { Look } from '../model/publication.js';

/**
 * The study's main colour, darkened until text in it reads on white.
 * @throws UserError where it is not `#rrggbb`.
 */
export const accentOf = ({ accent = DEEP_BLUE }: Look): Hex => readable(chosenColour(accent));

/** The colours of figures: one a kind of mark, dark enough for a thin line on white. */
export interface Palette {
  /** Marks of the last edition. */
  readonly now: Hex;
  /** Marks of the editions before. */
  readonly past: Hex;
  /** Bars, light enough for dark marks on them. */
  readonly bar: Hex;
}

/** The house's colours, or those that follow from the study's accent. */
export function paletteOf(look: Look): Palette {
  if (look.accent === undefined) return { now: DEEP_BLUE, past: '#5c83a6', bar: '#b9d0e3' };
  const now = accentOf(look);
  const past = reaching({ from: mixed(now, WHITE, 0.4), to: '#000000' }, WHITE, AA.mark);
  return { now, past, bar: mixed(now, WHITE, 0.72) };
}

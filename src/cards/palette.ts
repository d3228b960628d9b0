import { INK } from '../cloud/colours.js';
import { AA, contrast, type Hex, reaching } from '../cloud/contrast.js';
import type { Look } from '../model.js';

/** The house's own colour. */
const ACCENT = '#1d5b8f';
const PAPER = '#ffffff';

/** Colours of the ground and of the text on it. */
export interface Palette {
  readonly ground: Hex;
  readonly text: Hex;
}

/**
 * The study's own colour with white text, or dark text where it is light; darkened where neither
 * would be read on it (WCAG AA).
 */
export function paletteOf({ accent = ACCENT }: Look): Palette {
  const text = [PAPER, INK].find((colour) => contrast(colour, accent) >= AA.text) ?? PAPER;
  return { ground: reaching({ from: accent, to: '#000000' }, text, AA.text), text };
}

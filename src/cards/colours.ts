import { BLUE, INK, WHITE } from '../drawing/colours.js';
import { AA, chosenColour, contrast, type Hex, reaching } from '../drawing/contrast.js';
import type { Look } from '../model/publication.js';

/** Colours of the ground and of the text on it. */
export interface CardColours {
  readonly ground: Hex;
  readonly text: Hex;
}

/**
 * The study's own colour with white text, or dark text where it is light; darkened where neither
 * would be read on it (WCAG AA).
 * @throws UserError where it is not `#rrggbb`.
 */
export function cardColours({ accent: chosen = BLUE }: Look): CardColours {
  const accent = chosenColour(chosen);
  const text = [WHITE, INK].find((colour) => contrast(colour, accent) >= AA.text) ?? WHITE;
  return { ground: reaching({ from: accent, to: '#000000' }, text, AA.text), text };
}

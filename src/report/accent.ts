import type { Look } from '../model.js';

/** The house's blue. */
const HOUSE = '#123f66';
/** WCAG 2 AA for text of any size. */
const LEAST_CONTRAST = 4.5;
/** WCAG 2 AA for graphics. */
const LEAST_MARK_CONTRAST = 3;
const DARKER = 0.92;

/** The study's main colour, darkened until text in it reads on white. */
export function accentOf({ accent }: Look): string {
  let channels = channelsOf(accent ?? HOUSE);
  while (contrastOnWhite(channels) < LEAST_CONTRAST) {
    channels = channels.map((channel) => channel * DARKER);
  }
  return hex(channels);
}

/** The colours of figures: one a kind of mark, dark enough for a thin line on white. */
export interface Palette {
  /** Marks of the last edition. */
  readonly now: string;
  /** Marks of the editions before. */
  readonly past: string;
  /** Bars, light enough for dark marks on them. */
  readonly bar: string;
}

/** The house's colours, or those that follow from the study's accent. */
export function paletteOf(look: Look): Palette {
  if (look.accent === undefined) return { now: HOUSE, past: '#5c83a6', bar: '#b9d0e3' };
  const now = channelsOf(accentOf(look));
  let past = lightened(now, 0.4);
  while (contrastOnWhite(past) < LEAST_MARK_CONTRAST)
    past = past.map((channel) => channel * DARKER);
  return { now: hex(now), past: hex(past), bar: hex(lightened(now, 0.72)) };
}

/** A colour mixed with white: 0 is the colour, 1 is white. */
const lightened = (channels: readonly number[], share: number): number[] =>
  channels.map((channel) => channel + (255 - channel) * share);

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance and contrast: WCAG 2.2, definitions. */
function contrastOnWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

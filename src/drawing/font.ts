import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Markup, markup, trusted } from '../markup.js';
import { drawing } from './canvas.js';

/**
 * IBM Plex Sans, IBM, SIL Open Font License 1.1: figures of one width, a zero that is neither an O nor slashed
 * (years are on every page), I, l and 1 apart, guillemets as dark as the letters, a true italic.
 */
export const FONT_FAMILY = 'IBM Plex Sans';

const FACES = ['400-normal', '400-italic', '700-normal', '700-italic'] as const;

/** A weight and a slope of the font. */
export type Face = (typeof FACES)[number];

/** A face as the attributes of an SVG element. */
export function faceMarkup(face: Face): Markup {
  const [weight, style] = face.split('-');
  return markup`font-weight="${weight}" font-style="${style}"`;
}

const fileOf = (face: Face): string =>
  createRequire(import.meta.url).resolve(
    `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${face}.woff2`,
  );

/** One face as an `@font-face` rule that asks for nothing: 30 KB of base64. */
export function fontFace(face: Face): string {
  const [weight, style] = face.split('-');
  const data = readFileSync(fileOf(face)).toString('base64');
  return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** The fonts of an SVG file of its own. */
export const fontStyle = (faces: readonly Face[] = ['400-normal', '700-normal']): Markup =>
  markup`<style>${trusted(faces.map(fontFace).join(''))}</style>`;

/**
 * A drawing context with the font at hand, to measure (one pixel will do) or to draw with.
 *
 * @param width in pixels, as the height.
 * @throws Error when the font's files are missing: a defect of the installation.
 */
export function fontContext(width = 1, height = 1): SKRSContext2D {
  registerFont();
  return drawing().createCanvas(width, height).getContext('2d');
}

let registered = false;

/**
 * The canvas falls back silently on an unknown font, so the registration is checked; once, as that reads
 * the names of all fonts of the machine.
 */
export function registerFont(): void {
  if (registered) return;
  const { GlobalFonts } = drawing();
  for (const face of FACES) {
    GlobalFonts.registerFromPath(fileOf(face), FONT_FAMILY);
  }
  if (!GlobalFonts.has(FONT_FAMILY)) throw new Error(`font not registered: ${FONT_FAMILY}`);
  registered = true;
}

/** The font as canvas and d3-cloud want it: the quotes keep names with digits whole. */
export const canvasFont = (size: number, weight: 400 | 700): string =>
  `${weight} ${size}px "${FONT_FAMILY}"`;

/** Characters that the Latin file of IBM Plex Sans lacks: those it holds were seen by drawing each. */
const NOT_HELD = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ffŒœŸ–—‘’‚“”„•…‹›€™−]/gu;

/** The first character that would be drawn with another font, which differs from one machine to the next. */
export function undrawable(text: string): string | null {
  return text.match(NOT_HELD)?.[0] ?? null;
}

/**
 * What is measured in place of a text, the same on every machine: for each character that is drawn with
 * another font, one as wide as any letter, which goes below the line.
 */
export const measurable = (text: string): string => text.replace(NOT_HELD, '@');

/** Width of a text in pixels at a size of 1 pixel: multiply by the size wanted. */
export function textMeasure(weight: 400 | 700): (text: string) => number {
  const context = fontContext();
  context.font = canvasFont(100, weight);
  return (text) => context.measureText(measurable(text)).width / 100;
}

/** Sides of a text's ink, in pixels from the middle of its baseline; top is negative. */
export function inkMeasure(): (
  text: string,
  size: number,
) => { left: number; right: number; top: number; bottom: number } {
  const context = fontContext();
  context.textAlign = 'center';
  return (text, size) => {
    context.font = canvasFont(size, 700);
    const box = context.measureText(measurable(text));
    return {
      left: -box.actualBoundingBoxLeft,
      right: box.actualBoundingBoxRight,
      top: -box.actualBoundingBoxAscent,
      bottom: box.actualBoundingBoxDescent,
    };
  };
}

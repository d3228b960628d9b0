import type { Canvas } from '@napi-rs/canvas';
import cloud from 'd3-cloud';
import { FONT_FAMILY, inkMeasure, registerFont, textMeasure } from '../drawing/font.js';
import { UserError } from '../errors.js';
import type { Cloud, CloudWord } from '../model/cloud.js';
import { sumOf } from '../stats/sum.js';
import type { WordCount } from '../words/counts.js';
import { boxCanvas } from './boxes.js';
import { bySentiment, type Colouring } from './colouring.js';
import { type CloudPicture, checkedPicture, type LayoutOptions } from './picture.js';
import { seededRandom } from './random.js';

/** Font sizes in pixels: under 12 a word is not read on paper. */
export const SMALLEST = 12;
const LARGEST = 96;
/** People who make a word as large as that: what one or two say is no poster. */
const LARGE_FROM = 5;
/** Share of the canvas that the words' boxes may cover in the first attempt. */
const FILL = 0.9;
const SHRINK = 0.95;
const GROW = 1.2;
/** The canvas may reach 5 times its surface before we give up. */
const GROWTHS = 9;
/** Share of the middle of the canvas in which the words of an ellipse start, and few words. */
const HEART = 0.12;
/** Words that would cover less than this share at their largest are few: started all over, they are islands. */
const SPARSE = 0.5;
/** Pixels kept free around each word: 1 already forbids overlap. */
const PADDING = 3;
/** White left around the whole. */
const MARGIN = 12;

interface Sized {
  readonly word: WordCount;
  readonly size: number;
}

type Placed = cloud.Word & { readonly sized: Sized };

/**
 * Places every word, the most used largest: a size follows the square root of the number of
 * people, so that the surface of a word follows their number. What does not fit makes all words
 * smaller down to 12 pixels, then the canvas larger up to 5 times. The picture is then cut to the
 * height of its words.
 *
 * @param words as `countWords` gives them.
 * @param colouring `byTheme`, or one's own; `bySentiment` unless told.
 * @throws UserError when a word still cannot be placed: it lists them; for sides that are no sizes.
 */
export function layOut(
  words: readonly WordCount[],
  options: LayoutOptions = {},
  colouring: Colouring = bySentiment,
): Cloud {
  const { seed, shape, ...sides } = checkedPicture(options);
  registerFont();
  const measure = textMeasure(700);
  let [width, height] = [multipleOf32(sides.width), Math.round(sides.height)];
  // One for all attempts: d3-cloud swells it to 16 MB, which the collector does not see.
  const canvas = boxCanvas(PADDING);
  const spread = shape === 'ellipse' ? HEART : spreadOf(words, { width, height, measure });
  let left: readonly string[] = [];
  for (let growth = 0; growth <= GROWTHS; growth += 1) {
    const largest = firstLargest(words, { width, height, measure });
    for (let top = largest; top >= SMALLEST; top *= SHRINK) {
      const placed = place(sizes(words, top), canvas, { width, height, seed, shape, spread });
      if (placed.length === words.length) {
        const coloured = drawn(words, placed, colouring.colourOf);
        return withLegend(trimmed(coloured, { width, height, seed }), colouring);
      }
      const found = new Set(placed.map(({ sized }) => sized.word));
      left = words.filter((word) => !found.has(word)).map(({ text }) => text);
    }
    width = multipleOf32(width * GROW);
    height = Math.round(height * GROW);
  }
  throw new UserError(
    {
      french: `Le nuage n’a pas assez de place pour : ${left.join(', ')}.`,
      english: `The cloud lacks room for: ${left.join(', ')}.`,
    },
    {
      french: 'Demandez moins de mots, ou une image plus grande.',
      english: 'Ask for fewer words, or a larger picture.',
    },
  );
}

const multipleOf32 = (pixels: number): number => Math.max(32, Math.ceil(pixels / 32) * 32);

/** Where words are to stand. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly measure: (text: string) => number;
}

/** The size of the most said word where there is room for all. */
function largestOf(words: readonly WordCount[]): number {
  const most = Math.max(0, ...words.map(({ people }) => people));
  return LARGEST * Math.min(1, Math.sqrt(most / LARGE_FROM));
}

/** Boxes of words at their largest. */
const boxesOf = (words: readonly WordCount[], { measure }: Room) =>
  sizes(words, largestOf(words)).map(({ word, size }) => ({
    width: measure(word.text) * size,
    height: size,
  }));

const surfaceOf = (boxes: readonly { readonly width: number; readonly height: number }[]): number =>
  sumOf(boxes, ({ width, height }) => width * height);

/** Share of the canvas in which words start: all over, or near its middle where they are few. */
function spreadOf(words: readonly WordCount[], room: Room): number {
  const filled = surfaceOf(boxesOf(words, room)) / (FILL * room.width * room.height);
  return filled < SPARSE ? HEART : 1;
}

/** The size that fills the canvas well and lets the longest word in. */
function firstLargest(words: readonly WordCount[], canvas: Room): number {
  const boxes = boxesOf(words, canvas);
  const surface = surfaceOf(boxes);
  const widest = Math.max(1, ...boxes.map((box) => box.width));
  const scale = Math.min(
    1,
    Math.sqrt((FILL * canvas.width * canvas.height) / Math.max(1, surface)),
    (0.92 * canvas.width) / widest,
  );
  return Math.max(SMALLEST, largestOf(words) * scale);
}

function sizes(words: readonly WordCount[], largest: number): Sized[] {
  const most = Math.max(1, ...words.map(({ people }) => people));
  return words.map((word) => ({
    word,
    size: Math.max(SMALLEST, Math.round(largest * Math.sqrt(word.people / most))),
  }));
}

/** d3-cloud, run in one go; it leaves out what does not fit, and changes the records it is given. */
function place(
  sized: readonly Sized[],
  canvas: Canvas,
  { width, height, seed, shape, spread }: CloudPicture & { readonly spread: number },
): readonly Placed[] {
  let placed: readonly Placed[] = [];
  cloud<Placed>()
    .size([width, height])
    // Typed as a browser's canvas: d3-cloud uses only what both have.
    .canvas(() => canvas as never)
    .words(sized.map((one) => ({ sized: one, text: one.word.text })))
    .random(startingIn(spread, seededRandom(seed)))
    .spiral(shape === 'ellipse' ? 'archimedean' : 'rectangular')
    .rotate(0)
    .font(`"${FONT_FAMILY}"`)
    .fontWeight(700)
    .fontSize(({ sized: { size } }) => size)
    .on('end', (words) => {
      placed = words;
    })
    .start();
  return placed;
}

/**
 * d3-cloud sets a word down at random in the middle half of the canvas, then turns around that place:
 * an ellipse and few words need starts near the centre, a rectangle starts all over.
 */
const startingIn =
  (share: number, random: () => number): (() => number) =>
  () =>
    0.5 + (random() - 0.5) * share;

/** A cloud with what its colours say, for those that are there: in the words of all clouds of a picture. */
export function withLegend(
  cloud: Cloud,
  { legend }: Colouring,
  shown: readonly CloudWord[] = cloud.words,
): Cloud {
  const used = new Set(shown.map(({ color }) => color));
  const seen = legend.filter(({ color }) => used.has(color));
  const { legend: _, ...bare } = cloud;
  return seen.length === 0 ? bare : { ...bare, legend: seen };
}

/** The picture as high as its words, which stand in the middle of its width. */
function trimmed(
  words: readonly CloudWord[],
  { width, height, seed }: Omit<CloudPicture, 'shape'>,
): Cloud {
  if (words.length === 0) return { width, height, seed, words, leftOut: [] };
  const ink = inkMeasure();
  const inks = words.map(({ text, size, x, y }) => ({ x, y, ...ink(text, size) }));
  const left = Math.min(...inks.map((one) => one.x + one.left));
  const right = Math.max(...inks.map((one) => one.x + one.right));
  const top = Math.min(...inks.map((one) => one.y + one.top));
  const bottom = Math.max(...inks.map((one) => one.y + one.bottom));
  const [dx, dy] = [Math.round((width - left - right) / 2), Math.round(MARGIN - top)];
  return {
    width,
    height: Math.ceil(bottom - top + 2 * MARGIN),
    seed,
    words: words.map((word) => ({ ...word, x: word.x + dx, y: word.y + dy })),
    leftOut: [],
  };
}

/** Words in the order asked; the middle of the canvas is the origin. */
function drawn(
  words: readonly WordCount[],
  placed: readonly Placed[],
  colourOf: Colouring['colourOf'],
): CloudWord[] {
  const most = Math.max(1, ...words.map(({ people }) => people));
  const places = new Map(placed.map((one) => [one.sized.word, one]));
  return words.map((word) => {
    const { x = 0, y = 0, sized } = places.get(word)!;
    return {
      text: word.text,
      people: word.people,
      weight: Number((word.people / most).toFixed(4)),
      x,
      y,
      size: sized.size,
      rotate: 0,
      color: colourOf(word),
      ...(word.sentiment && { sentiment: word.sentiment }),
    };
  });
}

import { DEEP_BLUE, INK, MUTED, RULE, SENTIMENT_COLOURS, WHITE } from '../../drawing/colours.js';
import { type Hex, mixed } from '../../drawing/contrast.js';
import { markup } from '../../markup.js';
import { count, shortPercent } from '../../messages/numbers.js';
import { PEOPLE_WORDS } from '../../messages/words.js';
import type { Share } from '../../model/change.js';
import type { SentimentLabel } from '../../model/tags.js';
import type { Drawing } from './figure.js';
import { label, markKey, px } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** One line: the share of people who feel what. */
export interface FeltShares extends Readonly<Record<SentimentLabel, Share>> {
  /** A theme, when the line is one. */
  readonly id?: string;
  readonly label: string;
  readonly people: number;
}

const SIDES = ['negative', 'mixed', 'positive'] as const;

const TOP = 36;
const BAR_HEIGHT = 20;

interface Tone {
  readonly fill: Hex;
  readonly line: Hex;
  /** Of the figure in the bar. */
  readonly text: Hex;
}

/** Dark, middle and light, with a line around the light one: a grey print keeps them apart. */
export const TONES: Readonly<Record<(typeof SIDES)[number], Tone>> = {
  negative: { fill: '#b9540f', line: WHITE, text: WHITE },
  mixed: {
    fill: mixed(SENTIMENT_COLOURS.mixed, WHITE, 0.75),
    line: SENTIMENT_COLOURS.mixed,
    text: INK,
  },
  positive: { fill: DEEP_BLUE, line: WHITE, text: WHITE },
};

/** A figure stands inside its bar from this width on, and takes as much beside a narrower one. */
const ROOM = 36;

/** Room at the right for the figures of neutral people. */
const NEUTRAL = 62;

/** Whether a positive figure beside its bar would touch the neutral one. */
function standsOut(line: FeltShares, unit: number, zero: number, width: number): boolean {
  const bar = shareOf(line, 'positive') * unit;
  const end = zero + (shareOf(line, 'mixed') / 2) * unit + bar;
  return bar > 0 && bar < ROOM && end + ROOM > width - NEUTRAL + 10;
}

/**
 * Feelings on both sides of a middle: negative to the left, positive to the right, those who say both
 * across it. The figure of a bar too narrow to hold it stands at its outer end. Neutral people are outside the bar, in figures at the right, and part of the total.
 */
export function drawDiverging(lines: readonly FeltShares[], width: number): Drawing {
  const left = isNarrow(width) ? 0 : 274;
  const side = (feeling: SentimentLabel): number =>
    Math.max(0.08, ...lines.map((line) => shareOf(line, feeling) + shareOf(line, 'mixed') / 2));
  const first = left + ROOM;
  const unitIn = (room: number): number => room / (side('negative') + side('positive'));
  const wide = unitIn(width - NEUTRAL - first);
  const meets = lines.some((line) => standsOut(line, wide, first + side('negative') * wide, width));
  const unit = meets ? unitIn(width - NEUTRAL - ROOM - first) : wide;
  const zero = px(first + side('negative') * unit);
  const { rows, bottom, cuts } = layRows(lines, {
    name: (line) => `${line.label} (${count(line.people)})`,
    width,
    left,
    lane: BAR_HEIGHT,
    gap: 9,
    top: TOP,
  });
  const bars = (line: FeltShares, middle: number) => {
    const half = (shareOf(line, 'mixed') / 2) * unit;
    const starts = {
      negative: zero - half - shareOf(line, 'negative') * unit,
      mixed: zero - half,
      positive: zero + half,
    };
    return SIDES.map((feeling) =>
      bar(feeling, [starts[feeling], middle], shareOf(line, feeling), unit),
    );
  };
  return {
    height: bottom,
    cuts,
    content: [
      heads(left, width),
      markup`<path d="M${zero} ${TOP - 10}V${bottom - 4}" stroke="${RULE}"/>`,
      rows.map(
        ({ item, names, middle }) =>
          markup`<g${item.id !== undefined && markup` data-theme="${item.id}"`}>${names}${bars(item, middle)}${label(width, px(middle + 5), shortPercent(shareOf(item, 'neutral')), { size: 13, anchor: 'end', fill: MUTED })}</g>`,
      ),
    ],
  };
}

const shareOf = (line: FeltShares, feeling: SentimentLabel): number => line[feeling].share;

const heads = (left: number, width: number) => [
  markKey(
    SIDES.map((feeling) => ({
      mark: ([x, y]) =>
        markup`<rect x="${px(x - 6)}" y="${px(y - 6)}" width="12" height="12" fill="${TONES[feeling].fill}" stroke="${TONES[feeling].line}"/>`,
      text: PEOPLE_WORDS[feeling],
    })),
    left,
    width,
  ).content,
  label(width, 14, PEOPLE_WORDS.neutral, { size: 13, anchor: 'end', fill: MUTED }),
];

function bar(
  feeling: (typeof SIDES)[number],
  [x, middle]: readonly [number, number],
  share: number,
  unit: number,
) {
  const width = share * unit;
  if (width <= 0) return undefined;
  return [
    markup`<rect x="${px(x)}" y="${middle - BAR_HEIGHT / 2}" width="${px(width)}" height="${BAR_HEIGHT}" fill="${TONES[feeling].fill}" stroke="${TONES[feeling].line}"/>`,
    figureOf(feeling, [x, x + width], middle, shortPercent(share)),
  ];
}

/** Inside the bar where it holds; else beside it, but for those in the middle, whose figure the table has. */
function figureOf(
  feeling: (typeof SIDES)[number],
  [start, end]: readonly [number, number],
  middle: number,
  text: string,
) {
  const y = px(middle + 4.5);
  if (end - start >= ROOM) {
    const fill = TONES[feeling].text;
    return label(px((start + end) / 2), y, text, { size: 13, anchor: 'middle', fill });
  }
  if (feeling === 'negative') return label(px(start - 5), y, text, { size: 13, anchor: 'end' });
  return feeling === 'positive' && label(px(end + 5), y, text, { size: 13 });
}

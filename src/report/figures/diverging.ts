import { SENTIMENT_COLOURS } from '../../cloud/colours.js';
import { type Hex, mixed } from '../../cloud/contrast.js';
import { DEEP_BLUE, INK, MUTED, RULE, WHITE } from '../../colours.js';
import { markup } from '../../markup.js';
import { shortPercent } from '../../messages/numbers.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Share } from '../../model/comparison.js';
import type { SentimentLabel } from '../../model/tags.js';
import type { Drawing } from './figure.js';
import { label, markKey, px } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** One line: the share of people who feel what. */
export interface Feelings extends Readonly<Record<SentimentLabel, Share>> {
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

/** A figure stands inside its bar from this width on. */
const ROOM = 36;

/**
 * Feelings on both sides of a middle: negative to the left, positive to the right, those who say both
 * across it. Neutral people are outside the bar, in figures at the right, and part of the total.
 */
export function drawDiverging(lines: readonly Feelings[], width: number): Drawing {
  const left = isNarrow(width) ? 0 : 274;
  const side = (feeling: SentimentLabel): number =>
    Math.max(0.08, ...lines.map((line) => shareOf(line, feeling) + shareOf(line, 'mixed') / 2));
  const unit = (width - 62 - left) / (side('negative') + side('positive'));
  const zero = px(left + side('negative') * unit);
  const { rows, bottom } = layRows(lines, {
    name: (line) => line.label,
    width,
    left,
    lane: BAR_HEIGHT,
    gap: 9,
    top: TOP,
  });
  const bars = (line: Feelings, middle: number) => {
    const half = (shareOf(line, 'mixed') / 2) * unit;
    const starts = {
      negative: zero - half - shareOf(line, 'negative') * unit,
      mixed: zero - half,
      positive: zero + half,
    };
    return SIDES.map((feeling) =>
      bar(feeling, { x: starts[feeling], middle, share: shareOf(line, feeling), unit }),
    );
  };
  return {
    height: bottom,
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

const shareOf = (line: Feelings, feeling: SentimentLabel): number => line[feeling].share;

/** The key, in the order of the bars, and what the figures at the right are. */
const heads = (left: number, width: number) => [
  markKey(
    SIDES.map((feeling) => ({
      mark: ([x, y]) =>
        markup`<rect x="${px(x - 6)}" y="${px(y - 6)}" width="12" height="12" fill="${TONES[feeling].fill}" stroke="${TONES[feeling].line}"/>`,
      text: `${SENTIMENT_WORDS[feeling]}s`,
    })),
    [left, 14],
    width,
  ).content,
  label(width, 14, `${SENTIMENT_WORDS.neutral}s`, { size: 13, anchor: 'end', fill: MUTED }),
];

function bar(
  feeling: (typeof SIDES)[number],
  place: {
    readonly x: number;
    readonly middle: number;
    readonly share: number;
    readonly unit: number;
  },
) {
  const { x, middle, share, unit } = place;
  const width = share * unit;
  if (width <= 0) return undefined;
  return [
    markup`<rect x="${px(x)}" y="${middle - BAR_HEIGHT / 2}" width="${px(width)}" height="${BAR_HEIGHT}" fill="${TONES[feeling].fill}" stroke="${TONES[feeling].line}"/>`,
    width >= ROOM &&
      label(px(x + width / 2), px(middle + 4.5), shortPercent(share), {
        size: 13,
        anchor: 'middle',
        fill: TONES[feeling].text,
      }),
  ];
}

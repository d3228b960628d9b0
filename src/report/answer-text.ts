import { type Markup, markup } from '../markup.js';
import type { Span, TaggedAnswer } from '../model.js';
import { MASKS } from './labels.js';

type Layer = 'theme' | 'plus' | 'minus' | 'quote';

interface Layered extends Span {
  readonly layer: Layer;
}

/** The answer with its evidence marked and its personal data masked; `quote` marks one stretch only. */
export function answerText(answer: TaggedAnswer, quote?: Span): Markup {
  const layers: Layered[] =
    quote === undefined ? evidenceOf(answer) : [{ ...quote, layer: 'quote' }];
  const points = Array.from(answer.text);
  const bounds = [...layers, ...answer.personal].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, points.length, ...bounds])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1]!;
    const mask = answer.personal.find((personal) => personal.start <= start && end <= personal.end);
    const over = layers.filter((layer) => layer.start <= start && end <= layer.end);
    const text =
      mask === undefined
        ? points.slice(start, end).join('')
        : mask.start === start
          ? MASKS[mask.kind]
          : '';
    return { text, over: [...new Set(over.map(({ layer }) => layer))].sort() };
  });
  return markup`${pieces.map(({ text, over }) =>
    over.length === 0 || text === ''
      ? text
      : markup`<mark class="${over.join(' ')}">${text}</mark>`,
  )}`;
}

/** The answer's text with personal data masked. */
export function maskedText({ text, personal }: Pick<TaggedAnswer, 'text' | 'personal'>): string {
  const points = Array.from(text);
  for (const { start, end, kind } of personal) {
    points.fill('', start, end);
    points[start] = MASKS[kind];
  }
  return points.join('');
}

/** A stretch of the answer, masked where it touches personal data. */
export const maskedSlice = (answer: TaggedAnswer, { start, end }: Span): string =>
  maskedText({
    text: Array.from(answer.text).slice(start, end).join(''),
    personal: answer.personal
      .filter((personal) => personal.start < end && start < personal.end)
      .map((personal) => ({
        ...personal,
        start: Math.max(personal.start, start) - start,
        end: Math.min(personal.end, end) - start,
      })),
  });

const evidenceOf = ({ themes, sentiment }: TaggedAnswer): Layered[] => [
  ...themes.flatMap(({ evidence }) =>
    evidence.map(({ start, end }): Layered => ({ start, end, layer: 'theme' })),
  ),
  ...sentiment.evidence.map(
    ({ start, end, value }): Layered => ({ start, end, layer: value < 0 ? 'minus' : 'plus' }),
  ),
];

import { firstMeeting, inside, meet, slicer, united } from '../ground/spans.js';
import { type Content, type Markup, markup } from '../markup.js';
import { MASKS } from '../messages/quotes.js';
import type { TaggedAnswer, TaggedRecord } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { standIn } from '../tag/proof.js';
import { unitsIn, whole } from './unbroken.js';
import type { View } from './view.js';

/** In the order in which a stretch names its own. */
const LAYERS = ['cut', 'minus', 'plus', 'theme'] as const;
type Layer = (typeof LAYERS)[number];

interface Layered extends Span {
  readonly layer: Layer;
}

/**
 * The answer with its evidence marked and its personal data masked; `quote` marks one stretch only. No
 * line begins with a mark that a plain space sets apart from its word, whatever is marked.
 */
export function answerText(answer: TaggedRecord, quote?: Span): Markup {
  const layers: Layered[] = quote === undefined ? evidenceOf(answer) : [{ ...quote, layer: 'cut' }];
  const points = Array.from(answer.text);
  const units = unitSpans(answer.text);
  const marks = LAYERS.map((layer) => united(layers.filter((one) => one.layer === layer)));
  const bounds = [...marks.flat(), ...answer.personal, ...units].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  // No piece crosses a bound: it lies in what it meets.
  const cuts = [...new Set([0, points.length, ...bounds])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1]!;
    const mask = firstMeeting(answer.personal, { start, end });
    const over = LAYERS.filter((_, at) => firstMeeting(marks[at]!, { start, end }));
    const text =
      mask === undefined
        ? points.slice(start, end).join('')
        : mask.start === start
          ? MASKS[mask.kind]
          : '';
    return { start, end, shown: marked(text, over) };
  });
  return markup`${joined(pieces, units)}`;
}

const marked = (text: string, layers: readonly Layer[]): Content =>
  layers.length === 0 || text === ''
    ? text
    : markup`<mark class="${layers.join(' ')}">${text}</mark>`;

interface Piece extends Span {
  readonly shown: Content;
}

/** Pieces in their order, those of one unit held together. */
function joined(pieces: readonly Piece[], units: readonly Span[]): Content[] {
  const unitAt = new Map(units.map((unit) => [unit.start, unit]));
  let end = 0;
  return pieces.flatMap((piece) => {
    if (piece.start < end) return [];
    const unit = unitAt.get(piece.start);
    if (unit === undefined) return [piece.shown];
    end = unit.end;
    return [whole(inside(pieces, unit).map(({ shown }) => shown))];
  });
}

/** Where the units of a text stand that no line breaks. */
function unitSpans(text: string): Span[] {
  let start = 0;
  return unitsIn(text).flatMap((part, at) => {
    const end = start + Array.from(part).length;
    const span = { start, end };
    start = end;
    return at % 2 === 1 ? [span] : [];
  });
}

/** Stands for the text of an answer that the publication gate holds back. */
export const withheldText = ({ hasFiles }: Pick<View, 'hasFiles'>): string =>
  `[texte retenu par le contrôle avant publication${hasFiles ? ', à lire dans reponses.xlsx' : ''}]`;

/** The answer’s text with personal data masked. */
export function maskedText({ text, personal }: Pick<TaggedRecord, 'text' | 'personal'>): string {
  const points = Array.from(text);
  for (const { start, end, kind } of personal) {
    points.fill('', start, end);
    points[start] = MASKS[kind];
  }
  return points.join('');
}

type Line = Pick<TaggedAnswer, 'answer' | 'tags'>;

/** How one of some answers is shown on a line: its name, with its edition where there are several; masked. */
export function lineOf(all: readonly Line[]): (one: Line) => string {
  const several = new Set(all.map(({ answer }) => answer.edition)).size > 1;
  return ({ answer, tags: { personal } }) =>
    `${several ? `${answer.edition} ` : ''}${answer.answer}  ${maskedText({ ...answer, personal }).replace(/\s+/gu, ' ')}`;
}

/** Gives stretches of the answer, masked where they touch personal data. */
export function maskedSlicer(answer: TaggedRecord): (span: Span) => string {
  const slice = slicer(answer.text);
  return ({ start, end }) =>
    maskedText({
      text: slice({ start, end }),
      personal: answer.personal
        .filter((personal) => meet(personal, { start, end }))
        .map((personal) => ({
          ...personal,
          start: Math.max(personal.start, start) - start,
          end: Math.min(personal.end, end) - start,
        })),
    });
}

const evidenceOf = ({ themes, sentiment }: TaggedRecord): Layered[] => [
  ...themes.flatMap(({ evidence }) =>
    evidence.map(({ start, end }): Layered => ({ start, end, layer: 'theme' })),
  ),
  ...sentiment.evidence
    .filter((one) => standIn(one) === null)
    .map(({ start, end, value }): Layered => ({ start, end, layer: value < 0 ? 'minus' : 'plus' })),
];

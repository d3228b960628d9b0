import { z } from 'zod';
import { filled, folded, list, writtenIn } from '../ground/written.js';
import { foldName } from '../names/names.js';

const degrees = z.array(z.strictObject({ degree: z.number().nullable(), words: list }));
const signs = z.record(
  z.string(),
  z.string().transform((text) => text.split(' ')),
);
/** `0 4 8, 0 4 5 8`: scales, each by its degrees. */
const scales = list.transform((all) => all.map((scale) => scale.split(' ').map(Number)));
const short = z.strictObject({
  words: z.record(z.string(), z.string()),
  core: z.array(z.string()),
  good: z.array(z.string()),
  bad: z.array(z.string()),
});

/** `scales.yaml`, which says what each of its fields means. */
const written = writtenIn(
  'closed/scales.yaml',
  z.strictObject({
    expressions: degrees,
    amounts: degrees,
    parts: z.record(z.string(), folded),
    qualities: z.strictObject({ good: list, bad: list, spelt: list }),
    english: z.record(z.string(), folded),
    signs,
    marks: signs,
    scales: z.array(z.strictObject({ words: list, scales: z.array(scales) })),
    short: z.array(short),
    beside: z.strictObject({ unknowing: folded, knowing: folded, others: z.array(folded) }),
    ticks: z.strictObject({ marks: list, yes: list, no: list }),
    tried: z.array(z.string().transform((scale) => scale.split(' < '))),
  }),
);

const oneOf = (texts: readonly string[]): RegExp =>
  new RegExp(filled(texts.join('|'), written.parts), 'u');

/** What tells a degree; none where it tells that there is none. */
interface Told {
  readonly words: RegExp;
  readonly degree: number | undefined;
}

const toldBy = (all: z.infer<typeof degrees>): readonly Told[] =>
  all.map(({ degree, words }) => ({ words: oneOf(words), degree: degree ?? undefined }));

export const EXPRESSIONS = toldBy(written.expressions);
export const AMOUNTS = toldBy(written.amounts);
export const QUALITIES = written.qualities;
export const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(written.english));

/** Words by the sign that says them. */
const wordsBySign = (all: z.infer<typeof signs>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(all).flatMap(([words, some]) => some.map((sign) => [foldName(sign), words])),
  );

export const SIGNS = wordsBySign(written.signs);
export const PLUS_AND_MINUS = wordsBySign(written.marks);

export const KNOWN_SCALES = written.scales.map(({ words, scales: all }) => ({
  words: oneOf(words),
  scales: all.flat(),
}));

export const SHORT = written.short;

export const BESIDE_SCALE = {
  unknowing: oneOf([written.beside.unknowing]),
  knowing: oneOf([written.beside.knowing]),
  others: oneOf(written.beside.others),
};

/** What ticks a cell, is yes or no there: a mark is yes. */
export const TICKS: Readonly<Record<'marks' | 'yes' | 'no', ReadonlySet<string>>> = {
  marks: new Set(written.ticks.marks),
  yes: new Set([...written.ticks.marks, ...written.ticks.yes]),
  no: new Set(written.ticks.no),
};

/** Scales that are understood, from the worst to the best: a test tries them. */
export const TRIED_SCALES = written.tried;

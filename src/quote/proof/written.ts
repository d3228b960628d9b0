import { z } from 'zod';
import type { Echo, Quote } from '../../model/quote.js';
import type { Source } from '../../model/survey.js';
import type { Span } from '../../model/text.js';

/** What the proof of a quote needs of it; files written before echoes or hashes existed have none. */
export type WrittenQuote = Pick<
  Quote,
  'answer' | 'edition' | 'question' | 'start' | 'end' | 'text' | 'sentence' | 'edits'
> & {
  /** A sheet tells the answer alone, whose name holds it. */
  readonly id?: string | undefined;
  readonly echoes?: readonly WrittenEcho[] | undefined;
  /** The files that were read when it was chosen. */
  readonly sources?: readonly Pick<Source, 'file' | 'sha256'>[] | undefined;
};

/** A sheet does not tell its place. */
export type WrittenEcho = Pick<Echo, 'answer' | 'edition' | 'text'> & Partial<Span>;

const place = { start: z.int(), end: z.int() };
const said = { id: z.string(), answer: z.string(), edition: z.string(), text: z.string() };

const schema: z.ZodType<WrittenQuote> = z.object({
  ...said,
  ...place,
  question: z.string(),
  sentence: z.string(),
  edits: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('ellipsis'), ...place }),
      z.object({ kind: z.literal('case'), at: z.int() }),
      z.object({ kind: z.literal('mask'), ...place, as: z.string() }),
    ]),
  ),
  echoes: z.array(z.object({ ...said, ...place })).optional(),
  sources: z.array(z.object({ file: z.string(), sha256: z.string() })).optional(),
});

/** A value read from JSON as a quote to prove; undefined where it is none. */
export const writtenQuote = (value: unknown): WrittenQuote | undefined =>
  schema.safeParse(value).data;

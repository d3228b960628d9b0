import { z } from 'zod';
import { filled, folded as pattern, writtenIn } from '../../../ground/written.js';
import { SECRET_KINDS } from './secret.js';

const parts = z.record(z.string(), pattern);
const family = z.strictObject({
  states: pattern,
  matters: pattern,
  images: pattern,
});
/** A turn by itself, and the sentences that a test tries it on. */
const tried = z.strictObject({
  tale: z.literal('none').optional(),
  turn: pattern,
  says: z.array(z.string()),
  not: z.array(z.string()),
});
const way = z.strictObject({
  id: z.string(),
  kind: z.enum(SECRET_KINDS).optional(),
  own: z.literal(true).optional(),
  marked: z.literal(true).optional(),
  about: pattern.optional(),
  marks: pattern.optional(),
  parts: parts.default({}),
  turns: z.array(z.union([pattern.transform((turn) => ({ turn, says: [], not: [] })), tried])),
});

/** The shape of `secrets.yaml`, which says what each of its fields means. */
const shape = z.strictObject({
  lists: z.strictObject({
    health: family,
    private: family,
    kin: pattern,
    somebody: pattern,
    abuse: pattern,
  }),
  elsewhere: z.array(pattern),
  affiliated: pattern,
  unionists: pattern,
  tales: pattern,
  gaps: parts,
  parts,
  whispered: z.array(pattern),
  ways: z.array(way),
});

/** One turn by itself, what it finds, and neighbours that it passes over. */
interface Turn {
  readonly tale?: 'none' | undefined;
  readonly turn: RegExp;
  readonly says: readonly string[];
  readonly not: readonly string[];
}

/** A way to tell something of a kind in one sentence. */
export interface Way extends Readonly<Pick<z.infer<typeof way>, 'id' | 'kind' | 'own' | 'marked'>> {
  readonly about?: RegExp | undefined;
  readonly marks?: RegExp | undefined;
  readonly turns: readonly Turn[];
}

const written = writtenIn('quote/gate/secrets/secrets.yaml', shape);

/** An expression over lines, with a whole word at its beginning. */
function turnOf(text: string, named: Readonly<Record<string, string>>): RegExp {
  const turn = filled(text, named).replace(
    /\{(\w+):(\d)\}/gu,
    (_, gap: string, most: string) => `(?:${filled(written.gaps[gap]!, named)}){0,${most}}?`,
  );
  return new RegExp(`(?<= )(?:${turn})`, 'gu');
}

/** All that is looked for; the first of a kind is the one that a reason quotes. */
export const WAYS: readonly Way[] = written.ways.map(({ parts: own, about, marks, ...way }) => {
  const named = { ...written.parts, ...own };
  return {
    ...way,
    about: about === undefined ? undefined : new RegExp(filled(about, named), 'u'),
    marks: marks === undefined ? undefined : new RegExp(filled(marks, named), 'u'),
    turns: way.turns.map((one) => ({ ...one, turn: turnOf(one.turn, named) })),
  };
});

/** Lists of words that tell something private of whoever they are said of. */
export const { lists: LISTS } = written;

/** Where words of the lists tell nothing of anybody, in a line of folded forms. */
export const TELLING_NOTHING = new RegExp(`(?<= )(?:${written.elsewhere.join('|')})`, 'gu');

/** A function that tells a belief. */
export const AFFILIATED = new RegExp(filled(written.affiliated, written.parts), 'gu');

/** People told by their union or the office that they were elected to. */
export const UNIONISTS = new RegExp(filled(written.unionists, written.parts), 'gu');

/** A work, a game or a debate that tells of people. */
export const TALES = new RegExp(`(?<= )${written.tales} `, 'u');

/** What asks that an answer stay between its reader and its writer. */
export const WHISPERED = new RegExp(
  ` (?:${written.whispered.map((one) => filled(one, written.parts)).join('|')})`,
  'u',
);

import { createHash } from 'node:crypto';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { Message } from '../message.js';
import { QUOTED_AS, quotedAs } from './advice.js';
import { carried } from './carried.js';
import { type Flaw, flawsIn, isSameMessage } from './issues.js';
import { onLine, schemaMessages } from './messages.js';
import {
  nodesAt,
  readWithPlaces,
  type Spot,
  sourceAt,
  type YamlFile,
  type YamlPlaces,
} from './places.js';
import { slipsFor, slipsWithin } from './slips.js';
import { hasAlias, syntaxErrors } from './syntax-errors.js';
import { toldErrors } from './told-errors.js';

/** What identifies a file that was read. */
export const sha256Of = ({ text, sha256 }: YamlFile): string =>
  sha256 ?? createHash('sha256').update(text).digest('hex');

/** Something wrong in a file, and where. */
export interface Problem extends Spot {
  readonly message: Message;
  /** Nothing was read beyond it. */
  readonly endsReading?: boolean;
}

/** A file of the right shape. */
export interface Checked<T> {
  readonly value: T;
  /** Where the node at a path stands in the file, or the nearest node above it. */
  readonly spotAt: (path: readonly PropertyKey[]) => Spot;
}

/** Why a value can have no shape, and what to point at. */
interface Refusal {
  readonly path: readonly PropertyKey[];
  readonly refusal: Message;
}

type SchemaOf<T> = (value: unknown) => z.ZodType<T> | Refusal;

/**
 * Reads a YAML file and checks its shape. All problems are listed at once, in the order of the file.
 * Places cost time and memory: the text is read with them only once something is to be said of it.
 *
 * @param schemaOf the shape that a value must have, or why it can have none.
 */
export function readYaml<T>(
  written: YamlFile,
  schemaOf: SchemaOf<T>,
): Checked<T> | { problems: Problem[] } {
  let known: YamlPlaces | undefined;
  const places = (): YamlPlaces => {
    known ??= readWithPlaces(written);
    return known;
  };
  let value = quickValue(written.text);
  if (value === undefined) {
    const { broken, isMisread } = brokenIn(places(), written.text);
    if (broken.length > 0) {
      const above = isMisread ? [] : problemsAbove(broken[0]!, places(), schemaOf);
      return { problems: [...above, ...broken] };
    }
    // None stands inside what another one may repeat: they add up, and no more.
    value = places().yaml.toJS({ maxAliasCount: -1 });
  }
  const read = checked(value, schemaOf);
  if ('refusal' in read)
    return { problems: [problemOf({ ...read, message: read.refusal }, places())] };
  if ('found' in read) return { problems: problemsOf(read.found, places()) };
  return { value: read.value, spotAt: (path) => places().spotAt(path) };
}

/** What may be said twice: the parser with places says whether it can grow without end. */
const ANCHOR = /(?:^|[\s,:[{-])&\S/mu;

/** The value of a text in which nothing is wrong, without places, which take several times as long. */
function quickValue(text: string): unknown {
  if (ANCHOR.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function checked<T>(value: unknown, schemaOf: SchemaOf<T>) {
  const schema = schemaOf(value);
  if ('refusal' in schema) return schema;
  const parsed = schema.safeParse(value, { error: (issue) => carried(...schemaMessages(issue)) });
  return parsed.success ? { value: parsed.data } : { found: flawsIn(parsed.error.issues) };
}

/**
 * What keeps a text from being read, by its place. Where a sign explains it, the text is misread: an item whose mark is
 * none goes on with what stands above.
 */
function brokenIn({ yaml, spotOf, slips }: YamlPlaces, text: string) {
  const at = ({ offset, message }: (typeof slips)[number]) => ({ ...spotOf(offset), message });
  const errors = syntaxErrors(yaml, text).map(at);
  const explained = slipsFor(errors, slips.map(at));
  const isMisread = explained.some((one) => !errors.includes(one));
  const told = toldErrors(explained.sort(byPlace));
  const broken = told.map((one, i) =>
    i === told.length - 1 ? { ...one, endsReading: true } : one,
  );
  return { broken, isMisread };
}

/** Above an error of syntax, and the line that it may have begun on, all is read as it is meant; what is missing may come below. */
function problemsAbove<T>(error: Problem, places: YamlPlaces, schemaOf: SchemaOf<T>): Problem[] {
  const { yaml } = places;
  const read = hasAlias(yaml) ? undefined : checked(yaml.toJS(), schemaOf);
  const found = read && 'found' in read ? read.found : [];
  const sure = found.filter(({ path }) => yaml.hasIn(path));
  return problemsOf(sure, places).filter(
    ({ place }) => (place.line ?? 0) < (error.place.line ?? 0) - 1,
  );
}

/** What is wrong where it is: with a sign in a text or a key, or else with these. */
function problemsOf(found: readonly Flaw[], places: YamlPlaces): Problem[] {
  const { yaml, spotOf, slips } = places;
  const told = found.flatMap((flaw) => {
    const own = nodesAt(yaml, flaw.path).flatMap((node) => slipsWithin(slips, node));
    if (own.length === 0) return problemOf(flaw, places);
    return own.map(({ offset, message }) => ({ ...spotOf(offset), message }));
  });
  return told.sort(byPlace);
}

function problemOf({ path, message, like }: Flaw, { yaml, spotAt }: YamlPlaces): Problem {
  const told = isSameMessage(message, QUOTED_AS) ? quotedAs(sourceAt(yaml, path)) : message;
  return { ...spotAt(path), message: like ? onLine(told, spotAt(like).place.line!) : told };
}

const byPlace = ({ place: a }: Problem, { place: b }: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

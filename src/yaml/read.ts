import { createHash } from 'node:crypto';
import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Place } from '../errors.js';
import type { Message } from '../message.js';
import { QUOTED_AS, quotedAs } from './advice.js';
import { carried } from './carried.js';
import { type Flaw, flawsIn, isSameMessage } from './issues.js';
import { onLine, schemaMessages } from './messages.js';
import { slippedMarks, slipsFor, slipsWithin } from './slips.js';
import { yamlMessage } from './syntax-messages.js';
import { toldErrors } from './told-errors.js';

/** A YAML file that users write. */
export interface YamlFile {
  /** The path as the user gave it. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal; that of the text where nobody says. */
  readonly sha256?: string | undefined;
}

/** What identifies what was read. */
export const sha256Of = ({ text, sha256 }: YamlFile): string =>
  sha256 ?? createHash('sha256').update(text).digest('hex');

/** A place in it, and the line as the user wrote it. */
export interface Spot {
  readonly place: Place;
  readonly line: string;
}

/** Something wrong in it, and where. */
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

/**
 * Reads a YAML file and checks its shape. All problems are listed at once, in the order of the file.
 * Places cost time and memory: the text is read with them only once something is to be said of it.
 *
 * @param schemaOf the shape that a value must have, or why it can have none.
 */
export function readYaml<T>(
  written: YamlFile,
  schemaOf: (value: unknown) => z.ZodType<T> | Refusal,
): Checked<T> | { problems: Problem[] } {
  let known: Placed | undefined;
  const placed = (): Placed => {
    known ??= readWithPlaces(written);
    return known;
  };
  const spotAt = (path: readonly PropertyKey[]): Spot => {
    const { yaml, spotOf } = placed();
    return spotOf(offsetOf(yaml, path));
  };
  const problemOf = ({ path, message, like }: Flaw): Problem => {
    const told = isSameMessage(message, QUOTED_AS)
      ? quotedAs(sourceOf(placed().yaml, path))
      : message;
    return { ...spotAt(path), message: like ? onLine(told, spotAt(like).place.line!) : told };
  };
  /** What is wrong where it is: with a sign in a text or a key, or else with these. */
  const problemsOf = (found: readonly Flaw[]): Problem[] => {
    const { yaml, spotOf, slips } = placed();
    const told = found.flatMap((flaw) => {
      const own = nodesAt(yaml, flaw.path).flatMap((node) => slipsWithin(slips, node));
      if (own.length === 0) return problemOf(flaw);
      return own.map(({ offset, message }) => ({ ...spotOf(offset), message }));
    });
    return told.sort(byPlace);
  };
  const checked = (value: unknown) => {
    const schema = schemaOf(value);
    if ('refusal' in schema) return schema;
    const parsed = schema.safeParse(value, { error: (issue) => carried(...schemaMessages(issue)) });
    return parsed.success ? { value: parsed.data } : { found: flawsIn(parsed.error.issues) };
  };
  let value = quickValue(written.text);
  if (value === undefined) {
    const { yaml, spotOf, slips } = placed();
    const at = ({ offset, message }: (typeof slips)[number]) => ({ ...spotOf(offset), message });
    const errors = syntaxErrors(yaml, written.text).map(at);
    const explained = slipsFor(errors, slips.map(at));
    const broken = toldErrors(explained.sort(byPlace));
    const last = broken.pop();
    if (last) {
      const syntax = [...broken, { ...last, endsReading: true }];
      const read = hasAlias(yaml) ? undefined : checked(yaml.toJS());
      const found = read && 'found' in read ? read.found : [];
      const sure = found.filter(({ path }) => yaml.hasIn(path));
      // An item whose mark is none goes on with what stands above, which is then misread.
      const isMisread = explained.some((one) => !errors.includes(one));
      const above = isMisread ? [] : problemsOf(sure).filter((one) => standsAbove(one, syntax[0]!));
      return { problems: [...above, ...syntax] };
    }
    // None stands inside what another one may repeat: they add up, and no more.
    value = yaml.toJS({ maxAliasCount: -1 });
  }
  const read = checked(value);
  if ('refusal' in read) return { problems: [problemOf({ ...read, message: read.refusal })] };
  if ('found' in read) return { problems: problemsOf(read.found) };
  return { value: read.value, spotAt };
}

/** Above an error of syntax, and the line that it may have begun on, all is read as it is meant; what is missing may come below. */
const standsAbove = ({ place }: Problem, error: Problem): boolean =>
  (place.line ?? 0) < (error.place.line ?? 0) - 1;

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

/** A file's nodes, and how to point at an offset of its text. */
interface Placed {
  readonly yaml: Document;
  readonly spotOf: (offset: number) => Spot;
  readonly slips: ReturnType<typeof slippedMarks>;
}

function readWithPlaces({ file, text }: YamlFile): Placed {
  const yaml = parseDocument(text, { uniqueKeys: true, logLevel: 'error' });
  const rows = text.split('\n');
  // Not those that the parser counts: it forgets lines where a text stands that it did not expect.
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const spotOf = (offset: number): Spot => {
    const row = starts.findLastIndex((start) => start <= offset);
    const place = { file, line: row + 1, column: offset - starts[row]! + 1 };
    return { place, line: rows[row]!.trimEnd() };
  };
  return { yaml, spotOf, slips: slippedMarks(yaml, text) };
}

const byPlace = ({ place: a }: Problem, { place: b }: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** What keeps a text from being read, in the order of the file. */
function syntaxErrors(yaml: Document, text: string): { offset: number; message: Message }[] {
  const errors = [...yaml.errors, ...yaml.warnings];
  // A tab makes of the lines around it what they are not.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const found = (tabs.length > 0 ? tabs : errors).map((error) => {
    const offset = error.message.startsWith('Missing closing') ? lastQuote(yaml) : error.pos[0];
    return { offset, message: yamlMessage(error, lineAt(text, offset)) };
  });
  visit(yaml, {
    Alias(_, alias, above) {
      const offset = alias.range?.[0] ?? 0;
      // Inside what another one may repeat, it could grow without end.
      const nested = above.some((node) => isCollection(node) && node.anchor !== undefined);
      if (alias.resolve(yaml) !== undefined && !nested) return;
      const code = nested ? 'NESTED_ALIAS' : 'BAD_ALIAS';
      const message = yamlMessage({ code, message: '' }, lineAt(text, offset));
      found.push({ offset, message });
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Whether something is said again, or is meant to be: one that stands for nothing has no value. */
function hasAlias(yaml: Document): boolean {
  let found = false;
  visit(yaml, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** A value as it is written. */
function sourceOf(yaml: Document, path: readonly PropertyKey[]): string {
  const node = yaml.getIn(path, true);
  return isScalar(node) ? (node.source ?? String(node.value)) : '';
}

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the text in quotes that comes last begins: an open one goes to the end of the file. */
function lastQuote(yaml: Document): number {
  let offset = 0;
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE')) offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

/** The file offset of the node at `path`, or of the nearest node above it. */
function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const [node] = nodesAt(yaml, path.slice(0, length));
    if (node) return node.range![0];
  }
  return 0;
}

/** The key of what stands at a path, at which a map inside a list begins, and its value. */
function nodesAt(yaml: Document, path: readonly PropertyKey[]): Node[] {
  const parent = path.length === 0 ? null : yaml.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isNode(key) && String(key) === path.at(-1))
    : undefined;
  const value = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  return [pair?.key, value].filter((node) => isNode(node)).filter(({ range }) => range);
}

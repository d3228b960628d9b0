import { createHash } from 'node:crypto';
import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Place } from '../errors.js';
import type { Message } from '../message.js';
import { carried } from './carried.js';
import { type Flaw, flawsIn, isSameMessage } from './issues.js';
import { QUOTED_AS, quotedAs, schemaMessages } from './messages.js';
import { lacksSpaceAfterDash, unread, yamlMessage } from './syntax-messages.js';

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
  const problemOf = ({ path, message }: Flaw): Problem => ({
    ...spotAt(path),
    message: isSameMessage(message, QUOTED_AS) ? quotedAs(sourceOf(placed().yaml, path)) : message,
  });
  const checked = (value: unknown) => {
    const schema = schemaOf(value);
    if ('refusal' in schema) return schema;
    const parsed = schema.safeParse(value, { error: (issue) => carried(...schemaMessages(issue)) });
    return parsed.success ? { value: parsed.data } : { found: flawsIn(parsed.error.issues) };
  };
  let value = quickValue(written.text);
  if (value === undefined) {
    const { yaml, spotOf } = placed();
    const broken = onePerLine(
      syntaxErrors(yaml, written.text).map(({ offset, message }) => ({
        ...spotOf(offset),
        message,
      })),
    ).slice(0, MOST_BROKEN);
    const last = broken.pop();
    if (last) {
      const syntax = [...broken, { ...last, message: unread(last.message) }];
      const read = ALIAS.test(written.text) ? undefined : checked(yaml.toJS());
      const found = read && 'found' in read ? read.found : [];
      const sure = found.filter(({ path }) => yaml.hasIn(path));
      // An item whose dash touches its text goes on with what stands above, which is then misread.
      const above = lacksSpaceAfterDash(syntax[0]!.line)
        ? []
        : sure.map(problemOf).filter((one) => standsAbove(one, syntax[0]!));
      return { problems: [...above.sort(byPlace), ...syntax] };
    }
    value = yaml.toJS();
  }
  const read = checked(value);
  if ('refusal' in read) return { problems: [problemOf({ ...read, message: read.refusal })] };
  if ('found' in read) return { problems: read.found.map(problemOf).sort(byPlace) };
  return { value: read.value, spotAt };
}

/** Above an error of syntax, and the line that it may have begun on, all is read as it is meant; what is missing may come below. */
const standsAbove = ({ place }: Problem, error: Problem): boolean =>
  (place.line ?? 0) < (error.place.line ?? 0) - 1;

/** Errors of syntax that are told: one list that begins too far left makes one of each line after it. */
const MOST_BROKEN = 10;

/** What may be said twice: the parser with places says whether it can grow without end. */
const ANCHOR = /(?:^|[\s,:[{-])&\S/mu;

/** What is said again: where it is not there, a text has no value. */
const ALIAS = /(?:^|[\s,:[{-])[&*]\S/mu;

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
}

function readWithPlaces({ file, text }: YamlFile): Placed {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const rows = text.split('\n');
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { place: { file, line, column: col }, line: rows[line - 1]?.trimEnd() ?? '' };
  };
  return { yaml, spotOf };
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

/** The errors that follow a first one on its line are its consequences. */
const onePerLine = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem, at) => problems[at - 1]?.place.line !== problem.place.line);

/** The file offset of the node at `path`, or of the nearest node above it. */
function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return startOf(yaml, path.slice(0, length), node.range[0]);
  }
  return 0;
}

/** A map inside a list begins at its first key: point there, not at the value below it. */
function startOf(yaml: Document, path: readonly PropertyKey[], fallback: number): number {
  const parent = path.length === 0 ? null : yaml.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return fallback;
}

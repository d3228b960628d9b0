import { type Document, isMap, isNode, isScalar, type Node, parseDocument } from 'yaml';
import type { Place } from '../errors.js';
import { slippedMarks } from './slips.js';

/** A YAML file that users write. */
export interface YamlFile {
  /** The path as the user gave it. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal; that of the text where nobody says. */
  readonly sha256?: string | undefined;
}

/** A place in a file, and the line as the user wrote it. */
export interface Spot {
  readonly place: Place;
  readonly line: string;
}

/** A file's nodes, and how to point at an offset of its text, or at what stands at a path. */
export interface YamlPlaces {
  readonly yaml: Document;
  readonly spotOf: (offset: number) => Spot;
  readonly spotAt: (path: readonly PropertyKey[]) => Spot;
  readonly slips: ReturnType<typeof slippedMarks>;
}

export function readWithPlaces({ file, text }: YamlFile): YamlPlaces {
  const yaml = parseDocument(text, { uniqueKeys: true, logLevel: 'error' });
  const rows = text.split('\n');
  // Not those that the parser counts: it forgets lines where a text stands that it did not expect.
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const spotOf = (offset: number): Spot => {
    const row = starts.findLastIndex((start) => start <= offset);
    const place = { file, line: row + 1, column: offset - starts[row]! + 1 };
    return { place, line: rows[row]!.trimEnd() };
  };
  const spotAt = (path: readonly PropertyKey[]): Spot => spotOf(offsetOf(yaml, path));
  return { yaml, spotOf, spotAt, slips: slippedMarks(yaml, text) };
}

/** A value as it is written. */
export function sourceAt(yaml: Document, path: readonly PropertyKey[]): string {
  const node = yaml.getIn(path, true);
  return isScalar(node) ? (node.source ?? String(node.value)) : '';
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
export function nodesAt(yaml: Document, path: readonly PropertyKey[]): Node[] {
  const parent = path.length === 0 ? null : yaml.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isNode(key) && String(key) === path.at(-1))
    : undefined;
  const value = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
  return [pair?.key, value].filter((node) => isNode(node)).filter(({ range }) => range);
}

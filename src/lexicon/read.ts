import { createHash } from 'node:crypto';
import type { Place } from '../errors.js';
import type { LexiconVersion } from '../model.js';
import { type Problem, readYaml, type YamlFile } from '../yaml/read.js';
import { LEXICON_SCHEMAS, type LexiconDocument, type LexiconKind } from './schema.js';

/** A lexicon file, read and validated. */
export interface Lexicon {
  readonly file: string;
  readonly source: LexiconVersion;
  readonly document: LexiconDocument;
  /** Where the node at a path of the document stands in the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads one lexicon file. All problems are listed at once, in the order of the file. */
export function readLexicon(written: YamlFile): Lexicon | { problems: Problem[] } {
  const checked = readYaml<LexiconDocument>(written, schemaOf);
  if ('problems' in checked) return checked;
  const { value: document, problemAt } = checked;
  const sha256 = createHash('sha256').update(written.text).digest('hex');
  return {
    file: written.file,
    source: { id: document.id, version: document.version, sha256 },
    document,
    placeOf: (path) => problemAt(path, '').place,
  };
}

function schemaOf(value: unknown) {
  const kind = kindOf(value);
  if (kind !== null) return LEXICON_SCHEMAS[kind];
  const known = Object.keys(LEXICON_SCHEMAS).join(', ');
  return `ce lexique n’a pas de sorte connue (« kind » : ${known})`;
}

function kindOf(value: unknown): LexiconKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const kind: unknown = 'kind' in value ? value.kind : 'themes' in value ? 'themes' : undefined;
  const kinds = Object.keys(LEXICON_SCHEMAS) as LexiconKind[];
  return kinds.find((name) => name === kind) ?? null;
}

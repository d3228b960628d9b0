import type { LexiconVersion } from '../model/tags.js';
import { withAdvice } from '../yaml/messages.js';
import { type Problem, readYaml, type Spot, sha256Of, type YamlFile } from '../yaml/read.js';
import { LEXICON_SCHEMAS, type LexiconDocument, type LexiconKind } from './schema.js';

/** A lexicon file, read and validated. */
export interface Lexicon {
  readonly file: string;
  readonly source: LexiconVersion;
  readonly document: LexiconDocument;
  /** Where the node at a path of the document stands in the file. */
  readonly spotAt: (path: readonly PropertyKey[]) => Spot;
}

/**
 * Reads one lexicon file, of any kind (`lexicons/README.md`). Throws nothing for what is wrong in it.
 *
 * @param written its name, for messages, and its text. JSON is YAML: one built in code is the `JSON.stringify` of
 *   a `WrittenLexicon`.
 *
 * @returns the lexicon, or `{ problems }`: all of them at once, in the order of the file.
 */
export function readLexicon(written: YamlFile): Lexicon | { problems: Problem[] } {
  const checked = readYaml<LexiconDocument>(written, schemaOf);
  if ('problems' in checked) return checked;
  const { value: document, spotAt } = checked;
  const sha256 = sha256Of(written);
  return {
    file: written.file,
    source: { id: document.id, version: document.version, sha256 },
    document,
    spotAt,
  };
}

function schemaOf(value: unknown) {
  const kinds = Object.keys(LEXICON_SCHEMAS) as LexiconKind[];
  const kind = writtenKind(value);
  const known = kinds.find((name) => name === kind);
  if (known !== undefined) return LEXICON_SCHEMAS[known];
  const wrong = {
    french: 'ce lexique n’a pas de sorte connue (« kind »)',
    english: 'this lexicon has no known kind (“kind”)',
  };
  const refusal = withAdvice(wrong, kind, kinds);
  return { path: ['kind'], refusal };
}

/** A lexicon of themes need not say that it is one. */
function writtenKind(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return 'kind' in value ? String(value.kind) : 'themes' in value ? 'themes' : '';
}

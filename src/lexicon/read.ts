import { createHash } from 'node:crypto';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Place } from '../errors.js';
import type { LexiconVersion } from '../model.js';
import { LEXICON_SCHEMAS, type LexiconDocument, type LexiconKind } from './schema.js';

/** Something wrong in a lexicon, with its place and the line as the user wrote it. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  readonly line: string;
}

/** A lexicon file, read and validated. */
export interface Lexicon {
  readonly file: string;
  readonly source: LexiconVersion;
  readonly document: LexiconDocument;
  /** Where the node at a path of the document stands in the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface LexiconFile {
  /** The path as the user gave it. */
  readonly file: string;
  readonly text: string;
}

const frenchLocale = z.locales.fr().localeError;

/** Reads one lexicon file. All problems are listed at once, in the order of the file. */
export function readLexicon({ file, text }: LexiconFile): Lexicon | { problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const rows = text.split('\n');
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { place: { file, line, column: col }, message, line: rows[line - 1]?.trimEnd() ?? '' };
  };
  if (yaml.errors.length > 0) {
    // The errors that follow a first one are mostly its consequences.
    const [first] = yaml.errors;
    return { problems: first ? [problemAt(first.pos[0], yamlMessage(first))] : [] };
  }
  const value: unknown = yaml.toJS();
  const kind = kindOf(value);
  if (kind === null) {
    const known = Object.keys(LEXICON_SCHEMAS).join(', ');
    return { problems: [problemAt(0, `ce lexique n’a pas de sorte connue (« kind » : ${known})`)] };
  }
  const parsed = LEXICON_SCHEMAS[kind].safeParse(value, { error: frenchMessage });
  if (!parsed.success) {
    const problems = flatten(parsed.error.issues).map((issue) =>
      problemAt(offsetOf(yaml, issue.path), issue.message),
    );
    return { problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)) };
  }
  const document: LexiconDocument = parsed.data;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    file,
    source: { id: document.id, version: document.version, sha256 },
    document,
    placeOf: (path) => problemAt(offsetOf(yaml, path), '').place,
  };
}

function kindOf(value: unknown): LexiconKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const kind: unknown = 'kind' in value ? value.kind : 'themes' in value ? 'themes' : undefined;
  const kinds = Object.keys(LEXICON_SCHEMAS) as LexiconKind[];
  return kinds.find((name) => name === kind) ?? null;
}

/** Zod's issues, those of a union replaced by the ones of the branch that the user meant. */
function flatten(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[] = []) {
  const flat: { path: PropertyKey[]; message: string }[] = [];
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      flat.push(...flatten(deepest, path));
    } else {
      flat.push({ path, message: issue.message });
    }
  }
  return flat;
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'custom' ? 1 : 0)));

function frenchMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    return `clé inconnue : ${issue.keys.map((key) => `« ${key} »`).join(', ')}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `il manque le champ « ${String(issue.path?.at(-1) ?? '')} »`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    if (issue.input === null) return 'cette valeur est vide';
    if (typeof issue.input !== 'object') return `mettez des guillemets : "${issue.input}"`;
  }
  if (issue.code === 'invalid_value' && issue.path?.length) {
    const values = issue.values.map((value) => `« ${String(value)} »`).join(', ');
    return `« ${String(issue.path.at(-1))} » doit être ${values}`;
  }
  const message = frenchLocale(issue);
  return typeof message === 'string' ? message : message?.message;
}

const YAML_MESSAGES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'le retrait (les espaces en début de ligne) ne correspond pas à la ligne au-dessus',
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  MISSING_CHAR: 'il manque un signe (guillemet, crochet, accolade ou deux-points)',
  TAB_AS_INDENT: 'remplacez la tabulation par des espaces',
  BLOCK_AS_IMPLICIT_KEY: 'mettez entre guillemets le texte qui contient « : »',
  MULTILINE_IMPLICIT_KEY: 'il manque « : » après la clé, ou un guillemet à la fin du texte',
  BAD_ALIAS: 'mettez entre guillemets le texte qui commence par *',
};

const yamlMessage = ({ code }: { code: string }): string =>
  `${YAML_MESSAGES[code] ?? 'le texte n’est pas du YAML correct'}. Corrigez-le, puis relancez : d’autres erreurs peuvent en découler`;

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

import { FNV_START, fnv } from '../ground/fnv.js';
import { wordSet } from '../ground/listed.js';
import { ROMAN } from './allowed.js';
import { ALL_COLUMNS, type Columns, tagColumns } from './tagset.js';
import type { WordCandidate } from './word.js';

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = FNV_START;
  for (let at = 0; at < text.length; at += 1) {
    value = fnv(value, text.charCodeAt(at));
  }
  return value | 0;
}

/** What the tagger sees of one word; the first lines are hashes. */
export interface Traits {
  readonly word: number;
  readonly start: number;
  readonly first: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  /** Class of the dictionary readings: all words with the same choice of readings share it. */
  readonly readings: number;
  /** Tags that the word may get. */
  readonly allowed: Columns;
  readonly capital: boolean;
  readonly lower: boolean;
  readonly unknown: boolean;
  /** English, Spanish, Italian or German words that titles hold: the, of, los, della, und. */
  readonly foreign: boolean;
  /** Ne, pas, sans …: after them `de` is often an article. */
  readonly negator: boolean;
  /** What the word is to a verb before it that looks for its participle or object; 0: nothing. */
  readonly target: number;
}

function shapeOf(surface: string): string {
  if (/^\d[\d.,\s]*$/.test(surface)) return 'number';
  if (/^\d+[-/]\d+$/.test(surface)) return 'range';
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'mark';
  if (ROMAN.test(surface)) return 'roman';
  if (/^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(surface)) return 'upper';
  if (/^\p{Lu}/u.test(surface)) return 'capital';
  return /\d/.test(surface) ? 'mixed' : 'lower';
}

const MOODS: readonly (readonly [RegExp, string])[] = [
  [/^W/, 'W'],
  [/^K/, 'K'],
  [/^G/, 'G'],
];

/** `nc ms` → `nc s`, `v PS13s` → `v F`: what matters to the choice of a part of speech. */
function coarse({ morph, pos }: WordCandidate): string {
  const [category = '', features = ''] = morph.split(' ');
  if (category === 'v') return `v${MOODS.find(([mood]) => mood.test(features))?.[1] ?? 'F'}`;
  if (category === 'nc' || category === 'adj') {
    const participle = features.startsWith('K') ? 'K' : '';
    return category + participle + (/[ps]/.exec(features)?.[0] ?? '');
  }
  return category === '' ? pos : category;
}

/** Name of the class of a word's readings; `none` for an unknown word. */
const readingClass = (candidates: readonly WordCandidate[]): string =>
  candidates.length === 0 ? 'none' : [...new Set(candidates.map(coarse))].sort().join('+');

const FOREIGN = wordSet(
  "the of and for to in how with from is my you your by at this that 's del los las el der das und von vom zum dello della di no more who what an be it we i was are not all new his her",
);
const NEGATORS = wordSet("ne n' pas plus jamais sans aucun aucune guère ni rien");

/** Kinds of target in the order they are looked for; adverbs and pronouns are none. */
const TARGETS = ['VERB Part', 'ADV', 'ADJ', 'DET', 'NOUN', 'PUNCT', 'PRON'].map((name) =>
  tagColumns([name]),
);
const NO_TARGETS: ReadonlySet<number> = new Set([1, 6]);

function targetOf(allowed: Columns): number {
  const kind = TARGETS.findIndex((columns) => (allowed & columns) !== 0);
  return NO_TARGETS.has(kind) ? 0 : kind + 1 || TARGETS.length + 1;
}

interface Reading {
  /** The word as the tagger should see it: accents restored, digits as 0. */
  readonly written: string;
  readonly candidates: readonly WordCandidate[];
  readonly allowed: Columns;
}

export function traitsOf(surface: string, { written, candidates, allowed }: Reading): Traits {
  return {
    word: hash(written),
    start: hash(written.slice(0, 3)),
    first: hash(written.slice(0, 1)),
    suffix1: hash(written.slice(-1)),
    suffix2: hash(written.slice(-2)),
    suffix3: hash(written.slice(-3)),
    suffix4: hash(written.slice(-4)),
    shape: hash(shapeOf(surface)),
    readings: hash(readingClass(candidates)),
    allowed,
    capital: /^\p{Lu}/u.test(surface),
    lower: /^\p{Ll}/u.test(surface),
    unknown: candidates.length === 0,
    foreign: FOREIGN.has(surface.toLowerCase()),
    negator: NEGATORS.has(written),
    target: targetOf(allowed),
  };
}

function traitsOfEdge(name: string): Traits {
  const traits = traitsOf('', { written: name, candidates: [], allowed: ALL_COLUMNS });
  const value = hash(name);
  return { ...traits, suffix3: value, shape: value, readings: value, unknown: false };
}

/** What stands before the first word of a sentence and after the last. */
export const BEFORE = traitsOfEdge('<s>');
export const AFTER = traitsOfEdge('</s>');

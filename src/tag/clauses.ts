import { isVerb, opensVerdict, tellsWhy } from '../french/clauses.js';
import { formText } from '../french/runs.js';
import { firstEndingAfter, type Run } from '../ground/spans.js';
import type { Parse, Token } from '../model/text.js';
import { opensMainClause } from './second-subject.js';
import { isFace, isNoun, upTo } from './tokens.js';
import { isRating } from './tone/ratings.js';

/** A run of tokens that says one thing. */
export interface Clause extends Run {
  /** What opens it: `mais` turns what comes before, `malgré` is turned by what follows. */
  readonly opening: 'plain' | 'contrast' | 'concession';
  /** The clause cut further at commas: what stands closest together. */
  readonly segments: readonly Segment[];
  /** Whether it is a list without a verb, whose segments each speak for themselves. */
  readonly listed: boolean;
}

export interface Segment extends Run {
  /** What a segment without a name qualifies is the one before: « la salle, froide ». */
  readonly apposed: boolean;
}

const CUTS = /^(?:[;:()[\]/+]|[–—]|\.{2,}|…)$/u;

/** Markers by the index of their first token. */
export type Markers = ReadonlyMap<number, 'contrast' | 'concession'>;

/** Cuts a text into clauses: at sentence ends, at strong punctuation and before markers. */
export function clausesOf(parse: Parse, markers: Markers): Clause[] {
  const starts = new Set(parse.sentences.map((sentence) => sentence.start));
  const clauses: Clause[] = [];
  let first = 0;
  let opening: Clause['opening'] = 'plain';
  const close = (end: number, next: Clause['opening']) => {
    if (end > first) {
      const segments = segmentsOf(parse, first, end);
      const listed = segments.length > 1 && !parse.tokens.slice(first, end).some(isVerb);
      clauses.push({ first, end, opening, segments, listed });
    }
    first = end;
    opening = next;
  };
  parse.tokens.forEach((token, index) => {
    const marker = markers.get(index);
    if (marker === 'contrast') close(topicStart(parse, first, index), marker);
    else if (marker) close(index, marker);
    else if (isVerdictOn(parse, first, index) || isPlus(parse, index)) return;
    else if (
      starts.has(token.start) ||
      CUTS.test(token.text) ||
      isPlus(parse, index - 1) ||
      isBesideAMark(parse, index) ||
      regrets(parse, first, index) ||
      isJudgedBeside(parse, first, index) ||
      opensVerdict(parse.tokens, index) ||
      tellsWhy(parse.tokens, index)
    )
      close(index, 'plain');
    else if (opening === 'concession' && isAside(parse, first, starts)) {
      if (token.text === ',' || opensMainClause(parse.tokens, first, index)) close(index, 'plain');
    }
  });
  close(parse.tokens.length, 'plain');
  return clauses;
}

/** « Les ateliers super | et la salle froide »: « et » between two things that have each a verdict of their own. */
function isJudgedBeside({ tokens }: Parse, first: number, at: number): boolean {
  if (tokens[at]?.form !== 'et') return false;
  const near = Math.max(first, at - JUDGED_TOKENS - 1);
  const from = near + tokens.slice(near, at).findLastIndex(({ pos }) => pos === 'PUNCT') + 1;
  const after = upTo(
    tokens.slice(at + 1, at + 1 + JUDGED_TOKENS),
    ({ pos, form }) => pos === 'PUNCT' || pos === 'CCONJ' || form === 'mais',
  );
  return isThingJudged(tokens.slice(from, at)) && isThingJudged(after);
}

/** Most tokens of a thing with its verdict. */
const JUDGED_TOKENS = 8;

/** « La salle (était) trop froide »: a known thing, then what judges it, and nothing else. */
function isThingJudged(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex(({ pos }) => pos === 'NOUN');
  const [opening] = tokens;
  if (noun < 1 || opening?.pos !== 'DET' || !tokens.slice(0, noun).every(isNominal)) return false;
  return isVerdict(tokens.slice(noun + 1).filter(({ pos }) => pos !== 'AUX'));
}

/** « Le son très bien | dommage pour les ateliers », typed without a comma; not « c’est vraiment dommage ». */
function regrets({ tokens }: Parse, first: number, at: number): boolean {
  if (tokens[at]?.form !== 'dommage' || at === first) return false;
  const [stronger, before] = [tokens[at - 2]?.form ?? '', tokens[at - 1]!];
  // « Très bien dommage » praises first, « bien dommage » regrets.
  if (before.form === 'bien') return /^(?:très|trop|plutôt|assez)$/u.test(stronger);
  return /^(?:ADJ|NOUN|PROPN)$/u.test(before.pos);
}

/** « Accueil ++ | orga ++ »: pluses that mark what is before them. */
const isPlus = ({ tokens }: Parse, at: number): boolean =>
  tokens[at]?.text === '+' && [at - 1, at + 1].some((beside) => tokens[beside]?.text === '+');

/** « Accueil 18/20 | repas 8/20 », « l’accueil 👍 | le repas 👎 »: what is marked next. */
const isBesideAMark = ({ tokens }: Parse, at: number): boolean =>
  (isRating(tokens[at - 1]) || (at > 1 && isFace(tokens[at - 1]))) &&
  /^(?:NOUN|PROPN|DET)$/u.test(tokens[at]?.pos ?? '');

/** Most tokens of a thing and of its verdict. */
const [THING_TOKENS, VERDICT_TOKENS] = [5, 3];

/** « Accueil : | très bien », « repas | (bof) », « Le wifi ? | Parfait. »: a bare thing and the bare words that judge it are one. */
function isVerdictOn({ tokens, sentences }: Parse, first: number, at: number): boolean {
  const colon = /^[:(]$/u.test(tokens[at]?.text ?? '') ? at : at - 1;
  if (colon - first > THING_TOKENS || !/^[:?(]$/u.test(tokens[colon]?.text ?? '')) return false;
  const thing = tokens.slice(first, colon).filter(({ pos }) => pos !== 'PUNCT');
  const until = sentences[firstEndingAfter(sentences, tokens[colon + 1]?.start ?? 0)]?.end ?? 0;
  const verdict = upTo(
    tokens.slice(colon + 1, colon + VERDICT_TOKENS + 2),
    ({ pos, start }) => pos === 'PUNCT' || start >= until,
  );
  return (
    thing.some(isNoun) &&
    thing.every(isNominal) &&
    verdict.length <= VERDICT_TOKENS &&
    isVerdict(verdict)
  );
}

/** « Très bien », « à revoir », « au top »: words that judge, and nothing else. */
const isVerdict = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  ((TO_DO.test(formText(words)) ? words.slice(1) : words).every(isJudging) || isOneNoun(words));

/** « Le son : à revoir ». */
const TO_DO = /^à \p{L}+(?:er|ir|re)$/u;

const isNominal = ({ pos }: Token): boolean => /^(?:DET|NOUN|ADJ|ADP|PROPN)$/u.test(pos);

const isJudging = ({ pos, mood }: Token): boolean =>
  /^(?:ADJ|ADV|INTJ|SYM)$/u.test(pos) || (pos === 'VERB' && mood !== 'finite');

/** « Top », « au top », « une honte ». */
const isOneNoun = (words: readonly Token[]): boolean =>
  words.length <= 2 &&
  words.at(-1)?.pos === 'NOUN' &&
  (words.length === 1 || /^(?:au|une?)$/u.test(words[0]!.form));

/** Contrast that may stand behind what it is told of. */
const BEHIND = /^(?:par|en|pourtant|cependant|toutefois|néanmoins)$/u;

/** « Le repas au top, | le wifi par contre en panne »: where the noun begins that a contrast stands behind; else the contrast. */
function topicStart({ tokens }: Parse, first: number, marker: number): number {
  if (!BEHIND.test(tokens[marker]?.form ?? '')) return marker;
  const before = tokens.slice(first, marker);
  const from = first + before.findLastIndex(({ text }) => text === ',') + 1;
  const topic = tokens.slice(from, marker);
  const [opening] = topic;
  return opening?.pos === 'DET' && topic.every(isNominal) ? from : marker;
}

/** « Malgré la pluie, … », « Même si c’est loin, … »: a concession that its comma closes. */
function isAside({ tokens }: Parse, first: number, starts: ReadonlySet<number>): boolean {
  const opening = tokens[first];
  return opening !== undefined && (starts.has(opening.start) || opening.pos === 'ADP');
}

function segmentsOf(parse: Parse, first: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let from = first;
  const close = (to: number) => {
    const apposed = segments.length > 0 && isApposed(parse.tokens.slice(from, to));
    if (to > from) segments.push({ first: from, end: to, apposed });
    from = to + 1;
  };
  for (let index = first; index < end; index++) {
    if (parse.tokens[index]?.text === ',') close(index);
  }
  close(end);
  return segments;
}

/** « Froide », « trop petite », « un peu bruyante »: nothing is named. */
const isApposed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos }) => pos === 'ADJ' || pos === 'VERB') &&
  !tokens.some(({ pos }) => /^(?:NOUN|PROPN|PRON|DET|AUX|CCONJ|SCONJ)$/.test(pos));

/** The clause that holds a token; clauses follow each other without a hole. */
export const clauseAt = (clauses: readonly Clause[], index: number): Clause | undefined =>
  clauses[firstEndingAfter(clauses, index)];

/** Index of the first token of what was found. */
export const beginsAt = ({ tokens }: { readonly tokens: readonly number[] }): number =>
  tokens[0] ?? 0;

/** What stands in a clause, in its order, looked up once for all clauses; `at` is a token's index. */
export function byClause<T>(
  clauses: readonly Clause[],
  things: readonly T[],
  at: (thing: T) => number,
): (clause: Clause) => readonly T[] {
  const own = new Map(clauses.map((clause) => [clause, [] as T[]]));
  for (const thing of things) {
    const clause = clauseAt(clauses, at(thing));
    if (clause) own.get(clause)?.push(thing);
  }
  return (clause) => own.get(clause) ?? [];
}

/** Whether a token stands in a run of tokens. */
export const within = (index: number, run: Run): boolean => run.first <= index && index < run.end;

/** Whether what was found, by the indexes of its tokens, is all among some tokens. */
export const areAmong = (held: readonly number[], some: ReadonlySet<number>): boolean =>
  held.length > 0 && held.every((at) => some.has(at));

/** The part of a clause between commas that holds a token. */
export function segmentAt(clause: Clause | undefined, at: number): Segment | undefined {
  const segment = clause?.segments[firstEndingAfter(clause.segments, at)];
  return segment && within(at, segment) ? segment : undefined;
}

/** Index of the first token of a run that fits; -1 where none does. */
export function indexIn(
  tokens: readonly Token[],
  { first, end }: Pick<Clause, 'first' | 'end'>,
  fits: (token: Token, at: number) => boolean,
): number {
  for (let at = first; at < end; at += 1) if (fits(tokens[at]!, at)) return at;
  return -1;
}

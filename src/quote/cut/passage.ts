import { DENYING } from '../../french/negators.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Span, Token } from '../../model/text.js';
import { firstEndingAfter, holds, meet, type Run, runsIn, spanOf } from '../../spans.js';
import { tellsMeaning } from '../meaning.js';
import { type EventNames, eventNames } from '../subject.js';
import type { View } from './told-by.js';
import { trails } from './trailing.js';
import { turnsIn } from './turns.js';
import { viewsIn } from './views.js';
import { CLITICS } from './vocabulary.js';
import { wishedIn } from './wished.js';

export type { Run } from '../../spans.js';

/** An answer made ready for cutting. Indices are those of `tokens`. */
export interface Passage {
  readonly tagged: TaggedAnswer;
  readonly tokens: readonly Token[];
  /** The answer's characters by code point: offsets index it. */
  readonly characters: readonly string[];
  readonly sentences: readonly Run[];
  /** Whether a token is a verb with a tense. */
  readonly finite: readonly boolean[];
  /** `sealed[i]`: no quote begins or ends between tokens `i - 1` and `i`. */
  readonly sealed: readonly boolean[];
  /** `unsaid[i]`: said not to be so (wish, condition, doubt), or asked. */
  readonly unsaid: readonly boolean[];
  /** Names of the event, each as forms. */
  readonly event: EventNames;
  /** Its question asks what the event is. */
  readonly asksMeaning: boolean;
  /** It is read so though it does not ask it by itself: « c’était une fête » is said of what has just been. */
  readonly recalls: boolean;
  /** `wished[i]`: no whole sentence that is quoted holds it either. */
  readonly wished: readonly boolean[];
  /** What is not the writer’s view. */
  readonly views: readonly View[];
}

/** A run of an answer. */
export interface PassageRun extends Run {
  readonly passage: Passage;
}

/** A run of an answer with its offsets in code points, and the sentence it is taken from. */
export interface Stretch extends PassageRun {
  readonly start: number;
  readonly stop: number;
  /** The first one for a whole answer. */
  readonly sentence: Run;
  /** A parenthesis inside that is not shown: `[…]` stands for it. */
  readonly aside?: Run;
}

/** Indices of the tokens that a stretch shows. */
export function shownAt({ first, end, aside }: Stretch): number[] {
  const all = Array.from({ length: end - first }, (_, at) => first + at);
  return aside ? all.filter((index) => index < aside.first || index >= aside.end) : all;
}

/** The tokens that a stretch shows. */
export const shownIn = (stretch: Stretch): Token[] =>
  shownAt(stretch).flatMap((index) => stretch.passage.tokens[index] ?? []);

/** Offsets of a stretch in its answer. */
export const placeOf = ({ start, stop }: Stretch): Span => ({ start, end: stop });

/** Offsets of what a stretch leaves out; null where it leaves out nothing. */
export const asideSpan = ({ passage, aside }: Stretch): Span | null =>
  aside ? spanOf(passage, aside) : null;

/** Whether a stretch shows the whole of a span. */
export function shows(stretch: Stretch, span: Span): boolean {
  const aside = asideSpan(stretch);
  return holds(placeOf(stretch), span) && !(aside && meet(span, aside));
}

/**
 * Reads an answer for cutting: sentences, verbs, and the scopes that no cut may open.
 *
 * @param event its names; those that the answer’s question tells, unless more are known.
 */
export function passageOf(
  tagged: TaggedAnswer,
  event: EventNames = eventNames([tagged.answer.question]),
): Passage {
  const { tokens } = tagged.parse;
  const sentences = runsIn(tagged.parse.sentences, tokens);
  const finite = tokens.map((_, index) => hasTense(tokens, index));
  const asked = tellsMeaning(tagged.answer);
  const asksMeaning = asked || tagged.expects === 'image';
  return {
    tagged,
    tokens,
    characters: [...tagged.answer.text],
    sentences,
    finite,
    sealed: sealsOf(tagged),
    unsaid: unsaidOf(tokens, sentences),
    event,
    asksMeaning,
    recalls: asksMeaning && !asked,
    wished: wishedIn(tokens, sentences, asksMeaning),
    views: viewsIn({ tokens, finite }, sentences),
  };
}

const isParticiple = (form: string): boolean =>
  /(?:é|ée|és|ées|ant|u|ue|us|ues|is|ise|ises|ite|ites|i|ie|ies|ert|erte|erts|ertes|morts?|mortes?|uites?|intes?|aites?)$/u.test(
    form,
  );

/** Whether a verb has a tense: neither its form nor its place is another mood's, whatever `Token.mood` tells of it. */
export function hasTense(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (token.form === token.lemma || /^(?:été|eu|étant|ayant|ant)$/u.test(token.form)) return false;
  if (token.pos === 'AUX') return true;
  if (/(?:é|ée|és|ées|ant)$/u.test(token.form)) return false;
  // « à reculons » is no verb; « , vus d’en face, » has no tense.
  const last = tokens[index - 1];
  if (last?.form === 'à' || (last?.pos === 'PUNCT' && token.mood === 'participle')) return false;
  const before = previousWord(tokens, index);
  if (before?.pos === 'AUX') return false;
  return !(before?.pos === 'NOUN' && isParticiple(token.form));
}

function previousWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (CLITICS.has(tokens[at]?.form ?? '') || tokens[at]?.pos === 'ADV') at -= 1;
  return tokens[at];
}

/** Seals negations, expressions, personal data, and whatever stands between marks of a pair. */
function sealsOf({ parse, tags }: TaggedAnswer): boolean[] {
  const { tokens } = parse;
  const sealed = Array.from({ length: tokens.length + 1 }, () => false);
  for (let index = 1; index < tokens.length; index++) {
    const [left, right] = [tokens[index - 1], tokens[index]];
    if (!left || !right) continue;
    if (left.negated && right.negated) sealed[index] = true;
    // The word that denies stands before its scope.
    if (right.negated && DENYING.has(left.form)) sealed[index] = true;
    if (left.negated && DENYING.has(right.form)) sealed[index] = true;
    // A number and its unit, two words without a space between: never apart.
    if (left.end === right.start && /[\p{L}\p{N}]/u.test(left.text) && !/['’]$/u.test(left.text)) {
      if (/^[\p{L}\p{N}%€-]/u.test(right.text)) sealed[index] = true;
    }
  }
  for (const span of tags.personal) {
    const first = firstEndingAfter(tokens, span.start);
    for (let index = first; (tokens[index]?.start ?? span.end) < span.end; index++) {
      if (tokens[index]!.start > span.start) sealed[index] = true;
    }
  }
  sealPairs(tokens, sealed);
  return sealed;
}

/** Marks that go in pairs. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };

/** A quotation is kept whole or taken whole; a parenthesis likewise. */
function sealPairs(tokens: readonly Token[], sealed: boolean[]): void {
  const last = new Map(tokens.map(({ text }, index) => [text, index]));
  for (let open = 0; open < tokens.length; open++) {
    const closing = CLOSING[tokens[open]?.text ?? ''];
    if (!closing || (last.get(closing) ?? -1) < open) continue;
    let close = open + 1;
    while (tokens[close]?.text !== closing) close += 1;
    sealed.fill(true, open + 1, close + 1);
    open = close;
  }
}

function unsaidOf(tokens: readonly Token[], sentences: readonly Run[]): boolean[] {
  const unsaid = tokens.map((token) => token.hypothetical);
  for (const { first, end } of sentences) {
    const own = tokens.slice(first, end);
    const asked = own.some(({ form }) => form === '?');
    const turn = asked ? 0 : (turnsIn(own)[0] ?? end);
    unsaid.fill(true, Math.min(first + turn, end), end);
  }
  return unsaid;
}

/** Index of the first verb with a tense in a run, -1 where there is none. */
export function firstFinite({ finite }: Passage, { first, end }: Run): number {
  const at = finite.slice(first, end).indexOf(true);
  return at === -1 ? -1 : first + at;
}

export const finitesIn = ({ finite }: Passage, { first, end }: Run): number =>
  finite.slice(first, end).filter(Boolean).length;

export const isNoun = ({ pos }: Pick<Token, 'pos'>): boolean => pos === 'NOUN' || pos === 'PROPN';

export const isInfinitive = ({ pos, form, lemma }: Token): boolean =>
  /^(?:VERB|AUX)$/u.test(pos) && form === lemma;

/** Whether an infinitive stands at a place, clitics before it or none: « les répéter », « se compter ». */
export function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[pastClitics(tokens, at)];
  return verb !== undefined && isInfinitive(verb);
}

/** Index of the first token from a place on that is no clitic. */
export function pastClitics(tokens: readonly Token[], at: number): number {
  let past = at;
  while (CLITICS.has(tokens[past]?.form ?? '')) past += 1;
  return past;
}

/** Index of the last token up to a place that is no clitic; that of the first one where all are. */
export function beforeClitics(tokens: readonly Token[], at: number, first = 0): number {
  let before = at;
  while (before > first && CLITICS.has(tokens[before]?.form ?? '')) before -= 1;
  return before;
}

/** Whether a token is read as a word; not as a sign that holds letters, as « n° » may. */
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'PUNCT' &&
  token.pos !== 'SYM' &&
  /[\p{L}\p{N}]/u.test(token.text);

/** Words of a run: an elided form counts with the word it leans on. */
export const wordsIn = ({ tokens }: Passage, { first, end }: Run): number =>
  tokens.slice(first, end).filter((token) => isWord(token) && !/['’]$/u.test(token.text)).length;

/** A sentence without what opens and closes a line unsaid: bullets, dashes, emojis, laughter. */
export function trimmed({ tokens }: Passage, { first, end }: Run): Run {
  let [from, to] = [first, end];
  const text = (index: number): string => tokens[index]?.text ?? '';
  while (from < to && /^[^\p{L}\p{N}«“"(]+$/u.test(text(from))) from += 1;
  while (to > from && trails(text(to - 1))) to -= 1;
  return { first: from, end: to };
}

/** A whole sentence of an answer, null where nothing of it is left. */
export function wholeSentence(passage: Passage, index: number): Stretch | null {
  const sentence = passage.sentences[index];
  if (!sentence) return null;
  const run = trimmed(passage, sentence);
  const [from, to] = [passage.tokens[run.first], passage.tokens[run.end - 1]];
  if (!from || !to || run.end <= run.first) return null;
  return { passage, ...run, start: from.start, stop: to.end, sentence };
}

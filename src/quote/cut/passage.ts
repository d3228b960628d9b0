import { formText } from '../../french/runs.js';
import { holds, meet, type Run, runsIn, spanOf } from '../../ground/spans.js';
import type { SentimentEvidence, TaggedAnswer, ThemeTag } from '../../model/tags.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { asksByASign, OPENINGS, saidAmong, unopened } from '../../tag/parts/body.js';
import { courtesyAt } from '../../tag/parts/closing.js';
import { tellsMeaning } from '../meaning.js';
import { type EventNames, eventNames } from '../subject.js';
import { partingIn, remarksOf } from './remarks.js';
import { sealsOf } from './seals.js';
import { hasTense, isSpoken, textOf } from './tokens.js';
import type { ReportedView } from './told-by.js';
import { trails } from './trailing.js';
import { turnsIn } from './turns.js';
import { viewsIn } from './views.js';
import { wishedIn } from './wished.js';

/** An answer made ready for cutting. Indices are those of `tokens`. */
export interface Passage {
  readonly tagged: TaggedAnswer;
  /** What is said, without the courtesies that open it where it is to be cut. */
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  /** The answer's characters by code point: offsets index it. */
  readonly characters: readonly string[];
  /** A sentence that holds several remarks in a row is several. */
  readonly sentences: readonly Run[];
  /** The marks and words that part these remarks, which no quote holds. */
  readonly parting: readonly Run[];
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
  readonly views: readonly ReportedView[];
}

/** A run of an answer. */
export interface PassageRun extends Run {
  readonly passage: Passage;
}

export const tokensIn = ({ passage, first, end }: PassageRun): readonly Token[] =>
  passage.tokens.slice(first, end);

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
export const spanOfStretch = ({ start, stop }: Pick<Stretch, 'start' | 'stop'>): Span => ({
  start,
  end: stop,
});

/** What is typed in a span of an answer. */
export const sliceOf = ({ characters }: Passage, { start, end }: Span): string =>
  characters.slice(start, end).join('');

/** A stretch as it is typed, with what it leaves out. */
export const typedIn = (stretch: Pick<Stretch, 'passage' | 'start' | 'stop'>): string =>
  sliceOf(stretch.passage, spanOfStretch(stretch));

/** Offsets of what a stretch leaves out; null where it leaves out nothing. */
export const asideSpan = ({ passage, aside }: Stretch): Span | null =>
  aside ? spanOf(passage, aside) : null;

/** The evidence of sentiment that a stretch shows. */
export const judgedIn = (stretch: Stretch): SentimentEvidence[] =>
  stretch.passage.tagged.tags.sentiment.evidence.filter((one) => shows(stretch, one));

/** The themes that have evidence in a span of an answer. */
export const themesIn = ({ tagged }: Passage, span: Span): ThemeTag[] =>
  tagged.tags.themes.filter(({ evidence }) => evidence.some((one) => meet(one, span)));

/** Whether a stretch shows the whole of a span. */
export function shows(stretch: Stretch, span: Span): boolean {
  const aside = asideSpan(stretch);
  return holds(spanOfStretch(stretch), span) && !(aside && meet(span, aside));
}

/**
 * Reads an answer for cutting: sentences, verbs, and the scopes that no cut may open.
 *
 * @param event its names; those that the answer’s question tells, unless more are known.
 */
export const passageOf = (
  tagged: TaggedAnswer,
  event: EventNames = eventNames([tagged.answer.question]),
): Passage => readIn(unopened(tagged.parse), tagged, event);

/** The same with its courtesies, which may tell who writes: « En tant que directrice du lycée d’Ambert, … ». */
export const wholePassageOf = (tagged: TaggedAnswer): Passage =>
  readIn(tagged.parse, tagged, eventNames([tagged.answer.question]));

function readIn(parse: Parse, tagged: TaggedAnswer, event: EventNames): Passage {
  const { tokens } = parse;
  const finite = tokens.map((_, index) => hasTense(tokens, index));
  const typed = runsIn(parse.sentences, tokens);
  const parting = typed.flatMap((sentence) => partingIn(tokens, finite, sentence));
  const sentences = typed.flatMap((sentence) => remarksOf(sentence, parting));
  const asked = tellsMeaning(tagged.answer);
  const asksMeaning = asked || tagged.expects === 'image';
  return {
    tagged,
    parse,
    tokens,
    characters: [...tagged.answer.text],
    sentences,
    finite,
    parting,
    sealed: sealsOf(parse, tagged.tags.personal),
    unsaid: unsaidOf(tokens, sentences),
    event,
    asksMeaning,
    recalls: asksMeaning && !asked,
    wished: wishedIn(tokens, sentences, asksMeaning),
    views: viewsIn({ tokens, finite }, sentences),
  };
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

/** Words of a run: an elided form counts with the word it leans on. */
export const wordsInRun = ({ tokens }: Passage, { first, end }: Run): number =>
  tokens.slice(first, end).filter((token) => isSpoken(token) && !/['’]$/u.test(token.text)).length;

/**
 * A sentence without what opens and closes a line unsaid, bullets, dashes, emojis, laughter, and without what people put
 * around what they say: « Bonjour, », « franchement », « merci », « etc. ».
 */
export function trimmed({ tokens }: Passage, { first, end }: Run): Run {
  let [from, to] = [first, end];
  const text = (index: number): string => textOf(tokens[index]);
  const isSigned = (): boolean => isSign(tokens.slice(from, to));
  while (from < to && /^[^\p{L}\p{N}«“"(]+$/u.test(text(from)) && !isSigned()) from += 1;
  while (to > from && trails(text(to - 1))) to -= 1;
  // « 1. un beau moment de partage 2. » holds the number of what comes next.
  if (isNumbered(tokens) && /^[2-9] [.)/°-]$/u.test(`${text(to - 2)} ${text(to - 1)}`)) to -= 2;
  const line = tokens.slice(from, to);
  const said = saidAmong(line.slice(0, courtesyAt(line).end || line.length), AROUND);
  const stop = /^[.!?]$/u.test(text(from + said.end)) && from + said.end < to ? 1 : 0;
  return { first: from + said.first, end: from + said.end + stop };
}

/** Whether a « + » that opens some tokens is a word: « + de pauses », « + rien à manger ». */
export const isSign = (tokens: readonly Token[]): boolean =>
  asksByASign(tokens) || NO_MORE.test(formText(tokens.slice(0, 2)));

const NO_MORE = /^\+ (?:rien|personne|aucune?|jamais|assez)$/u;

const isNumbered = ([number, mark]: readonly Token[]): boolean =>
  textOf(number) === '1' && /^[.)/°-]$/u.test(textOf(mark));

/** « Du coup » tells that a quote leans on what was said: it stays. */
const AROUND = { openings: [OPENINGS.courtesy, OPENINGS.yes], wraps: true } as const;

/** A whole sentence of an answer, null where nothing of it is left. */
export function wholeSentence(passage: Passage, index: number): Stretch | null {
  const sentence = passage.sentences[index];
  return sentence ? stretchOf(passage, trimmed(passage, sentence), sentence) : null;
}

/** A run of a sentence as a stretch, null where no token is in it. */
export function stretchOf(passage: Passage, { first, end }: Run, sentence: Run): Stretch | null {
  const [from, to] = [passage.tokens[first], passage.tokens[end - 1]];
  if (!from || !to || end <= first) return null;
  return { passage, first, end, start: from.start, stop: to.end, sentence };
}

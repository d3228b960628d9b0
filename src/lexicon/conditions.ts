import type { Expectation } from '../model/tags.js';
import { holdsAWord, type Keyed } from './text.js';

export const MOODS = ['imperative', 'infinitive', 'conditional'] as const;

/** What else must be so where an entry stands. */
export interface Condition {
  /** Only under a question that expects one of these. */
  readonly question?: readonly Expectation[] | undefined;
  /** Only as the first word of a sentence or of a line. */
  readonly first?: boolean | undefined;
  /** Only where the verb has this mood. */
  readonly mood?: (typeof MOODS)[number] | undefined;
  /** Only where the entry is the whole answer, punctuation aside. */
  readonly whole?: boolean | undefined;
}

/** How many conditions there are: of entries as long as each other, the one that asks more is meant. */
export const demands = ({ question, first, mood, whole }: Condition): number =>
  [question, first, mood, whole].filter(Boolean).length;

interface Setting {
  readonly text: Keyed;
  readonly expects: Expectation;
  /** Indices of the matched words. */
  readonly words: readonly number[];
}

export function isMet(condition: Condition, setting: Setting): boolean {
  if (condition.question && !asked(condition.question, setting.expects)) return false;
  if (condition.first && !opens(setting, condition.mood === 'infinitive')) return false;
  if (condition.mood !== undefined && !hasMood(condition.mood, setting)) return false;
  return !condition.whole || isWhole(setting);
}

/** What is said under a neutral question is also said where an image or ideas are asked for. */
const asked = (question: readonly Expectation[], expects: Expectation): boolean =>
  question.includes(expects) ||
  ((expects === 'image' || expects === 'ideas') && question.includes('neutral'));

/** What an infinitive has before it: « nous prévenir », « me l’envoyer ». */
const OBJECTS = /^(?:nous|me|m['’]?|l[ea]s?|l['’]?|leur|lui)$/iu;

/** Nothing but punctuation before it in its sentence; or, of an infinitive, its pronouns. */
function opens({ text: { words, ends }, words: matched }: Setting, isInfinitive: boolean): boolean {
  const first = matched[0]!;
  const isPassed = (word: string): boolean =>
    !holdsAWord(word) || (isInfinitive && OBJECTS.test(word));
  let at = first - 1;
  while (at >= 0 && ends[at] === ends[first] && isPassed(words[at]?.text ?? '')) at -= 1;
  return at < 0 || ends[at] !== ends[first];
}

function isWhole({ text, words }: Setting): boolean {
  const matched = new Set(words);
  return text.words.every((word, index) => matched.has(index) || !holdsAWord(word.text));
}

const IMPERATIVE = /(?:ez|ons|e|s|a|is|ds)$/u;
/** « Venue sceptique », « prise en charge »: participles, whose endings are those of imperatives. */
const PARTICIPLE = /(?:[éu]es?|(?:pr|m)ises?)$/u;

function hasMood(mood: NonNullable<Condition['mood']>, setting: Setting): boolean {
  const { parse, words } = setting.text;
  const verb = setting.words
    .map((index) => parse.tokens[words[index]?.token ?? -1])
    .find((token) => token?.pos === 'VERB' || token?.pos === 'AUX');
  if (!verb) return false;
  if (mood === 'infinitive') return verb.mood === 'infinitive';
  if (mood === 'conditional') return verb.tense === 'conditional';
  if (verb.mood === 'infinitive' || PARTICIPLE.test(verb.form)) return false;
  return IMPERATIVE.test(verb.form) && opens(setting, false);
}

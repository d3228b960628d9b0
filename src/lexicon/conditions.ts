import type { Expectation, Parse } from '../model.js';

export const MOODS = ['imperative', 'infinitive', 'conditional'] as const;

/** What else must be so where an entry stands. */
export interface Condition {
  /** Only under a question that expects one of these. */
  readonly question?: readonly Expectation[];
  /** Only as the first word of a sentence or of a line. */
  readonly first?: boolean;
  /** Only where the verb has this mood. */
  readonly mood?: (typeof MOODS)[number];
  /** Only where the entry is the whole answer, punctuation aside. */
  readonly whole?: boolean;
}

interface Setting {
  readonly parse: Parse;
  readonly expects: Expectation;
  /** Indices of the matched tokens. */
  readonly tokens: readonly number[];
}

export function holds(condition: Condition, setting: Setting): boolean {
  if (condition.question && !condition.question.includes(setting.expects)) return false;
  if (condition.first && !opens(setting)) return false;
  if (condition.mood !== undefined && !hasMood(condition.mood, setting)) return false;
  return !condition.whole || isWhole(setting);
}

/** Nothing but punctuation before it in its sentence. */
function opens({ parse, tokens }: Setting): boolean {
  const first = tokens[0] ?? 0;
  const token = parse.tokens[first];
  const sentence = parse.sentences.find(
    (span) => token !== undefined && span.start <= token.start && token.start < span.end,
  );
  return parse.tokens
    .slice(0, first)
    .every((before) => before.start < (sentence?.start ?? 0) || !isWord(before.text));
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function isWhole({ parse, tokens }: Setting): boolean {
  const matched = new Set(tokens);
  return parse.tokens.every((token, index) => matched.has(index) || !isWord(token.text));
}

const CONDITIONAL = /r(?:ais|ait|ions|iez|aient)$/u;
const IMPERATIVE = /(?:ez|ons|e|s|a|is|ds)$/u;

function hasMood(mood: NonNullable<Condition['mood']>, setting: Setting): boolean {
  const verb = setting.tokens
    .map((index) => setting.parse.tokens[index])
    .find((token) => token?.pos === 'VERB' || token?.pos === 'AUX');
  if (!verb) return false;
  if (mood === 'infinitive') return verb.form === verb.lemma;
  if (mood === 'conditional') return CONDITIONAL.test(verb.form);
  return verb.form !== verb.lemma && IMPERATIVE.test(verb.form) && opens(setting);
}

import { firstOfEach } from '../ground/group-by.js';
import { meet } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Span, Token } from '../model/text.js';
import { keptExpressionsIn, sentencesOf } from '../words/expressions.js';
import { emptyIn } from '../words/locutions.js';
import { displayOf, isShowable, type Mention, showsInfinitive } from '../words/mention.js';
import { withAdjectives } from '../words/participles.js';

/** A word that someone wrote and that a table of words may show. */
export interface SaidWord {
  /** In lower case. */
  readonly lemma: string;
  /** As it shows in this answer: `displayOf` of the clouds. */
  readonly form: string;
  /** `form` is the infinitive of a verb that was written otherwise; unknown of answers that were saved. */
  readonly conjugated?: true;
  readonly proper: boolean;
  /** Stands in the evidence of a theme: for who reads a saved analysis. */
  readonly covered: boolean;
  /** Where it stands in its answer; absent where the text was not kept. */
  readonly span?: Span;
  /** Several words that are one: « table ronde ». */
  readonly expression?: true;
  /** Said in this answer as a part of an expression only: « ronde » in « table ronde ». */
  readonly inside?: true;
}

/** Which words may be shown. */
export interface ShownWords {
  /** Lemmas, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Expressions that count as words, as the clouds keep them. */
  readonly expressions: ReadonlySet<string>;
}

/**
 * Nouns, adjectives, verbs and names of an answer that are not negated, not in a stretch of personal
 * data, and not stop words, and the expressions made of them; each lemma and form once, at its first
 * place, that on its own before that inside an expression.
 */
export function saidWords(
  tagged: TaggedAnswer,
  { stopWords, expressions }: ShownWords,
): SaidWord[] {
  const { parse, tags } = tagged;
  const evidence = tags.themes.flatMap((theme) => theme.evidence);
  const empty = emptyIn(parse.tokens);
  const allowed = (token: Token): boolean =>
    isShown(token, stopWords) &&
    !empty.has(token) &&
    !tags.personal.some((span) => meet(token, span));
  const said = expressionsOf(tagged, { allowed, kept: expressions });
  const shown = withAdjectives(parse.tokens);
  const words = parse.tokens.flatMap((token, at): SaidWord[] => {
    if (!allowed(token)) return [];
    const inside = said.some((one) => meet(one, token));
    const own = shown[at]!;
    return [
      {
        form: displayOf(own, tagged),
        ...(showsInfinitive(own, parse) && { conjugated: true as const }),
        ...wordOf(token, evidence),
        ...(inside && { inside }),
      },
    ];
  });
  const whole = said.map(
    ({ key, display, start, end }): SaidWord => ({
      form: display,
      lemma: key,
      proper: false,
      covered: evidence.some((span) => meet({ start, end }, span)),
      span: { start, end },
      expression: true,
    }),
  );
  return firstOfEach(
    [...words.filter(({ inside }) => !inside), ...words, ...whole],
    ({ lemma, form }) => JSON.stringify([lemma, form]),
  ).sort((a, b) => a.span!.start - b.span!.start);
}

/** The expressions of an answer, the longest where two meet. */
function expressionsOf(
  tagged: TaggedAnswer,
  rule: { allowed: (token: Token) => boolean; kept: ReadonlySet<string> },
): Mention[] {
  const found: Mention[] = [];
  const { parse } = tagged;
  for (const tokens of sentencesOf({ ...parse, tokens: withAdjectives(parse.tokens) })) {
    for (const { mention } of keptExpressionsIn(tokens, tagged, rule)) {
      if (!found.some((one) => meet(one, mention))) found.push(mention);
    }
  }
  return found;
}

const wordOf = (token: Token, evidence: readonly Span[]): Omit<SaidWord, 'form'> => ({
  lemma: token.lemma.toLowerCase(),
  proper: token.pos === 'PROPN',
  covered: evidence.some((span) => meet(token, span)),
  span: { start: token.start, end: token.end },
});

const isShown = (token: Token, stopWords: ReadonlySet<string>): boolean =>
  isShowable(token) && !token.negated && !stopWords.has(token.lemma) && !stopWords.has(token.form);

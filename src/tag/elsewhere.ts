import type { Parse, Token } from '../model/text.js';
import type { Clause } from './clauses.js';

/** A value where it stands: index of its first token, above or below zero. */
interface Placed {
  readonly at: number;
  readonly value: number;
}

const BETTER = /^(?:mieux|meilleure?s?)$/u;

/** What a comparison prefers to what is judged, where it comes first. */
const RIVALS =
  /^(?:anciens?|anciennes?|précédente?s?|original|concurrence|concurrente?s?|avant|autrefois|ailleurs|autres)$/u;

/** « L’ancien était plus solide », « avant, c’était mieux »: the praise goes to something else. */
export function praisesARival({ tokens }: Parse, clause: Clause, at: number): boolean {
  const compares =
    BETTER.test(tokens[at]?.form ?? '') ||
    tokens[at]?.form === 'plus' ||
    (tokens[at - 1]?.form === 'plus' && at > clause.first);
  if (!compares) return false;
  const before = tokens.slice(clause.first, at);
  if (before.some(({ form }) => /^(?:que|qu'|comme|depuis)$/u.test(form))) return false;
  return before.some(({ form }) => RIVALS.test(form));
}

/** Words between a promise and what it praises. */
const FAR = 8;
const PROMISING = new Set(['promettre', 'annoncer', 'vendre']);

/**
 * « Le titre promettait du concret », « on nous avait annoncé un beau débat »: what was promised is not what
 * was had (38 of 44 such answers complain).
 */
export function isPromised({ tokens }: Parse, clause: Clause, at: number): boolean {
  const from = Math.max(clause.first, at - FAR);
  const near = tokens.slice(from, at).findLastIndex(({ lemma }) => PROMISING.has(lemma));
  const verb = from + near;
  const own = near < 0 ? undefined : tokens[verb];
  if (!own) return false;
  return isImperfect(own) || isImperfect(tokens[verb - 1] ?? own) || tokens[verb - 1]?.form === 'a';
}

/** « Dommage, le cadre était superbe », « dommage car c’est beau »: praise that tells the loss. */
export function regretsPraise({ tokens }: Parse, clause: Clause, at: number): boolean {
  let opening = clause.first;
  while (opening < at && tokens[opening]?.pos === 'PUNCT') opening += 1;
  return (
    opening < at &&
    tokens[opening]?.form === 'dommage' &&
    /^(?:,|:|car|parce|puisque)$/u.test(tokens[opening + 1]?.form ?? '')
  );
}

/** « Belle arnaque », « un excellent somnifère »: the adjective only makes the noun stronger. */
export const adornsBlame = (
  { tokens }: Parse,
  { at, value }: Placed,
  blamed: ReadonlySet<number>,
) => value > 0 && tokens[at]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN' && blamed.has(at + 1);

/** « Je ne m’attendais pas à être aussi touchée »: what was not expected came. */
export const surprises = ({ tokens }: Parse, clause: Clause, at: number): boolean =>
  tokens
    .slice(clause.first, at)
    .some(
      ({ lemma, negated }, index, before) =>
        negated && lemma === 'attendre' && isReflexive(before[index - 1]),
    );

const isReflexive = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:m'|t'|s'|nous|vous)$/u.test(token.form);

const FEARS = new Set(
  (
    'peur crainte craindre redouter appréhender appréhension réticence réticent sceptique ' +
    'dubitatif méfiant méfiance anxieux angoissé angoisser stressé stresser inquiet inquiétude doute'
  ).split(' '),
);

/** Whether a form is an imperfect: « avais », « craignaient »; a conditional is none. */
const isImperfect = ({ pos, form }: Token): boolean =>
  (pos === 'VERB' || pos === 'AUX') && /[^r](?:ais|ait|ions|iez|aient)$/u.test(form);

/** « Plus inquiet, et c’est un compliment »: no blame stands before it. */
const praises = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'compliment' && tokens[at - 2]?.lemma === 'être' && !tokens[at]?.negated;

/**
 * « J’avais peur d’avoir mal, tout s’est bien passé »: which values are a fear of before, or what
 * was feared, that a later praise settles.
 */
export function settled<V extends Placed>(
  { tokens }: Parse,
  clauses: readonly Clause[],
  values: readonly V[],
): ReadonlySet<V> {
  const compliments = clauses.flatMap(({ first, end }) => {
    const said = tokens.slice(first, end).findIndex((_, index) => praises(tokens, first + index));
    return said < 0 ? [] : [{ first, end: first + said }];
  });
  const gone = new Set(
    values.filter(
      ({ at, value }) => value < 0 && compliments.some(({ first, end }) => first <= at && at < end),
    ),
  );
  for (const { segments } of clauses) {
    for (const { first, end } of segments) {
      const own = tokens.slice(first, end);
      const fear = own.findIndex(({ lemma, form }) => FEARS.has(lemma) || FEARS.has(form));
      const verb = own.findIndex(isImperfect);
      if (fear < 0 || verb < 0 || verb > fear) continue;
      if (!values.some(({ at, value }) => at >= end && value > 0)) continue;
      for (const one of values) {
        if (one.value < 0 && one.at >= first && one.at < end) gone.add(one);
      }
    }
  }
  return gone;
}

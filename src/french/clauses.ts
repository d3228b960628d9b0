import type { Upos } from '../model.js';

/** What scope rules see of a token. */
export interface Marked {
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
}

const QUOTES = new Set(['«', '»', '"', '“', '”']);
const TURNS = new Set(
  "mais car donc parce parceque puisque puisqu' pourtant cependant sinon alors tandis par_contre".split(
    ' ',
  ),
);
const NEW_SIDE = new Set('très trop super vraiment hyper surtout puis même'.split(' '));

export const isVerb = (token: Marked | undefined): boolean =>
  token?.pos === 'VERB' || token?.pos === 'AUX';

const INFINITIVE = /(?:er|ir|oir|re)$/;
const PARTICIPLE = /(?:é|i|u|is|[^a]it|fait|ert|eint|aint)e?s?$|ant$/;

/** A conjugated verb, told by its ending. */
export const isConjugated = (token: Marked | undefined): boolean =>
  isVerb(token) && token!.form !== token!.lemma && !PARTICIPLE.test(token!.form);

export const isInfinitive = (token: Marked | undefined): boolean =>
  isVerb(token) && token!.form === token!.lemma && INFINITIVE.test(token!.form);

/** Longest scope, in tokens: far above any clause, and what keeps the time in proportion. */
const LONGEST = 40;

/** Whether `et` opens another clause or another side: `et c'était long`, `et très bruyant`. */
function opensSide(tokens: readonly Marked[], at: number): boolean {
  if (NEW_SIDE.has(tokens[at + 1]?.form ?? '')) return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST); next += 1) {
    if (tokens[next]!.pos === 'PUNCT' || tokens[next]!.pos === 'CCONJ') return false;
    if (isConjugated(tokens[next])) return true;
  }
  return false;
}

/** Whether a scope that runs to the right stops before a token. */
export function endsClause(tokens: readonly Marked[], at: number): boolean {
  const { form, pos } = tokens[at]!;
  if (pos === 'PUNCT' || pos === 'SYM') return !QUOTES.has(form);
  if (TURNS.has(form)) return true;
  return (form === 'et' || form === '&') && opensSide(tokens, at);
}

/** Index after the last token of the clause that goes on from a token. */
export function clauseEnd(tokens: readonly Marked[], from: number): number {
  const most = Math.min(tokens.length, from + LONGEST);
  let at = from;
  while (at < most && !endsClause(tokens, at)) at += 1;
  return at;
}

/** Index after the noun phrase that starts at a token: `de`, determiners, adjectives, nouns. */
export function nounPhraseEnd(tokens: readonly Marked[], from: number): number {
  let at = from;
  let named = false;
  for (const end = clauseEnd(tokens, from); at < end; at += 1) {
    const { form, lemma, pos } = tokens[at]!;
    if (isConjugated(tokens[at]) || pos === 'PRON' || pos === 'SCONJ' || pos === 'CCONJ') {
      if (form !== 'ou' && at > from) break;
    }
    if (pos === 'ADP' && named && lemma !== 'de') break;
    if (pos === 'ADV' && named) break;
    if (pos === 'NOUN' || pos === 'PROPN') named = true;
  }
  return Math.max(at, Math.min(from + 1, tokens.length));
}

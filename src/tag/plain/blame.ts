import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { rounded } from '../tone/sentiment.js';
import { isPredicate } from '../wants.js';
import type { Plain } from './plain.js';

/** What a complaint beside a request judges at most, -1 to 1. */
const FAULT = -0.4;
/** What a clause leans on, or leaves open: « ceux qui … », « comment on … ». */
const LEANING = /^(?:qui|que|qu'|dont|où|pour|si|s'|quand|comment|combien|parce|ceux|celles)$/u;
/** Most tokens of a bare verdict: « revoir le son, horrible ». */
const VERDICT = 2;

/**
 * « Mettre des micros, on n’entend rien », « revoir le son, horrible »: a request with a complaint after
 * it, in a clause of its own.
 */
export function blameBesides({ parse: { tokens }, feelings, sentiment }: Reading): Plain | null {
  const values = new Map(feelings.values.map(({ at, value }) => [at, value]));
  const blame = stretchesOf(tokens)
    .slice(1)
    .filter((stretch) => {
      const said = stretch.map((at) => tokens[at]!);
      const tells = said.some((token) => isPredicate(token) && token.tense !== 'conditional');
      const judges = said.length <= VERDICT && said.some(({ pos }) => pos === 'ADJ');
      return (tells || judges) && !said.some(({ form }) => LEANING.test(form));
    })
    .flatMap((stretch) => stretch.map((at) => values.get(at) ?? 0))
    .reduce((least, value) => Math.min(least, value), 0);
  if (blame > FAULT) return null;
  const evidence = sentiment.evidence.filter(({ value }) => value < 0);
  return { label: 'negative', score: rounded(blame), evidence };
}

/** Indexes of the tokens between marks. */
function stretchesOf(tokens: readonly Token[]): number[][] {
  const stretches: number[][] = [[]];
  tokens.forEach(({ pos }, at) => {
    if (pos === 'PUNCT') stretches.push([]);
    else stretches.at(-1)?.push(at);
  });
  return stretches;
}

import { wordSet } from '../ground/listed.js';
import type { Tense } from '../model/text.js';
import { clauseEnd, isVerb, type Marked } from './clauses.js';

const ENDING = /(?:ais|ait|ions|iez|aient)$/;
/** Said out of politeness: `je dirais`, `je recommanderais`. */
const POLITE = wordSet('dire recommander conseiller qualifier résumer');

/**
 * The tense of a verb in -ais, -ait…: a conditional where its stem ends in -r and is not that of `montrait`;
 * `vérifiez`, of `vérifier`, is in the present.
 */
export function tenseOf(token: Marked): Tense | undefined {
  const match = isVerb(token) ? ENDING.exec(token.form) : null;
  if (!match) return undefined;
  const own = token.lemma.slice(0, -2);
  if (own.endsWith('i') && /^(?:ons|ez)$/.test(token.form.slice(own.length))) return undefined;
  const stem = token.form.slice(0, match.index);
  return stem.endsWith('r') && stem !== own ? 'conditional' : 'imperfect';
}

const isConditional = (token: Marked): boolean => tenseOf(token) === 'conditional';
const isImperfect = (token: Marked): boolean => tenseOf(token) === 'imperfect';

/** `j'espère que ce sera mieux`. */
const HOPES = new Set(['espérer', 'souhaiter']);

const opensComplement = (token: Marked | undefined): boolean =>
  /^(?:que|qu'|de|d')$/.test(token?.form ?? '');

/** `il manque …`, `manque de …` at the start; not `le manque`. */
function isLack(tokens: readonly Marked[], at: number): boolean {
  const { lemma, form, pos } = tokens[at]!;
  if (lemma !== 'manquer' && form !== 'manque') return false;
  const before = tokens[at - 1];
  if (before === undefined || before.pos === 'PUNCT') return true;
  return pos === 'VERB' && /^(?:il|ça|ca|cela|y|en|-il)$/.test(before.form);
}

function opens(tokens: readonly Marked[], at: number): boolean {
  const token = tokens[at]!;
  if (isConditional(token)) return !POLITE.has(token.lemma);
  if (HOPES.has(token.lemma) && opensComplement(tokens[at + 1]) && tokens[at + 1]?.pos === 'SCONJ')
    return true;
  if (token.form === 'dommage' || token.form === 'pourvu') return opensComplement(tokens[at + 1]);
  // « Même si le wifi était bon » concedes what was.
  if (
    token.pos === 'SCONJ' &&
    token.lemma === 'si' &&
    !/^m[êe]me$/.test(tokens[at - 1]?.form ?? '')
  ) {
    return tokens.slice(at + 1, clauseEnd(tokens, at + 1)).some(isImperfect);
  }
  return isLack(tokens, at);
}

/**
 * Whether each token of a sentence is wished for, regretted or supposed: what follows a conditional,
 * `dommage que`, `il manque`, or `si` with an imperfect, to the end of the clause.
 */
export function markHypothetical(tokens: readonly Marked[]): boolean[] {
  const marks = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at += 1) {
    if (marks[at] || !opens(tokens, at)) continue;
    const end = clauseEnd(tokens, at + 1);
    for (let next = at + 1; next < end; next += 1) {
      const { pos } = tokens[next]!;
      if (pos !== 'PUNCT' && pos !== 'SYM') marks[next] = true;
    }
  }
  return marks;
}

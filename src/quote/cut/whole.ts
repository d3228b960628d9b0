import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun, isRelative } from '../../tag/tokens.js';
import { hasWholeClauses } from './clauses.js';
import { type Passage, wordsInRun } from './passage.js';
import type { Start } from './starts.js';
import { firstIn, posOf, startsInfinitive } from './tokens.js';
import { OPENERS, SUBJECTS } from './vocabulary.js';

/** The clauses of the run are whole, and no group runs on into a clause. */
export function isWhole(passage: Passage, start: Start, run: Run): boolean {
  const { form } = start;
  const as = form === 'clause' ? 'clause' : 'group';
  if (meetsClause(passage, run, as) || isHalfOfTwo(passage, run)) return false;
  const tokens = passage.tokens.slice(run.first, run.end);
  const relative = firstIn(passage.tokens, run, (token) => OPENERS.has(token.form));
  const head = passage.tokens.slice(run.first, relative);
  if (form === 'noun' && (isTwo(head) || goesOnTwice(tokens))) return false;
  return wordsInRun(passage, run) >= LEAST_WORDS[form] && hasWholeClauses(passage, run, as);
}

/** « utile pour | le réseau et pour la veille »: what a preposition gives one thing, and another. */
function isHalfOfTwo({ tokens }: Passage, { first, end }: Run): boolean {
  const before = tokens[first - 1];
  if (before?.pos !== 'ADP') return false;
  return tokens
    .slice(first, end)
    .some(({ form }, at, run) => form === before.form && run[at - 1]?.pos === 'CCONJ');
}

const LEAST_WORDS: Readonly<Record<Start['form'], number>> = {
  answer: 1,
  sentence: 1,
  clause: 3,
  noun: 2,
  relative: 3,
  infinitive: 2,
  adjective: 2,
  phrase: 2,
};

/** « une respiration lorsqu’on travaille ici et qu’on n’a rien à vendre »: shorter, it says as much. */
function goesOnTwice(run: readonly Token[]): boolean {
  const that = run.findIndex(isRelative);
  return run[that - 1]?.pos === 'CCONJ';
}

/** Whether a noun group, up to its first relative, is two things at once. */
const isTwo = (run: readonly Token[]): boolean =>
  run.some(
    ({ pos, form }, at) =>
      // « un soir de mise en production, et répondre »
      (pos === 'CCONJ' && startsInfinitive(run, at + 1)) ||
      // « une caravane une fille de Mayotte »: typed without a comma
      (pos === 'DET' && ARTICLE.test(form) && isNoun(run[at - 1])),
  );

const ARTICLE = /^(?:une?|l[ea]|les|des)$/u;

/**
 * A group followed by a clause of its own after a comma is two things: « un lieu vivant, je le dis »,
 * « la prof de collège, ils se contredisaient ». A clause may go on so once it has its verb.
 */
function meetsClause(
  { tokens, finite }: Passage,
  { first, end }: Run,
  as: 'clause' | 'group',
): boolean {
  for (let index = first; index < end - 1; index++) {
    const next = tokens[index + 1];
    if (as === 'clause' && finite[index]) return false;
    if (tokens[index]?.text !== ',' || !next || !SUBJECTS.has(next.form)) continue;
    const resumed = /^(?:c'|ce|ça|ca)$/u.test(next.form);
    if (as === 'group' || !resumed || !/^(?:DET|PROPN)$/u.test(posOf(tokens[first]))) return true;
  }
  return false;
}

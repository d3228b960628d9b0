import { DENYING } from '../../french/negators.js';
import { formsOf } from '../../french/runs.js';
import { meet, type Run, spanOf } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { stripAccents } from '../../names/accents.js';
import type { Passage } from './passage.js';
import { isSpoken } from './tokens.js';
import { limitsAt, turnsIn } from './turns.js';

/** An aside of fewer tokens, its marks included, is not worth a cut. */
const LEAST_TOKENS = 4;
/** What makes a parenthesis more than an aside, accents typed or not. */
const TURNING = new Set(
  [
    ...[...DENYING, 'presque', 'enfin', 'ou', 'si', 'seulement', 'surtout', 'plutôt'],
    ...['rarement', 'parfois', 'quelquefois', 'quand', 'lorsque', "lorsqu'"],
  ].flatMap((word) => [word, stripAccents(word)]),
);

/**
 * The parenthesis strictly inside a run that may be left out without changing what is said, or null.
 * It denies nothing, takes nothing back, wishes nothing and judges nothing. Asides between commas
 * stay: they are often what softens a statement (« je crois », « paraît-il »).
 */
export function asideIn(passage: Passage, { first, end }: Run): Run | null {
  const { tokens } = passage;
  const texts = tokens.slice(first, end - 1).map(({ text }) => text);
  const open = first + texts.indexOf('(', 1);
  const close = first + texts.indexOf(')', open - first + 1);
  if (open < first || close - open + 1 < LEAST_TOKENS) return null;
  if (!tokens.slice(close + 1, end).some(isSpoken)) return null;
  const aside = { first: open, end: close + 1 };
  return isIdle(passage, aside) ? aside : null;
}

function isIdle({ tokens, unsaid, tagged }: Passage, aside: Run): boolean {
  const { first, end } = aside;
  const span = spanOf({ tokens }, aside);
  const judged = tagged.tags.sentiment.evidence.some((evidence) => meet(evidence, span));
  return !turns(tokens.slice(first, end)) && !judged && !unsaid.slice(first, end).some(Boolean);
}

/** Whether words deny, take back or wish. */
const turns = (words: readonly Pick<Token, 'form'>[]): boolean =>
  words.some(({ form }, at) => TURNING.has(form) || form.includes('?') || limitsAt(words, at)) ||
  turnsIn(words).length > 0;

/** Whether a stretch of text is one parenthesis, marks included, that may be left out as far as its words tell. */
export const isIdleAside = (text: string): boolean =>
  /^\((?!.*\).*\().*\)$/su.test(text) && !turnsRound(text);

/** Whether a stretch of text, as far as its words tell, denies, takes back or wishes. */
export const turnsRound = (text: string): boolean => turns(formsOf(text).map((form) => ({ form })));

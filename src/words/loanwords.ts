import { wordSet } from '../ground/listed.js';
import type { Token } from '../model/text.js';

/**
 * English words that French has in loanwords alone, written in two as often as in one: « power point »,
 * « speed dating », « escape game ». In the coded answers they come before a second half 188 times out of 190.
 */
const HALVES = wordSet(`
  blind brain burn coffee escape fab food hard key open power serious side soft speed street work world
`);

/** Words of their own (« le web », « un master »), which make a loanword with some others. */
const PAIRS = new Map<string, RegExp>(
  Object.entries({
    flash: /^(?:back|mob)s?$/iu,
    happy: /^(?:hours?|end)$/iu,
    lunch: /^(?:bag|box)s?$/iu,
    master: /^class(?:es)?$/iu,
    pop: /^corns?$/iu,
    team: /^buildings?$/iu,
    web: /^(?:apps?|cams?|confs?|doc(?:umentaire)?s?|radios?|séries?|series?|tv)$/iu,
  }),
);

/** What the second half may be: « open » before anything else is no loanword. */
const SECOND = /^(?:NOUN|PROPN|ADJ|VERB|ADV|X)$/u;

/** Whether two words are one that came from English: halves say nothing alone. */
export function isLoanword(run: readonly Token[]): boolean {
  const [first, second, ...others] = run;
  if (first === undefined || second === undefined || others.length > 0) return false;
  const head = first.form.toLowerCase();
  return HALVES.has(head)
    ? SECOND.test(second.pos) && /^\p{L}{3,}$/u.test(second.form)
    : (PAIRS.get(head)?.test(second.form) ?? false);
}

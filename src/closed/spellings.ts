import { addTo, countEach, groupBy } from '../group-by.js';
import type { Respondent } from '../model/survey.js';
import { foldName } from '../names.js';
import { withNamesFrom } from './renamed.js';
import { yesAndNoSpeltOut } from './yes-or-no.js';

/** Whoever chose options of closed questions. */
type Answered = Pick<Respondent, 'closed'>;

/** Signs that join the two genders of a word, or stand for the one that does: `élu·e`, `élu-e`, `élu.e`, `élu/e`. */
const JOINED = /(?<=\p{L})[·•∙⋅‧./-](?=\p{L})/gu;
const BRACKETED = /(?<=\p{L})\((\p{L}{1,6})\)/gu;
/** The plural of both: `agent·e·s` is `agent·es`. */
const PLURAL = /(·\p{L}{1,5})·s(?!\p{L})/gu;

/**
 * What an option says whatever its spelling: no case, accents, kinds of apostrophe, dash or space, and one
 * way to write both genders. « Élu·e », « Elu-e » and « élu(e) » are one; « Élu » and « Élue » are others.
 */
export const optionKey = (option: string): string =>
  foldName(option)
    .replace(/[‐‑–—]/g, '-')
    .replace(BRACKETED, '·$1')
    .replace(JOINED, '·')
    .replace(PLURAL, '$1s');

/**
 * The same people, with one spelling for the options of a closed question that are one: « O » and « Oui »
 * (yes-or-no.ts), and those of one `optionKey`.
 */
export const mergeSpellings = <T extends Answered>(asked: readonly T[]): T[] =>
  withNamesFrom(withNamesFrom(asked, yesAndNoSpeltOut), usualSpellings);

/**
 * Options → the spelling of theirs that is most frequent, the first seen of those that are as frequent; among
 * those that join genders as most of the question's do, where some do.
 */
function usualSpellings(chosen: readonly string[]): Map<string, string> {
  const counts = countEach(chosen);
  const alike = [...groupBy(counts, ([spelling]) => optionKey(spelling)).values()];
  const sign = usualSign(alike.flat());
  return new Map(
    alike.flatMap((spellings) => {
      const usual = spellings.filter(([spelling]) => signOf(spelling) === sign);
      const label = mostFrequent(new Map(usual.length > 0 ? usual : spellings));
      return spellings.map(([spelling]) => [spelling, label] as const);
    }),
  );
}

/** The sign by which a spelling joins genders, `(` for brackets; none where it joins none. */
const signOf = (spelling: string): string | undefined =>
  /\p{L}(?:([·•∙⋅‧])\p{L}|(\()\p{L}{1,6}\))/u.exec(spelling)?.slice(1).find(Boolean);

/** That of most choices of a question. */
function usualSign(spellings: readonly (readonly [string, number])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [spelling, n] of spellings) {
    const sign = signOf(spelling);
    if (sign !== undefined) addTo(counts, sign, n);
  }
  return counts.size > 1 ? mostFrequent(counts) : undefined;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values());
  return [...spellings].find(([, n]) => n === most)![0];
}

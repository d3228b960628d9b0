import type { Parse } from '../model/text.js';
import type { Valued } from './feelings.js';

/** « 4/5 », « 14/20 ». */
const RATING = /^(\d{1,2})\/(5|10|20)$/u;
/** « le 5/10 » is a date, « 3/5 des ateliers » a share. */
const DATES =
  /^(?:le|du|au|les|dès|avant|après|depuis|jusqu'au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;
const SHARES = /^(?:d[e']|des|du)$/u;
/** What is neither good nor bad, as a share of the best rating; what a whole one more would be worth. */
const [FAIR, SLOPE] = [0.6, 3];

/** Ratings that people write out, from -1 to 1: « Contenu 5/5, orga 2/5 ». */
export function ratings({ tokens }: Parse): Valued[] {
  return tokens.flatMap(({ text, start, end }, at): Valued[] => {
    const [, given, best] = RATING.exec(text) ?? [];
    if (given === undefined || best === undefined) return [];
    if (DATES.test(tokens[at - 1]?.form ?? '') || SHARES.test(tokens[at + 1]?.form ?? ''))
      return [];
    const share = Number(given) / Number(best);
    if (share > 1) return [];
    const value = Math.max(-1, Math.min(1, SLOPE * (share - FAIR)));
    return [{ start, end, entry: text, value, rules: ['rating'], at }];
  });
}

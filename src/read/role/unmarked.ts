import { SIGNS } from '../../closed/scales-written.js';
import { foldName } from '../../names/names.js';

/** What people type for no mark, or a spreadsheet shows for none: « - », « / », « . », « ? », « x ». */
const BLANK = /^(?:[-–—−_]+|[/.…?\s]+|[x×])$/iu;
/** Dashes, which are marks beside signs that say more or the same, « + », « +/- », « = », and beside faces, « :-) ». */
const DASHES = /^[-–—−]+$/u;
const MORE = /^(?=.*[+=±])[-–—−+=±/ ]+$/u;
const isSign = (value: string): boolean =>
  MORE.test(value) || SIGNS.has(foldName(value).replace(/\uFE0F/gu, ''));

/** The values of marks or degrees that give none: of less, « - » is a sign only where others are signs too. */
export function unmarkedIn(values: Iterable<string>): ReadonlySet<string> {
  const all = [...values];
  const areSigns = all.some(isSign);
  const blank = all.filter((value) => BLANK.test(value) && !(areSigns && DASHES.test(value)));
  return new Set(blank.length < all.length ? blank : []);
}

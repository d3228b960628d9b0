/** What a cell that gives no mark counts as: an answer, with no degree. */
export const NO_MARK = 'Sans réponse';

/** What people type for no mark, or a spreadsheet shows for none: « - », « / », « . », « ? », « x ». */
const BLANK = /^(?:[-–—−_]+|[/.…?\s]+|[x×])$/iu;
/** Dashes, which are marks beside signs that say more or the same: « + », « +/- », « = ». */
const [DASHES, SIGNS] = [/^[-–—−]+$/u, /^(?=.*[+=±])[-–—−+=±/ ]+$/u];

/** The values of marks or degrees that give none: of less, « - » is a sign only where others are signs too. */
export function unmarkedIn(values: Iterable<string>): ReadonlySet<string> {
  const all = [...values];
  const areSigns = all.some((value) => SIGNS.test(value));
  const blank = all.filter((value) => BLANK.test(value) && !(areSigns && DASHES.test(value)));
  return new Set(blank.length < all.length ? blank : []);
}

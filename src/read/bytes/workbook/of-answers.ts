import { sumOf } from '../../../stats/sum.js';
import { rowsWidth } from '../../rows.js';
import { haveSameHeadings, picksAmong } from './same-headings.js';
import {
  answersOn,
  askedOn,
  isCalledAnswers,
  isElse,
  isOfEnrolment,
  listsPeople,
  mostAnswer,
  sumsUp,
  textsOn,
  toldOn,
} from './sheet-kinds.js';
import { type SourceSheet, underTitles } from './sheets.js';

/** Beside a sheet with so many times as much, one is a list, or sums over it. */
const SIZE = 0.25;
/** A share of the answers that notes of a team are, beside a programme that people rate. */
const FEW = 0.1;

/**
 * The sheet of a workbook to read, of those that are shown and filled: the first of some size that is neither picked from
 * another nor called after something else than answers. One with other headings that is called after answers comes before
 * it, unless the first asks people and they wrote as much; and where it tells who enrolled or came, and few of them answer,
 * so does the sheet of most answers.
 */
export function sheetOfAnswers(shown: readonly SourceSheet[]): SourceSheet | undefined {
  const others = shown.filter((sheet) => !isElse(underTitles(sheet), shown));
  const own = others.length < shown.length && most(others) > FEW * most(shown) ? others : shown;
  const picks = picksAmong(own.map(underTitles)).map(({ name }) => name);
  const whole = own.filter(({ name }) => !picks.includes(name));
  const found = firstOfSize(whole);
  return found && (called(found, whole) ?? answered(found, whole));
}

/** Answers on the sheet that has most. */
const most = (sheets: readonly SourceSheet[]): number => Math.max(0, ...sheets.map(answersIn));

const answersIn = (sheet: SourceSheet): number => answersOn(underTitles(sheet));

function called(found: SourceSheet, shown: readonly SourceSheet[]): SourceSheet | undefined {
  const all = most(shown);
  const first = shown.find(
    (sheet) => isCalledAnswers(sheet) && answersIn(sheet) > 0 && answersIn(sheet) >= SIZE * all,
  );
  if (!first || shown.length === 1) return undefined;
  const [own, named] = [underTitles(found), underTitles(first)];
  const told = toldOn(own);
  if (told > 0 && 2 * told >= textsOn(named) && !isOfEnrolment(found)) return undefined;
  return haveSameHeadings(own, named) ? found : first;
}

/** Whether people answer on a sheet that is none of something else and sums nothing up. */
export const isOfAnswers = (sheet: SourceSheet): boolean =>
  !sumsUp(sheet) && !isElse(underTitles(sheet), []) && answersIn(sheet) > 0;

/** Whether what is shown only sums up hidden sheets, or tells of something else: people answer on these, and next to none on those. */
export const areHidden = (shown: readonly SourceSheet[], hidden: readonly SourceSheet[]): boolean =>
  !shown.some(isOfAnswers) && most(shown) < SIZE * most(hidden.filter(isOfAnswers));

/** A sheet with hardly any filled cells beside the largest, or with a single column where another has several, is none of answers. */
function firstOfSize(sheets: readonly SourceSheet[]): SourceSheet | undefined {
  const size = ({ rows }: SourceSheet): number =>
    sumOf(rows, ({ cells }) => cells.filter((cell) => cell !== '').length);
  const wide = sheets.filter(({ rows }) => rowsWidth(rows) > 1);
  const compared = wide.length > 0 ? wide : sheets;
  const largest = Math.max(0, ...compared.map(size));
  return compared.find((sheet) => size(sheet) >= SIZE * largest);
}

/** The sheet found, or that of most answers where the one found tells who enrolled or came, and few of them answer. */
function answered(found: SourceSheet, shown: readonly SourceSheet[]): SourceSheet {
  if (!listsPeople(underTitles(found)) || mostAnswer(underTitles(found))) return found;
  const sheets = shown
    .filter((sheet) => !sumsUp(sheet))
    .map((sheet) => ({ sheet, own: underTitles(sheet) }));
  const count = sheets.some(({ own }) => askedOn(own) > 0) ? askedOn : answersOn;
  return sheets.reduce<{ sheet: SourceSheet; n: number }>(
    (most, { sheet, own }) => (count(own) > most.n ? { sheet, n: count(own) } : most),
    { sheet: found, n: count(underTitles(found)) },
  ).sheet;
}

import { namedEnds } from '../closed/ends.js';
import { namedOption, nearNames, type OptionCounts } from '../closed/near-names.js';
import { numberOf } from '../closed/values.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import { meets } from '../wording/rewordings.js';

/** Tells whether an option may only have changed its name between two editions: one has it, the other the near name. */
export function renamedBetween(
  options: readonly OptionCounts[],
): (option: string, from: string, to: string) => boolean {
  const pairs = nearNames(options);
  return (option, from, to) =>
    pairs.some((pair) => {
      const [older, newer] = pair;
      const parts = (one: string, other: string): boolean =>
        older.editions.includes(one) && newer.editions.includes(other);
      return pair.some(({ name }) => name === option) && (parts(from, to) || parts(to, from));
    });
}

/** An option, and the editions where nobody chose it and from or to which it changes for sure. */
export interface Unchosen {
  readonly option: string;
  readonly editions: readonly string[];
}

/**
 * Options of a closed question that come from nothing or go to it, and whose change is proven: they may
 * not have been offered there, or under another name. A mark that the question names, or between two that were given, was.
 */
export const unchosenOptions = ({ question, options, kind }: ComparedClosed): Unchosen[] =>
  kind === 'number'
    ? []
    : options.flatMap((line) => {
        const editions = line.shares
          .filter(({ people, edition }) => people === 0 && isProven(line, edition))
          .map(({ edition }) => edition)
          .filter((edition) => !isMark(numberOf(line.label), edition, { question, options }));
        return editions.length > 0 ? [{ option: line.label, editions }] : [];
      });

/** Whether an edition where nobody chose an option has one that those who chose it lack: it may be the same, under another name. */
export function mayBearAnother(
  { option, editions }: Unchosen,
  { options }: Pick<ComparedClosed, 'options'>,
): boolean {
  const choosing = options.map(namedOption);
  const own = choosing.find(({ name }) => name === option)!;
  return choosing.some((other) => meets(other, { editions }) && !meets(other, own));
}

/** Whether a number is a mark that people of an edition could give; false of what is no number. */
function isMark(
  mark: number,
  edition: string,
  { question, options }: Pick<ComparedClosed, 'question' | 'options'>,
): boolean {
  if (Number.isNaN(mark)) return false;
  const marks = (own: readonly Compared[]): number[] =>
    own.map(({ label }) => numberOf(label)).filter((one) => !Number.isNaN(one));
  if (namedEnds(question, marks(options))) return true;
  const given = marks(
    options.filter(({ shares }) => shares.some((one) => one.edition === edition && one.people > 0)),
  );
  return given.some((one) => one < mark) && given.some((one) => one > mark);
}

const isProven = ({ changes }: Compared, edition: string): boolean =>
  changes.some(
    ({ from, to, verdict }) => verdict !== 'inconclusive' && (from === edition || to === edition),
  );

/** Whether a change of an option, or of the good side, may come from an option, or a degree, that one of two editions did not offer. */
export const hangsOnOffer = (
  question: ComparedClosed,
  option: string,
  pair: readonly [from: string, to: string],
): boolean =>
  unchosenOptions(question).some(
    (one) =>
      (one.option === option ||
        (option === question.good?.id && !question.beside?.includes(one.option))) &&
      pair.some((label) => one.editions.includes(label)),
  );

import { besideDegrees } from '../closed/beside.js';
import { binsOf } from '../closed/bins.js';
import { nearNames, type OptionCounts } from '../closed/near-names.js';
import { orderOptions } from '../closed/option-order.js';
import { goodSide } from '../closed/sides.js';
import { either } from '../messages/numbers.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chosenBy } from '../people/people.js';
import { testMeans } from './means.js';
import { testNetScore } from './net-scores.js';
import type { Pairing } from './pairing.js';
import type { Part } from './people.js';
import { OTHERS } from './rare-options.js';
import type { Noted } from './recommending.js';
import { renamedBetween } from './renamed.js';
import { type Line, linesOf, type Pending, shareOf, testTogether } from './test-lines.js';

/** Sets nothing against anything. */
const NO_PAIRS: Pairing = { ordered: false, pairs: () => [] };

/**
 * Shares of each option of each closed question, out of the respondents who answered that question; those of
 * degrees and numbers, out of the respondents who chose one, as who is not concerned is neither satisfied nor not. All
 * questions are one table.
 *
 * Options stand in their natural order where they have one, else by the latest edition that asked. Numbers
 * with many different values are counted by quarters of all who answered; numbers and scales also have
 * means, but for a scale whose degrees editions seem to word otherwise. One that is not of one kind in all
 * editions has shares, and no changes.
 */
export function testClosed(
  parts: readonly Part[],
  questions: readonly ClosedQuestion[],
  pairing: Pairing,
  measured: ReadonlyMap<string, readonly Part[]> = new Map(),
): Pending<ComparedClosed[]> {
  const tables = questions.map((question) => optionLines(parts, question, pairing));
  const options = testTogether(
    questions.map((question, at) => ({
      lines: [...tables[at]!.lines, ...tables[at]!.good],
      pairing: question.differs ? NO_PAIRS : pairing,
    })),
  );
  const means = questions.map((question, at) =>
    pairing.ordered && isOfTwoScales(question, tables[at]!.lines)
      ? undefined
      : testMeans(measured.get(question.name) ?? parts, question, pairing),
  );
  const nets = questions.map((question, at) =>
    testNetScore(notedOf(question, tables[at]!), question.differs ? NO_PAIRS : pairing),
  );
  return {
    tests: [...options.tests, ...[...means, ...nets].flatMap((own) => own?.tests ?? [])],
    conclude: (family) => {
      const concluded = options.conclude(family);
      return questions.map(({ name, kind }, at) => ({
        question: name,
        kind,
        options: concluded[at]!.slice(0, tables[at]!.lines.length),
        ...goodOf(concluded[at]!, tables[at]!),
        ...(tables[at]!.beside.length > 0 && { beside: tables[at]!.beside }),
        ...(means[at] && { means: means[at].conclude(family) }),
        ...(nets[at] && { netScore: nets[at].conclude(family) }),
        ...untickedIn(parts, { name, kind }),
      }));
    },
  };
}

const notedOf = ({ name }: ClosedQuestion, { lines, beside }: OptionLines): Noted => ({
  question: name,
  options: lines.map(({ counts, ...line }) => ({ ...line, shares: counts.map(shareOf) })),
  beside,
});

const goodOf = (
  concluded: readonly Compared[],
  { lines, good }: Pick<OptionLines, 'lines' | 'good'>,
): Pick<ComparedClosed, 'good'> => (good.length === 0 ? {} : { good: concluded[lines.length]! });

function untickedIn(
  parts: readonly Part[],
  { name, kind }: Pick<ClosedQuestion, 'name' | 'kind'>,
): Pick<ComparedClosed, 'unticked'> {
  if (kind !== 'multiple') return {};
  const unticked = parts
    .map(({ label, people }) => ({
      edition: label,
      people: people.filter((person) => chosenBy(person, name)?.length === 0).length,
    }))
    .filter(({ people }) => people > 0);
  return unticked.length === 0 ? {} : { unticked };
}

interface OptionLines {
  readonly lines: readonly Line[];
  readonly beside: readonly string[];
  /** The line of the good side of a scale, where it has one. */
  readonly good: readonly Line[];
}

function optionLines(
  parts: readonly Part[],
  { name, kind }: ClosedQuestion,
  { ordered }: Pairing,
): OptionLines {
  const columns = parts.map(({ label, people }) => ({
    edition: label,
    chosen: people.flatMap((person) => {
      const own = chosenBy(person, name);
      return own ? [[...new Set(own)]] : [];
    }),
  }));
  const all = columns.flatMap(({ chosen }) => chosen.flat());
  const latest = ordered ? columns.findLast(({ chosen }) => chosen.length > 0) : undefined;
  const bins = kind === 'number' ? binsOf(all) : undefined;
  const shown = bins?.labelOf ?? ((option: string) => option);
  const options = bins?.labels ?? inOrder(all, kind, latest?.chosen.flat());
  const beside = bins?.beside ?? options.filter(besideDegrees(kind, options));
  const answered = columns.map(({ edition, chosen }) => ({
    edition,
    counted: chosen.map((own) => new Set(own.map(shown))),
  }));
  const degrees = options.filter((option) => !beside.includes(option));
  const hasDegrees = kind === 'scale' || kind === 'number';
  const concerned = answered.map(({ edition, counted }) => ({
    edition,
    counted: hasDegrees
      ? counted.filter((own) => degrees.some((degree) => own.has(degree)))
      : counted,
  }));
  const lines = [
    ...linesOf(degrees.map(asLine), concerned),
    ...linesOf(beside.map(asLine), answered),
  ];
  const hasSides = ordered && kind === 'scale' && !isOfTwoScales({ kind }, lines);
  const good = hasSides ? goodLines(degrees, concerned) : [];
  return { lines: ordered ? withRenamed(lines) : lines, beside, good };
}

/** People who chose any degree of the good side, as one line. */
function goodLines(degrees: readonly string[], concerned: Parameters<typeof linesOf>[1]): Line[] {
  const good = goodSide(degrees);
  const label = either(good);
  return linesOf(
    good.length === 0 ? [] : [asLine(label)],
    concerned.map(({ edition, counted }) => ({
      edition,
      counted: counted.map((own) => new Set(good.some((one) => own.has(one)) ? [label] : [])),
    })),
  );
}

const asLine = (option: string): Pick<Line, 'id' | 'label'> => ({ id: option, label: option });

/** Rare options together come last: they are no degree, which would leave the others without an order. */
function inOrder(...[all, ...told]: Parameters<typeof orderOptions>): string[] {
  const others = all.filter((option) => option === OTHERS).slice(0, 1);
  return [
    ...orderOptions(
      all.filter((option) => option !== OTHERS),
      ...told,
    ),
    ...others,
  ];
}

/** Whether ranks among all degrees of a scale would be those of no edition: see `nearNames`. */
const isOfTwoScales = ({ kind }: Pick<ClosedQuestion, 'kind'>, lines: readonly Line[]): boolean =>
  kind === 'scale' && nearNames(lines.map(countsOf)).length > 0;

const countsOf = ({ label, counts }: Line): OptionCounts => ({ label, shares: counts });

function withRenamed(lines: readonly Line[]): Line[] {
  const isRenamed = renamedBetween(lines.map(countsOf));
  return lines.map((line) => ({
    ...line,
    renamed: (from, to) => isRenamed(line.label, from, to),
  }));
}

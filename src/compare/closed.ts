import { binsOf } from '../closed/bins.js';
import { orderOptions } from '../closed/option-order.js';
import type { ComparedClosed } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import type { Pending } from './family.js';
import { testMeans } from './means.js';
import { chosenBy, type Part } from './people.js';
import { compareTable, type Line, type Pairing, testTable } from './table.js';

/**
 * Shares of each option of each closed question, out of the respondents who answered that question.
 *
 * Options stand in their natural order where they have one. Numbers with many different values are
 * counted by quarters of all who answered; numbers and scales also have means. One that is not of one kind in
 * all editions has shares, and no changes.
 */
export function testClosed(
  parts: readonly Part[],
  questions: readonly ClosedQuestion[],
  pairing: Pairing,
): Pending<ComparedClosed[]> {
  const lines = questions.map((question) => optionLines(parts, question));
  const linesThat = (differ: boolean): Line[] =>
    lines.filter((_, place) => (questions[place]!.differs ?? false) === differ).flat();
  const table = testTable(linesThat(false), pairing);
  const shown = compareTable(linesThat(true), { ordered: false, pairs: () => [] });
  const means = testMeans(parts, questions, pairing);
  return {
    tests: [...table.tests, ...means.tests],
    settle: (q) => {
      const concluded = table.settle(q.slice(0, table.tests.length));
      const rest = [...shown];
      const settled = means.settle(q.slice(table.tests.length));
      return questions.map(({ name, kind, differs }, at) => ({
        question: name,
        kind,
        options: (differs ? rest : concluded).splice(0, lines[at]!.length),
        ...(settled[at] && { means: settled[at] }),
      }));
    },
  };
}

function optionLines(parts: readonly Part[], { name, kind }: ClosedQuestion): Line[] {
  const columns = parts.map(({ label, people }) => ({
    edition: label,
    chosen: people.flatMap((person) => {
      const own = chosenBy(person, name);
      return own ? [[...new Set(own)]] : [];
    }),
  }));
  const all = columns.flatMap(({ chosen }) => chosen.flat());
  const bins = kind === 'number' ? binsOf(all) : undefined;
  const show = (option: string): string => bins?.labelOf(option) ?? option;
  return (bins?.labels ?? orderOptions(all, kind)).map((option) => ({
    id: option,
    label: option,
    counts: columns.map(({ edition, chosen }) => ({
      edition,
      people: chosen.filter((own) => own.some((one) => show(one) === option)).length,
      of: chosen.length,
    })),
  }));
}

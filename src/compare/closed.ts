import type { ComparedClosed } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { binsOf } from './bins.js';
import { compareMeans } from './means.js';
import { orderOptions } from './option-order.js';
import { chosenBy, type Part } from './people.js';
import { compareTable, type Line, type Pairing } from './table.js';

/**
 * Shares of each option of each closed question, out of the respondents who answered that question.
 *
 * Options stand in their natural order where they have one. Numbers with many different values are
 * counted by quarters of all who answered; numbers and scales also have means. The closed questions together
 * are one family of the correction: the reader looks through all of them for what changed. One that is not of
 * one kind in all editions has shares, and no changes.
 */
export function compareClosed(
  parts: readonly Part[],
  questions: readonly ClosedQuestion[],
  pairing: Pairing,
): ComparedClosed[] {
  const lines = questions.map((question) => optionLines(parts, question));
  const linesThat = (differ: boolean): Line[] =>
    lines.filter((_, place) => (questions[place]!.differs ?? false) === differ).flat();
  const concluded = compareTable(linesThat(false), pairing);
  const shown = compareTable(linesThat(true), { ordered: false, pairs: () => [] });
  const means = compareMeans(parts, questions, pairing);
  return questions.map(({ name, kind, differs }, place) => ({
    question: name,
    kind,
    options: (differs ? shown : concluded).splice(0, lines[place]!.length),
    ...(means[place] && { means: means[place] }),
  }));
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

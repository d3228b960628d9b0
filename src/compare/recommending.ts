import { namedEnds } from '../closed/ends.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import { shareOf } from './table.js';

/** A question that asks whether one would recommend: its answers from 0 to 10 are read in three classes. */
const ASKS = /recommand|conseill/iu;

const CLASSES: readonly (readonly [label: string, least: number, most: number])[] = [
  ['9 ou 10', 9, 10],
  ['7 ou 8', 7, 8],
  ['6 ou moins', 0, 6],
];

/**
 * Of a question from 0 to 10 that asks whether one would recommend, the people who give 9 or 10, 7 or 8, and
 * less, out of all who answered; nothing of another. A scale that nobody gave 9 or 10 on, and whose question
 * does not say that it goes to ten, may be shorter.
 */
export function recommending({ question, options }: ComparedClosed): Compared[] {
  const values = new Map(
    options.flatMap((option) =>
      option.shares.some(({ people }) => people > 0) ? [[option, Number(option.label)]] : [],
    ),
  );
  const isToTen = [...values.values()].every(
    (value) => Number.isInteger(value) && value >= 0 && value <= 10,
  );
  if (!ASKS.test(question) || !isToTen) return [];
  const notes = [...values.values()];
  if (Math.max(...notes) < 9 && namedEnds(question, notes)?.[1] !== 10) return [];
  return CLASSES.map(([label, least, most]) => {
    const own = [...values].flatMap(([option, value]) =>
      value >= least && value <= most ? [option] : [],
    );
    return {
      id: label,
      label,
      shares: options[0]!.shares.map(({ edition, of }) => {
        const chosen = own.flatMap(
          ({ shares }) => shares.find((one) => one.edition === edition) ?? [],
        );
        return shareOf({
          edition,
          of,
          people: chosen.reduce((sum, { people }) => sum + people, 0),
        });
      }),
      changes: [],
    };
  });
}

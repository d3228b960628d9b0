import { namedEnds } from '../closed/ends.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import { sumOf } from '../stats/sum.js';
import { OTHERS } from './rare-options.js';
import { shareOf } from './test-lines.js';

/** A question that asks whether one would recommend: its answers from 0 to 10 are read in three classes. */
const ASKS = /recommand|conseill/iu;

const CLASSES: readonly (readonly [label: string, least: number, most: number])[] = [
  ['9 ou 10', 9, 10],
  ['7 ou 8', 7, 8],
  ['6 ou moins', 0, 6],
];

const HIGH = ['7', '8', '9', '10'];

/** A closed question and who chose each of its options. */
export interface Noted extends Pick<ComparedClosed, 'question' | 'beside'> {
  readonly options: readonly Pick<Compared, 'id' | 'label' | 'shares'>[];
}

/**
 * Of a question from 0 to 10 that asks whether one would recommend, the people who give 9 or 10, 7 or 8, and
 * less, out of all who give a note: « Ne sait pas » is none. Nothing of another question. A scale that nobody
 * gave 9 or 10 on, and whose question does not say that it goes to ten, may be shorter.
 */
export function recommending({ question, options, beside = [] }: Noted): Compared[] {
  const chosen = options.filter(
    ({ id, shares }) => !beside.includes(id) && shares.some(({ people }) => people > 0),
  );
  // The rare answers of groups are low ones together, where none of the high ones is among them.
  const areOthersLow = HIGH.every((note) => chosen.some(({ label }) => label === note));
  const notes = chosen.map(({ label }) => (areOthersLow && label === OTHERS ? 0 : Number(label)));
  const isToTen = notes.every((note) => Number.isInteger(note) && note >= 0 && note <= 10);
  if (!ASKS.test(question) || notes.length === 0 || !isToTen) return [];
  if (Math.max(...notes) < 9 && namedEnds(question, notes)?.[1] !== 10) return [];
  const peopleOf = (edition: string, own: Noted['options']): number =>
    sumOf(own, ({ shares }) => shares.find((one) => one.edition === edition)?.people ?? 0);
  return CLASSES.map(([label, least, most]) => {
    const own = chosen.filter((_, at) => notes[at]! >= least && notes[at]! <= most);
    return {
      id: label,
      label,
      shares: options[0]!.shares.map(({ edition }) =>
        shareOf({ edition, of: peopleOf(edition, chosen), people: peopleOf(edition, own) }),
      ),
      changes: [],
    };
  });
}

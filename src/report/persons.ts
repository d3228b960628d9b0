import { groupBy } from '../group-by.js';
import type { TaggedRecord } from '../model/tags.js';
import { personKey } from '../people.js';

type Person = Pick<TaggedRecord, 'edition' | 'id'>;

/** Characters of an id from which on it is no number that people would read, but one of the tool’s. */
const LONG = 9;

/**
 * The number of each person of an edition whose ids are those of a survey tool, « 118054648641 », in the order of their
 * file: by these, whoever may open its account would find each of them. Other ids stay, and have none.
 */
export const numbersOf = (people: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(
    [...groupBy(people, ({ edition }) => edition)]
      .filter(([, own]) => own.some(({ id }) => [...id].length >= LONG))
      .flatMap(([edition, own]) =>
        [...new Set(own.map(({ id }) => id))].map(
          (id, at) => [personKey({ edition, id }), String(at + 1)] as const,
        ),
      ),
  );

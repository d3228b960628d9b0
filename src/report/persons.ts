import { groupBy } from '../ground/group-by.js';
import { french } from '../markup.js';
import type { TaggedRecord } from '../model/tags.js';
import { personKey } from '../people/people.js';

type Person = Pick<TaggedRecord, 'edition' | 'id'>;

/** An id that no team writes by hand: long digits, a UUID or another hexadecimal one, with the rank of one that comes back. */
const OF_A_TOOL = /^(?:\d{9,}(?:-\d+)?|[\da-f-]{24,})$/iu;

/** What people are called in what people read. */
export interface Called {
  /** Whoever wrote an answer: their id, or their number where the tool’s are long. */
  readonly personOf: (answer: Person) => string;
  /** An answer: `47/3`, whose it is and its question’s place. */
  readonly answerOf: (answer: Pick<TaggedRecord, 'edition' | 'answer'>) => string;
  /** A sentence of the reading with numbers for the ids of a tool. */
  readonly withoutIds: (sentence: string) => string;
  /** The editions whose people have numbers. */
  readonly numbered: ReadonlySet<string>;
}

/**
 * What those who wrote some answers are called. In an edition of which most ids are those of a survey tool,
 * « 118054648641 », a number each, in the order of their file: by these ids, whoever may open its account would find
 * each of them. Other ids stay.
 */
export function calledIn(answers: readonly Person[]): Called {
  const people = [...groupBy(answers, ({ edition }) => edition)].map(
    ([edition, own]) => [edition, [...new Set(own.map(({ id }) => id))]] as const,
  );
  const numbered = people.filter(
    ([, ids]) => 2 * ids.filter((id) => OF_A_TOOL.test(id)).length > ids.length,
  );
  const persons = numbered.flatMap(([edition, ids]) =>
    ids.map((id, at) => ({ id, key: personKey({ edition, id }), number: String(at + 1) })),
  );
  const numbers = new Map(persons.map(({ key, number }) => [key, number]));
  const byId = groupBy(persons, ({ id }) => id);
  const personOf = (one: Person): string => numbers.get(personKey(one)) ?? one.id;
  return {
    personOf,
    answerOf: ({ edition, answer }) =>
      answer.replace(/^.*(?=\/\d+$)/su, (id) => personOf({ edition, id })),
    withoutIds: (sentence) =>
      sentence.replace(/[\da-f-]{9,}/giu, (id) => {
        if (numbered.length === 0 || !OF_A_TOOL.test(id)) return id;
        const own = new Set((byId.get(id) ?? []).map(({ number }) => number));
        return own.size === 1 ? [...own].join('') : ANYBODY;
      }),
    numbered: new Set(numbered.map(([edition]) => edition)),
  };
}

/** Who wrote nothing, or has another number from an edition to the next, where a sentence does not say which. */
const ANYBODY = '[identifiant]';

/** Where the number of a person is found beside the id of the export. */
export const PERSON_COLUMN = 'personne du rapport';

/** Why a person has another number than in the export; '' where nobody has. */
export const numberedTold = ({ numbered }: Called, hasFiles: boolean): string =>
  numbered.size === 0
    ? ''
    : french`Ceux qui ont écrit une réponse sont numérotés dans l’ordre de leur fichier, sans l’identifiant que l’outil leur donne${hasFiles ? french` ; « reponses.xlsx », qui reste interne, donne les deux` : ''}.`;

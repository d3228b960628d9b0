import { sameButGender } from '../closed/genders.js';
import { aboutAny, type Message } from '../message.js';
import type { ClosedQuestion } from '../model/survey.js';
import { allChosen, type Person } from './people.js';
import { remedies } from './remedies.js';

/** That options differ by their gender alone, question by question: they count apart, and make small groups. */
export const genderRemedies = (
  people: readonly Person[],
  closed: readonly ClosedQuestion[],
): Message[] =>
  closed
    .filter(({ kind }) => kind !== 'number')
    .flatMap(({ name }) =>
      aboutAny(sameButGender(allChosen(people, name)), (pairs) => remedies.genders(name, pairs)),
    );

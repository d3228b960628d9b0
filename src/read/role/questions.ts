import { roleReasons as say } from '../../messages/roles.js';
import { bareName } from '../../names/names.js';
import { MOSTLY, type RoleCandidate, type RoleFound } from './candidate.js';
import { FEW_QUESTIONS } from './facts.js';
import {
  asks,
  isLabelName,
  isQuestionName,
  isTextName,
  numbersPeople,
  technicalRole,
} from './headings.js';

/** The column that tells which question each row answers, in the long shape. */
export function question(candidate: RoleCandidate): RoleFound | undefined {
  const { header, facts } = candidate;
  const few =
    facts.counts.size <= FEW_QUESTIONS && facts.counts.size <= Math.max(1, facts.filled / 1.5);
  const named =
    isQuestionName(header.name) && (!isLabelName(header.name) || labelsQuestions(candidate));
  return isPlainQuestion(candidate) || (named && few && facts.number < MOSTLY)
    ? { role: 'question', reason: say.question(facts.counts.size) }
    : undefined;
}

/** Half of it asks, or answers and who gives them stand alone beside: « Intitulé » is of a course elsewhere. */
const labelsQuestions = ({ header, facts: { values }, names }: RoleCandidate): boolean =>
  2 * values.filter(asks).length >= values.length ||
  [...names].every(
    (name) => name === bareName(header.name) || isTextName(name) || numbersRows(name),
  );

/** « Répondant », « N° ». */
const numbersRows = (name: string): boolean =>
  numbersPeople(name) || technicalRole(name)?.role === 'id';

/** A column called `question` beside one called `text`, or the like: the long shape, be all its questions different. */
const isPlainQuestion = ({ header, facts, rows, names }: RoleCandidate): boolean =>
  bareName(header.name) === 'question' &&
  facts.filled > MOSTLY * rows &&
  [...names].some(isTextName);

import type { Respondent } from '../model/survey.js';

type Closed = Respondent['closed'];

/** Closed answers with each option under the name that it gets; two that get one name are one. */
export const withOptionNames = (
  closed: Closed,
  nameOf: (question: string, option: string) => string,
): Closed =>
  Object.fromEntries(
    Object.entries(closed).map(([question, options]) => [
      question,
      [...new Set(options.map((option) => nameOf(question, option)))],
    ]),
  );

/** Closed answers with each question under the name that it gets. */
export const withQuestionNames = (closed: Closed, nameOf: (question: string) => string): Closed =>
  Object.fromEntries(
    Object.entries(closed).map(([question, options]) => [nameOf(question), options]),
  );

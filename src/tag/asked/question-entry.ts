import type { Evidence } from '../../model/tags.js';

/** Opens what stands in place of an entry where the wording of a question gives a theme. */
const GIVEN = 'question : ';

/** Names the wording that gives a theme as its evidence. */
export const questionEntry = (wording: string): string => `${GIVEN}${wording}`;

/** Whether the entry of some evidence is the wording of the question, and nothing that the answer says. */
export const isQuestionEntry = (entry: string): boolean => entry.startsWith(GIVEN);

/** Whether the wording of a question alone gives a theme: no word of the answer does. */
export const isOnlyAsked = (evidence: readonly Evidence[]): boolean =>
  evidence.every(({ by }) => by === 'question');

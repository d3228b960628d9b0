import type { TaggedAnswer } from '../model/tags.js';
import { rewordings } from '../wording.js';

/**
 * Wordings of the open questions in order of appearance, a wording that takes the place of another from
 * one edition to the next right after it.
 */
export const questionsInOrder = (
  answers: readonly Pick<TaggedAnswer, 'question' | 'edition'>[],
): string[] => rewordings(answers).flat();

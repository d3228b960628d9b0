/** What benches measure on: answers tagged by the program's own lexicons and weights. */
import { openLexicons } from '../src/commands/lexicon-files.js';
import type { Answer } from '../src/model/survey.js';
import type { TaggedAnswer } from '../src/model/tags.js';
import { tagAnswers } from '../src/tag/answers.js';
import { buildCodebook } from '../src/tag/build-codebook.js';

/** An answer as a line of a file has it. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly edition?: string;
  readonly question?: string;
}

export const answerOf = ({ id, text, edition = '', question = '' }: Item): Answer => ({
  id,
  answer: `${id}/1`,
  edition,
  question,
  text,
});

const codebook = buildCodebook(openLexicons());

export const tagged = (answers: readonly Answer[]): TaggedAnswer[] => tagAnswers(answers, codebook);

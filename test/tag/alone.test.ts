import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/survey.js';
import type { Tags } from '../../src/model/tags.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { ASKED, codebook } from './tagged.js';

/** Lines of a sample, of any column: what people write. */
const texts = readFileSync(new URL('../../samples/nec-2025.csv', import.meta.url), 'utf8')
  .split(/[;\n]/u)
  .map((cell) => cell.replaceAll('"', '').trim())
  .filter((cell) => cell.split(' ').length > 2)
  .filter((_, at) => at % 9 === 0);

const questions = Object.values(ASKED);
const answers = texts.map(
  (text, n): Answer => ({
    id: `r${n}`,
    answer: `r${n}/1`,
    edition: '2025',
    question: questions[n % questions.length]!,
    text,
  }),
);

/** Names that others write in full are known in all: what is personal may hang on them. */
const own = ({ personal, ...tags }: Tags) => tags;
const tagsOf = (some: readonly Answer[]) =>
  new Map(tagAnswers(some, codebook).map(({ answer, tags }) => [answer.id, own(tags)]));

it('gives an answer the same tags whatever other answers are read, before or after it', () => {
  const together = tagsOf(answers);
  expect(answers.length).toBeGreaterThan(40);
  expect(tagsOf(answers.toReversed())).toEqual(together);
  expect(new Map(answers.flatMap((one) => [...tagsOf([one])]))).toEqual(together);
});

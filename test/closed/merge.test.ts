import { expect, test } from 'vitest';
import { mergeClosed } from '../../src/closed/merge.js';
import type { ClosedQuestion } from '../../src/model/survey.js';

const [ONE, SEVERAL, SCALE] = (['choice', 'multiple', 'scale'] as const).map((kind) => ({
  name: 'Objectifs',
  kind,
}));

test.each([
  ['of one kind is that question', [ONE, ONE], ONE],
  ['of two kinds says so', [SCALE, ONE], { ...ONE, differs: true }],
  ['with several options somewhere has several', [ONE, SEVERAL], { ...SEVERAL, differs: true }],
  [
    'that differed before still does',
    [SCALE, { ...SCALE, differs: true }],
    { ...ONE, differs: true },
  ],
])('a closed question %s', (_, asked, merged) => {
  expect(mergeClosed(asked as ClosedQuestion[])).toEqual([merged]);
});

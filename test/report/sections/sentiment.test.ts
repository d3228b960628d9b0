import { expect, it } from 'vitest';
import { sentimentChapter } from '../../../src/report/sections/sentiment.js';
import { viewOf } from '../../../src/report/view.js';
import { comparedIn, inputOf, times } from '../../compare/people.js';
import { analysisOf } from '../fixture.js';

const headings = (writers: readonly string[]): string[] => {
  const says = [{ themes: { lieu: 'positive' as const } }];
  const people = ['2024', '2025'].flatMap((edition) =>
    times(20, { edition, ...(writers.includes(edition) && { says }) }),
  );
  const view = viewOf({ ...analysisOf(), comparison: comparedIn(inputOf(people)) });
  return sentimentChapter(view)!.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );
};

it('has no heading over the tone of themes where nobody wrote in the last edition', () => {
  expect(headings(['2024', '2025'])).toEqual(['Édition par édition', 'Par thème en 2025']);
  expect(headings(['2024'])).toEqual(['Édition par édition']);
});

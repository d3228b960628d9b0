import { expect, it } from 'vitest';
import { peopleOf } from '../../src/compare/people.js';

it('counts someone who sent the questionnaire twice as one person', () => {
  const closed = {};
  const respondents = [
    { id: '1', edition: '2024', closed },
    { id: '2', edition: '2024', closed, duplicateOf: '1' },
    { id: '2', edition: '2025', closed },
  ];
  expect(
    peopleOf({ respondents, tagged: [], stopWords: new Set() }).map(
      ({ edition, id }) => `${edition} ${id}`,
    ),
  ).toEqual(['2024 1', '2025 2']);
});

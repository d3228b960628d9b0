import { expect, it } from 'vitest';
import { peopleOf } from '../../src/compare/people.js';
import { tagged } from '../quote/tagged.js';

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

it('keeps neither words nor entries of what tells of somebody’s health', () => {
  const given = { themes: { buffet: 'evenement/restauration' } };
  const secret = tagged('Je suis diabétique, le buffet était trop sucré', { ...given, id: '1' });
  const plain = tagged('Le buffet était trop sucré', { ...given, id: '2' });
  const said = peopleOf({ respondents: [], tagged: [secret, plain], stopWords: new Set() });
  const kept = said.flatMap(({ answers }) =>
    answers.map(({ themes, words }) => [themes[0]!.id, themes[0]!.entries, words.length > 0]),
  );
  expect(kept).toEqual([
    ['evenement/restauration', [], false],
    ['evenement/restauration', ['buffet'], true],
  ]);
});

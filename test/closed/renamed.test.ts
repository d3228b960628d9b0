import { expect, it } from 'vitest';
import { withOptionNames, withQuestionNames } from '../../src/closed/renamed.js';

const closed = { Statut: ['élu', 'Élu·e', 'agent'], Venu: ['o'] };

it('gives options their names, question by question, and two that get one name are one', () => {
  const nameOf = (question: string, option: string): string =>
    question === 'Statut' && option !== 'agent' ? 'Élu' : option;
  expect(withOptionNames(closed, nameOf)).toEqual({ Statut: ['Élu', 'agent'], Venu: ['o'] });
});

it('gives questions their names, and leaves what was chosen', () => {
  expect(withQuestionNames(closed, (question) => `${question} ?`)).toEqual({
    'Statut ?': closed.Statut,
    'Venu ?': closed.Venu,
  });
});

import { expect, it } from 'vitest';
import { closedBases, closedIntro } from '../../src/report/sections/closed.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf } from './fixture.js';

it.each([
  [1, 'A répondu\u00a0: 1\u00a0personne en 2025.'],
  [2, 'Ont répondu\u00a0: 2\u00a0personnes en 2025.'],
])('counts the %i who answered with the verb that agrees', (of, told) => {
  const share = { edition: '2025', people: of, of, share: 1, low: 0.2, high: 1 };
  const option = { id: 'Oui', label: 'Oui', shares: [share], changes: [] };
  const question = { question: 'Reviendrez-vous ?', kind: 'choice' as const, options: [option] };
  expect(closedBases(question, viewOf(analysisOf()))).toBe(told);
});

it('says that figures show the last three of more editions', () => {
  const view = viewOf(analysisOf());
  const editions = ['2021', '2022', '2023', '2024', '2025'];
  expect(closedIntro({ ...view, editions })).toContain('les trois dernières éditions');
  expect(closedIntro(view)).not.toContain('dernières');
});

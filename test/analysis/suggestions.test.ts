import { expect, it } from 'vitest';
import { suggestionsIn } from '../../src/analysis/suggestions.js';
import { tagged } from '../quote/tagged.js';

const THEMES = { ateliers: 'evenement/contenus', repas: 'evenement/restauration' };

function themesOf(text: string, clause: string, themes: Record<string, string> = THEMES): string[] {
  const start = text.indexOf(clause);
  const one = { ...tagged(text, { themes }), suggests: [{ start, end: start + clause.length }] };
  return suggestionsIn([one]).flatMap((suggestion) => suggestion.themes);
}

it('gives a suggestion the themes of its clause', () => {
  const text = 'Bravo pour les ateliers, mais pensez aux repas';
  expect(themesOf(text, 'mais pensez aux repas')).toEqual(['evenement/restauration']);
});

it('gives a clause without a theme the only one of its answer', () => {
  expect(
    themesOf('Les repas étaient froids. Changez tout !', 'Changez tout !', { repas: 'a/b' }),
  ).toEqual(['a/b']);
  const two = 'Les repas et les ateliers : bof. Changez tout !';
  expect(themesOf(two, 'Changez tout !')).toEqual([]);
});

it('leaves out copies and answers that suggest nothing', () => {
  const one = tagged('Plus de repas');
  const copy = {
    ...one,
    answer: { ...one.answer, duplicateOf: 'p1/1' },
    suggests: [{ start: 0, end: 13 }],
  };
  expect(suggestionsIn([one, copy])).toEqual([]);
});

import { expect, test } from 'vitest';
import { praisedChapter, praisedNotes } from '../../src/report/sections/praised.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf } from './fixture.js';

const quiet = { edition: '2025', of: 20, named: [], speakers: [], hidden: 0, hiddenPeople: 0 };
const named = { isNameless: false };

test('where nothing comes back, it is said', () => {
  expect(praisedNotes([quiet], named)).toEqual([
    expect.stringMatching(/aucun mot n’y est dit par assez/),
  ]);
});

test('where masked names alone come back, that is what is said', () => {
  const [told, hidden, ...others] = praisedNotes(
    [{ ...quiet, hidden: 3, hiddenPeople: 10 }],
    named,
  );
  expect(told).toMatch(/^En 2025, ce sont des noms.*jusqu’à 10\spersonnes.*masqués\.$/);
  expect(hidden).toMatch(/3\snoms de personnes ne sont pas montrés/);
  expect(others).toEqual([]);
});

test('names kept back are told edition by edition, as one who comes back is no other', () => {
  const hiding = ['2024', '2025'].map((edition) => ({ ...quiet, edition, hidden: 4 }));
  expect(praisedNotes(hiding, named).at(-1)).toMatch(/4 en 2024 et 4 en 2025, où/u);
});

test('an only edition without a name is not named', () => {
  expect(praisedNotes([quiet], { isNameless: true })).toEqual([
    'Aucun mot n’y est dit par assez de personnes et nettement plus que dans les autres réponses.',
  ]);
});

test('explains lines of two words only where there are some', () => {
  const introOf = (...words: string[]) => {
    const line = words.length === 0 ? [] : [{ words, people: 8 }];
    const view = viewOf({ ...analysisOf(), praised: [{ ...quiet, named: line }] });
    return JSON.stringify(praisedChapter(view)!.blocks[0]);
  };
  expect(introOf('café', 'IA')).toMatch(/voici les mots.*Deux mots sur une ligne/);
  expect(introOf('café')).not.toContain('Deux mots');
  expect(introOf()).not.toMatch(/voici|Deux mots/);
});

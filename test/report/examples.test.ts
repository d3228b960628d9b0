import { expect, test, vi } from 'vitest';
import { expectationsChapter } from '../../src/report/sections/expectations.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, answerOf } from './fixture.js';

/** What the chapter shows of people who each ask for something of a place or of the meals. */
function shownOf(asked: readonly (readonly [theme: string, text: string])[]): string[] {
  const answers = asked.map(([theme, text], at) => answerOf({ text, theme: [theme, text] }, at));
  const suggestions = answers.map(({ edition, id, answer, themes, text }) => ({
    ...{ edition, id, answer, start: 0, end: text.length },
    themes: themes.map((one) => one.id),
  }));
  const view = viewOf({ ...analysisOf(), answers, suggestions });
  return expectationsChapter(view)!
    .blocks.flatMap((block) => (block.kind === 'apart' ? block.texts : []))
    .flatMap((block) => (block.kind === 'list' ? block.items : []));
}

const MEALS = 'evenement/restauration';

test('a sentence that several say is shown once with these people, and others follow', () => {
  const shown = shownOf([
    [MEALS, 'Prévoir plus de choix pour les repas.'],
    [MEALS, 'prevoir plus de choix pour les repas'],
    [MEALS, 'Prévoir un grand choix de repas, et plus de pauses entre les ateliers.'],
    [MEALS, 'Un vrai café serait bienvenu le matin.'],
  ]);
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/choix pour les repas.* \(personnes .+ et .+\)$/u);
  expect(shown[1]).toMatch(/Un vrai café.* \(personne.[^)]+\)$/u);
});

test('a sentence that one of several misspells is shown once, well spelt', () => {
  const shown = shownOf([
    [MEALS, 'Prévoir une jounée de plus'],
    [MEALS, 'Prévoir une journée de plus'],
  ]);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/une journée de plus.* \(personnes .+ et .+\)$/u);
});

test('a sentence shown under a theme is shown under no other, whoever says it', () => {
  const shown = shownOf([
    [MEALS, 'Un vrai café serait bienvenu le matin.'],
    ['evenement/lieu', 'Un vrai café serait bienvenu le matin.'],
  ]);
  expect(shown).toHaveLength(1);
});

test('a sentence is set against those that are shown, not against all before it', () => {
  const every = vi.spyOn(Array.prototype, 'every');
  const comparisons = (people: number): number => {
    every.mockClear();
    shownOf(
      Array.from({ length: people }, (_, at) => [
        MEALS,
        `Prévoir ${'abcdefghij'[at % 10]!.repeat(4)} ${'klmnopqrst'[Math.floor(at / 10)]!.repeat(4)} ensemble.`,
      ]),
    );
    return every.mock.calls.length;
  };
  const [few, many] = [comparisons(20), comparisons(80)];
  every.mockRestore();
  expect(many / few).toBeLessThan(5);
});

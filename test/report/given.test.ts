import { expect, it } from 'vitest';
import type { TaggedRecord } from '../../src/model/tags.js';
import { givenIn, givenNote } from '../../src/report/given.js';
import { mostCited } from '../../src/report/sections/cited.js';
import { expectations } from '../../src/report/sections/expectations.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, answerOf } from './fixture.js';

const NBSP = '\u00a0';
const THEME = 'evenement/contenus';

/** Answers of as many people to one question, of one theme, by its wording or by their words. */
const said = (size: number, by: 'question' | undefined, first: number): TaggedRecord[] =>
  Array.from({ length: size }, (_, n) => ({
    ...answerOf({ text: `Un sujet ${n}`, question: 1 }, first + n),
    themes: [
      {
        id: THEME,
        polarity: 'neutral',
        evidence: [{ start: 0, end: 8, entry: 'sujet', ...(by && { by }) }],
      },
    ],
  }));

const given = (size: number, first = 0) => said(size, 'question', first);
const own = (size: number, first = 100) => said(size, undefined, first);

/** Four people by the question and forty-eight by their words, as the fixture counts fifty-two. */
function viewWith(answers: readonly TaggedRecord[]) {
  const analysis = analysisOf();
  const suggestions = answers.map(({ edition, id, answer }) => ({
    ...{ edition, id, answer, start: 0, end: 8 },
    themes: [THEME],
  }));
  return viewOf({ ...analysis, answers, suggestions });
}

it.each([
  [given(3), 3],
  [[...given(3), ...own(3, 0)], 0],
  [[...given(3), ...own(3)], 3],
  [own(3), 0],
  [[...given(1), ...own(20)], 0],
])(
  'a person to whom the question alone gives a theme is told, where such people matter',
  (answers, people) => {
    expect(givenIn(answers)(THEME).people).toBe(people);
  },
);

it('what a question gives makes no headline: it is told beside those who say so', () => {
  const view = viewWith([...given(40), ...own(12)]);
  expect(mostCited(view)).not.toMatch(/^[^;]*Contenus et programme \(26/u);
  expect(mostCited(viewWith([...given(6), ...own(46)]))).toContain(
    `soit 46${NBSP}personnes, sans compter 6 autres, retenues par leur seule réponse à «${NBSP}Qu’est-ce qui pourrait être amélioré${NBSP}?${NBSP}»`,
  );
});

it('a theme that a question puts above those named in the headline is told apart', () => {
  expect(mostCited(viewWith([...given(40), ...own(12)]))).toContain(
    ` «${NBSP}Contenus et programme${NBSP}» (52${NBSP}personnes) n’en est pas${NBSP}: 40 y comptent par leur seule réponse à`,
  );
  expect(mostCited(viewWith(given(52)))).toContain('n’en est pas');
  expect(mostCited(viewWith([...given(6), ...own(46)]))).not.toContain('n’en est pas');
});

it('what a question gives is told under the figure of themes', () => {
  const view = viewWith(given(4));
  expect(givenNote(view.analysis.comparison.themes, view)).toContain(
    `Dans «${NBSP}Contenus et programme${NBSP}», 4${NBSP}personnes en 2025 comptent par leur seule réponse`,
  );
  const none = viewWith(own(4));
  expect(givenNote(none.analysis.comparison.themes, none)).toBe('');
});

it('what a question asks for is ranked by those who ask it in their words', () => {
  const [first] = own(1, 200);
  const other = { ...first!, themes: [{ ...first!.themes[0]!, id: 'evenement/lieu' }] };
  const view = viewWith([...given(4), other]);
  const suggestions = view.analysis.suggestions.map((one) =>
    one.id === other.id ? { ...one, themes: ['evenement/lieu'] } : one,
  );
  const { shown } = expectations({ ...view, analysis: { ...view.analysis, suggestions } });
  expect(shown.map(({ theme, people, given: { people: size } }) => [theme, people, size])).toEqual([
    ['evenement/lieu', 1, 0],
    [THEME, 4, 4],
  ]);
});

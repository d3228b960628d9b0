import { expect, it } from 'vitest';
import type { GivenTheme } from '../../src/model/given-theme.js';
import type { TaggedRecord } from '../../src/model/tags.js';
import { givenFeelings, givenNote } from '../../src/report/given.js';
import { mostCited } from '../../src/report/sections/cited.js';
import { expectationsChapter } from '../../src/report/sections/expectations.js';
import { themesChapter } from '../../src/report/sections/themes.js';
import { answersSheet } from '../../src/report/sheets/answers.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, answerOf, saidIn } from './fixture.js';

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

/** The fixture, where a question gives a theme to people besides those whom it counts. */
function viewGiven(people: number) {
  const analysis = analysisOf();
  const asked: GivenTheme = {
    edition: '2025',
    people,
    questions: ['Quels sujets ?'],
    feelings: { positive: people - 1, negative: 1 },
  };
  const themes = analysis.comparison.themes.map((line) =>
    line.id === THEME ? { ...line, given: [asked] } : line,
  );
  return viewOf({ ...analysis, comparison: { ...analysis.comparison, themes } });
}

it('a theme has one figure everywhere, of those who say it; whom a question adds is told beside it', () => {
  const view = viewGiven(40);
  const beside = `40${NBSP}autres personnes en 2025, qui n’en parlent qu’en réponse à «${NBSP}Quels sujets${NBSP}?${NBSP}».`;
  expect(mostCited(view)).toContain(
    `soit 52${NBSP}personnes, sans compter 40${NBSP}autres qui n’en parlent qu’en réponse à «${NBSP}Quels sujets${NBSP}?${NBSP}»)`,
  );
  expect(saidIn(themesChapter(view)).join()).toContain(
    `Ne comptent pas dans «${NBSP}Contenus et programme${NBSP}»${NBSP}: ${beside}`,
  );
  expect(givenNote(analysisOf().comparison.themes, view)).toBe('');
});

it('the table of answers names apart the themes that a question alone gives, which no share counts', () => {
  const { answers } = analysisOf();
  const [first] = answers.filter(({ themes }) => themes.length > 0);
  const [theme] = first!.themes;
  const evidence = [{ ...theme!.evidence[0]!, by: 'question' as const }];
  const sheet = answersSheet([{ ...first!, themes: [{ ...theme!, evidence }] }], String);
  const cell = (of: string) => sheet.rows[0]![sheet.columns.findIndex(({ title }) => title === of)];
  expect([cell('thèmes'), cell('thèmes de la seule question')]).toEqual(['', theme!.id]);
});

it('a single person is written in letters', () => {
  const view = viewGiven(1);
  expect(mostCited(view)).toContain('sans compter une autre qui n’en parle qu’en réponse à');
  expect(saidIn(themesChapter(view)).join()).toContain(
    `Ne compte pas dans «${NBSP}Contenus et programme${NBSP}»${NBSP}: une autre personne en 2025, qui n’en parle`,
  );
});

it('what those feel whom a theme does not count is told beside its tone', () => {
  const view = viewGiven(40);
  expect(givenFeelings(view.analysis.comparison.themes, '2025', view)).toContain(
    `Quels sujets${NBSP}?${NBSP}» (39${NBSP}positives et 1${NBSP}négative).`,
  );
  expect(givenFeelings(view.analysis.comparison.themes, '2024', view)).toBe('');
});

it('what a question asks for is ranked by those who ask it in their words', () => {
  const [first] = own(1, 200);
  const other = {
    ...first!,
    text: 'Des salles plus grandes',
    themes: [{ ...first!.themes[0]!, id: 'evenement/lieu' }],
  };
  const answers = [...given(4), other];
  const suggestions = answers.map(({ edition, id, answer, themes }) => ({
    ...{ edition, id, answer, start: 0, end: 8 },
    themes: themes.map((theme) => theme.id),
  }));
  const { blocks } = expectationsChapter(viewOf({ ...analysisOf(), answers, suggestions }))!;
  const heads = blocks
    .flatMap((block) => (block.kind === 'apart' ? block.texts : []))
    .flatMap((block) => (block.kind === 'heading' ? block.text : []));
  expect(heads).toEqual([
    expect.stringMatching(/^Lieu.: 1.personne sur 203$/u),
    expect.stringMatching(/^Contenus et programme.: 4.personnes /u),
  ]);
});

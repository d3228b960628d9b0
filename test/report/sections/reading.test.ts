import { expect, it } from 'vitest';
import { untranslated } from '../../../src/message.js';
import { readingChapter } from '../../../src/report/sections/reading.js';
import { viewOf } from '../../../src/report/view.js';
import { analysisOf } from '../fixture.js';

/** The texts of the chapter, its headings included. */
const blocksOf = (analysis: ReturnType<typeof analysisOf>): string[] =>
  readingChapter(viewOf(analysis)).blocks.map((block) => JSON.stringify(block));

it('tells apart what is not counted and what the reading noticed', () => {
  const blocks = blocksOf(analysisOf());
  const at = (title: string): number => blocks.findIndex((one) => one.includes(title));
  const uncounted = at('Ce qui n’est pas compté');
  expect(blocks[uncounted + 1]).toContain('sans contenu');
  expect(at('Ce que la lecture a remarqué')).toBe(uncounted + 2);
  expect(blocksOf({ ...analysisOf(), notices: [] }).join()).not.toContain('a remarqué');
});

it('says of which editions the ids are the file’s, and of which the program’s', () => {
  const analysis = analysisOf();
  const ids: Record<string, (place: number) => string> = {
    2023: (place) => `r00${place}`,
    2024: (place) => `11805464864${place}`,
    2025: (place) => `${place}`,
  };
  const answers = Object.entries(ids).flatMap(([edition, idOf]) =>
    [1, 2].map((place) => ({ ...analysis.answers[0]!, edition, id: idOf(place) })),
  );
  const told = blocksOf({ ...analysis, answers }).join();
  expect(told).toMatch(/Les identifiants de 2025 sont ceux du fichier\./u);
  expect(told).toMatch(/Les identifiants de 2023 \(«.r038.»\) sont des rangs/u);
});

it('says what the number after an id is, where one of another file bears it', () => {
  const analysis = analysisOf();
  const [first] = analysis.answers;
  const of = (id: string) => ({ ...first!, id, answer: `${id}/1` });
  const told = (...ids: readonly string[]): string =>
    blocksOf({ ...analysis, answers: ids.map(of) }).join();
  expect(told('15', '15-2')).toMatch(/15-2.* est le 2e questionnaire à porter/u);
  expect(told('a-15', 'a-2')).not.toContain('à porter');
});

it('tells beside a question what the rest of the report calls it', () => {
  const analysis = analysisOf();
  const [question] = viewOf(analysis).questions;
  const view = viewOf(analysis, { labels: { [question!]: 'À améliorer' } });
  const told = readingChapter(view).blocks.map((block) => JSON.stringify(block));
  expect(told.join().replaceAll('\u00a0', ' ')).toContain(
    `${question!} (ici « À améliorer »)`.replaceAll('\u00a0', ' '),
  );
});

it('tells a notice whole, whatever the question that it names says', () => {
  const text = 'À « 3. Pour vous, quel est le rôle de chacun dans l’étude ? », deux réponses.';
  const notices = [{ file: 'avis.csv', message: untranslated(text) }];
  expect(blocksOf({ ...analysisOf(), notices }).join()).toContain(text);
});

it.each([
  ['image', true],
  ['neutral', true],
  ['praise', false],
] as const)('says what it changes that a question expects something: %s, %s', (expects, told) => {
  const analysis = analysisOf();
  const people = [
    {
      ...{ edition: '2025', id: 'r1', closed: {} },
      answers: [{ question: 'Avis', asked: 'Avis', expects, themes: [] }],
    },
  ];
  const blocks = blocksOf({ ...analysis, people: people as never }).join();
  expect(blocks.includes('Ce qu’une question attend décide souvent')).toBe(told);
});

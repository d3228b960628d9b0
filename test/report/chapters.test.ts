import { expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Column } from '../../src/model/survey.js';
import { chaptersOf } from '../../src/report/chapters.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, times } from '../compare/people.js';
import { analysisOf } from './fixture.js';

const FULL = analysisOf();
const { comparison } = FULL;

const chapters = (analysis: Analysis): string[] =>
  chaptersOf(viewOf(analysis)).map(({ title }) => title);

const compared = (own: Partial<Analysis['comparison']>): Analysis => ({
  ...FULL,
  comparison: { ...comparison, ...own },
});

it.each<[string, Analysis]>([
  ['Les questions fermées', compared({ closed: [] })],
  ['De quoi parle-t-on\u00a0?', compared({ themes: [] })],
  ['Sur quel ton\u00a0?', compared({ sentiment: [] })],
  ['Citations', { ...FULL, quotes: [] }],
  ['Ce qui a marqué', { ...FULL, praised: [] }],
  ['Les mots', { ...FULL, clouds: [] }],
  ['Ce qui change d’une édition à l’autre', compared({ editions: comparison.editions.slice(-1) })],
])('has no chapter « %s » where there is nothing to tell in it', (title, without) => {
  expect(chapters(FULL)).toContain(title);
  expect(chapters(without)).not.toContain(title);
});

it('tells of a mean in « ce qui change » only where its difference is proven', () => {
  const noted = (edition: string, notes: readonly string[]) =>
    notes.flatMap((note) => times(20, { edition, closed: { Avis: [note] } }));
  const means = (notes: readonly string[]): string => {
    const people = [...noted('2024', ['1', '2', '1', '2']), ...noted('2025', notes)];
    const input = inputOf(people, { closed: [{ name: 'Avis', kind: 'scale' }] });
    const text = reportMarkdown(compared({ ...comparedIn(input), editions: comparison.editions }));
    return text.slice(text.indexOf('# Ce qui change'));
  };
  expect(means(['4', '5', '4', '5'])).toMatch(/^\| Moyenne \|/mu);
  expect(means(['1', '2', '1', '2'])).not.toMatch(/^\| Moyenne \|/mu);
});

it('says that rows are counted, and nothing of whole people, where nothing tells whose they are', () => {
  const question = { role: 'question', name: 'question', filled: 9, distinct: 2 } as Column;
  const sources = FULL.sources.map((source) => ({ ...source, columns: [question] }));
  const page = reportHtml({ ...FULL, sources });
  expect(reportHtml(FULL)).toContain('des personnes n’expriment que du positif');
  expect(page).not.toContain('des personnes n’expriment que du positif');
  expect(reportHtml(FULL)).toContain('</strong> personnes</dd>');
  expect(page).toContain('</strong> lignes</dd>');
  expect(page).toContain('rien ne dit lesquelles viennent de la même personne');
});

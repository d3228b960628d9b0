import { expect, it } from 'vitest';
import { markup } from '../../../src/markup.js';
import type { Chapter } from '../../../src/report/blocks.js';
import { blockMarkup } from '../../../src/report/page/html.js';
import { methodChapter } from '../../../src/report/sections/method.js';
import { themesChapter } from '../../../src/report/sections/themes.js';
import { viewOf } from '../../../src/report/view.js';
import { comparedIn, inputOf, times } from '../../compare/people.js';
import { analysisOf } from '../fixture.js';

it('tells how means are made and compared, where there is one', () => {
  const methodWith = (chosen: readonly string[]): string => {
    const closed = [{ name: 'Avis', kind: 'scale' as const }];
    const people = chosen.flatMap((option) =>
      times(5, { edition: '2025', closed: { Avis: [option] } }),
    );
    const comparison = comparedIn(inputOf(people, { closed }));
    return JSON.stringify(methodChapter(viewOf({ ...analysisOf(), comparison })).blocks);
  };
  expect(methodWith(['Bon', 'Moyen', 'Mauvais'])).toMatch(/Student.*Welch/u);
  expect(methodWith(['Satisfait', 'Insatisfait'])).not.toContain('Student');
});

it('tells what each theme covers that somebody speaks of, in the words of its lexicon', () => {
  const analysis = analysisOf();
  const [first] = analysis.themes;
  const covered = { ...first!, description: 'Sons et lumières' };
  const silent = { id: 'tu', label: 'Tu', description: 'Ce que personne ne dit' };
  const view = viewOf({ ...analysis, themes: [covered, silent] });
  const tables = methodChapter(view)
    .blocks.flatMap((block) =>
      block.kind === 'apart' ? block.texts : block.kind === 'folded' ? block.blocks : [block],
    )
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const told = tables.find(({ caption }) => caption === 'Ce que couvre chaque thème');
  expect(told?.rows).toEqual([[first!.label, 'Sons et lumières']]);
  const pageOf = ({ blocks }: Chapter): string => markup`${blocks.map(blockMarkup)}`.markup;
  const [, anchor] = /<a href="#(\w+)">Ce que couvre chaque/u.exec(pageOf(themesChapter(view)!))!;
  expect(pageOf(methodChapter(view))).toContain(`id="${anchor}"`);
});

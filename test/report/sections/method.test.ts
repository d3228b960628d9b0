import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/markup.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Chapter } from '../../../src/report/blocks.js';
import { blockMarkup } from '../../../src/report/page/html.js';
import { essentialsChapter } from '../../../src/report/sections/essentials.js';
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

describe('of the lexicons at hand', () => {
  const OWN = {
    id: 'musee',
    version: '1',
    sha256: 'a',
    themes: { label: 'Exposition', weighed: false },
  };
  const told = (lexicons: Analysis['lexicons']): string => {
    const view = viewOf({ ...analysisOf(), lexicons });
    const blocks = [essentialsChapter(view), methodChapter(view)];
    return JSON.stringify(blocks).replace(/[\u00a0\u202f]/gu, ' ');
  };
  const { lexicons } = analysisOf();
  const PASSING = 'chaque expression trouvée donne son thème, même dite en passant';
  const UNMEASURED = 'La justesse des thèmes de « Exposition » n’a pas été mesurée';
  const UNMEASURED_SHORT = 'celles des thèmes de « Exposition » n’ont pas été mesurées';
  const FIGURES = 'environ un thème sur quatre échappe';

  it('tells how weighed themes are misread', () => {
    const text = told(lexicons);
    expect(text).toContain('Ce qu’elles trouvent est pesé');
    expect(text.split(FIGURES)).toHaveLength(3);
    expect(text).not.toMatch(/n’(?:a|ont) pas été mesuré/u);
  });

  it('tells that of one’s own, nothing is weighed nor measured but the tone', () => {
    const text = told([OWN]);
    for (const said of [PASSING, UNMEASURED, UNMEASURED_SHORT, 'une tonalité sur dix est fausse'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/un thème sur quatre|hors d’un événement|trouvent est pesé/u);
  });

  it('tells both, each by its name, where both are used', () => {
    const text = told([...lexicons, OWN]);
    expect(text).toContain(
      'Ce qui relève de « Évaluation d’un événement » et « Sujets du numérique » est pesé',
    );
    expect(text).toContain(`pour les thèmes de « Exposition », ${PASSING}`);
    expect(text).toContain(`presque autant sont de trop ; ${UNMEASURED_SHORT}`);
    expect(text).toContain(UNMEASURED);
  });
});

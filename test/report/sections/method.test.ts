import { expect, it } from 'vitest';
import { methodChapter } from '../../../src/report/sections/method.js';
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

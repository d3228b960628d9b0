import { expect, it } from 'vitest';
import type { ClosedKind } from '../../src/model/survey.js';
import { besideSentence } from '../../src/report/degrees.js';
import { closedChapter } from '../../src/report/sections/closed.js';
import { viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, times } from '../compare/people.js';
import { analysisOf, figuresIn } from './fixture.js';

type Chosen = Readonly<Record<string, number>>;

const comparisonOf = (kind: ClosedKind, editions: Readonly<Record<string, Chosen>>) =>
  comparedIn(
    inputOf(
      Object.entries(editions).flatMap(([edition, chosen]) =>
        Object.entries(chosen).flatMap(([option, count]) =>
          times(count, { edition, closed: { Avis: [option] } }),
        ),
      ),
      { closed: [{ name: 'Avis', kind }] },
    ),
  );

it.each([
  [
    'scale',
    {
      2024: { Satisfait: 9, 'Pas satisfait': 3, 'Sans objet': 2 },
      2025: { Satisfait: 8, 'Sans objet': 5, NSP: 1 },
    },
    'Part de chaque degré, parmi qui en choisit un : 12 personnes en 2024 et 8 en 2025. À part : 2 « Sans objet » en 2024 ; 5 « Sans objet » et 1 « NSP » en 2025.',
  ],
  [
    'scale',
    { 2025: { Satisfait: 8, 'Pas satisfait': 3, 'Sans objet': 5 } },
    'Part de chaque degré, parmi qui en choisit un : 11 personnes. À part : 5 « Sans objet ».',
  ],
  [
    'number',
    { 2025: { 12: 6, 15: 1, 'Ne sait pas': 2, 'une dizaine': 1 } },
    'Part de chaque nombre, parmi qui en donne un : 7 personnes. À part : 2 « Ne sait pas » et 1 « Autre réponse ».',
  ],
  ['scale', { 2025: { Satisfait: 8, 'Pas satisfait': 3 } }, ''],
  ['choice', { 2025: { Oui: 8, Non: 3, 'Sans avis': 2 } }, ''],
] as const)(
  'tells of whom the shares of a %s are, and who answers beside it',
  (kind, editions, told) => {
    const [question] = comparisonOf(kind, editions).closed;
    expect(besideSentence(question!).replace(/\u00a0/gu, ' ')).toBe(told);
  },
);

it('draws no bar of who is not concerned among those of degrees', () => {
  const comparison = comparisonOf('scale', {
    2025: { Satisfait: 8, 'Pas satisfait': 7, 'Sans objet': 9 },
  });
  const [figure] = figuresIn(closedChapter(viewOf({ ...analysisOf(), comparison })));
  expect(String(figure!.draw(680).content)).not.toContain('Sans objet');
  expect(figure!.table.rows.map(([label]) => label)).toContain('Sans objet');
});

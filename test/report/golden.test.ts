import { describe, expect, it } from 'vitest';
import { cloudSvg } from '../../src/cloud/svg.js';
import { paletteOf } from '../../src/report/accent.js';
import { figureFiles } from '../../src/report/figure-files.js';
import { type Figure, figureFile } from '../../src/report/figures/figure.js';
import { drawMatrix } from '../../src/report/figures/matrix.js';
import { analysisOf } from './fixture.js';

/** A drawing as it can be read and compared: a tag a line, whole pixels, its font aside. */
const readable = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
    .replace(/></g, '>\n<');

const { clouds } = analysisOf();

const TOGETHER: Figure = {
  name: 'themes-ensemble',
  title: 'Thèmes dont parlent les mêmes personnes',
  description: '…',
  draw: (width) =>
    drawMatrix(
      [
        { id: 'a/a', label: 'Lieu', people: 40, before: [] },
        { id: 'a/b', label: 'Formats', people: 30, before: [{ people: 20, expected: 12 }] },
        {
          id: 'a/c',
          label: 'Sens et élan',
          people: 22,
          before: [{ people: 5, expected: 9 }, undefined],
        },
      ],
      { palette: paletteOf({}) },
      width,
    ),
  note: 'Combien de personnes parlent de deux thèmes à la fois.',
  table: { caption: '', head: [], rows: [] },
};

describe('drawings stay as they were accepted', () => {
  it.each(figureFiles(analysisOf()).map(({ name, svg }) => [name, svg]))(
    '%s',
    async (name, svg) => {
      await expect(readable(svg)).toMatchFileSnapshot(`../golden/figure-${name}.svg`);
    },
  );

  it('themes together', async () => {
    await expect(
      readable(figureFile(TOGETHER, 'Bilan · Éditions 2023 à 2025')),
    ).toMatchFileSnapshot('../golden/figure-themes-ensemble.svg');
  });

  it('in the study’s colour', async () => {
    const [first] = figureFiles(analysisOf(), { accent: '#c2410c' });
    await expect(readable(first!.svg)).toMatchFileSnapshot('../golden/figure-accent.svg');
  });

  it('a cloud', async () => {
    const svg = cloudSvg([{ cloud: clouds[2]!.cloud }], 'Les mots');
    await expect(readable(svg)).toMatchFileSnapshot('../golden/nuage.svg');
  });

  it('clouds of editions', async () => {
    await expect(readable(cloudSvg(clouds, 'Les mots'))).toMatchFileSnapshot(
      '../golden/nuages.svg',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { cloudSvg } from '../../src/cloud/svg.js';
import { figureFiles } from '../../src/report/figure-files.js';
import { analysisOf } from './fixture.js';

/** A drawing as it can be read and compared: a tag a line, whole pixels, its font aside. */
const readable = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
    .replace(/></g, '>\n<');

const { clouds } = analysisOf();

describe('drawings stay as they were accepted', () => {
  it.each(figureFiles(analysisOf()).map(({ name, svg }) => [name, svg]))(
    '%s',
    async (name, svg) => {
      await expect(readable(svg)).toMatchFileSnapshot(`../golden/figure-${name}.svg`);
    },
  );

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

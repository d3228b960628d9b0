import { loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/cloud/layout.js';
import { cloudSvg } from '../../src/cloud/svg.js';
import { canvasFont, fontContext } from '../../src/drawing/font.js';
import { pictureOf } from '../../src/drawing/picture.js';
import { UserError } from '../../src/errors.js';
import type { Cloud } from '../../src/model/cloud.js';

const CANVAS = { width: 640, height: 400, seed: 7 };

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of each word's ink, measured apart from the layout. */
function boxesOf({ words }: Cloud): Box[] {
  const context = fontContext();
  context.textAlign = 'center';
  return words.map(({ text, x, y, size }) => {
    context.font = canvasFont(size, 700);
    const box = context.measureText(text);
    return {
      text,
      left: x - box.actualBoundingBoxLeft,
      right: x + box.actualBoundingBoxRight,
      top: y - box.actualBoundingBoxAscent,
      bottom: y + box.actualBoundingBoxDescent,
    };
  });
}

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const words = fc.uniqueArray(
  fc.record({
    text: fc
      .array(fc.constantFrom(..."abcdefghijlmnopqrstuvéèêàçœ œ'-IA".split('')), {
        minLength: 2,
        maxLength: 22,
      })
      .map((letters) => letters.join('').trim())
      .filter((text) => text.length > 1),
    people: fc.integer({ min: 1, max: 300 }),
  }),
  { selector: ({ text }) => text, minLength: 1, maxLength: 40 },
);

/** Pixels read from a canvas, 16 MB a time, are given back only between two turns of the event loop. */
const canvasesFreed = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('few words start near the middle, and leave a lower picture than if they started all over', () => {
  const few = 'ateliers échanges salle repas élus jeux temps poste'.split(' ');
  const heights = [1, 2, 3, 4, 5, 6].map((seed) => {
    const words = few.map((text) => ({ text, people: 2, sentiment: 'neutral' as const }));
    return layOut(words, { width: 1200, height: 800, seed }).height;
  });
  // 492 on average where they start all over.
  expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThan(460);
});

describe('layOut', () => {
  it.each(['rectangle', 'ellipse'] as const)(
    'draws as many words as asked in a %s, each box inside the picture and free of the others',
    async (shape) => {
      await fc.assert(
        fc.asyncProperty(words, async (asked) => {
          await canvasesFreed();
          const cloud = layOut(asked, { ...CANVAS, shape });
          expect(cloud.words.map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
          expect(cloud.leftOut).toEqual([]);
          const boxes = boxesOf(cloud);
          expect(overlaps(boxes)).toEqual([]);
          expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
          expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(cloud.width);
          expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
          expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(cloud.height);
        }),
        { numRuns: Number(process.env.CLOUD_RUNS ?? 20), seed: 1 },
      );
    },
    600_000,
  );

  it('fills an ellipse less at its corners than a rectangle', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      text: `mot numéro ${n}`,
      people: 70 - n,
    }));
    const cornered = (shape: 'rectangle' | 'ellipse'): number => {
      const cloud = layOut(many, { width: 960, height: 600, seed: 3, shape });
      return boxesOf(cloud).filter(({ left, right, top, bottom }) => {
        const dx = ((left + right) / 2 / cloud.width - 0.5) / 0.5;
        const dy = ((top + bottom) / 2 / cloud.height - 0.5) / 0.5;
        return dx * dx + dy * dy > 1;
      }).length;
    };
    expect(cornered('ellipse')).toBeLessThan(cornered('rectangle'));
  });

  it('gives the same picture twice, and another with another seed', () => {
    const asked = [
      { text: 'rencontres', people: 41 },
      { text: 'pas assez de temps', people: 12 },
    ];
    const once = cloudSvg([{ cloud: layOut(asked, CANVAS) }], 'Nuage');
    expect(cloudSvg([{ cloud: layOut(asked, CANVAS) }], 'Nuage')).toBe(once);
    expect(cloudSvg([{ cloud: layOut(asked, { ...CANVAS, seed: 8 }) }], 'Nuage')).not.toBe(once);
  });

  it('makes the most used word the largest', () => {
    const cloud = layOut(
      [
        { text: 'communs', people: 40 },
        { text: 'repas', people: 10 },
      ],
      CANVAS,
    );
    expect(cloud.words[0]!.size).toBe(2 * cloud.words[1]!.size);
    expect(cloud.words.map(({ weight }) => weight)).toEqual([1, 0.25]);
  });

  it('draws words that one or two people say smaller than those of many', () => {
    const sizeOf = (people: number) =>
      layOut([{ text: 'salle', people }], { ...CANVAS, width: 1216 }).words[0]!.size;
    expect(sizeOf(1)).toBeLessThan(sizeOf(2));
    expect(sizeOf(2)).toBeLessThan(sizeOf(5));
    expect(sizeOf(5)).toBe(sizeOf(200));
  });

  it('makes the picture larger rather than lose a word', () => {
    const many = Array.from({ length: 24 }, (_, n) => ({ text: `convivialité${n}`, people: 5 }));
    const cloud = layOut(many, { width: 160, height: 96, seed: 1 });
    expect(cloud.words).toHaveLength(24);
    expect(cloud.width).toBeGreaterThan(160);
  });

  it('names what it cannot place when even the largest picture is too small', () => {
    const text = 'w'.repeat(600);
    expect(() => layOut([{ text, people: 1 }], { width: 64, height: 64, seed: 1 })).toThrow(
      UserError,
    );
    expect(() => layOut([{ text, people: 1 }], { width: 64, height: 64, seed: 1 })).toThrow(text);
  });

  it('draws nothing from nothing', () => {
    expect(layOut([], CANVAS).words).toEqual([]);
  });
});

describe('cloudSvg', () => {
  const cloud = layOut(
    [
      { text: 'l’œuvre <b>&', people: 2 },
      { text: ']]>', people: 1 },
    ],
    CANVAS,
  );

  it('holds real text, escaped, with the people behind it', () => {
    const svg = cloudSvg([{ cloud }], 'Mots de "2025"');
    expect(svg).toContain('</title>l’œuvre &lt;b&gt;&amp;</text>');
    expect(svg).toContain(']]&gt;');
    expect(svg).toContain('<title id="nuage-titre">Mots de &quot;2025&quot;</title>');
    expect(svg).toContain('2\u00a0personnes');
    expect(svg).not.toContain('<b>');
  });

  it('sets the words of an expression closer than any two words of the cloud', () => {
    const both = layOut(
      [
        { text: 'prise de notes', people: 9 },
        { text: 'salle', people: 9 },
        { text: 'repas', people: 9 },
      ],
      { width: 640, height: 40, seed: 1 },
    );
    const space = fontContext();
    space.font = canvasFont(both.words[0]!.size, 700);
    const boxes = boxesOf(both).sort((a, b) => a.left - b.left);
    const inside = space.measureText(' ').width;
    for (const [at, box] of boxes.slice(1).entries()) {
      if (box.top < boxes[at]!.bottom && boxes[at]!.top < box.bottom) {
        expect(box.left - boxes[at]!.right).toBeGreaterThan(inside);
      }
    }
  });

  it('says which words one person alone says, whose size tells nothing of an audience', () => {
    const note = (...people: number[]) => {
      const words = people.map((count, at) => ({ text: `mot${at}`, people: count }));
      return cloudSvg([{ cloud: layOut(words, { ...CANVAS, width: 1216 }), people: 7 }], 't');
    };
    expect(note(1, 1)).toContain('Chacun de ces mots n’est dit que par une personne.');
    expect(note(3, 1)).toMatch(/\s; les plus petits ne sont dits que par une\./u);
    expect(note(3, 2)).not.toMatch(/que par une/);
  });

  it('carries its font', () => {
    expect(cloudSvg([{ cloud }], 't')).toContain('@font-face{font-family:"IBM Plex Sans"');
  });
});

describe('pictureOf', () => {
  const cloud = layOut([{ text: 'communs', people: 2 }], CANVAS);
  const svg = cloudSvg([{ cloud }], 'Nuage');

  it('is a picture of the asked size', async () => {
    const png = Buffer.from((await pictureOf(svg, 2)).png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
  });

  it('has the ink of the words, in their font', async () => {
    const image = await loadImage(Buffer.from((await pictureOf(svg, 1)).png));
    const context = fontContext(cloud.width, cloud.height);
    // Under the title.
    context.drawImage(image, 0, -Number(/translate\(0,(\d+)\)/.exec(svg)![1]));
    const { data } = context.getImageData(0, 0, cloud.width, cloud.height);
    const direct = fontContext(cloud.width, cloud.height);
    direct.fillStyle = '#fff';
    direct.fillRect(0, 0, cloud.width, cloud.height);
    direct.textAlign = 'center';
    direct.font = canvasFont(cloud.words[0]!.size, 700);
    direct.fillStyle = cloud.words[0]!.color;
    direct.fillText('communs', cloud.words[0]!.x, cloud.words[0]!.y);
    const expected = direct.getImageData(0, 0, cloud.width, cloud.height).data;
    const different = data.filter((value, at) => Math.abs(value - expected[at]!) > 64).length;
    expect(different).toBeLessThan(data.length / 200);
  });

  it.each([0, -1, 100, Number.NaN])('refuses the scale %s', async (scale) => {
    await expect(pictureOf(svg, scale)).rejects.toThrow(UserError);
  });
});

import { expect, it } from 'vitest';
import { byEdition, bySentiment } from '../../src/cloud/colouring.js';
import { cloudSvg } from '../../src/cloud/svg.js';
import type { Cloud } from '../../src/model/cloud.js';

const LEGEND = ['ton positif', 'ton partagé', 'ton négatif', 'ton neutre'].map((label, at) => ({
  label: `${label}, comme le disent ces personnes`,
  color: `#00000${at}`,
}));

const CLOUD: Cloud = {
  width: 640,
  height: 300,
  seed: 1,
  words: [
    { text: 'repas', people: 3, weight: 1, x: 320, y: 150, size: 40, rotate: 0, color: '#000000' },
  ],
  leftOut: [],
  legend: LEGEND,
};

it('tells what colours mean right under the words, in as many lines as it takes', () => {
  const svg = cloudSvg([{ cloud: CLOUD }], 'Les mots');
  const top = Number(/translate\(0,(\d+)\)/.exec(svg)![1]) + CLOUD.height;
  const lines = LEGEND.map(({ label }) =>
    Number(new RegExp(`y="(\\d+)"[^>]*>${label}`).exec(svg)![1]),
  );
  expect(lines[0]! - top).toBeGreaterThan(0);
  expect(lines[0]! - top).toBeLessThan(40);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(new Set(lines).size).toBe(2);
  expect(lines.at(-1)).toBeLessThan(Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)![1]));
});

it('tells it above several clouds, whose picture is longer than a screen', () => {
  const svg = cloudSvg(
    ['2024', '2025'].map((edition) => ({ edition, cloud: CLOUD })),
    'Les mots',
  );
  const first = Number(/translate\(0,(\d+)\)/.exec(svg)![1]);
  for (const { label } of LEGEND)
    expect(Number(new RegExp(`y="(\\d+)"[^>]*>${label}`).exec(svg)![1])).toBeLessThan(first);
});

it('leaves room for what a single colour means, and none where none means anything', () => {
  const heights = [0, 1, 4].map((colours) => {
    const svg = cloudSvg([{ cloud: { ...CLOUD, legend: LEGEND.slice(0, colours) } }], 'Les mots');
    return Number(/height="(\d+)"/.exec(svg)![1]);
  });
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
});

it('tells a tone by its letters too, in the words as in the key: a picture is printed in grey', () => {
  const words = bySentiment.legend.map(({ color, label }, at) => ({
    ...{ text: `mot${at}`, people: 3, weight: 1, x: 320, y: 40 * (at + 1), size: 30, rotate: 0 },
    color,
    label,
  }));
  const cloud = { ...CLOUD, words, legend: bySentiment.legend };
  const svg = cloudSvg([{ cloud }], 'Les mots');
  const faceOf = (text: string): string =>
    new RegExp(
      `<text[^>]*?(font-weight="\\d+" font-style="\\w+")[^>]*>(?:<title>[^<]*</title>)?${text}`,
    ).exec(svg)![1]!;
  const faces = words.map(({ text }) => faceOf(text));
  expect(new Set(faces).size).toBe(4);
  expect(words.map(({ label }) => faceOf(label))).toEqual(faces);
  for (const face of faces) {
    const [, weight, style] = /font-weight="(\d+)" font-style="(\w+)"/.exec(face)!;
    expect(svg).toContain(`font-weight:${weight};font-style:${style};src`);
  }
});

it('tells by letters, and to those who hear it, what is more said in an edition: light what is not', () => {
  const { legend, colourOf } = byEdition(
    (text) => (text === 'rien' ? undefined : text),
    ['2024', '2025'],
  );
  const words = ['2024', '2025', 'rien'].map((text, at) => ({
    ...{ text, people: 3, weight: 1, x: 320, y: 40 * (at + 1), size: 30, rotate: 0 },
    color: colourOf({ text, people: 3 }),
  }));
  const svg = cloudSvg([{ cloud: { ...CLOUD, words, legend } }], 'Les mots');
  const drawn = svg.split('<text ').slice(1);
  const faces = words.map(
    ({ text }) =>
      /font-weight="\d+" font-style="\w+"/.exec(
        drawn.find((one) => one.includes(`<title>${text}\u00a0:`))!,
      )?.[0],
  );
  expect(faces).toEqual([
    'font-weight="700" font-style="italic"',
    undefined,
    'font-weight="400" font-style="normal"',
  ]);
  expect(svg).toMatch(
    /<desc[^>]*>.*2025 \(3\s*personnes, mot davantage dit en 2025\), rien \(3\s*personnes\)/u,
  );
  expect(svg).toContain('<td>2024</td><td>3</td><td>mot davantage dit en 2024</td>');
});

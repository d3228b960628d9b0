import { expect, it } from 'vitest';
import { comparisonText } from '../../src/commands/compare-text.js';
import { analysisOf } from '../report/fixture.js';

it.each([
  ['editions', 'édition', 'Ce qui change', 'dans une édition que'],
  ['groups', 'groupe', 'Ce qui diffère', 'dans un groupe que'],
] as const)('names what is compared: %s', (between, part, title, words) => {
  const text = comparisonText({ ...analysisOf().comparison, words: [] }, between);
  expect(text[0]).toMatch(new RegExp(`^${part} `));
  expect(text).toContain(title);
  expect(text.at(-1)).toContain(words);
});

it.each([
  [
    [0.0583, 0.0631],
    ['▌·······', '▌·······'],
  ],
  [
    [0.05, 0.46],
    ['▍·······', '███▋····'],
  ],
  [
    [0, 1],
    ['········', '████████'],
  ],
])('shares that are shown alike have bars alike, others do not: %j', (shares, bars) => {
  const { comparison } = analysisOf();
  const [theme] = comparison.themes;
  const themes = [
    {
      ...theme!,
      shares: theme!.shares.map((one, n) => ({ ...one, share: shares[n] ?? one.share })),
    },
  ];
  const text = comparisonText({ ...comparison, themes }, 'editions');
  const line = text[text.findIndex((one) => one.startsWith('Thèmes (')) + 3]!;
  expect(line.match(/[█▏▎▍▌▋▊▉·]{8}/gu)!.slice(0, 2)).toEqual(bars);
});

it.each([
  [110, true],
  [90, false],
])('in %d columns all tables have bars, or none has', (room, isBarred) => {
  const { comparison } = analysisOf();
  const tables = comparisonText(comparison, 'editions', room)
    .join('\n')
    .split('\n\n')
    .filter((one) => /^(?:Thèmes \(|Tonalité)/u.test(one));
  expect(tables.length).toBeGreaterThan(1);
  expect(tables.map((one) => /[█·]{8}/u.test(one))).toEqual(tables.map(() => isBarred));
});

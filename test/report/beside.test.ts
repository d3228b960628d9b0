import { describe, expect, it } from 'vitest';
import { gateMessages } from '../../src/messages/quotes.js';
import { reportBlocks } from '../../src/report/document.js';
import { figureFiles } from '../../src/report/figure-files.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import type { Beside } from '../../src/report/view.js';
import { analysisOf } from './fixture.js';

const whole = analysisOf();
const [ready] = whole.quotes.filter(({ gate }) => gate.publishable);
const reasons = [gateMessages.health('genou opéré')];
const { themes } = whole.comparison;
/** With more themes than a figure shows, quotes that no text shows, one that waits for a decision, and answers that are held back. */
const analysis = {
  ...whole,
  comparison: {
    ...whole.comparison,
    themes: [1, 2, 3, 4].flatMap((n) => themes.map((one) => ({ ...one, id: `${one.id}-${n}` }))),
  },
  quotes: [
    ...Array.from({ length: 30 }, (_, n) => ({ ...ready!, edition: '2025', text: `texte ${n}.` })),
    { ...ready!, gate: { ...ready!.gate, publishable: false, reasons } },
  ],
  withheld: [...whole.suggestions, ...whole.answers].map(({ edition, answer }) => ({
    edition,
    answer,
    reasons,
  })),
};

/** The files of `analyse` that a text names. */
const namedIn = (text: string): string[] => [
  ...new Set(text.match(/\b(?:reponses|rapport|citations|tables|evolutions)\.(?:\w+)/gu)),
];

describe.each([
  [
    'page',
    reportHtml,
    ['citations.csv', 'evolutions.csv', 'rapport.html', 'reponses.xlsx', 'tables.xlsx'],
  ],
  [
    'Markdown',
    reportMarkdown,
    [
      ...['citations.csv', 'citations.md', 'evolutions.csv', 'rapport.html'],
      'reponses.xlsx',
      'tables.xlsx',
    ],
  ],
  [
    'figures',
    (...all: Parameters<typeof figureFiles>) => JSON.stringify(figureFiles(...all)),
    ['tables.xlsx'],
  ],
] as const)('the report as %s', (_, report, names) => {
  it('names no file of which nobody said that it stands beside it', () => {
    expect(namedIn(report(analysis))).toEqual([]);
  });

  it('says what the files of analyse give where they do', () => {
    expect(namedIn(report(analysis, {}, { files: true })).sort()).toEqual(names);
  });
});

it('says the same but for these files', () => {
  const blocks = (beside?: Beside) => reportBlocks(analysis, {}, beside).length;
  expect(blocks()).toBe(blocks({ files: true }));
});

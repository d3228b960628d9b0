import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../src/commands/compare-text.js';
import { shareOf } from '../../src/compare/test-lines.js';
import { SENTIMENT_COLOURS } from '../../src/drawing/colours.js';
import { AA, contrast } from '../../src/drawing/contrast.js';
import { textMeasure } from '../../src/drawing/font.js';
import { wrapper } from '../../src/drawing/wrapper.js';
import { markup } from '../../src/markup.js';
import type { SentimentLabel } from '../../src/model/tags.js';
import { paletteOf } from '../../src/report/accent.js';
import { countAxis, differenceAxis, shareAxis } from '../../src/report/figures/axis.js';
import { drawBars } from '../../src/report/figures/bars.js';
import { drawDifferences } from '../../src/report/figures/differences.js';
import { drawDiverging, type FeltShares, TONES } from '../../src/report/figures/diverging.js';
import { figureMarkup } from '../../src/report/figures/figure.js';
import { drawIntervals } from '../../src/report/figures/intervals.js';
import { drawLengths } from '../../src/report/figures/lengths.js';
import { drawMatrix, type TogetherLine } from '../../src/report/figures/matrix.js';
import { closedChapter } from '../../src/report/sections/closed.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, figuresIn, saidIn } from './fixture.js';

const DRESS = { editions: ['2023', '2024', '2025'], palette: paletteOf({}), isNameless: false };
const { comparison } = analysisOf();

/** More themes than a drawing shows; each shares 12 people with the first, 9 expected, and none with the others. */
const SHARED: readonly TogetherLine[] = Array.from({ length: 14 }, (_, row) => ({
  id: `evenement/t${row}`,
  label: `Désinformation et plateformes ${row}`,
  people: 60 - row,
  before: Array.from({ length: row }, (_, column) =>
    column === 0 ? { people: 12, expected: row === 1 ? 7.2 : row === 2 ? 20 : 9 } : undefined,
  ),
}));
const draw = ({ content }: { content: Parameters<typeof markup>[1] }): string =>
  markup`${content}`.markup;

describe('a figure of a page', () => {
  const figureOf = (rows: number): string => {
    const line = felt({ positive: 6, negative: 3, mixed: 1, neutral: 0 });
    const lines = Array.from({ length: rows }, () => line);
    return figureMarkup(
      {
        ...{ name: 'f', title: 'f', description: 'f', note: '' },
        draw: (width) => drawDiverging(lines, width),
        table: { caption: '', head: [], rows: [] },
      },
      markup``,
    ).markup;
  };

  it('is drawn again as strips, one under the other, where it has too many rows for the foot of a sheet', () => {
    const page = figureOf(14);
    const height = Number(/viewBox="0 0 720 ([\d.]+)" width/.exec(page)![1]);
    const strips = [...page.matchAll(/viewBox="0 ([\d.]+) 720 ([\d.]+)" font/g)];
    const bounds = strips.map(([, top, high]) => [Number(top), Number(top) + Number(high)]);
    expect(bounds.length).toBeGreaterThan(2);
    expect(bounds[0]![0]).toBe(0);
    for (const [at, [top]] of bounds.slice(1).entries()) expect(top).toBeCloseTo(bounds[at]![1]!);
    expect(bounds.at(-1)![1]).toBeCloseTo(height);
    expect(figureOf(8)).not.toContain('strips');
  });
});

describe('axes', () => {
  it.each([
    [0.41, [0, 0.2, 0.4, 0.6]],
    [0.28, [0, 0.1, 0.2, 0.3]],
    [0.73, [0, 0.25, 0.5, 0.75, 1]],
    [0, [0, 0.1]],
  ])('to %d ticks at %j', (highest, ticks) => {
    expect(shareAxis(highest, 0, 100).ticks).toEqual(ticks);
  });

  it('begins at nothing and ends inside the drawing', () => {
    const axis = shareAxis(0.37, 10, 110);
    expect([axis.at(0), axis.at(0.4)]).toEqual([10, 110]);
  });

  it('adds no drift to its steps', () => {
    expect(differenceAxis(0.2, 0, 100).ticks).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
  });
});

describe('axes of counts', () => {
  it.each([
    [32, [0, 10, 20, 30]],
    [4, [0, 1, 2, 3, 4]],
    [1, [0, 1]],
    [450, [0, 100, 200, 300, 400]],
  ])('to %d tick at %j', (highest, ticks) => {
    expect(countAxis(highest, 0, 100).ticks).toEqual(ticks);
  });
});

describe('labels', () => {
  it('are cut between words', () => {
    const wrap = wrapper(14);
    expect(wrap('Rencontrer d’autres acteurs du numérique', 120).length).toBeGreaterThan(1);
    expect(wrap('Rencontrer d’autres acteurs', 120).join(' ')).toBe('Rencontrer d’autres acteurs');
    expect(wrap('Et après ?', 60)).toEqual(['Et', 'après ?']);
  });
});

/** A line of feelings about a theme. */
function felt(people: Record<SentimentLabel, number>): FeltShares {
  const all = Object.values(people).reduce((sum, one) => sum + one, 0);
  const share = (feeling: SentimentLabel) =>
    shareOf({ edition: '2025', people: people[feeling], of: all });
  return {
    label: 'Lieu',
    people: all,
    positive: share('positive'),
    negative: share('negative'),
    mixed: share('mixed'),
    neutral: share('neutral'),
  };
}

describe.each([340, 720])('at %d pixels', (width) => {
  const drawings = {
    intervals: drawIntervals(comparison.themes, DRESS, width),
    bars: drawBars(comparison.closed[0]!.options, DRESS, width, 1),
    diverging: drawDiverging([felt({ positive: 10, negative: 8, mixed: 4, neutral: 3 })], width),
    matrix: drawMatrix(SHARED, DRESS, width),
    lengths: drawLengths(
      [
        {
          question: 'Qu’avez-vous le plus apprécié ?',
          lengths: [{ edition: '2025', answers: 1200, quarter: 4, median: 11, threeQuarters: 60 }],
        },
      ],
      DRESS,
      width,
    ),
    differences: drawDifferences(
      comparison.themes.map((line) => ({ line, change: line.changes[1]! })),
      width,
    ),
  };

  it.each(Object.entries(drawings))('%s stays inside its frame', (_, drawing) => {
    const drawn = draw(drawing);
    const xs = [...drawn.matchAll(/\s(?:x|cx)="([\d.-]+)"/g)].map(([, x]) => Number(x));
    const ys = [...drawn.matchAll(/\s(?:y|cy)="([\d.-]+)"/g)].map(([, y]) => Number(y));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(drawing.height);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('orders themes by the last edition’s share', () => {
  const drawn = draw(drawIntervals(comparison.themes, DRESS, 720));
  const order = [...drawn.matchAll(/data-theme="([^"]+)"/g)].map(([, id]) => id);
  expect(order.slice(0, 3)).toEqual([
    'evenement/rencontres',
    'evenement/contenus',
    'evenement/ressources',
  ]);
});

it('prints what each side of the feelings weighs', () => {
  const drawn = draw(
    drawDiverging([felt({ positive: 10, negative: 5, mixed: 4, neutral: 1 })], 720),
  );
  for (const share of ['50', '25', '20', '5']) expect(drawn).toContain(`>${share}\u00a0%<`);
});

it('names every edition in its key, on lines inside the drawing, whatever the length of its name', () => {
  const editions = ['de Bretagne', 'de Nouvelle-Aquitaine', 'd’Angoulême'].map(
    (place) => `Rencontres régionales des acteurs ${place}`,
  );
  const drawn = draw(drawBars(comparison.closed[0]!.options, { ...DRESS, editions }, 340, 1));
  const texts = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g)];
  const key = texts.filter(([, x]) => x === '32');
  expect(key.map(([, , , text]) => text).join(' ')).toBe(editions.join(' '));
  for (const [, x, , text] of key)
    expect(Number(x) + textMeasure(700)(text!) * 13).toBeLessThan(340);
  const ticks = texts.filter(([, , , text]) => /^\d+\u00a0%$/.test(text!));
  expect(Math.max(...key.map(([, , y]) => Number(y)))).toBeLessThan(Number(ticks[0]![2]) - 10);
  expect(drawn).toContain('>pers.<');
});

it('marks no share of an edition that is alone: its bar ends there', () => {
  const marks = (editions: readonly string[]): number =>
    draw(drawBars(comparison.closed[0]!.options, { ...DRESS, editions }, 720, 1)).split('<circle')
      .length;
  expect(marks(['2025'])).toBe(1);
  expect(marks(['2023', '2025'])).toBeGreaterThan(1);
});

it('has one axis for all closed questions, whatever their largest shares', () => {
  const [one] = comparison.closed;
  const closed = [0.2, 0.9].map((share) => ({
    ...one!,
    question: `Question ${share}`,
    options: one!.options.map((option) => ({
      ...option,
      shares: option.shares.map((own) => ({ ...own, share })),
    })),
  }));
  const view = viewOf({ ...analysisOf(), comparison: { ...comparison, closed } });
  const axes = figuresIn(closedChapter(view)).map((figure) =>
    [...draw(figure.draw(720)).matchAll(/d="M([\d.]+) [\d.]+V/gu)].map(([, x]) => x),
  );
  expect(axes[0]!.length).toBeGreaterThan(1);
  expect(axes[0]).toEqual(axes[1]);
});

it('parts the mark of the edition before from the bar under it', () => {
  const [option] = comparison.closed[0]!.options;
  expect(draw(drawBars([option!], DRESS, 720, 1))).toMatch(/<path [^>]*z" [^>]*stroke="#fff"/u);
});

it('hides no edition behind another where their shares are the same', () => {
  const [option] = comparison.closed[0]!.options;
  const same = { ...option!, shares: option!.shares.map((one) => ({ ...one, share: 0.6 })) };
  const drawn = draw(drawBars([same], DRESS, 720, 1)).split('<rect')[1]!;
  const heights = [...drawn.matchAll(/ cy="([\d.]+)"|M[\d.]+ ([\d.]+)l/g)].map(([, a, b]) =>
    a === undefined ? Number(b) + 5.5 : Number(a),
  );
  expect(heights.map((y) => y - heights[0]!)).toEqual([0, 8, 16]);
});

it('prints the figure of few negatives beside their bar', () => {
  const few = felt({ positive: 80, negative: 3, mixed: 10, neutral: 7 });
  for (const width of [340, 720]) {
    expect(draw(drawDiverging([few], width))).toMatch(/text-anchor="end"[^>]*>3\u00a0%</);
  }
});

it('keeps the figure of few positives away from that of the neutral', () => {
  const few = felt({ positive: 10, negative: 90, mixed: 0, neutral: 0 });
  for (const width of [340, 720]) {
    const drawn = draw(drawDiverging([few], width));
    const [, x] = /<text x="([\d.]+)"[^>]*>10\u00a0%</u.exec(drawn)!;
    expect(Number(x) + 36).toBeLessThan(width - 36);
  }
});

it('judges neither a rise nor a fall by its colour', () => {
  const change = comparison.themes[0]!.changes[1]!;
  const drawn = draw(
    drawDifferences(
      (['up', 'down'] as const).map((verdict) => ({
        line: { id: verdict, label: verdict },
        change: { ...change, verdict, stable: false },
      })),
      720,
    ),
  );
  for (const colour of Object.values(SENTIMENT_COLOURS).slice(0, 2)) {
    expect(drawn).not.toContain(colour);
  }
});

it('tells an unproven difference by a hollow mark', () => {
  const [line] = comparison.themes.filter(({ id }) => id === 'evenement/lieu');
  const drawn = draw(drawDifferences([{ line: line!, change: line!.changes[1]! }], 720));
  expect(drawn).toMatch(/<circle [^>]*fill="#fff"/);
});

it('gives a stable difference a mark of its own, and names in its key the marks that are drawn', () => {
  const [line] = comparison.themes;
  const drawn = (stable: boolean): string =>
    draw(
      drawDifferences(
        [{ line: line!, change: { ...line!.changes[1]!, verdict: 'inconclusive', stable } }],
        720,
      ),
    );
  expect(drawn(true).match(/<rect /g)).toHaveLength(2);
  expect(drawn(true)).toContain('>stable<');
  expect(drawn(false)).toContain('>on ne peut pas conclure<');
  expect(drawn(false)).not.toContain('>stable<');
});

it('keeps the three tones apart in grey, and their numbers readable', () => {
  const { negative, mixed, positive } = TONES;
  for (const { fill, text } of [negative, mixed, positive]) {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(AA.text);
  }
  for (const [one, other] of [
    [positive, negative],
    [negative, mixed],
  ] as const) {
    expect(contrast(one.fill, other.fill)).toBeGreaterThanOrEqual(2);
  }
  expect(contrast(mixed.line, '#ffffff')).toBeGreaterThanOrEqual(AA.mark);
});

describe('the matrix of themes', () => {
  const texts = (width: number): string[] =>
    [...draw(drawMatrix(SHARED, DRESS, width)).matchAll(/>([^<>]+)<\/text>/g)].map(
      ([, text]) => text!,
    );

  it('marks by a sign what is well over or under the number expected, and nothing else', () => {
    expect(texts(720).filter((text) => text.startsWith('12'))).toEqual([
      '12\u00a0+',
      '12\u00a0\u2212',
      ...Array.from({ length: 7 }, () => '12'),
    ]);
  });

  it('marks by the numbers that it shows: 6 for 10 expected is less, whatever the 10 is rounded from', () => {
    const [first, second] = SHARED;
    const lines = [first!, { ...second!, before: [{ people: 6, expected: 9.67 }] }];
    expect(draw(drawMatrix(lines, DRESS, 720))).toContain('>6\u00a0\u2212</text>');
  });

  it('gives no number for pairs of too few people', () => {
    expect(texts(720).filter((text) => text === '–')).toHaveLength(36);
  });

  it('numbers its columns where names stand above their rows', () => {
    expect(texts(340)).toContain('3. Désinformation et plateformes 2');
    expect(texts(340).slice(-7)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(texts(720)).toContain('Désinformation et plateformes 2');
  });

  it.each([340, 720])(
    'has its names whole at %d pixels, in lines that fit and meet no other',
    (width) => {
      const name = 'Accompagnement des usagers, des aidants et de toutes les personnes éloignées';
      const lines = SHARED.map((line) => ({ ...line, label: name }));
      const drawn = [
        ...draw(drawMatrix(lines, DRESS, width)).matchAll(
          /<text x="(\d+)" y="([\d.]+)" fill[^>]*>([^<]+)</g,
        ),
      ].map(([, x, y, text]) => ({ x: Number(x), y: Number(y), text: text! }));
      const wide = textMeasure(400);
      for (const { x, text } of drawn) expect(x + 14 * wide(text)).toBeLessThanOrEqual(width);
      expect(
        drawn
          .map(({ text }) => text)
          .join(' ')
          .split('Accompagnement'),
      ).toHaveLength(width === 340 ? 8 : 11);
      for (const [at, { y }] of drawn.slice(1).entries())
        expect(y - drawn[at]!.y).toBeGreaterThanOrEqual(18);
    },
  );
});

describe('a closed question that the last edition did not ask', () => {
  const { options } = comparison.closed[1]!;
  const unasked = options.map((option) => ({
    ...option,
    shares: option.shares.map((share) =>
      share.edition === '2025' ? { ...share, people: 0, of: 0, share: 0 } : share,
    ),
  }));
  const old = {
    question: 'Quels étaient vos objectifs ?',
    kind: 'choice' as const,
    options: unasked,
  };
  const analysis = analysisOf();
  const view = viewOf({ ...analysis, comparison: { ...comparison, closed: [old] } });

  it('shows the last that did', () => {
    const [shown] = figuresIn(closedChapter(view));
    const { description, draw: figure } = shown!;
    expect(description).toMatch(/^En 2024.* 70\s%\s; «\sS’inspirer/);
    expect(draw(figure(720))).toMatch(/2024 · pers\./);
    expect(draw(figure(720))).not.toMatch(/2025|<tspan[^>]*>0\s%/);
    expect(saidIn(closedChapter(view))[0]).toMatch(/la dernière qui l’a posée/);
    expect(saidIn(closedChapter(viewOf(analysis)))[0]).not.toMatch(/la dernière qui l’a posée/);
  });

  it('has dashes in a terminal', () => {
    const lines = comparisonText({ ...comparison, closed: [old] }, 'editions');
    expect(lines.find((line) => line.startsWith('Monter en compétences'))).toMatch(/–$/);
  });
});

it('a figure of one edition has no key, and is lower by its line', () => {
  const { options } = comparison.closed[0]!;
  const [one, two] = [['2025'], ['2024', '2025']].map((editions) =>
    drawBars(options, { ...DRESS, editions }, 720, 1),
  );
  expect(two!.height - one!.height).toBe(28);
  expect(markup`${one!.content}`.markup).not.toContain('>2025<');
  expect(markup`${one!.content}`.markup).toContain('2025 · pers.');
});

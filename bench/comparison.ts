/**
 * How often a comparison is wrong, and how often it finds what is there: the table of themes on
 * simulated editions of 200 people, then whole reports on the people of the samples.
 * Run by hand: `npx tsx bench/comparison.ts [reports]`, a few minutes. Seeded: the same figures each time.
 */
import { seededRandom } from '../src/cloud/random.js';
import { successive } from '../src/compare/pairing.js';
import { compareTable, type Line } from '../src/compare/test-lines.js';
import { binomial, percent } from './draws.js';
import { type Announced, closedPower, falseEditions, falseGroups } from './reports.js';

const PEOPLE = 200;
const THEMES = 40;
const RISE = 0.15;
const REPORTS = Number(process.argv[2] ?? 2000);

/** Share of people who speak of each theme, most themes rare, as in real codebooks. */
const CODEBOOKS: Readonly<Record<string, readonly number[]>> = {
  // Median 11 %: a codebook of broad themes, the hardest of the three.
  'broad themes': Array.from({ length: THEMES }, (_, at) => 0.01 + 0.39 * (at / (THEMES - 1)) ** 2),
  // Median 7 %: the 32 themes of the samples in 2023, 2024 and 2025 together, and eight rare ones.
  'as in the samples': (
    '20 30 34 33 16 18 16 12 16 8 15 11 14 7 10 13 9 9 5 7 5 4 7 10 6 6 4 3 1 8 8 3 ' +
    '3 2 4 1 6 3 1 5'
  )
    .split(' ')
    .map((percent) => Number(percent) / 100),
  // Median 3 %: Zipf’s law, 40 % for the first theme.
  'long tail': Array.from({ length: THEMES }, (_, at) => 0.4 / (at + 1) ** 0.9),
};

type Shares = readonly number[];

/** Editions of shares → tested lines. */
function simulate(editions: readonly Shares[], random: () => number): Line[] {
  return editions[0]!.map((_, theme) => ({
    id: String(theme),
    label: String(theme),
    counts: editions.map((shares, at) => ({
      edition: String(at),
      people: binomial(PEOPLE, shares[theme]!, random),
      of: PEOPLE,
    })),
  }));
}

const decided = (lines: readonly Line[]): boolean[] =>
  compareTable(lines, successive).map(({ changes }) =>
    changes.some(({ verdict }) => verdict !== 'inconclusive'),
  );

/** Share of reports with at least one verdict although nothing changed. */
function falseReports(base: Shares, editions: number): number {
  const random = seededRandom(1);
  let wrong = 0;
  for (let report = 0; report < REPORTS; report++) {
    const same = Array.from({ length: editions }, () => base);
    if (decided(simulate(same, random)).includes(true)) wrong++;
  }
  return wrong / REPORTS;
}

/** Share of true rises of 15 points that are found, when one theme of the codebook rises, each in turn. */
function powerOfAny(base: Shares): number {
  const random = seededRandom(3);
  let found = 0;
  for (let report = 0; report < REPORTS; report++) {
    const risen = report % THEMES;
    const after = base.map((share, at) => (at === risen ? share + RISE : share));
    if (decided(simulate([base, after], random))[risen]) found++;
  }
  return found / REPORTS;
}

/** Share of true rises of 15 points that are found when `changed` themes rise from `from`. */
function power(base: Shares, from: number, changed: number): { found: number; wrong: number } {
  const random = seededRandom(2);
  let found = 0;
  let wrong = 0;
  const before = base.map((share, at) => (at < changed ? from : share));
  const after = before.map((share, at) => (at < changed ? share + RISE : share));
  for (let report = 0; report < REPORTS; report++) {
    const verdicts = decided(simulate([before, after], random));
    found += verdicts.slice(0, changed).filter(Boolean).length;
    if (verdicts.slice(changed).includes(true)) wrong++;
  }
  return { found: found / (REPORTS * changed), wrong: wrong / REPORTS };
}

/** Chance of proving a rise of 15 points with a test that is wrong once in 20 × 40: no test does better. */
function limit(from: number): number {
  const to = from + RISE;
  const middle = (from + to) / 2;
  const pooled = Math.sqrt((2 * middle * (1 - middle)) / PEOPLE);
  const error = Math.sqrt((from * (1 - from) + to * (1 - to)) / PEOPLE);
  return normal((RISE - BONFERRONI * pooled) / error);
}

/** Two-sided normal quantile of .05 / 40. R: `qnorm(1 - .05 / 80)`. */
const BONFERRONI = 3.227218;

/** P(Z ≤ z), Abramowitz & Stegun 7.1.26 (1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2));
  const series = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  const tail = series.reduce((sum, term) => sum * t + term, 0) * t * Math.exp((-z * z) / 2);
  return z > 0 ? 1 - tail / 2 : tail / 2;
}

console.log(`${REPORTS} reports, ${THEMES} themes, ${PEOPLE} people an edition`);
for (const [name, base] of Object.entries(CODEBOOKS)) {
  console.log(`codebook « ${name} »`);
  console.log(`  no change: ${percent(falseReports(base, 2))} of reports with a verdict`);
  console.log(`  no change, three editions: ${percent(falseReports(base, 3))}`);
  console.log(`  1 theme up 15 points, each in turn: found ${percent(powerOfAny(base))}`);
}
const base = CODEBOOKS['as in the samples']!;
for (const from of [0.02, 0.05, 0.1, 0.2, 0.35]) {
  for (const changed of [1, 4]) {
    const { found, wrong } = power(base, from, changed);
    console.log(
      `${changed} of ${THEMES} themes from ${percent(from)} up 15 points: found ${percent(found)} ` +
        `(one test in 40: ${percent(limit(from))}), another theme wrong in ${percent(wrong)} of reports`,
    );
  }
}

const tell = (announced: Announced): string =>
  Object.entries(announced)
    .map(([table, share]) => `${table} ${percent(share)}`)
    .join(', ');
console.log(`whole reports without any change, people of the samples, ${REPORTS} of each`);
console.log(`  two editions: ${tell(falseEditions(['2024', '2025'], REPORTS))}`);
console.log(`  three editions: ${tell(falseEditions(['2023', '2024', '2025'], REPORTS))}`);
console.log(`  two groups: ${tell(falseGroups(REPORTS))}`);
const { rare, common } = closedPower(PEOPLE, RISE, REPORTS);
console.log(
  `an option of a closed question up 15 points, each in turn, ${PEOPLE} people an edition: found ` +
    `${percent(rare)} from less than 30 %, ${percent(common)} from more`,
);

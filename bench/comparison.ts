/**
 * How often a comparison of two editions of 200 people is wrong, and how often it finds what is there.
 * Run by hand: `npx tsx bench/comparison.ts [reports]`. Seeded: the same figures each time.
 */
import { compareTable, type Line, successive } from '../src/compare/table.js';

const PEOPLE = 200;
const THEMES = 40;
const REPORTS = Number(process.argv[2] ?? 2000);

/** Share of people who speak of each theme: 1 to 40 %, most themes rare, as in real codebooks. */
const BASE = Array.from({ length: THEMES }, (_, at) => 0.01 + 0.39 * (at / (THEMES - 1)) ** 2);

/** Mulberry32: uniform numbers in [0, 1) from a 32-bit seed. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function binomial(share: number, random: () => number): number {
  let people = 0;
  for (let at = 0; at < PEOPLE; at++) if (random() < share) people++;
  return people;
}

/** Editions of shares → tested lines. */
function simulate(editions: readonly (readonly number[])[], random: () => number): Line[] {
  return BASE.map((_, theme) => ({
    id: String(theme),
    label: String(theme),
    counts: editions.map((shares, at) => ({
      edition: String(at),
      people: binomial(shares[theme]!, random),
      of: PEOPLE,
    })),
  }));
}

const decided = (lines: readonly Line[]): boolean[] =>
  compareTable(lines, successive).map(({ changes }) =>
    changes.some(({ verdict }) => verdict !== 'inconclusive'),
  );

/** Share of reports with at least one verdict although nothing changed. */
function falseReports(editions: number): number {
  const random = uniform(1);
  let wrong = 0;
  for (let report = 0; report < REPORTS; report++) {
    const same = Array.from({ length: editions }, () => BASE);
    if (decided(simulate(same, random)).includes(true)) wrong++;
  }
  return wrong / REPORTS;
}

/** Share of true rises of 15 points that are found, when `changed` themes rise from `from`. */
function power(from: number, changed: number): { found: number; wrong: number } {
  const random = uniform(2);
  let found = 0;
  let wrong = 0;
  const before = BASE.map((share, at) => (at < changed ? from : share));
  const after = before.map((share, at) => (at < changed ? share + 0.15 : share));
  for (let report = 0; report < REPORTS; report++) {
    const verdicts = decided(simulate([before, after], random));
    found += verdicts.slice(0, changed).filter(Boolean).length;
    if (verdicts.slice(changed).includes(true)) wrong++;
  }
  return { found: found / (REPORTS * changed), wrong: wrong / REPORTS };
}

/** Share of true rises of 15 points that are found, when one theme of the codebook rises, each in turn. */
function powerOfAny(): number {
  const random = uniform(3);
  let found = 0;
  for (let report = 0; report < REPORTS; report++) {
    const risen = report % THEMES;
    const after = BASE.map((share, at) => (at === risen ? share + 0.15 : share));
    if (decided(simulate([BASE, after], random))[risen]) found++;
  }
  return found / REPORTS;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

console.log(`${REPORTS} reports, ${THEMES} themes, ${PEOPLE} people an edition`);
console.log(`no change, two editions: ${percent(falseReports(2))} of reports with a verdict`);
console.log(`no change, three editions: ${percent(falseReports(3))} of reports with a verdict`);
console.log(`1 theme up 15 points, each in turn: found ${percent(powerOfAny())}`);
for (const from of [0.02, 0.05, 0.1, 0.2, 0.35]) {
  for (const changed of [1, 4]) {
    const { found, wrong } = power(from, changed);
    console.log(
      `${changed} of ${THEMES} themes from ${percent(from)} up 15 points: found ${percent(found)}, ` +
        `reports with a false verdict ${percent(wrong)}`,
    );
  }
}

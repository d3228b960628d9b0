/**
 * Groups of unequal size: how often a table of themes is wrong, and how often it finds that one group speaks more of
 * a theme, where each is set against all others, and where each is set against each other.
 * Run by hand: `npx tsx bench/groups.ts [tables]`, two minutes. Seeded: the same figures each time.
 */
import { seededRandom } from '../src/cloud/random.js';
import { groupPairing, type Pairing, REST } from '../src/compare/pairing.js';
import { compareTable, type Line } from '../src/compare/test-lines.js';
import { binomial, percent, THEMES } from './draws.js';

const TABLES = Number(process.argv[2] ?? 500);

/** The theme that one group raises. */
const RAISED = 5;

const SIZES: Readonly<Record<string, readonly number[]>> = {
  'nine, as in the samples': [57, 35, 32, 15, 16, 14, 14, 11, 12],
  'three of 160 people': [80, 40, 40],
  'four, one small': [100, 60, 30, 10],
};

const eachPair: Pairing = {
  ordered: false,
  pairs: (labels) =>
    labels.flatMap((from, at) => labels.slice(at + 1).map((to) => [from, to] as const)),
};

interface Found {
  /** Tables that tell the raised theme of the raised group. */
  readonly found: number;
  /** Tables that tell another theme of any group. */
  readonly wrong: number;
}

function measure(sizes: readonly number[], pairing: Pairing, group: number, to: number): Found {
  const random = seededRandom(5);
  const labels = sizes.map((_, at) => String(at));
  let found = 0;
  let wrong = 0;
  for (let table = 0; table < TABLES; table++) {
    const lines = THEMES.map(
      (percent, theme): Line => ({
        id: String(theme),
        label: String(theme),
        counts: sizes.map((of, at) => {
          const share = theme === RAISED && at === group ? to : percent / 100;
          return { edition: labels[at]!, people: binomial(of, share, random), of };
        }),
      }),
    );
    const told = compareTable(lines, pairing).map(({ changes }) =>
      changes.filter(({ verdict }) => verdict !== 'inconclusive'),
    );
    const own = told[RAISED]!.filter(({ from, to: last }) => [from, last].includes(String(group)));
    if (own.length > 0) found++;
    if (told.some((changes, theme) => theme !== RAISED && changes.length > 0)) wrong++;
  }
  return { found: found / TABLES, wrong: wrong / TABLES };
}

for (const [name, sizes] of Object.entries(SIZES)) {
  const ways = { rest: groupPairing(''), pairs: eachPair };
  for (const [group, to] of [0, 0, 1, 2].map((at, n) => [at, n === 0 ? 0.2 : 0.45] as const)) {
    const told = Object.entries(ways).map(([way, pairing]) => {
      const { found, wrong } = measure(sizes, pairing, group, to);
      return `${way === 'rest' ? REST : 'each pair'}: ${percent(found)}, another theme wrong ${percent(wrong)}`;
    });
    console.log(
      `${name}: a theme of 20 % at ${percent(to)} in one of ${String(sizes[group])}: ${told.join('; ')}`,
    );
  }
}

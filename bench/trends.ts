/**
 * Trends over three editions, told where no two of them prove a change: how often a table of themes tells one though
 * nothing changed, and how much more often it finds a theme that falls from year to year.
 * Run by hand: `npx tsx bench/trends.ts [tables]`, some seconds. Seeded: the same figures each time.
 */
import { seededRandom } from '../src/cloud/random.js';
import { successive } from '../src/compare/pairing.js';
import { compareTable, type Line } from '../src/compare/test-lines.js';
import { trendVerdict } from '../src/compare/trends.js';
import type { Compared } from '../src/model/comparison.js';
import { binomial, percent, THEMES } from './draws.js';

const TABLES = Number(process.argv[2] ?? 1000);
const SIZES = [
  [160, 190, 230],
  [100, 100, 100],
] as const;
/** The theme that falls, and its share in each edition, in percent. */
const [FALLING, FALL] = [5, [22, 14, 6]];

const isChanged = ({ changes }: Compared): boolean =>
  changes.some(({ verdict }) => verdict !== 'inconclusive');
const isTrend = (line: Compared): boolean => /^(?:up|down)$/u.test(trendVerdict(line));

for (const falls of [false, true])
  for (const sizes of SIZES) {
    const random = seededRandom(7);
    const told = { change: 0, trend: 0, either: 0, found: 0, foundByChange: 0 };
    for (let table = 0; table < TABLES; table++) {
      const lines = THEMES.map(
        (share, theme): Line => ({
          id: String(theme),
          label: String(theme),
          counts: sizes.map((of, at) => {
            const own = falls && theme === FALLING ? FALL[at]! : share;
            return { edition: String(at), people: binomial(of, own / 100, random), of };
          }),
        }),
      );
      const all = compareTable(lines, successive);
      const others = all.filter((_, theme) => !falls || theme !== FALLING);
      const changed = others.some(isChanged);
      const alone = others.some((line) => !isChanged(line) && isTrend(line));
      told.change += Number(changed);
      told.trend += Number(alone);
      told.either += Number(changed || alone);
      told.foundByChange += Number(isChanged(all[FALLING]!));
      told.found += Number(isChanged(all[FALLING]!) || isTrend(all[FALLING]!));
    }
    const rate = (count: number): string => percent(count / TABLES);
    const found = falls
      ? `; ${FALL.join(', ')} % found by changes ${rate(told.foundByChange)}, with trends ${rate(told.found)}`
      : '';
    console.log(
      `${sizes.join(', ')} people: told wrongly, changes ${rate(told.change)}, trends alone ${rate(told.trend)}, either ${rate(told.either)}${found}`,
    );
  }

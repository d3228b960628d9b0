import { chiSquareTail } from './chi-square-tail.js';
import type { Count } from './newcombe.js';
import { sumOf } from './sum.js';

interface Trend {
  /** Of a χ² with one degree of freedom. */
  readonly p: number;
  /** Change of the share for one step, weighted least squares; its sign is the trend's. */
  readonly slope: number;
}

/**
 * Cochran–Armitage test for a trend of shares over ordered groups.
 *
 * Source: Armitage 1955, Biometrics 11. R: `prop.trend.test(people, of)`.
 *
 * Fewer than two filled groups, or nobody or everybody marked: p 1, slope 0.
 *
 * @param counts one a group, in order, each a step from the next; an empty one (`of` 0) is a step too.
 */
export function cochranArmitage(counts: readonly Count[]): Trend {
  const total = sumOf(counts, ({ of }) => of);
  const share = sumOf(counts, ({ people }) => people) / total;
  const centre = sumOf(counts, ({ of }, at) => of * at) / total;
  let covariance = 0;
  let spread = 0;
  counts.forEach(({ people, of }, at) => {
    const distance = at - centre;
    covariance += distance * people;
    spread += of * distance * distance;
  });
  const variance = share * (1 - share) * spread;
  if (!(variance > 0)) return { p: 1, slope: 0 };
  const statistic = (covariance * covariance) / variance;
  return { p: chiSquareTail(statistic, 1), slope: covariance / spread };
}

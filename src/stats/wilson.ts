/** Two-sided 95 % quantile of the normal law. R: `qnorm(.975)`. */
export const Z95 = 1.959963984540054;

/** Lower and upper bound. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval for a share: how sure one can be of `people / of`.
 *
 * Source: Wilson 1927. R: `prop.test(people, of, correct = FALSE)$conf.int`.
 *
 * @param people integer, 0 to `of`.
 * @param of denominator; where it is 0 nothing is known and the interval is [0, 1].
 */
export function wilson(people: number, of: number): Interval {
  if (!(people <= of)) throw new RangeError(`wilson needs ${people} ≤ ${of}`);
  const z = Z95;
  const share = people / of;
  const scale = 1 + (z * z) / of;
  const centre = (share + (z * z) / (2 * of)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / scale;
  return [people === 0 ? 0 : centre - half, people === of ? 1 : centre + half];
}

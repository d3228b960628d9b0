/** What a mean is computed from. */
export interface Moments {
  readonly count: number;
  /** 0 where `count` is 0. */
  readonly mean: number;
  /** Of the sample, divided by `count` − 1; 0 under two values. */
  readonly variance: number;
}

/**
 * Mean and variance. The sum of grades is exact, so their mean is the one that a spreadsheet has; distances
 * to it are summed in a second pass, which loses nothing where values are large and close. R: `mean`, `var`.
 */
export function momentsOf(values: readonly number[]): Moments {
  const count = values.length;
  const mean = count > 0 ? sum(values) / count : 0;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

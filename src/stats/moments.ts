/** What a mean is computed from. */
export interface Moments {
  readonly count: number;
  /** 0 where `count` is 0. */
  readonly mean: number;
  /** Of the sample, divided by `count` − 1; 0 under two values. */
  readonly variance: number;
}

/** Mean and variance by Welford's recurrence, exact enough for a million values. R: `mean`, `var`. */
export function momentsOf(values: readonly number[]): Moments {
  let mean = 0;
  let squares = 0;
  values.forEach((value, at) => {
    const gap = value - mean;
    mean += gap / (at + 1);
    squares += gap * (value - mean);
  });
  return {
    count: values.length,
    mean,
    variance: values.length > 1 ? squares / (values.length - 1) : 0,
  };
}

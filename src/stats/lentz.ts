/** What Lentz's method for continued fractions (Numerical Recipes 5.2) puts in place of a zero. */
export const LEAST = 1e-300;

/** A factor this near to 1 no longer changes a double. */
export const PRECISION = 1e-16;

export const awayFromZero = (value: number): number => (Math.abs(value) < LEAST ? LEAST : value);

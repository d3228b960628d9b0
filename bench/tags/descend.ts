/** Value of a function at a point; fills in its gradient. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 10;
const FLAT = 1e-4;

/**
 * Least value of a smooth convex function, from zero on: L-BFGS with backtracking (Nocedal & Wright,
 * Numerical Optimization, algorithms 7.4 and 3.1). npm's `fmin`, which has conjugate gradients, does
 * not load as a module on Node 20.
 *
 * @param steps most steps. The last point is given where the gradient is not flat by then.
 */
export function descend(slope: Slope, size: number, steps: number): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = slope(at, gradient);
  const moves: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps && Math.sqrt(dot(gradient, gradient)) > FLAT; step++) {
    const direction = gradient.map((one) => -one);
    const alphas = moves.map(() => 0);
    for (let k = moves.length - 1; k >= 0; k--) {
      const { s, y, rho } = moves[k]!;
      alphas[k] = rho * dot(s, direction);
      addTo(direction, -alphas[k]!, y);
    }
    const last = moves.at(-1);
    const scale = last
      ? 1 / (last.rho * dot(last.y, last.y))
      : 1 / Math.sqrt(dot(gradient, gradient));
    for (let n = 0; n < size; n++) direction[n]! *= scale;
    moves.forEach(({ s, y, rho }, k) => {
      addTo(direction, alphas[k]! - rho * dot(y, direction), s);
    });
    const descent = dot(gradient, direction);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = 1;
    let nextValue = Infinity;
    for (let halvings = 0; halvings < 30; halvings++, length /= 2) {
      for (let n = 0; n < size; n++) next[n] = at[n]! + length * direction[n]!;
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * descent) break;
    }
    if (nextValue >= value) return at;
    const s = next.map((one, n) => one - at[n]!);
    const y = nextGradient.map((one, n) => one - gradient[n]!);
    const curvature = dot(s, y);
    if (curvature > 0) moves.push({ s, y, rho: 1 / curvature });
    if (moves.length > MEMORY) moves.shift();
    [at, gradient, value] = [next, nextGradient, nextValue];
  }
  return at;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < one.length; n++) sum += one[n]! * other[n]!;
  return sum;
}

function addTo(target: Float64Array, factor: number, added: Float64Array): void {
  for (let n = 0; n < target.length; n++) target[n]! += factor * added[n]!;
}

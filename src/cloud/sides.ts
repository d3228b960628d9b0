import { UserError } from '../errors.js';

/** Pixels of a side that memory holds. */
export const WIDEST = 8192;

/** @throws UserError for what is no size: no picture would ever hold the words. */
export function checkSides({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): void {
  if ([width, height].every((side) => side >= 1 && side <= WIDEST)) return;
  throw new UserError(
    {
      french: `Un nuage ne peut pas avoir ${width} × ${height} pixels.`,
      english: `A cloud cannot have ${width} × ${height} pixels.`,
    },
    {
      french: `Donnez à chaque côté de 1 à ${WIDEST} pixels.`,
      english: `Give each side from 1 to ${WIDEST} pixels.`,
    },
  );
}

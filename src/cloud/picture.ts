import { UserError } from '../errors.js';

/** Pixels of a side that memory holds. */
export const WIDEST = 8192;

/** The picture that a cloud's words are placed on. */
export interface LayoutOptions {
  /** Pixels, 1 to 8192, 1216 unless told; rounded up to a multiple of 32, as d3-cloud needs. */
  readonly width?: number | undefined;
  /** Pixels, 1 to 8192, 704 unless told; less where the words stand in fewer. */
  readonly height?: number | undefined;
  /** Of the spiral's random start, a whole number, 1 unless told: the same seed gives the same picture. */
  readonly seed?: number | undefined;
  /** What the words fill; a rectangle when absent. */
  readonly shape?: Shape | undefined;
}

/** What the words of a cloud fill. */
export type Shape = 'rectangle' | 'ellipse';

/** What a picture is where nothing else is told. */
export const PICTURE = { width: 1216, height: 704, seed: 1 } as const;

/** The same, once all of it is told. */
export interface CloudPicture {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly shape: Shape;
}

/** @throws UserError for sides that are no sizes: no picture would ever hold the words. */
export function checkedPicture({
  width = PICTURE.width,
  height = PICTURE.height,
  seed = PICTURE.seed,
  shape = 'rectangle',
}: LayoutOptions): CloudPicture {
  if ([width, height].every((side) => side >= 1 && side <= WIDEST))
    return { width, height, seed, shape };
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

import { french, spaced } from '../../markup.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { gridName } from '../../names/names.js';
import type { Figure } from '../figures/figure.js';
import type { View } from '../view.js';
import { degreesFigure } from './grid-degrees.js';
import { meansFigure } from './grid-means.js';

/** What of a grid's figure depends on its scale; `counted` says what its table counts. */
export interface ScaleFigure extends Omit<GridFigure, 'name' | 'title'> {
  readonly counted: string;
}

interface GridFigure extends Figure {
  /** In the order of its lines. */
  readonly items: readonly ComparedClosed[];
}

/**
 * A grid as a whole, its best item first: the degrees of each, or its mean where notes are given. Undefined of a
 * question that is alone, or whose items do not share a scale.
 */
export function gridFigure(
  items: readonly ComparedClosed[],
  view: View,
  name: string,
): GridFigure | undefined {
  const grid = gridName(items[0]!.question)?.grid;
  if (grid === undefined || items.length < 2) return undefined;
  if (!items.some(({ kind }) => kind === 'scale')) return undefined;
  const own = degreesFigure(items, view) ?? meansFigure(items, view);
  if (own === undefined) return undefined;
  const { counted, table, ...figure } = own;
  const title = spaced(grid);
  return { ...figure, name, title, table: { ...table, caption: french`${title} : ${counted}` } };
}

import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import { type Figure, figureFile } from './figures/figure.js';
import { changesFigures, pairsOf } from './sections/changes.js';
import { closedFigure } from './sections/closed.js';
import { lengthsFigure } from './sections/lengths.js';
import { themeSentimentFigure, wholeFigure } from './sections/sentiment.js';
import { themeFigures } from './sections/themes.js';
import { togetherFigure } from './sections/together.js';
import type { Cell, NumberCell, Table } from './table.js';
import { viewOf } from './view.js';

/** One figure of the report as files: a picture that carries its font, and the table behind it. */
export interface FigureFile {
  /** Without extension: `themes-evenement`. */
  readonly name: string;
  readonly svg: string;
  readonly table: Table;
}

/** Every figure of the report, in its order. */
export function figureFiles(analysis: Analysis, look: Look = {}): FigureFile[] {
  const view = viewOf(analysis, look);
  const pair = pairsOf(view.editions)[0];
  const figures: Figure[] = [
    lengthsFigure(view),
    ...analysis.comparison.closed.map((question, n) => closedFigure(question, view, n + 1)),
    ...themeFigures(view).map(({ figure }) => figure),
    togetherFigure(view),
    wholeFigure(view),
    themeSentimentFigure(view),
    ...(pair === undefined ? [] : changesFigures(view, ...pair)),
  ];
  return figures
    .filter(({ table }) => table.rows.length > 0)
    .map((figure) => ({ name: figure.name, svg: figureFile(figure), table: figure.table }));
}

/** Cells for a CSV file: numbers as numbers, shares as fractions of 1, each part of a cell apart. */
export function tableRecords({ head, names = head, rows }: Table): Value[][] {
  const title = (name: string, column: number): string[] =>
    partsIn(rows[0]?.[column])?.map((part) => `${name} : ${part.name}`) ?? [name];
  const values = (cell: Cell): Value[] => {
    if (typeof cell === 'string') return [cell];
    return cell.parts?.map(({ value }) => value) ?? [cell.value];
  };
  return [names.flatMap(title), ...rows.map((row) => row.flatMap(values))];
}

type Value = string | number | null;

const partsIn = (cell: Cell | undefined): NumberCell['parts'] =>
  typeof cell === 'object' ? cell.parts : undefined;

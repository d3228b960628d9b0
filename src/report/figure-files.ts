import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import { type Figure, figureFile } from './figures/figure.js';
import { answered, questionsFigure } from './sections/by-question.js';
import { changesFigures, pairsOf } from './sections/changes.js';
import { closedFigure } from './sections/closed.js';
import { lengthsFigures } from './sections/lengths.js';
import { isDrawn, themeSentimentFigure, wholeFigure } from './sections/sentiment.js';
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

/**
 * Every figure of the report, in its order: what `reportMarkdown` shows as `figure-NAME.svg`.
 *
 * @param look its colour and short names of questions, as the report has them; the house's unless told.
 * @throws UserError for a colour that is not `#rrggbb`.
 */
export function figureFiles(analysis: Analysis, look: Look = {}): FigureFile[] {
  const view = viewOf(analysis, look);
  const pair = pairsOf(view.editions)[0];
  const figures: Figure[] = [
    ...lengthsFigures(view),
    ...analysis.comparison.closed.map((question, n) => closedFigure(question, view, n + 1)),
    ...themeFigures(view).map(({ figure }) => figure),
    togetherFigure(view),
    wholeFigure(view),
    ...[themeSentimentFigure(view)].filter(isDrawn),
    ...[answered(view)].filter(({ length }) => length > 1).map((all) => questionsFigure(all, view)),
    ...(pair === undefined ? [] : changesFigures(view, ...pair)),
  ];
  return figures
    .filter(({ table }) => table.rows.length > 0)
    .map((figure) => ({ name: figure.name, svg: figureFile(figure), table: figure.table }));
}

/** Cells for a CSV file: numbers as numbers, shares as fractions of 1, each part of a cell apart. */
export function tableRecords({ head, rows }: Table): Value[][] {
  const parts = head.map((_, column) => rows.map((row) => partsIn(row[column])).find(Boolean));
  const title = (name: string, column: number): string[] =>
    parts[column]?.map((part) => `${name} : ${part.name}`) ?? [name];
  const values = (cell: Cell, column: number): Value[] => {
    const own =
      typeof cell === 'string' ? [cell] : (cell.parts?.map(({ value }) => value) ?? [cell.value]);
    const missing = (parts[column]?.length ?? own.length) - own.length;
    return [...own, ...Array<null>(missing).fill(null)];
  };
  return [head.flatMap(title), ...rows.map((row) => row.flatMap(values))];
}

type Value = string | number | null;

const partsIn = (cell: Cell | undefined): NumberCell['parts'] =>
  typeof cell === 'object' ? cell.parts : undefined;

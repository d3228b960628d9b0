import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import { PROBABILITY, type Sheet } from '../workbook/workbook.js';
import type { ChapterBlock } from './blocks.js';
import { chaptersOf } from './chapters.js';
import { coverEditions } from './edition-heading.js';
import { figureFile } from './figures/figure.js';
import type { Cell, NumberCell, Table } from './table.js';
import { type Beside, titleOf, viewOf } from './view.js';

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
 * @param beside which other files stand beside them, as they name none unless told.
 * @throws UserError for a colour that is not `#rrggbb`.
 */
export function figureFiles(analysis: Analysis, look: Look = {}, beside?: Beside): FigureFile[] {
  const view = viewOf(analysis, look, beside);
  const source = [titleOf(look), coverEditions(view)].filter(Boolean).join(' · ');
  return chaptersOf(view)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly ChapterBlock[] => (block.kind === 'folded' ? block.blocks : [block]))
    .flatMap((block) => (block.kind === 'figure' ? block.figure : []))
    .map((figure) => ({ name: figure.name, svg: figureFile(figure, source), table: figure.table }));
}

/**
 * A table as the rows of a CSV file, its head first.
 *
 * @returns numbers as numbers, shares as fractions of 1, each part of a cell in a column of its own; null where a
 *   cell lacks a part.
 */
export function tableRecords({ head, rows }: Table): (string | number | null)[][] {
  const parts = head.map((_, column) => rows.map((row) => partsIn(row[column])).find(Boolean));
  const title = (name: string, column: number): string[] =>
    parts[column]?.map((part) => `${name} : ${part.name}`) ?? [name];
  const values = (cell: Cell, column: number): (string | number | null)[] => {
    const own =
      typeof cell === 'string' ? [cell] : (cell.parts?.map(({ value }) => value) ?? [cell.value]);
    const missing = (parts[column]?.length ?? own.length) - own.length;
    return [...own, ...Array<null>(missing).fill(null)];
  };
  return [head.flatMap(title), ...rows.map((row) => row.flatMap(values))];
}

/** The same as a sheet, which tells what is a probability: four decimals would make one of 0.00001 nothing. */
export function tableSheet(table: Table): Sheet {
  const [head, ...rows] = tableRecords(table);
  return {
    name: table.caption,
    columns: head!.map((title) => ({
      title: String(title),
      ...(title === 'q' && { format: PROBABILITY }),
    })),
    rows,
  };
}

const partsIn = (cell: Cell | undefined): NumberCell['parts'] =>
  typeof cell === 'object' ? cell.parts : undefined;

import { z } from 'zod';
import { folded, writtenIn } from '../../ground/written.js';
import { bareName } from '../../names/names.js';
import { filledIn, LONGEST_NAME, type Row } from '../rows.js';
import { besideCodes } from './code-row.js';
import { besideEnglish } from './other-language.js';
import { isOverAlike, isOverTicks, secondHeader } from './second-header.js';
import { ABOVE, plainStart } from './start.js';
import { threeRows } from './three-rows.js';

/** How a tool’s header rows become one name a column (headers.ts), and how many rows they are. */
const HEADER_ROWS = {
  first: 1,
  tagged: 1,
  numbered: 1,
  reversed: 1,
  second: 2,
  above: 2,
  surveymonkey: 2,
  vvexport: 2,
  coded: 2,
  titles: 2,
  asked: 2,
  qualtrics: 3,
  webform: 3,
  deep: 3,
  optioned: 3,
};

export type Merge = keyof typeof HEADER_ROWS;

const mark = z.strictObject({
  row: z.number().default(0),
  column: z.number().optional(),
  names: z.array(folded),
});
const MERGES = Object.keys(HEADER_ROWS) as readonly Merge[];
const tool = z.strictObject({ name: z.string(), merge: z.enum(MERGES), marks: z.array(mark) });

/** A survey tool; `tools.yaml` says what each field means. */
export type Tool = Readonly<z.infer<typeof tool>>;

const TOOLS: readonly Tool[] = writtenIn('read/header/tools.yaml', z.array(tool));

export const headerRowsOf = ({ merge }: Tool): number => HEADER_ROWS[merge];

/** A table whose tool is unknown. */
const table = (merge: Merge): Tool => ({ name: 'tableau simple', merge, marks: [] });

/** One header row. */
export const PLAIN = table('first');

/** A second header row names the options of the questions that stand above the first of them. */
const SPREAD = table('surveymonkey');

/** The first header row holds the titles of groups of questions, in merged cells. */
const TITLED = table('titles');

/** The first header row holds what is asked in several columns, above the first of them (Framaforms). */
const ASKED = table('asked');

/** The questions stand in the first of two header rows, or in the second; the other has their codes, or says them in English. */
const CODED = { first: table('above'), second: table('second') };

/** The tool that wrote the rows, and where its header begins. */
export interface Written {
  readonly tool: Tool;
  /** The row where the header begins, from 0. */
  readonly start: number;
  /** The row after the header may be a header too, but that is not sure. */
  readonly isDoubtful: boolean;
  /** One of two header rows says in English what the other says. */
  readonly isTranslated?: true;
}

export function findTool(rows: readonly Row[]): Written {
  for (let start = 0; start < Math.min(ABOVE, rows.length); start++) {
    const heads = rows.slice(start, start + 3).map(({ cells }) => cells.map(markName));
    const known = TOOLS.find(({ marks }) => marks.every((mark) => bears(heads[mark.row], mark)));
    if (known) return { tool: known, start, isDoubtful: false };
  }
  const start = plainStart(rows);
  const ticked = [start - 1, start + 1].find((at) => at >= 0 && isOverTicks(rows.slice(at)));
  if (ticked !== undefined) return { tool: ASKED, start: ticked, isDoubtful: false };
  if (start > 0 && isOverAlike(rows.slice(start - 1)))
    return { tool: TITLED, start: start - 1, isDoubtful: false };
  const three = threeRows(rows.slice(start));
  if (three) return { tool: table(three), start, isDoubtful: false };
  const named = besideCodes(rows.slice(start));
  if (named) return { tool: CODED[named], start, isDoubtful: false };
  const french = besideEnglish(rows.slice(start));
  if (french === 'doubtful') return { tool: PLAIN, start, isDoubtful: true };
  if (french) return { tool: CODED[french], start, isDoubtful: false, isTranslated: true };
  const under = isOfGroups(rows[start], rows[start + 1]) && besideCodes(rows.slice(start + 1));
  if (under) return { tool: CODED[under], start: start + 1, isDoubtful: false };
  const second = secondHeader(rows.slice(start));
  const read = second === 'options' ? SPREAD : second === 'questions' ? TITLED : PLAIN;
  return { tool: read, start, isDoubtful: second === 'doubtful' };
}

/** Whether a row has the titles of groups of columns, which merged cells leave above the first of each. */
function isOfGroups(row: Row | undefined, next: Row | undefined): boolean {
  const [titles, names] = [row, next].map((one) => filledIn(one?.cells ?? []).length);
  return titles! > 1 && titles! < names!;
}

const markName = (cell: string): string =>
  cell.length > LONGEST_NAME ? '' : bareName(cell) || cell;

function bears(
  cells: readonly string[] | undefined,
  { column, names }: z.infer<typeof mark>,
): boolean {
  const looked = column === undefined ? cells : cells?.slice(column, column + 1);
  return names.some((name) =>
    name.endsWith('*')
      ? looked?.some((cell) => cell.startsWith(name.slice(0, -1)))
      : looked?.includes(name),
  );
}

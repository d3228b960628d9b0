import { bareName } from '../../names.js';
import type { Row } from '../table.js';
import { isOverTicks, secondHeader } from './second-header.js';

/** How a tool’s header rows become one name a column: see headers.ts. */
export type Merge =
  | 'first'
  | 'second'
  | 'webform'
  | 'surveymonkey'
  | 'qualtrics'
  | 'vvexport'
  | 'titles'
  | 'tagged';

/** One mark of a tool: in that header row, one cell (the one in `column`, if given) bears one of the names. */
interface Mark {
  readonly row: number;
  readonly column?: number;
  /** Bare names (names.ts); a final `*` stands for any end. */
  readonly names: readonly string[];
}

export interface Tool {
  readonly name: string;
  readonly headerRows: number;
  readonly merge: Merge;
  /** All must be there. */
  readonly marks: readonly Mark[];
}

/** Any table whose tool is unknown: one header row. */
export const PLAIN: Tool = { name: 'tableau simple', headerRows: 1, merge: 'first', marks: [] };

/** A table whose second header row names the options of the questions that stand above the first of them. */
const SPREAD: Tool = { ...PLAIN, headerRows: 2, merge: 'surveymonkey' };

/** A table whose first header row holds the titles of groups of questions, in merged cells. */
const TITLED: Tool = { ...PLAIN, headerRows: 2, merge: 'titles' };

/** Survey tools by the header rows that their exporters write; the first that fits is taken. */
const TOOLS: readonly Tool[] = [
  {
    name: 'LimeSurvey (vvexport)',
    headerRows: 2,
    merge: 'vvexport',
    marks: [
      { row: 1, names: ['submitdate'] },
      { row: 1, names: ['startlanguage', 'lastpage'] },
    ],
  },
  {
    // « Code et texte de la question »: `Q3[SQ001]. Question [Option]`.
    name: 'LimeSurvey',
    headerRows: 1,
    merge: 'tagged',
    marks: [{ row: 0, names: ['submitdate. *', 'startlanguage. *'] }],
  },
  {
    name: 'LimeSurvey',
    headerRows: 1,
    merge: 'first',
    marks: [
      {
        row: 0,
        names: [
          'submitdate',
          'date submitted',
          'date de soumission',
          'date soumise',
          'tete de serie',
        ],
      },
    ],
  },
  {
    name: 'Framaforms',
    headerRows: 3,
    merge: 'webform',
    marks: [
      { row: 2, names: ['sid', 'webform_sid'] },
      { row: 2, names: ['sequentiel', 'serial', 'webform_serial', 'numero de serie'] },
    ],
  },
  {
    name: 'Qualtrics',
    headerRows: 3,
    merge: 'qualtrics',
    marks: [{ row: 2, names: ['{"importid"*', "{'importid'*"] }],
  },
  {
    name: 'Qualtrics (ancien)',
    headerRows: 2,
    merge: 'second',
    marks: [
      { row: 0, column: 0, names: ['v1'] },
      { row: 1, column: 0, names: ['responseid'] },
    ],
  },
  {
    name: 'SurveyMonkey',
    headerRows: 2,
    merge: 'surveymonkey',
    marks: [
      {
        row: 0,
        names: ['respondent id', 'respondentid', 'id du repondant', 'identifiant du repondant'],
      },
      {
        row: 0,
        names: ['collector id', 'collectorid', 'id du collecteur', 'identifiant du collecteur'],
      },
    ],
  },
  {
    name: 'KoboToolbox',
    headerRows: 1,
    merge: 'first',
    marks: [{ row: 0, names: ['_submission_time', '_uuid'] }],
  },
  {
    name: 'Microsoft Forms',
    headerRows: 1,
    merge: 'first',
    marks: [
      { row: 0, column: 0, names: ['id'] },
      { row: 0, column: 1, names: ['heure de debut', 'start time'] },
    ],
  },
  {
    name: 'Google Forms',
    headerRows: 1,
    merge: 'first',
    marks: [{ row: 0, column: 0, names: ['horodateur', 'timestamp'] }],
  },
  {
    name: 'Tally',
    headerRows: 1,
    merge: 'first',
    marks: [
      { row: 0, column: 0, names: ['submission id'] },
      { row: 0, column: 1, names: ['respondent id'] },
    ],
  },
  {
    name: 'Typeform',
    headerRows: 1,
    merge: 'first',
    marks: [
      { row: 0, names: ['submit date (utc)', 'submitted at', "date d'envoi (utc)"] },
      { row: 0, names: ['#', 'network id'] },
    ],
  },
  {
    name: 'Sphinx',
    headerRows: 1,
    merge: 'first',
    marks: [{ row: 0, names: ['date_saisie', 'origine_saisie'] }],
  },
  {
    name: 'Démarches simplifiées',
    headerRows: 1,
    merge: 'first',
    marks: [{ row: 0, names: ['etat du dossier'] }],
  },
  {
    name: 'Je donne mon avis',
    headerRows: 1,
    merge: 'first',
    marks: [
      { row: 0, names: ["date de l'avis"] },
      { row: 0, names: ['identifiant avis', 'nom du formulaire', "lien d'integration"] },
    ],
  },
];

/** Lines above the header that people add (a title, a date): at most this many are looked past. */
const ABOVE = 5;

/** The tool that wrote the rows, and where its header begins. */
export interface Written {
  readonly tool: Tool;
  /** The row where the header begins. */
  readonly start: number;
  /** The row after the header may be a header too, but that is not sure. */
  readonly isDoubtful: boolean;
}

export function findTool(rows: readonly Row[]): Written {
  for (let start = 0; start < Math.min(ABOVE, rows.length); start++) {
    const heads = rows.slice(start, start + 3).map(({ cells }) => cells.map(markName));
    const tool = TOOLS.find(({ marks }) => marks.every((mark) => bears(heads[mark.row], mark)));
    if (tool) return { tool, start, isDoubtful: false };
  }
  const start = plainStart(rows);
  if (start > 0 && isOverTicks(rows.slice(start - 1)))
    return { tool: TITLED, start: start - 1, isDoubtful: false };
  const second = secondHeader(rows.slice(start));
  const tool = second === 'options' ? SPREAD : second === 'questions' ? TITLED : PLAIN;
  return { tool, start, isDoubtful: second === 'doubtful' };
}

const markName = (cell: string): string => (cell.length > 200 ? '' : bareName(cell) || cell);

function bears(cells: readonly string[] | undefined, { column, names }: Mark): boolean {
  const looked = column === undefined ? cells : cells?.slice(column, column + 1);
  return names.some((name) =>
    name.endsWith('*')
      ? looked?.some((cell) => cell.startsWith(name.slice(0, -1)))
      : looked?.includes(name),
  );
}

/** A table has so many columns; one of two has no title that could be told from it. */
const COLUMNS = 3;
/** Rows that show how wide a table is. */
const SHOWN = 20;

/**
 * Titles above a plain table: rows with a single filled cell over one with several; with two side by side as
 * well, « Export du 14/10/2024 ; 140 réponses », where most rows under them have more. Apart, they would
 * be titles of groups of columns.
 */
function plainStart(rows: readonly Row[]): number {
  const top = rows.slice(0, ABOVE + SHOWN).map(({ cells }) => cells.map((cell) => cell.trim()));
  const filled = top.map((cells) => cells.filter(Boolean).length);
  const header = filled.findIndex((count) => count >= COLUMNS);
  if (header < 1 || header > ABOVE) return 0;
  const under = filled.slice(header).filter((count) => count > 0);
  const isTable = under.filter((count) => count >= COLUMNS).length * 2 > under.length;
  const isTitle = (cells: readonly string[], at: number): boolean =>
    filled[at]! < 2 || (isTable && cells[0] !== '' && cells[1] !== '');
  return top.slice(0, header).every(isTitle) ? header : 0;
}

import { bareName } from '../../names.js';
import type { Row } from '../table.js';
import { besideCodes } from './code-row.js';
import { isOverTicks, secondHeader } from './second-header.js';
import { ABOVE, plainStart } from './start.js';

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
  qualtrics: 3,
  webform: 3,
};

export type Merge = keyof typeof HEADER_ROWS;

/** One mark of a tool: in that header row, one cell (the one in `column`, if given) bears one of the names. */
interface Mark {
  /** The first unless told. */
  readonly row?: number;
  readonly column?: number;
  /** Bare names (names.ts); a final `*` stands for any end. */
  readonly names: readonly string[];
}

export interface Tool {
  readonly name: string;
  readonly merge: Merge;
  /** All must be there. */
  readonly marks: readonly Mark[];
}

export const headerRowsOf = ({ merge }: Tool): number => HEADER_ROWS[merge];

const tool = (name: string, merge: Merge, ...marks: Mark[]): Tool => ({ name, merge, marks });

/** Any table whose tool is unknown: one header row. */
export const PLAIN = tool('tableau simple', 'first');

/** A table whose second header row names the options of the questions that stand above the first of them. */
const SPREAD = tool(PLAIN.name, 'surveymonkey');

/** A table whose first header row holds the titles of groups of questions, in merged cells. */
const TITLED = tool(PLAIN.name, 'titles');

/** Tables that have the codes of the questions in a second header row, or in the first. */
const CODED = { first: tool(PLAIN.name, 'above'), second: tool(PLAIN.name, 'second') };

/** Survey tools by the header rows that their exporters write; the first that fits is taken. */
const TOOLS: readonly Tool[] = [
  tool(
    'LimeSurvey (vvexport)',
    'vvexport',
    { row: 1, names: ['submitdate'] },
    { row: 1, names: ['startlanguage', 'lastpage'] },
  ),
  // It has LimeSurvey’s date too.
  tool('Alchemer', 'reversed', { names: ['response id'] }, { names: ['time started'] }),
  // « Code et texte de la question »: `Q3[SQ001]. Question [Option]`.
  tool('LimeSurvey', 'tagged', { names: ['submitdate. *', 'startlanguage. *'] }),
  tool('LimeSurvey', 'first', {
    names: ['submitdate', 'date submitted', 'date de soumission', 'date soumise', 'tete de serie'],
  }),
  tool(
    'Framaforms',
    'webform',
    { row: 2, names: ['sid', 'webform_sid'] },
    { row: 2, names: ['sequentiel', 'serial', 'webform_serial', 'numero de serie'] },
  ),
  // The id of a question, in base 64: « Question:107 ».
  tool('Cap collectif', 'tagged', { names: ['quxvlc3rpb246*', 'uxvlc3rpb246*'] }),
  tool('Nextcloud Forms', 'coded', { row: 1, column: 0, names: ['submission_id'] }),
  tool('Qualtrics', 'qualtrics', { row: 2, names: ['{"importid"*', "{'importid'*"] }),
  tool(
    'Qualtrics (ancien)',
    'second',
    { column: 0, names: ['v1'] },
    { row: 1, column: 0, names: ['responseid'] },
  ),
  tool(
    'SurveyMonkey',
    'surveymonkey',
    { names: ['respondent id', 'respondentid', 'id du repondant', 'identifiant du repondant'] },
    { names: ['collector id', 'collectorid', 'id du collecteur', 'identifiant du collecteur'] },
  ),
  tool('KoboToolbox', 'first', { names: ['_submission_time', '_uuid'] }),
  tool(
    'Microsoft Forms',
    'numbered',
    { column: 0, names: ['id'] },
    { column: 1, names: ['heure de debut', 'start time'] },
  ),
  tool('Google Forms', 'first', { column: 0, names: ['horodateur', 'timestamp'] }),
  tool(
    'Tally',
    'first',
    { column: 0, names: ['submission id'] },
    { column: 1, names: ['respondent id'] },
  ),
  tool(
    'Typeform',
    'first',
    { names: ['submit date (utc)', 'submitted at', "date d'envoi (utc)"] },
    { names: ['#', 'network id'] },
  ),
  tool('Sphinx', 'first', { names: ['date_saisie', 'origine_saisie'] }),
  tool('Démarches simplifiées', 'first', { names: ['etat du dossier'] }),
  tool(
    'Je donne mon avis',
    'first',
    { names: ["date de l'avis"] },
    { names: ['identifiant avis', 'nom du formulaire', "lien d'integration"] },
  ),
];

/** The tool that wrote the rows, and where its header begins. */
export interface Written {
  readonly tool: Tool;
  /** The row where the header begins, from 0. */
  readonly start: number;
  /** The row after the header may be a header too, but that is not sure. */
  readonly isDoubtful: boolean;
}

export function findTool(rows: readonly Row[]): Written {
  for (let start = 0; start < Math.min(ABOVE, rows.length); start++) {
    const heads = rows.slice(start, start + 3).map(({ cells }) => cells.map(markName));
    const known = TOOLS.find(({ marks }) =>
      marks.every((mark) => bears(heads[mark.row ?? 0], mark)),
    );
    if (known) return { tool: known, start, isDoubtful: false };
  }
  const start = plainStart(rows);
  if (start > 0 && isOverTicks(rows.slice(start - 1)))
    return { tool: TITLED, start: start - 1, isDoubtful: false };
  const named = besideCodes(rows.slice(start));
  if (named) return { tool: CODED[named], start, isDoubtful: false };
  const second = secondHeader(rows.slice(start));
  const read = second === 'options' ? SPREAD : second === 'questions' ? TITLED : PLAIN;
  return { tool: read, start, isDoubtful: second === 'doubtful' };
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

import type { Command } from 'commander';
import { checkComparison, compareTagged } from '../compare/compare.js';
import { comparisonRecord } from '../compare/record.js';
import type { Between } from '../compare/sentences.js';
import { UserError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import { comparisonMarkdown } from '../report/comparison.js';
import { comparisonSheets } from '../report/sheets/comparison.js';
import { everyDifferenceSheet } from '../report/sheets/differences.js';
import { workbook } from '../workbook/workbook.js';
import { type Opened, openToCompare, tagToCompare } from './compare-inputs.js';
import { comparisonText } from './compare-text.js';
import { sheetCsv } from './csv.js';
import { namedAsFiles } from './edition-names.js';
import { formatOf, withOutputOptions } from './format.js';
import { argument, option } from './language.js';
import { type InputOptions, withInputOptions } from './options.js';
import { checkOutputFile, deliver } from './output.js';
import { printNotices, tell, terminal } from './print.js';
import { spokenCommand } from './program.js';
import { SUMMARIES } from './summaries.js';

const FORMATS = ['text', 'json', 'csv', 'md', 'xlsx'] as const;

type Format = (typeof FORMATS)[number];

interface CompareOptions extends InputOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly by?: string;
  readonly standardise?: string;
}

export function compareCommand(): Command {
  const command = spokenCommand(
    'compare',
    SUMMARIES.compare,
    'verbatim compare nec-2024.csv nec-2025.csv',
    argument('[fichier...]', {
      french:
        'un export par édition, ou l’analyse.json d’une édition passée, ou - pour l’entrée standard',
      english:
        'one export per edition, or the analyse.json of a past edition, or - for standard input',
    }),
  );
  return withOutputOptions(
    withInputOptions(command),
    FORMATS,
    option('--by <question>', {
      french: 'compare les groupes d’une question fermée, dans la dernière édition',
      english: 'compares the groups of a closed question, in the last edition',
    }),
    option('--standardise <question>', {
      french:
        'ajoute les parts que les éditions auraient avec la même composition selon cette question fermée',
      english:
        'adds the shares that the editions would have with the same mix of people by this closed question',
    }),
  ).action(runCompare);
}

async function runCompare(files: string[], given: CompareOptions): Promise<void> {
  const format = formatOf(given, FORMATS);
  if (given.output !== undefined) checkOutputFile(given.output, files);
  const opened = openToCompare(files, given);
  const options = worded(given, opened);
  checkComparison(
    opened,
    options,
    opened.present?.survey.sources.flatMap(({ columns }) => columns),
  );
  if (options.by === undefined) refuseOneAlone(opened);
  printNotices(opened.present?.survey.notices ?? []);
  const comparison = compared(opened, options);
  const room = options.output === undefined ? terminal() : Infinity;
  const content = await WRITERS[format](comparison, betweenOf(options), room);
  deliver(options.output, content);
  comparison.remedies.forEach(tell);
  if (opened.present) namedAsFiles(opened.present.survey).forEach(tell);
}

/** The options, with columns that the study words otherwise under the names of their questions. */
function worded({ by, standardise, ...options }: CompareOptions, opened: Opened): CompareOptions {
  return {
    ...options,
    ...(by !== undefined && { by: opened.worded(by) }),
    ...(standardise !== undefined && { standardise: opened.worded(standardise) }),
  };
}

/** Shares without a change are what `analyse` tells. */
function refuseOneAlone({ editions: [one, another] }: Opened): void {
  if (one === undefined || another !== undefined) return;
  throw new UserError(
    {
      french: `Une seule édition (${one}) : rien à comparer.`,
      english: `A single edition (${one}): nothing to compare.`,
    },
    {
      french:
        'Donnez aussi le fichier d’une autre édition, ou comparez les groupes de celle-ci avec --by et le nom d’une question fermée.',
      english:
        'Give the file of another edition too, or compare the groups of this one with --by and the name of a closed question.',
    },
  );
}

const betweenOf = ({ by }: CompareOptions): Between => (by === undefined ? 'editions' : 'groups');

const compared = (opened: Opened, { by, standardise }: CompareOptions): Comparison =>
  compareTagged(tagToCompare(opened), { by, standardise, threshold: opened.privacy.threshold });

type Writer = (
  comparison: Comparison,
  between: Between,
  /** Columns of the terminal that reads it. */
  room: number,
) => string | Uint8Array | Promise<Uint8Array>;

const WRITERS: Readonly<Record<Format, Writer>> = {
  text: (comparison, between, room) => `${comparisonText(comparison, between, room).join('\n')}\n`,
  json: (comparison) => `${JSON.stringify(comparisonRecord(comparison))}\n`,
  csv: (comparison, between) => sheetCsv(everyDifferenceSheet(comparison, between)),
  md: comparisonMarkdown,
  xlsx: (comparison, between) => workbook(comparisonSheets(comparison, between)),
};

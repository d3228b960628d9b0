import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { readBytes, refuseStandardInputTwice } from '../read/files.js';
import { argument } from './language.js';
import { withInputOptions } from './options.js';
import { allowNamesOption } from './privacy-options.js';
import { spokenCommand } from './program.js';
import { SUMMARIES } from './summaries.js';
import { verifyQuotes } from './verify-quotes.js';
import { type VerifyOptions, verifyReport } from './verify-report.js';
import { isReport } from './written-quotes.js';

export function verifyCommand(): Command {
  const command = spokenCommand(
    'verify',
    SUMMARIES.verify,
    'verbatim verify bilan.docx nec-2025.csv',
    argument('<citations>', {
      french:
        'un rapport à relire (.docx, .odt, .pptx, .odp, .md ou .txt), dont chaque passage entre guillemets est cherché dans les réponses ; ou des citations telles que quotes ou analyse les écrivent (.jsonl, .csv ou .xlsx), ou - pour l’entrée standard',
      english:
        'a report to check (.docx, .odt, .pptx, .odp, .md or .txt), whose passages in quotation marks are each looked for in the answers; or quotes as quotes or analyse writes them (.jsonl, .csv or .xlsx), or - for standard input',
    }),
    argument('[fichier...]', {
      french: 'les exports d’où viennent les citations',
      english: 'the exports that the quotes come from',
    }),
  );
  return withInputOptions(command.addOption(allowNamesOption())).action(runVerify);
}

function runVerify(file: string, sources: string[], options: VerifyOptions): void {
  refuseStandardInputTwice([file, ...sources]);
  const given = { file, bytes: readBytes(file) };
  const isText = isReport(given.bytes, file);
  const report = sources.find((source) => REPORT.test(source));
  if (!isText && report !== undefined) throw swapped(file, report);
  const verify = isText ? verifyReport : verifyQuotes;
  verify(given, sources, options);
}

/** Reports by their names, none of which an export has. */
const REPORT = /\.(?:md|markdown|docx|odt|pptx|odp)$/iu;

const swapped = (file: string, report: string): UsageError =>
  new UsageError(
    {
      french: `${quoted(report)} est à relire, et se donne donc avant les exports.`,
      english: `${en.quoted(report)} is what to check, and so comes before the exports.`,
    },
    {
      french: `Écrivez : verbatim verify ${report} ${file}`,
      english: `Write: verbatim verify ${report} ${file}`,
    },
  );

import type { Command } from 'commander';
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
        'a report to check (.docx, .odt, .pptx, .odp, .md or .txt), each passage of which in quotation marks is sought in the answers; or quotes as quotes or analyse writes them (.jsonl, .csv or .xlsx), or - for standard input',
    }),
    argument('[fichier...]', {
      french: 'les exports d’où elles viennent',
      english: 'the exports that they come from',
    }),
  );
  return withInputOptions(command.addOption(allowNamesOption())).action(runVerify);
}

function runVerify(file: string, sources: string[], options: VerifyOptions): void {
  refuseStandardInputTwice([file, ...sources]);
  const given = { file, bytes: readBytes(file) };
  const verify = isReport(given.bytes, file) ? verifyReport : verifyQuotes;
  verify(given, sources, options);
}

import { type Command, Option } from 'commander';
import { loadFrench } from '../french/engine.js';
import { counted } from '../messages/numbers.js';
import { EXPECTATION_WORDS, encodingWord } from '../messages/words.js';
import type { Role, Source } from '../model/survey.js';
import type { Expectation } from '../model/tags.js';
import { type ColumnQuestion, columnQuestions } from './column-questions.js';
import { type InputOptions, withInputOptions } from './options.js';
import { openCodebook, openSources } from './prepare.js';
import { printLines, printNotices, printText, textTable } from './print.js';
import { spokenCommand } from './program.js';

interface ColumnsOptions extends InputOptions {
  readonly format: 'text' | 'json';
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  id: 'identifiant',
  open: 'texte libre',
  choice: 'choix',
  multiple: 'choix multiple',
  scale: 'échelle',
  date: 'date',
  number: 'nombre',
  edition: 'édition',
  question: 'question',
  personal: 'donnée personnelle',
  empty: 'vide',
};

export function columnsCommand(): Command {
  const command = spokenCommand(
    'columns',
    'Montre ce qui a été compris d’un fichier : encodage, séparateur, rôle de chaque colonne.',
    'verbatim columns nec-2025.csv',
  ).argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard');
  return withInputOptions(command)
    .addOption(
      new Option('--format <format>', 'forme du résultat')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(runColumns);
}

function runColumns(files: string[], options: ColumnsOptions): void {
  const sources = openSources(files, options);
  const codebook = openCodebook(options, loadFrench());
  for (const [i, read] of sources.entries()) {
    const { source, notices } = read;
    const asked = columnQuestions(read).map(
      ({ name, asked }): Taken => ({ name, asked, expects: codebook.asked(asked).expects }),
    );
    if (i > 0 && options.format === 'text') printLines(['']);
    printNotices(notices);
    if (options.format === 'json') printLines([JSON.stringify(columnsRecord(source, asked))]);
    else printText([...columnsText(source), ...questionsText(asked)]);
  }
}

/** A question of a file, and what it is taken to expect. */
interface Taken extends ColumnQuestion {
  readonly expects: Expectation;
}

/** How each question is read: what its answers mean hangs on it. */
const questionsText = (asked: readonly Taken[]): string[] =>
  asked.length === 0
    ? []
    : [
        '',
        ...textTable([
          ['attend', 'question'],
          ...asked.map((one) => [EXPECTATION_WORDS[one.expects], one.asked]),
        ]),
        '',
        EXPECTS_NOTE,
      ];

const EXPECTS_NOTE =
  'Ce qu’une question attend décide souvent de la tonalité. Lue de travers, elle se corrige dans verbatim.yaml (questions\u00a0: column et expects).';

/** The record of `columns --format json`. */
function columnsRecord(
  { file, encoding, delimiter, headerRows, rows, columns }: Source,
  asked: readonly Taken[],
) {
  const expected = new Map(asked.map(({ name, expects }) => [name, expects]));
  return {
    encoding,
    delimiter,
    headerRows,
    rows,
    columns: columns.map(({ name, role, filled, distinct, reason }) => ({
      name,
      role,
      filled,
      distinct,
      reason,
      ...(expected.has(name) && { expects: expected.get(name) }),
    })),
    file,
  };
}

function columnsText({ file, encoding, delimiter, headerRows, rows, columns }: Source): string[] {
  const separator =
    delimiter === null ? '' : ` ; séparateur « ${delimiter === '\t' ? 'tabulation' : delimiter} »`;
  const header = headerRows > 1 ? ` ; ${headerRows} lignes de titre` : '';
  return [
    `${file} : ${counted(rows, 'ligne')} ; ${/^(xlsx|xlsm|xlsb|xls|ods|fods)$/.test(encoding) ? `classeur ${encoding}` : `encodage ${encodingWord(encoding)}`}${separator}${header}`,
    '',
    ...textTable([
      ['rôle', 'remplies', 'différentes', 'colonne', 'pourquoi'],
      ...columns.map(({ role, filled, distinct, name, reason }) => [
        ROLE_WORDS[role],
        String(filled),
        String(distinct),
        name.replace(/\s+/gu, ' '),
        reason,
      ]),
    ]),
  ];
}

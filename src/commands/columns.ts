import type { Command } from 'commander';
import { counted } from '../messages/numbers.js';
import { awaitedWords, encodingWord, fileWord } from '../messages/words.js';
import type { Role, Source } from '../model/survey.js';
import type { Expectation } from '../model/tags.js';
import { foldName } from '../names/names.js';
import { cleanHeader } from '../read/header/clean.js';
import { ownWording, textAt } from '../read/people/answers.js';
import type { ReadSource } from '../read/source.js';
import { holdsContact } from '../read/values.js';
import type { Codebook } from '../tag/codebook.js';
import { openCodebook } from './codebooks.js';
import { formatOption } from './format.js';
import { commandOnFiles, type InputOptions } from './options.js';
import { printLines, printNotices, printText, textTable } from './print.js';
import { SUMMARIES } from './summaries.js';
import { openSources } from './surveys.js';

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
  return commandOnFiles(
    'columns',
    SUMMARIES.columns,
    'verbatim columns nec-2025.csv',
    formatOption(['text', 'json']),
  ).action(runColumns);
}

function runColumns(files: string[], options: ColumnsOptions): void {
  const sources = openSources(files, options);
  const codebook = openCodebook(options, 'questions');
  for (const [i, read] of sources.entries()) {
    const { source, notices } = read;
    const asked = openQuestions(read, codebook);
    if (i > 0 && options.format === 'text') printLines(['']);
    printNotices(notices);
    if (options.format === 'json') printLines([JSON.stringify(columnsRecord(source, asked))]);
    else printText([...columnsText(source), ...typedText(read), ...questionsText(asked)]);
  }
}

interface OpenQuestion {
  /** Its column or, in a long file, what the column of questions holds. */
  readonly name: string;
  /** The words that it is read by, and what it is taken to expect. */
  readonly asked: string;
  readonly expects: Expectation;
  /** What that is, in words. */
  readonly awaited: string;
}

/** The open questions of a file: its open columns or, where each row is an answer, those that rows name. */
function openQuestions(
  { columns, asked: closed, rows, wordings }: ReadSource,
  codebook: Codebook,
): OpenQuestion[] {
  const open = columns.filter(({ column: { role, aside } }) => role === 'open' && !aside);
  const long = columns.find(({ column }) => column.role === 'question');
  const names =
    long && open.length > 0
      ? new Set(rows.map((row) => cleanHeader(textAt(row, long.column.index))))
      : open.map(({ column }) => column.name);
  return [...names]
    .filter((name) => name !== '' && !closed.some(({ column }) => column.name === name))
    .map((name) => {
      const question = wordings.get(foldName(name)) ?? name;
      const { asked = question } = ownWording(name, question, wordings);
      const reading = codebook.readQuestion(asked);
      return { name, asked, expects: reading.expects, awaited: awaitedWords(reading) };
    });
}

/** What counts as « Autre », which is published nowhere: whoever has the file may judge it here, but for ways to reach people. */
const typedText = ({ columns }: ReadSource): string[] =>
  columns.flatMap(({ column, choices }) => {
    const typed = [...(choices?.typed ?? [])].filter((value) => !holdsContact(value));
    return typed.length === 0
      ? []
      : [
          '',
          `Comptés comme «\u00a0Autre\u00a0» à «\u00a0${column.name}\u00a0»\u00a0: ${typed.join(', ')}.`,
          TYPED_NOTE,
        ];
  });

const TYPED_NOTE =
  'Si l’un d’eux est une option du questionnaire, nommez-le dans l’étude, sous sa question\u00a0: options\u00a0: {élu: Élu}.';

/** How each question is read: what its answers mean hangs on it. */
const questionsText = (asked: readonly OpenQuestion[]): string[] =>
  asked.length === 0
    ? []
    : [
        '',
        ...textTable([
          ['attend', 'expects', 'question'],
          ...asked.map((one) => [one.awaited, one.expects, one.asked]),
        ]),
        '',
        EXPECTS_NOTE,
      ];

const EXPECTS_NOTE =
  'Ce qu’une question attend décide souvent de la tonalité. Lue de travers, elle se corrige dans l’étude (questions\u00a0: column et expects).';

function columnsRecord(
  { file, encoding, delimiter, headerRows, rows, columns }: Source,
  asked: readonly OpenQuestion[],
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
    `${fileWord(file)} : ${counted(rows, 'ligne')} ; ${/^(xlsx|xlsm|xlsb|xls|ods|fods)$/.test(encoding) ? `classeur ${encoding}` : `encodage ${encodingWord(encoding)}`}${separator}${header}`,
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

import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { Column } from '../model/survey.js';
import { labelOf } from '../read/editions.js';
import { readInputs } from '../read/files.js';
import { shapeOf } from '../read/shape.js';
import { type ReadSource, readSources } from '../read/source.js';
import { type Found, writeStudy } from '../study/write.js';
import { type ColumnsAsked, readOptions, withColumnOptions } from './options.js';
import { checkOutputFile, writeOutputFile } from './output.js';
import { printNotices, printTold } from './print.js';
import { spokenCommand } from './program.js';
import { STUDY_FILE } from './study.js';

interface InitOptions extends ColumnsAsked {
  readonly output: string;
}

export function initCommand(): Command {
  const command = spokenCommand(
    'init',
    'Commence une étude : écrit un fichier de choix d’après les fichiers du questionnaire.',
    'verbatim init nec-2023.csv nec-2024.csv nec-2025.csv',
  )
    .argument('<fichier...>', 'un export par édition')
    .option('-o, --output <fichier>', 'fichier à écrire', STUDY_FILE);
  return withColumnOptions(command).action(runInit);
}

function runInit(files: string[], options: InitOptions): void {
  const { output } = options;
  if (existsSync(output)) throw new UserError(say.exists, { file: output }, say.existsRemedy);
  if (files.includes('-'))
    throw new UserError(say.standardInput, undefined, say.standardInputRemedy);
  checkOutputFile(output);
  const sources = readSources(readInputs(files), readOptions(options));
  for (const { notices } of sources) printNotices(notices);
  const folder = dirname(resolve(output));
  const found = sources.map((read) => ({
    ...read,
    path: relative(folder, resolve(read.source.file)).replaceAll(sep, '/'),
  }));
  writeOutputFile(output, writeStudy(foundIn(found)));
  const alone = resolve(output) === resolve(STUDY_FILE);
  printTold(say.written(output, `verbatim analyse${alone ? '' : ` --study ${output}`}`));
}

interface Read extends ReadSource {
  /** From the study's folder, with slashes on any system. */
  readonly path: string;
}

/** What the files tell of themselves, each column once. */
function foundIn(sources: readonly Read[]): Found {
  const shaped = sources.map((read) => ({ ...read, shape: shapeOf(read) }));
  const name = (key: 'id' | 'edition' | 'question'): string | undefined =>
    shaped.flatMap(({ shape, columns }) => columns[shape[key] ?? -1]?.column.name ?? [])[0];
  const text = unique(shaped.flatMap(({ shape }) => shape.open.map(({ column }) => column)));
  const [id, edition, question] = [name('id'), name('edition'), name('question')];
  const chosen = new Set([...text.map((column) => column.name), id, edition, question]);
  const others = unique(shaped.flatMap(({ source }) => source.columns)).filter(
    ({ name, option }) => !chosen.has(name) && option === undefined,
  );
  return {
    files: shaped.map(({ path, shape, ...read }) => ({
      file: path,
      edition: shape.edition === undefined ? labelOf(read) : undefined,
    })),
    text: text.map((column) => column.name),
    id,
    edition,
    question,
    groups: others.filter(splits).map((column) => column.name),
    others,
  };
}

/** Each name once, as first met. */
const unique = (columns: readonly Column[]): Column[] =>
  columns.filter(({ name }, i) => columns.findIndex((column) => column.name === name) === i);

/** A group that compares has at most this many values. */
const MOST_GROUPS = 12;

const splits = ({ role, aside, distinct }: Column): boolean =>
  role === 'choice' && !aside && distinct >= 2 && distinct <= MOST_GROUPS;

import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { SHIPPED_IDS } from '../lexicon/shipped.js';
import { studyMessages as say } from '../messages/study.js';
import { type FileToRead, isThere } from '../read/files.js';
import { placedNames, readStudy, type Study } from '../study/read.js';
import { describeProblems } from '../yaml/problems.js';
import type { Problem } from '../yaml/read.js';
import { isShipped } from './lexicon-files.js';
import { readYamlFile } from './text-file.js';

/** The study that is used without being named, when it stands in the current folder. */
export const STUDY_FILE = 'verbatim.yaml';

/** The study named, or that of the current folder. All of its problems come in one message. */
export function openStudy(given: string | undefined): Study | undefined {
  const file = given ?? (existsSync(STUDY_FILE) ? STUDY_FILE : undefined);
  if (file === undefined) return undefined;
  const study = readStudy(readYamlFile(file, say.missingFileRemedy));
  const problems = 'problems' in study ? study.problems : missingFiles(study);
  if (problems.length > 0 || 'problems' in study)
    throw new UserError(
      describeProblems({ french: 'Le fichier d’étude', english: 'The study file' }, problems),
    );
  return study;
}

/** Lexicons and logo must be there whatever is read; files to read are checked when they are read. */
function missingFiles(study: Study): Problem[] {
  const { lexicons, look } = study.document;
  const absent = ({ name }: { readonly name: string }) => !isThere(besideStudy(study, name));
  return [
    ...placedNames(lexicons, ['lexicons'])
      .filter((one) => absent(one) && !SHIPPED_IDS.includes(one.name))
      .map(({ name, path }) => ({
        ...study.spotAt(path),
        message: say.missingLexicon(name, SHIPPED_IDS),
      })),
    ...placedNames(look?.logo, ['look', 'logo'])
      .filter(absent)
      .map(({ name, path }) => ({ ...study.spotAt(path), message: say.missing(name) })),
  ];
}

/** Paths of a study are from its own folder. */
export const besideStudy = (study: Study, path: string): string =>
  isAbsolute(path) ? path : join(dirname(study.file), path);

/** The study's lexicons, from where the program runs; those of the program by their ids. */
export const studyLexicons = (study: Study | undefined): string[] | undefined =>
  study?.document.lexicons?.map((name) => {
    const path = besideStudy(study, name);
    return isShipped(name, path) ? name : path;
  });

/**
 * The files given, or else those of the study; each with what the study says of it.
 * @throws UserError at the study's place for a file of it that is not there.
 */
export function filesToRead(files: readonly string[], study: Study | undefined): FileToRead[] {
  const known = studyFiles(study);
  if (files.length > 0)
    return files.map((file) => ({
      ...known.find((one) => resolve(one.file) === resolve(file)),
      file,
    }));
  if (known.length === 0 && study)
    throw new UserError(say.noFiles, say.noFilesRemedy, { file: study.file });
  const absent = known.findIndex(({ file }) => !isThere(file));
  if (absent < 0) return known;
  const { place } = study!.spotAt(['files', absent]);
  throw new UserError(say.missingInput(known[absent]!.file), say.missingRemedy, place);
}

/** Whether files are given, and the study has others. */
export const leavesSome = (files: readonly string[], study: Study | undefined): boolean =>
  files.length > 0 &&
  studyFiles(study).some(({ file }) => !files.some((one) => resolve(one) === resolve(file)));

function studyFiles(study: Study | undefined): FileToRead[] {
  if (!study) return [];
  return (study.document.files ?? []).map(({ file, ...settings }) => ({
    ...settings,
    file: besideStudy(study, file),
  }));
}

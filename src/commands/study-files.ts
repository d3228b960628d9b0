import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { FileToRead } from '../read/files.js';
import type { Study } from '../study/read.js';
import { besideStudy } from './study.js';

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
    throw new UserError(say.noFiles, { file: study.file }, say.noFilesRemedy);
  const absent = known.findIndex(({ file }) => !existsSync(file));
  if (absent < 0) return known;
  const { place } = study!.problemAt(['files', absent], '');
  throw new UserError(say.missingInput(known[absent]!.file), place, say.missingRemedy);
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

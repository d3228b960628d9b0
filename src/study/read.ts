import { z } from 'zod';
import { studyMessages as say } from '../messages/study.js';
import type { YamlFile } from '../yaml/places.js';
import { type Checked, type Problem, readYaml, sha256Of } from '../yaml/read.js';
import { type StudyDocument, studySchema } from './schema.js';

/** A study file, read and validated. */
export interface Study {
  /** The path as the user gave it. */
  readonly file: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly document: StudyDocument;
  /** Where a node of the document stands in the file. */
  readonly spotAt: Checked<StudyDocument>['spotAt'];
}

/** A file that says nothing yet: all of a study is optional. */
const EMPTY = z.null().transform((): StudyDocument => ({}));

/** Reads one study file. All problems are listed at once, in the order of the file. */
export function readStudy(written: YamlFile): Study | { problems: Problem[] } {
  const checked = readYaml<StudyDocument>(written, (value) =>
    value === null ? EMPTY : studySchema,
  );
  if ('problems' in checked) return checked;
  const { value: document, spotAt } = checked;
  const problems = saidTwice(document).map(({ name, path }) => ({
    ...spotAt(path),
    message: say.twice(name),
  }));
  if (problems.length > 0) return { problems };
  const sha256 = sha256Of(written);
  return { file: written.file, sha256, document, spotAt };
}

interface Named {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** What is said twice: a column of two kinds, a question of two wordings, a file of two editions. */
function saidTwice({ files = [], columns = {}, questions = [] }: StudyDocument): Named[] {
  const kinds = ['text', 'id', 'edition', 'question', 'ignore'] as const;
  const roles = Object.keys(columns.roles ?? {});
  return [
    ...repeatedFiles(files),
    ...repeated([
      ...kinds.flatMap((kind) => placedNames(columns[kind], ['columns', kind])),
      ...roles.map((name) => ({ name, path: ['columns', 'roles', name] })),
    ]),
    ...repeated(
      questions.flatMap(({ column }, i) => placedNames(column, ['questions', i, 'column'])),
    ),
  ];
}

/** Files that are said again of the same sheet. */
function repeatedFiles(files: NonNullable<StudyDocument['files']>): Named[] {
  const keys = files.map(({ file, sheet }) => `${file}\n${sheet ?? ''}`);
  return files.flatMap(({ file: name }, i) =>
    keys.indexOf(keys[i]!) < i ? [{ name, path: ['files', i] }] : [],
  );
}

/** Each name that stands again after its first place. */
const repeated = (names: readonly Named[]): Named[] =>
  names.filter(({ name }, at) => names.findIndex((one) => one.name === name) < at);

/** The names of a key that holds one or several, each with its place. */
export function placedNames(
  names: string | readonly string[] | undefined,
  path: readonly PropertyKey[],
): Named[] {
  if (names === undefined) return [];
  if (typeof names === 'string') return [{ name: names, path }];
  return names.map((name, i) => ({ name, path: [...path, i] }));
}

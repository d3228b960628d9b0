import type { Lexicon } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import type { AnswerStream } from '../read/streamed/stream.js';
import type { Study } from '../study/read.js';
import { buildCodebook } from '../tag/build-codebook.js';
import type { Codebook } from '../tag/codebook.js';
import { openLexicons } from './lexicon-files.js';
import type { InputOptions, LexiconOptions } from './options.js';
import { openStudy, studyLexicons } from './study.js';
import { takenAsTold } from './study-codebook.js';
import { streamOf } from './surveys.js';

/** The lexicons named, or else those of the study, and the program’s for what these lack; of one kind, where no other is needed. */
export const lexiconsOf = (
  raw: LexiconOptions,
  study: Study | undefined,
  kind?: LexiconKind,
): Lexicon[] => openLexicons(lexiconsNamed(raw, study), kind && [kind]);

export const lexiconsNamed = (raw: LexiconOptions, study: Study | undefined) =>
  raw.lexicon ?? studyLexicons(study);

/** The codebook, for work that needs no answers; of lexicons of one kind alone, where that is all it needs. */
export function openCodebook(raw: LexiconOptions, kind?: LexiconKind): Codebook {
  const study = openStudy(raw.study);
  const lexicons = lexiconsOf(raw, study, kind);
  const used = lexicons.filter(({ document }) => kind === undefined || document.kind === kind);
  return takenAsTold(buildCodebook(used), study);
}

/** Answers as they come, and what tags them. */
interface PreparedStream extends AnswerStream {
  readonly codebook: Codebook;
}

/** Opens study, files and lexicons for work that takes answers one by one: files may be of any size. */
export async function prepareStream(
  files: readonly string[],
  raw: InputOptions,
): Promise<PreparedStream> {
  const study = openStudy(raw.study);
  const lexicons = lexiconsOf(raw, study);
  const stream = await streamOf(files, raw, study);
  return { ...stream, codebook: takenAsTold(buildCodebook(lexicons), study) };
}

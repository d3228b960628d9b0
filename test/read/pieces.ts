import type { Answer } from '../../src/model/survey.js';
import type { ByteSource, InputFile } from '../../src/read/files.js';
import type { ReadOptions } from '../../src/read/options.js';
import { streamAnswers } from '../../src/read/streamed/stream.js';

/** A file as a stream of pieces of so many bytes. */
export function bytesInPieces({ file, bytes }: InputFile, size: number): ByteSource {
  return {
    file,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** All that reading a file in pieces gives. */
export async function streamed(
  file: InputFile,
  size: number,
  options: ReadOptions = {},
): Promise<{ answers: Answer[]; messages: string[] }> {
  const stream = await streamAnswers([bytesInPieces(file, size)], options);
  const answers: Answer[] = [];
  for await (const batch of stream.answers) answers.push(...batch);
  return { answers, messages: stream.notices.map(({ message }) => message.french) };
}

import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import { containerOf } from '../read/bytes/container.js';
import { decode } from '../read/bytes/encoding.js';
import { readBytes } from '../read/files.js';
import type { YamlFile } from '../yaml/places.js';

/** Control characters, those that are spaces or come of one-byte encodings apart. */
const NO_TEXT = /[^\P{Cc}\s\u0080-\u009f]/u;

/** The text of a file that the user names; see `readBytes` and `plainText`. */
export const readText = (file: string): string => plainText(readBytes(file), file);

export const readYamlFile = (file: string, remedy?: Message): YamlFile =>
  yamlFile(readBytes(file, remedy), file);

const TABLE = /\.(?:csv|tsv|xlsx?|ods|jsonl)$/iu;

/**
 * A file that users write in YAML, with what proves which bytes were read; see `plainText`.
 *
 * @throws UserError when it is a table by its name: every line of it would be an error.
 */
export function yamlFile(bytes: Uint8Array, file: string): YamlFile {
  const text = plainText(bytes, file);
  if (TABLE.test(file)) {
    throw new UserError(
      {
        french: 'Ce fichier est un tableau ; il faut ici un fichier YAML.',
        english: 'This file is a table; a YAML file is needed here.',
      },
      {
        french: 'Un fichier de réponses se donne sans option devant lui.',
        english: 'A file of answers is given without an option before it.',
      },
      { file },
    );
  }
  return { file, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * The text of a file that users write, in whatever encoding it comes.
 *
 * @param file its path as the user gave it.
 * @throws UserError when it is a picture, a workbook or anything else that is no text.
 */
export function plainText(bytes: Uint8Array, file: string): string {
  const text = containerOf(bytes).kind === 'text' ? decode(bytes).text : '\0';
  if (!NO_TEXT.test(text)) return text;
  throw new UserError(
    { french: 'Ce fichier n’est pas du texte.', english: 'This file is not text.' },
    {
      french: 'Enregistrez-le en texte brut, ou vérifiez son nom.',
      english: 'Save it as plain text, or check its name.',
    },
    { file },
  );
}

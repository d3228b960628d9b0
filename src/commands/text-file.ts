import { createHash } from 'node:crypto';
import { showPlace, UserError } from '../errors.js';
import { joined, type Message, placed, untranslated } from '../message.js';
import { containerOf } from '../read/bytes/container.js';
import { decode } from '../read/bytes/encoding.js';
import { readBytes } from '../read/files.js';
import type { Problem, YamlFile } from '../yaml/read.js';

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
    { french: 'Ce fichier n’est pas du texte.', english: 'This file is no text.' },
    {
      french: 'Enregistrez-le en texte brut, ou vérifiez son nom.',
      english: 'Save it as plain text, or check its name.',
    },
    { file },
  );
}

/**
 * `file:line:column`, what is wrong, and the line as written, marked at the column.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: Message, problems: readonly Problem[]): Message {
  const rows = problems.flatMap(({ place, message, line }) => [
    placed(showPlace(place), message),
    untranslated(shownLine(line, place.column ?? 1)),
  ]);
  const size = problems.length;
  const head = {
    french: `${what.french} contient ${size === 1 ? 'une erreur' : `${size} erreurs`}.`,
    english: `${what.english} has ${size === 1 ? 'one error' : `${size} errors`}.`,
  };
  return joined([head, ...rows], '\n');
}

/** Most signs of a line that are shown, and those of them that stand before the column. */
const [SIGNS_SHOWN, SIGNS_BEFORE] = [100, 60];

/** The line without its indent, cut where it is long, and a mark under its column. */
function shownLine(line: string, column: number): string {
  const whole = line.trimStart();
  const at = Math.max(0, column - 1 - (line.length - whole.length));
  const from = whole.length > SIGNS_SHOWN ? Math.max(0, at - SIGNS_BEFORE) : 0;
  const cut = whole.slice(from, from + SIGNS_SHOWN);
  const text = `${from > 0 ? '…' : ''}${cut}${from + SIGNS_SHOWN < whole.length ? '…' : ''}`;
  return `    ${text}\n    ${' '.repeat(at - from + (from > 0 ? 1 : 0))}^`;
}

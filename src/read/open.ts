import { UserError } from '../errors.js';
import { readMessages as say } from '../messages/read.js';
import { containerOf } from './container.js';
import { announcedDelimiter, detectDelimiter, NO_DELIMITER } from './delimiter.js';
import { decode, isEncoding } from './encoding.js';
import { jsonTable, looksLikeJson } from './json.js';
import { delimitedRows } from './rows.js';
import type { RawTable } from './table.js';
import { workbookTable } from './workbook.js';

export interface OpenOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
}

/**
 * Bytes of any format → rows of text.
 * @throws UserError for what is no survey: empty, an image, a broken workbook, …
 */
export function openTable(file: string, bytes: Uint8Array, options: OpenOptions): RawTable {
  const container = containerOf(bytes);
  if (container.kind === 'refused')
    throw new UserError(say.refused(container.what), { file }, say.refusedRemedy);
  if (container.kind !== 'text')
    return workbookTable(bytes, { file, container: container.kind, sheet: options.sheet });
  return textTable(file, bytes, options);
}

function textTable(file: string, bytes: Uint8Array, options: OpenOptions): RawTable {
  if (options.encoding !== undefined && !isEncoding(options.encoding))
    throw new UserError(say.unknownEncoding(options.encoding), { file }, say.unknownEncodingRemedy);
  const { text, encoding } = decode(bytes, options.encoding);
  if (text.trim() === '') throw new UserError(say.empty, { file }, say.emptyRemedy);
  if (looksLikeJson(text)) return jsonTable(text, file, encoding);
  const announced = announcedDelimiter(text);
  const delimiter =
    askedDelimiter(options.delimiter, file) ??
    announced.delimiter ??
    detectDelimiter(announced.text);
  return {
    encoding,
    delimiter: delimiter === NO_DELIMITER ? null : delimiter,
    rows: delimitedRows(announced.text, { file, delimiter, quoted: !isVvexport(announced.text) }),
    notices: [],
  };
}

/** Words that stand for a separator that is hard to type. */
const DELIMITER_WORDS: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t' };

function askedDelimiter(asked: string | undefined, file: string): string | undefined {
  const delimiter = asked === undefined ? undefined : (DELIMITER_WORDS[asked] ?? asked);
  if (delimiter !== undefined && delimiter.length !== 1)
    throw new UserError(say.badDelimiter(delimiter), { file }, say.badDelimiterRemedy);
  return delimiter;
}

/** LimeSurvey’s vvexport quotes nothing: its second line holds codes between tabs. */
const isVvexport = (text: string): boolean =>
  /^[^\r\n]*\r?\n[^\r\n"]*\bsubmitdate\t/.test(text.slice(0, 100_000));

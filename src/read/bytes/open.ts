import { UserError } from '../../errors.js';
import type { Message } from '../../message.js';
import { fileMessages } from '../../messages/reading/files.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import type { RawTable } from '../table.js';
import { containerOf } from './container.js';
import { type Cut, delimitedRows } from './cutter.js';
import {
  type Announced,
  announcedDelimiter,
  detectDelimiter,
  detectQuote,
  isWrapped,
  NO_DELIMITER,
} from './delimiter.js';
import { decode, isEncoding } from './encoding.js';
import { jsonTable, looksLikeJson, refuseOtherJson } from './json/json.js';
import { isFlatWorkbook, isPage, looksLikeMarkup, markupTable } from './markup-table.js';
import { savedAnalysisIn } from './saved.js';
import { type CutSheet, cutSheet } from './uncut-lines.js';
import { workbookTable } from './workbook/workbook.js';
import { refuseWrongEncoding } from './wrong-encoding.js';

/** How a file is opened, where its bytes do not tell. */
export interface OpenOptions {
  /** A name that iconv knows, `windows-1252`. */
  readonly encoding?: string | undefined;
  /** One character, or `tab`. */
  readonly delimiter?: string | undefined;
  /** Of a workbook, its sheet by name; other files have none, and are read all the same. */
  readonly sheet?: string | undefined;
}

/**
 * Bytes of any format → rows of text.
 * @throws UserError for what is no survey: empty, an image, a broken workbook, …
 */
export function openTable(file: string, bytes: Uint8Array, options: OpenOptions): RawTable {
  const container = containerOf(bytes);
  if (container.kind === 'refused')
    throw new UserError(fileMessages.refused(container.what), fileMessages.refusedRemedy, { file });
  if (container.kind !== 'text')
    return workbookTable(bytes, { file, container: container.kind, sheet: options.sheet });
  const table = textTable(file, bytes, options);
  if (options.sheet === undefined) return table;
  return { ...table, told: [...table.told, say.uselessSheet(options.sheet)] };
}

function textTable(file: string, bytes: Uint8Array, options: OpenOptions): RawTable {
  refuseUnknown(options.encoding, file);
  refuseWrongEncoding(bytes, options.encoding, file);
  const { text, encoding } = decode(bytes, options.encoding);
  if (text.trim() === '')
    throw new UserError(fileMessages.empty, fileMessages.emptyRemedy, { file });
  if (savedAnalysisIn(bytes)) throw new UserError(say.saved, say.savedRemedy, { file });
  if (looksLikeJson(text)) return jsonTable(text, file, encoding);
  refuseOtherJson(text, file);
  if (isFlatWorkbook(text))
    return workbookTable(bytes, { file, container: 'ole', sheet: options.sheet });
  if (looksLikeMarkup(text)) return markupTable(text, encoding);
  if (isPage(text))
    throw new UserError(fileMessages.refused(fileMessages.kinds.page), fileMessages.pageRemedy, {
      file,
    });
  const announced = announcedDelimiter(text);
  const { told, ...cut } = cutOf(announced, options.delimiter, file);
  const uncut = options.delimiter === undefined ? uncutText(announced, cut, file) : undefined;
  if (uncut) return { encoding, ...uncut, told: [say.uncut] };
  return {
    encoding,
    delimiter: shownDelimiter(cut.delimiter),
    rows: delimitedRows(announced.text, { file, ...cut }),
    told,
  };
}

/** The rows of a text whose lines are each a cell of the table that cutting it gives, or that its commas alone would. */
function uncutText(
  { text }: Announced,
  cut: Omit<HowCut, 'told'>,
  file: string,
): CutSheet | undefined {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const delimiter = endsInCommas(header) ? ',' : cut.delimiter;
  const isOne = delimiter === ',' || /^"[^"]*"$/.test(header);
  return isOne && header.includes(';')
    ? cutSheet(delimitedRows(text, { ...cut, delimiter, file }), file)
    : undefined;
}

/** Whether the commas of a header, of which it has some, stand at its end alone. */
function endsInCommas(header: string): boolean {
  const first = header.indexOf(',');
  return first >= 0 && /^,+$/.test(header.slice(first));
}

/** What the table says of how it is cut: nothing where nothing cuts it. */
export const shownDelimiter = (delimiter: string): string | null =>
  delimiter === NO_DELIMITER ? null : delimiter;

interface HowCut extends Omit<Cut, 'file'> {
  /** Characters of the line that announces the separator. */
  readonly announced: number;
  /** What is doubtful about it. */
  readonly told: readonly Message[];
}

/** How a text is cut: as asked for, as it announces, or as its first rows tell. */
export function cutOf(
  { text, delimiter: announced, size }: Announced,
  asked: string | undefined,
  file: string,
): HowCut {
  const given = askedDelimiter(asked, file);
  const wrapped = given === undefined && announced === undefined && isWrapped(text);
  const delimiter = given ?? announced ?? (wrapped ? ',' : detectDelimiter(text));
  const isUseless = given !== undefined && !text.includes(given);
  return {
    delimiter,
    quote: isVvexport(text) ? null : wrapped ? '"' : detectQuote(text, delimiter),
    wrapped,
    announced: size,
    told: [
      ...(isUseless ? [say.uselessDelimiter(given, shownDelimiter(detectDelimiter(text)))] : []),
      ...(wrapped ? [say.wrapped] : []),
    ],
  };
}

export function refuseUnknown(encoding: string | undefined, file: string): void {
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UserError(say.unknownEncoding(encoding), say.unknownEncodingRemedy, { file });
}

/** A separator that is hard to type has a word. */
const delimiterOf = (asked: string): string => (/^(tab|\\t)$/.test(asked) ? '\t' : asked);

/** Whether a text names a separator: one character, or a word for it. */
export const isDelimiter = (asked: string): boolean => delimiterOf(asked).length === 1;

function askedDelimiter(asked: string | undefined, file: string): string | undefined {
  if (asked === undefined) return undefined;
  if (!isDelimiter(asked))
    throw new UserError(say.badDelimiter(asked), say.badDelimiterRemedy, { file });
  return delimiterOf(asked);
}

/** LimeSurvey’s vvexport quotes nothing: its second line holds codes between tabs. */
const isVvexport = (text: string): boolean =>
  /^[^\r\n]*\r?\n[^\r\n"]*\bsubmitdate\t/.test(text.slice(0, 100_000));

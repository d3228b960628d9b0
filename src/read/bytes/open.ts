import { UserError } from '../../errors.js';
import type { Message } from '../../message.js';
import { fileMessages } from '../../messages/reading/files.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import { filledIn, type RawTable, type Row } from '../rows.js';
import { cardsTable } from './cards.js';
import { containerOf } from './container.js';
import { withPlainQuotes } from './curly-quotes.js';
import { delimitedRows } from './cutter.js';
import { announcedDelimiter, cutOf, NO_DELIMITER, shownDelimiter } from './delimiter.js';
import { decode } from './encoding.js';
import { jsonTable, looksLikeJson, refuseOtherJson } from './json/json.js';
import { listedAnswers } from './listed-answers.js';
import { isMarkdown } from './markdown.js';
import { isDrawing, isFlatWorkbook, isPage, looksLikeMarkup, markupTable } from './markup-table.js';
import { savedAnalysisIn } from './saved.js';
import { uncutText } from './uncut-lines.js';
import { workbookTable } from './workbook/workbook.js';
import { refuseUnknown, refuseWrongEncoding } from './wrong-encoding.js';

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
  if (container.kind === 'refused') refuse(container.what, fileMessages.refusedRemedy, file);
  if (container.kind !== 'text')
    return workbookTable(bytes, { file, container: container.kind, sheet: options.sheet });
  const table = textTable(file, bytes, options);
  if (options.sheet === undefined) return table;
  return { ...table, told: [...table.told, say.uselessSheet(options.sheet)] };
}

function refuse(what: Message, remedy: Message, file: string): never {
  throw new UserError(fileMessages.refused(what), remedy, { file });
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
  const { kinds } = fileMessages;
  if (isPage(text)) refuse(kinds.page, fileMessages.pageRemedy, file);
  if (isDrawing(text)) refuse(kinds.image, fileMessages.refusedRemedy, file);
  if (isMarkdown(text) || /\.(?:md|markdown)$/iu.test(file))
    refuse(kinds.notes, fileMessages.notesRemedy, file);
  const cards = options.delimiter === undefined ? cardsTable(text) : undefined;
  if (cards) return { encoding, ...cards };
  return { encoding, ...delimitedTable(text, options.delimiter, file) };
}

function delimitedTable(text: string, asked: string | undefined, file: string) {
  const plain = withPlainQuotes(text);
  const announced = announcedDelimiter(plain ?? text);
  const { told: ofCut, ...cut } = cutOf(announced, asked, file);
  const told = plain === undefined ? ofCut : [...ofCut, say.curlyQuotes(text[0]!)];
  const uncut = asked === undefined ? uncutText(announced.text, { file, ...cut }) : undefined;
  if (uncut) return { ...uncut, told: [say.uncut] };
  const rows = delimitedRows(announced.text, { file, ...cut });
  if (cut.delimiter === NO_DELIMITER) refuseListed(rows, file);
  return { delimiter: shownDelimiter(cut.delimiter), rows, told };
}

function refuseListed(rows: readonly Row[], file: string): void {
  const { kinds, mailsRemedy, listedRemedy } = fileMessages;
  const listed = listedAnswers(rows.flatMap(({ cells }) => filledIn(cells)));
  if (listed === 'mails') refuse(kinds.mails, mailsRemedy, file);
  if (listed === 'questions') refuse(kinds.questions, listedRemedy, file);
}

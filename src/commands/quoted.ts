import { joined, type Message } from '../message.js';
import { heldQuotes } from '../messages/held.js';
import { onItsTheme } from '../messages/like-minded.js';
import { people } from '../messages/numbers.js';
import { otherEchoes } from '../messages/other-echoes.js';
import { quotation } from '../messages/quotation.js';
import { slipWords, textRemarks } from '../messages/slips.js';
import { SENTIMENT_WORDS } from '../messages/words.js';
import type { Quote } from '../model/quote.js';
import type { Source } from '../model/survey.js';
import type { LabelOf } from '../report/labels.js';
import { escapeMarkdown } from '../report/markdown.js';
import type { Called } from '../report/persons.js';
import { quotesSheet } from '../report/sheets/quotes.js';
import { type Sheet, workbook } from '../workbook/workbook.js';
import { sheetCsv } from './csv.js';
import { textTable } from './print.js';

export type QuoteFormat = keyof typeof QUOTE_FORMATS;

export const QUOTE_FORMATS = {
  text: quotesText,
  jsonl: quotesJsonl,
  csv: (list) => sheetCsv(sheetOf(list)),
  xlsx: (list) => workbook([sheetOf(list)]),
  md: (list) => quotesMarkdown(list),
} satisfies Readonly<Record<string, (list: QuoteList) => string | Promise<Uint8Array>>>;

/** Quotes, and what is told of them. */
export interface QuoteList {
  readonly quotes: readonly Quote[];
  readonly labelOf: LabelOf;
  /** The files that they were chosen from. */
  readonly sources: readonly Pick<Source, 'file' | 'sha256'>[];
  readonly groupOf?: GroupOf | undefined;
  /** In what words what is quoted was asked, for lists to copy from; by its question, where not given. */
  readonly askedOf?: ((quote: Quote) => string) | undefined;
  /** What an answer is called in lists to copy from; by its key, where not given. */
  readonly answerOf?: Called['answerOf'] | undefined;
}

/** The group of who is quoted, where one was asked for and it is large enough; empty where not. */
export type GroupOf = (quote: Quote) => string;

const sheetOf = ({ quotes, labelOf, groupOf }: QuoteList): Sheet =>
  quotesSheet(quotes, labelOf, groupOf);

export const NO_QUOTE: Message = {
  french: 'Aucune citation ne répond à ces conditions.',
  english: 'No quote meets these conditions.',
};

/** A table for the terminal, each quote followed by who else says so; without a column that would be empty. */
function quotesText({ quotes, labelOf }: QuoteList): string {
  if (quotes.length === 0) return `${NO_QUOTE.french}\n`;
  const rows = [
    ['rang', 'dite par', 'thème, sur ce ton', 'tonalité', 'réponse', 'citation'],
    ...quotes.flatMap((quote) => [
      quoteRow(quote, labelOf),
      ...otherEchoes(quote).map((echo) => [
        ...['', '', '', 'écho', `${echo.edition} ${echo.answer}`],
        `  ${onOneLine(echo.text)}`,
      ]),
    ]),
  ];
  const kept = rows[0]!.map((_, column) => rows.slice(1).some((row) => row[column] !== ''));
  const lines = textTable(rows.map((row) => row.filter((_, column) => kept[column])));
  return `${lines.join('\n')}\n`;
}

function quoteRow(quote: Quote, labelOf: LabelOf): string[] {
  const { publishable, reasons } = quote.gate;
  const { likeMinded } = quote;
  const remarks = [
    ...(publishable ? [] : [`Retenue. ${joined(reasons).french}`]),
    ...slipWords(quote),
  ].map((words) => `  [${words}]`);
  return [
    String(quote.rank),
    quote.people > 1 ? people(quote.people) : '',
    likeMinded === null
      ? ''
      : `${labelOf(likeMinded.theme)}\u00a0: ${likeMinded.people} sur ${likeMinded.of}`,
    SENTIMENT_WORDS[quote.sentiment],
    `${quote.edition} ${quote.answer}`,
    [onOneLine(quote.text), ...remarks].join(''),
  ];
}

const onOneLine = (text: string): string => quotation(text.replace(/\s+/gu, ' '));

/** One quote a line, in the machine format, each with the files that were read and their hashes. */
function quotesJsonl({ quotes, sources: read }: QuoteList): string {
  const sources = read.map(({ file, sha256 }) => ({ file, sha256 }));
  return quotes
    .map((quote) => `${JSON.stringify({ ...quote, gate: gateRecord(quote), sources })}\n`)
    .join('');
}

/** What the gate says of a quote; its reasons are told in the language of results. */
const gateRecord = ({ gate: { publishable, reasons } }: Quote) => ({
  publishable,
  reasons: reasons.map(({ french }) => french),
});

/** What a list of quotes begins with. */
export const MARKDOWN_TITLE = '# Citations publiables';

/**
 * Quotes that may be published, as a list to copy from, each with who else says so.
 *
 * @param note what to know of them first, if anything.
 * @param editions in order, where each has a list of its own, the last one first.
 */
export function quotesMarkdown(
  { quotes, groupOf = () => '', ...told }: Omit<QuoteList, 'sources'>,
  note = '',
  editions: readonly string[] = [],
): string {
  const listed = (of: readonly Quote[]): string =>
    of.flatMap((quote) => markdownLines(quote, groupOf(quote), told)).join('\n');
  const ready = quotes.filter(({ gate }) => gate.publishable);
  const apart = [...editions].reverse().flatMap((edition) => {
    const own = ready.filter((quote) => quote.edition === edition);
    return own.length === 0 ? [] : [`## ${escapeMarkdown(edition)}\n\n${listed(own)}`];
  });
  const held = quotes.length - ready.length;
  const body = apart.length > 1 ? apart.join('\n\n') : listed(ready);
  const parts = [MARKDOWN_TITLE, note, body, held === 0 ? '' : heldQuotes(held, 'le format CSV')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Told = Pick<QuoteList, 'labelOf' | 'askedOf' | 'answerOf'>;

const markdownLines = (quote: Quote, group: string, told: Told): string[] => [
  quoteLine(quote, group, told),
  ...otherEchoes(quote).map(
    (echo) =>
      `  - écho\u00a0: ${quotation(escapeMarkdown(echo.text))} (${echo.edition}, réponse ${answerName(echo, told)})`,
  ),
];

const answerName = (one: Pick<Quote, 'edition' | 'answer'>, { answerOf }: Told): string =>
  answerOf?.(one) ?? one.answer;

/** A few words alone (« Le parking ») praise or blame by what was asked. */
const quoteLine = (quote: Quote, group: string, told: Told): string => {
  const { labelOf, askedOf } = told;
  const { text, edition, question, sentiment } = quote;
  const asked = askedOf?.(quote) ?? question;
  const who = group === '' ? '' : `${escapeMarkdown(group)}, `;
  return `- ${quotation(escapeMarkdown(text))} (${who}${edition}, ${quotation(escapeMarkdown(asked))}, tonalité ${SENTIMENT_WORDS[sentiment]}, réponse ${answerName(quote, told)}${textRemarks(quote, ', ')}${onItsTheme(quote, labelOf, ', ')}${quote.people > 1 ? `, idée partagée par ${quote.people} personnes` : ''})`;
};

import { stringify } from 'csv-stringify/sync';
import { INTENT_WORDS, PERSONAL_WORDS, SENTIMENT_WORDS } from '../messages/words.js';
import type { TaggedAnswer, Theme } from '../model.js';

/** One tagged answer on one line of a terminal. */
export function taggedLine(record: TaggedAnswer): string {
  const themes = record.themes.map(({ id }) => id).join(', ') || 'sans thème';
  const text = record.text.replace(/\s+/gu, ' ');
  return `${record.answer}  ${SENTIMENT_WORDS[record.sentiment.label]}  [${themes}]  ${text}`;
}

/** CSV for a French Excel: byte-order mark, semicolons, formulas neutralised. */
export const csv = (rows: readonly (readonly unknown[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      cast: { number: decimal, string: harmless },
    },
  );

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never do. */
const harmless = (text: string): string => (/^(?:[=+@\t\r]|-.)/su.test(text) ? `'${text}` : text);

/** A number as a French spreadsheet reads it, to four decimals. */
const decimal = (value: number): string =>
  String(Math.round(value * 10_000) / 10_000).replace('.', ',');

/** The tagged answers as a spreadsheet: one row an answer, with the evidence in words. */
export function taggedCsv(records: readonly TaggedAnswer[], themes: readonly Theme[]): string {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const head = [
    'id',
    'réponse',
    'édition',
    'question',
    'texte',
    'informative',
    'thèmes',
    'indices des thèmes',
    'tonalité',
    'score',
    'indices de la tonalité',
    'intentions',
    'données personnelles',
    'double de',
  ];
  return csv([head, ...records.map((record) => taggedRow(record, labels))]);
}

function taggedRow(record: TaggedAnswer, labels: ReadonlyMap<string, string>): unknown[] {
  const signs = [...record.text];
  const quote = ({ start, end }: { start: number; end: number }) =>
    `« ${signs.slice(start, end).join('')} »`;
  return [
    record.id,
    record.answer,
    record.edition,
    record.question,
    record.text,
    record.informative ? 'oui' : 'non',
    record.themes.map(({ id }) => labels.get(id) ?? id).join(' | '),
    record.themes
      .map(({ id, evidence }) => `${labels.get(id) ?? id} : ${evidence.map(quote).join(' ')}`)
      .join(' | '),
    SENTIMENT_WORDS[record.sentiment.label],
    record.sentiment.score,
    record.sentiment.evidence.map(quote).join(' '),
    record.intents.map((intent) => INTENT_WORDS[intent]).join(' | '),
    record.personal.map(({ kind }) => PERSONAL_WORDS[kind]).join(' | '),
    record.duplicateOf ?? '',
  ];
}

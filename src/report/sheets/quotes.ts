import { joined, type Message } from '../../message.js';
import { EDITS_BETWEEN, placedEdits } from '../../messages/edits.js';
import { quotation } from '../../messages/quotation.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Quote } from '../../model/quote.js';
import { type Sheet, sheetOf } from '../../workbook/workbook.js';
import type { LabelOf } from '../labels.js';

/** Titles of the columns that a proof reads back (written-quotes.ts). */
export const PROVEN = {
  text: 'citation',
  sentence: 'phrase',
  edition: 'édition',
  question: 'question',
  answer: 'réponse',
  start: 'début',
  end: 'fin',
  echoes: 'échos',
  edits: 'retouches',
} as const;

/** Why the gate masks or holds back, in one cell. */
export const reasonsCell = (reasons: readonly Message[]): string => joined(reasons, ' ; ').french;

/**
 * Quotes with their provenance, who else says so, what the gate says, their edits and likely slips.
 *
 * @param groupOf the group of who is quoted, where one was asked for; empty where it must not be told.
 */
export const quotesSheet = (
  quotes: readonly Quote[],
  labelOf: LabelOf,
  groupOf?: (quote: Quote) => string,
): Sheet =>
  sheetOf('Citations', quotes, [
    { title: 'rang', width: 6, cell: ({ rank }) => rank },
    { title: PROVEN.text, width: 60, cell: ({ text }) => text },
    { title: PROVEN.sentence, width: 60, cell: ({ sentence }) => sentence },
    { title: PROVEN.edition, width: 10, cell: ({ edition }) => edition },
    { title: PROVEN.question, width: 32, cell: ({ question }) => question },
    ...(groupOf ? [{ title: 'groupe', width: 24, cell: groupOf }] : []),
    { title: PROVEN.answer, cell: ({ answer }) => answer },
    { title: PROVEN.start, width: 8, cell: ({ start }) => start },
    { title: PROVEN.end, width: 8, cell: ({ end }) => end },
    { title: 'personnes qui partagent l’idée', cell: ({ people }) => people },
    {
      title: 'personnes qui parlent du thème sur ce ton',
      cell: ({ likeMinded }) => likeMinded?.people ?? '',
    },
    {
      title: PROVEN.echoes,
      width: 60,
      cell: ({ echoes }) =>
        echoes
          .map(({ text, edition, answer }) => `${quotation(text)} (${edition} ${answer})`)
          .join('\n'),
    },
    { title: 'tonalité', width: 10, cell: ({ sentiment }) => SENTIMENT_WORDS[sentiment] },
    { title: 'thèmes', width: 28, cell: ({ themes }) => themes.map(labelOf).join(' | ') },
    { title: 'publiable', width: 10, cell: ({ gate }) => (gate.publishable ? 'oui' : 'non') },
    { title: 'raisons', width: 40, cell: ({ gate }) => reasonsCell(gate.reasons) },
    { title: PROVEN.edits, width: 40, cell: ({ edits }) => placedEdits(edits).join(EDITS_BETWEEN) },
    {
      title: 'fautes probables',
      width: 20,
      cell: ({ slips }) => slips.join(', '),
    },
  ]);

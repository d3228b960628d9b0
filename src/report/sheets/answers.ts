import { slicer } from '../../ground/spans.js';
import { french } from '../../markup.js';
import { INTENT_WORDS, PERSONAL_WORDS, SENTIMENT_WORDS } from '../../messages/words.js';
import type { Withheld } from '../../model/analysis.js';
import type { TaggedRecord } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { answerKey } from '../../people/people.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { standIn } from '../../tag/proof.js';
import { type ColumnOf, type Sheet, sheetOf } from '../../workbook/workbook.js';
import type { LabelOf } from '../labels.js';
import { calledIn, PERSON_COLUMN } from '../persons.js';
import { reasonsCell } from './quotes.js';

/**
 * The tagged answers: one row an answer, with the evidence in words.
 *
 * @param withheld where a report tells of these answers, those that the publication gate holds back: a column then
 *   tells them, with the reasons, and another what the report calls a person where it does not by the id.
 */
export function answersSheet(
  answers: readonly TaggedRecord[],
  labelOf: LabelOf,
  withheld?: readonly Withheld[],
): Sheet {
  return sheetOf('Réponses', answers, [
    { title: 'id', cell: ({ id }) => id },
    { title: 'réponse', cell: ({ answer }) => answer },
    { title: 'édition', width: 10, cell: ({ edition }) => edition },
    { title: 'question', width: 32, cell: ({ question }) => question },
    { title: 'texte', width: 70, cell: ({ text }) => text },
    {
      title: 'informative',
      width: 11,
      cell: ({ informative }) => (informative ? 'oui' : 'non'),
    },
    {
      // As `themes.csv` counts them: whoever counts this file finds the same people.
      title: 'thèmes',
      width: 28,
      cell: ({ themes }) =>
        themes
          .filter(({ evidence }) => !isOnlyAsked(evidence))
          .map(({ id }) => labelOf(id))
          .join(' | '),
    },
    {
      title: 'indices des thèmes',
      width: 40,
      cell: (answer) => {
        const quote = quoter(answer);
        return answer.themes
          .map(({ id, evidence }) => french`${labelOf(id)} : ${evidence.map(quote).join(' ')}`)
          .join(' | ');
      },
    },
    {
      title: 'thèmes de la seule question',
      width: 28,
      cell: ({ themes }) =>
        themes
          .filter(({ evidence }) => isOnlyAsked(evidence))
          .map(({ id }) => labelOf(id))
          .join(' | '),
    },
    { title: 'tonalité', width: 10, cell: ({ sentiment }) => SENTIMENT_WORDS[sentiment.label] },
    { title: 'score', width: 8, format: '0.00', cell: ({ sentiment }) => sentiment.score },
    {
      title: 'indices de la tonalité',
      width: 32,
      cell: (answer) => {
        const quote = quoter(answer);
        return answer.sentiment.evidence.map((one) => standIn(one) ?? quote(one)).join(' ');
      },
    },
    {
      title: 'intentions',
      cell: ({ intents }) => intents.map((intent) => INTENT_WORDS[intent]).join(' | '),
    },
    {
      title: 'données personnelles',
      cell: ({ personal }) => personal.map(({ kind }) => PERSONAL_WORDS[kind]).join(' | '),
    },
    { title: 'double de', cell: ({ duplicateOf = '' }) => duplicateOf },
    ...(withheld ? calledColumn(answers) : []),
    ...(withheld ? [{ title: 'retenue', width: 40, cell: reasonsOf(withheld) }] : []),
  ]);
}

function calledColumn(answers: readonly TaggedRecord[]): ColumnOf<TaggedRecord>[] {
  const { personOf, numbered } = calledIn(answers);
  return numbered.size === 0 ? [] : [{ title: PERSON_COLUMN, width: 12, cell: personOf }];
}

function reasonsOf(withheld: readonly Withheld[]): (answer: TaggedRecord) => string {
  const reasons = new Map(withheld.map((one) => [answerKey(one), reasonsCell(one.reasons)]));
  return (answer) => reasons.get(answerKey(answer)) ?? '';
}

function quoter({ text }: TaggedRecord): (span: Span) => string {
  const slice = slicer(text);
  return (span) => `« ${slice(span)} »`;
}

import { french } from '../../markup.js';
import { INTENT_WORDS, PERSONAL_WORDS, SENTIMENT_WORDS } from '../../messages/words.js';
import type { TaggedRecord } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { standIn } from '../../tag/proof.js';
import type { Cell, Sheet } from '../../workbook.js';
import type { LabelOf } from '../labels.js';

/** The tagged answers: one row an answer, with the evidence in words. */
export function answersSheet(answers: readonly TaggedRecord[], labelOf: LabelOf): Sheet {
  return {
    name: 'Réponses',
    columns: [
      { title: 'id' },
      { title: 'réponse' },
      { title: 'édition', width: 10 },
      { title: 'question', width: 32 },
      { title: 'texte', width: 70 },
      { title: 'informative', width: 11 },
      { title: 'thèmes', width: 28 },
      { title: 'indices des thèmes', width: 40 },
      { title: 'tonalité', width: 10 },
      { title: 'score', width: 8, format: '0.00' },
      { title: 'indices de la tonalité', width: 32 },
      { title: 'intentions' },
      { title: 'données personnelles' },
      { title: 'double de' },
    ],
    rows: answers.map((answer) => row(answer, labelOf)),
  };
}

function row(answer: TaggedRecord, labelOf: LabelOf): Cell[] {
  const signs = [...answer.text];
  const quote = ({ start, end }: Span): string => `« ${signs.slice(start, end).join('')} »`;
  return [
    answer.id,
    answer.answer,
    answer.edition,
    answer.question,
    answer.text,
    answer.informative ? 'oui' : 'non',
    answer.themes.map(({ id }) => labelOf(id)).join(' | '),
    answer.themes
      .map(({ id, evidence }) => french`${labelOf(id)} : ${evidence.map(quote).join(' ')}`)
      .join(' | '),
    SENTIMENT_WORDS[answer.sentiment.label],
    answer.sentiment.score,
    answer.sentiment.evidence.map((one) => standIn(one) ?? quote(one)).join(' '),
    answer.intents.map((intent) => INTENT_WORDS[intent]).join(' | '),
    answer.personal.map(({ kind }) => PERSONAL_WORDS[kind]).join(' | '),
    answer.duplicateOf ?? '',
  ];
}

import { french, markup } from '../markup.js';
import { capitalised } from '../messages/edition.js';
import { inWords, listed } from '../messages/numbers.js';
import type { Comparison } from '../model/comparison.js';
import {
  apart,
  bullets,
  type ChapterBlock,
  heading,
  type SharedBlock,
  tableBlock,
} from './blocks.js';
import { type Table, tableMarkup } from './table.js';

export const PRECAUTIONS_TITLE = 'Précautions';

type Warned = Pick<Comparison, 'warnings' | 'worded'>;
type Names = (question: string) => string;

/** What to be careful with before anything is concluded. */
interface Precautions {
  readonly sentences: readonly string[];
  /** How each edition words the questions that have changed, where there are several. */
  readonly table: Table | undefined;
}

function precautionsIn({ warnings, worded }: Warned, nameOf: Names): Precautions {
  if (worded === undefined) return { sentences: warnings, table: undefined };
  const { warning, questions } = worded;
  const short = french`${capitalised(inWords(questions.length))} questions changent de formulation d’une édition à l’autre (voir le tableau). Leurs réponses sont comparées ensemble ; un écart peut venir des mots de la question.`;
  return {
    sentences: warnings.map((one) => (one === warning ? short : one)),
    table: {
      caption: 'Questions formulées autrement d’une édition à l’autre',
      head: ['Question', 'Édition', 'Formulation'],
      rows: questions.flatMap(({ name, wordings }) =>
        wordings.map((one) => [nameOf(name), listed(one.editions), one.name]),
      ),
    },
  };
}

/** The precautions under a heading, for texts; nothing where there is nothing. */
export function precautionBlocks(
  level: 1 | 2,
  comparison: Warned,
  nameOf: Names = (question) => question,
): SharedBlock[] {
  const { sentences, table } = precautionsIn(comparison, nameOf);
  if (sentences.length === 0) return [];
  const tables = table ? [tableBlock(table)] : [];
  return [heading(level, PRECAUTIONS_TITLE), bullets(sentences), ...tables];
}

/** The same for a chapter, which a page sets apart. */
export function precautions(comparison: Warned, nameOf: Names): ChapterBlock[] {
  const { sentences, table } = precautionsIn(comparison, nameOf);
  if (sentences.length === 0) return [];
  return [
    apart(
      () =>
        markup`<aside class="warnings" aria-labelledby="precautions"><h3 id="precautions">${PRECAUTIONS_TITLE}</h3><ul>${sentences.map((warning) => markup`<li>${warning}</li>`)}</ul>${table && tableMarkup(table)}</aside>`,
      ...precautionBlocks(2, comparison, nameOf),
    ),
  ];
}

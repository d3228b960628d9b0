import { shareOf } from '../../compare/test-lines.js';
import { french } from '../../markup.js';
import { type ChapterBlock, paragraph, tableBlock } from '../blocks.js';
import { wordsLink } from '../links.js';
import { SHARE_HEAD, shareCells } from '../shares-table.js';
import type { View } from '../view.js';

const FAMILIES = french`Les mots d’une même famille sont comptés ensemble, et tous nommés ; les parts portent sur les personnes qui ont répondu à la question. Sont montrés les vingt mots que donnent le plus de personnes, s’ils viennent de deux personnes au moins ; ceux qui diraient la santé, les croyances, une fonction ou une insulte de quelques personnes n’y sont pas.`;

/** The results of a question that is answered in a word or a few: the words themselves; nothing of other questions. */
export function givenWords(
  asked: string,
  { analysis: { saidMost }, last, questionLabel }: View,
): ChapterBlock[] {
  const { words = [], of } = saidMost.find(({ question }) => question === asked) ?? {};
  if (of === undefined) return [];
  const rows = words.map(({ text, people }) => [
    text,
    ...shareCells(shareOf({ edition: last, people, of })),
  ]);
  const title = questionLabel(asked);
  return [
    tableBlock({ caption: '', title, head: ['Mots donnés', ...SHARE_HEAD], rows }, (_, text) =>
      wordsLink(text.split(', ')[0]!, text),
    ),
    paragraph(FAMILIES),
  ];
}

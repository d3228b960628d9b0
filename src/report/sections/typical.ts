import { type Content, french, markup } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { probability } from '../../messages/numbers.js';
import type { TypicalWord } from '../../model/comparison.js';
import { apart, type ChapterBlock, heading, paragraph, tableBlock } from '../blocks.js';
import { number, peopleCell, type Table, tableMarkup } from '../table.js';
import { CHAPTER_TITLES } from '../titles.js';
import type { View } from '../view.js';
import { secretsNote } from './clouds.js';

/** Typical words shown by edition. */
const WORDS = 12;

const TYPICAL_TITLE = 'Mots propres à une édition';
const TYPICAL_INTRO = french`Mots et expressions que plus de personnes disent dans cette édition que dans les autres, et que le hasard explique mal (voir « ${CHAPTER_TITLES.method} »).`;

/** Said in place of tables where no edition has a word of its own. */
const NO_TYPICAL =
  'Aucun mot n’est dit par une part nettement plus grande des personnes dans une édition que dans les autres.';

function typicalIntro({ editions, analysis }: View): string {
  const own = new Set(analysis.comparison.words.map(({ edition }) => edition));
  const quiet = editions.filter((edition) => !own.has(edition));
  if (own.size === 0) return NO_TYPICAL;
  const none = quiet.length === 0 ? '' : french` Aucun ${inEdition(...quiet)}.`;
  return [`${TYPICAL_INTRO}${none}`, secretsNote(analysis)].filter(Boolean).join(' ');
}

/** A table an edition that has typical words, last first, and the words of its rows. */
const typicalTables = ({
  editions,
  analysis,
}: View): { table: Table; words: readonly TypicalWord[] }[] =>
  [...editions].reverse().flatMap((edition) => {
    const words = analysis.comparison.words.filter((word) => word.edition === edition);
    const shown = words.slice(0, WORDS);
    return shown.length === 0 ? [] : [{ table: typicalTable(shown, edition), words: shown }];
  });

/** What each edition says more than the others; in the page its words lead to the answers that show them. */
export function typicalBlocks(view: View): ChapterBlock[] {
  const intro = paragraph(typicalIntro(view));
  const tables = typicalTables(view);
  if (tables.length === 0) return [heading(2, TYPICAL_TITLE), intro];
  return [
    heading(2, TYPICAL_TITLE),
    apart(
      () =>
        markup`<p>${typicalIntro(view)} <span class="screen-only">Chaque mot mène à une réponse qui l’emploie.</span></p><div class="columns">${tables.map(
          ({ table, words }) =>
            tableMarkup(table, (row, text) => exampleLink(words[row]!, text, view)),
        )}</div>`,
      intro,
      ...tables.map(({ table }) => tableBlock(table)),
    ),
  ];
}

function exampleLink({ edition, examples }: TypicalWord, word: string, view: View): Content {
  const [example] = examples;
  const place = example === undefined ? 0 : view.placeOf(edition, example.answer);
  return place === 0 ? word : markup`<a href="#r${place}">${word}</a>`;
}

const typicalTable = (words: readonly TypicalWord[], edition: string): Table => ({
  caption: edition,
  head: ['Mot', 'Ici', 'Ailleurs', 'q'],
  rows: words.map(({ word, people, of, elsewhere, ofElsewhere, q }) => [
    word,
    peopleCell(people, of),
    peopleCell(elsewhere, ofElsewhere),
    number(q, probability(q)),
  ]),
});

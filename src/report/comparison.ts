import { concludedWith } from '../compare/reserves.js';
import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { count, percent, plain, points, pointsSpan, probability } from '../messages/numbers.js';
import type { Change } from '../model/change.js';
import type { Compared, ComparedClosed, Comparison, Standardised } from '../model/comparison.js';
import { type Block, heading, paragraph, paragraphs, tableBlock } from './blocks.js';
import { type ComparedShares, themeShares, toneShares } from './compared-shares.js';
import { besideSentence } from './degrees.js';
import { IN_PART } from './given.js';
import { blocksMarkdown } from './markdown.js';
import { scaleText } from './means-sentence.js';
import { netScoreSentence } from './net-score.js';
import { precautionBlocks } from './precautions.js';
import { conclusionBlocks } from './sections/changes.js';
import { briefTable, MANY, sharesTable, withGood } from './shares-table.js';
import { type Cell, differenceCells, number, peopleCell, type Table } from './table.js';

/** A comparison as Markdown: what survives first, then every table, then what to be careful with. */
export const comparisonMarkdown = (comparison: Comparison, between: Between): string =>
  blocksMarkdown(comparisonBlocks(comparison, between));

function comparisonBlocks(comparison: Comparison, between: Between): Block[] {
  const labels = comparison.editions.map(({ label }) => label);
  const tableOf = labels.length < MANY ? sharesTable : briefTable;
  const shares = (caption: string, lines: readonly Compared[]): Block[] =>
    lines.length === 0 ? [] : [tableBlock(tableOf(lines, labels, { caption, first: '' }))];
  const chapter = ({ title, lines, notes }: ComparedShares): Block[] => [
    ...shares(title, lines),
    ...paragraphs(...notes),
  ];
  return [
    {
      kind: 'title',
      text: between === 'groups' ? 'Comparaison des groupes' : 'Comparaison des éditions',
    },
    paragraph(countsOf(comparison)),
    heading(1, between === 'groups' ? 'Ce qui diffère' : 'Ce qui change'),
    ...conclusionBlocks(comparison, between),
    ...precautionBlocks(1, comparison),
    heading(1, 'Thèmes'),
    ...paragraphs(labels.length < MANY ? '' : IN_BRIEF),
    ...chapter(themeShares(comparison, between)),
    ...changesBlocks(comparison),
    heading(1, 'Tonalité et intentions'),
    ...toneShares(comparison).flatMap(chapter),
    ...(comparison.closed.length > 0 ? [heading(1, 'Questions fermées')] : []),
    ...comparison.closed.flatMap((closed) => [
      ...shares(closed.question, withGood(closed)),
      ...paragraphs(besideSentence(closed, IN_PART[between])),
      ...meansBlocks(closed),
      ...paragraphs(netScoreSentence(closed, between)),
    ]),
    ...wordsBlocks(comparison),
  ];
}

/** Said above the tables of many groups or editions, which a page could not hold whole. */
const IN_BRIEF = french`Pour tenir sur une page, les tableaux donnent ici les parts seules et, des écarts, ceux dont on peut conclure ; le format xlsx donne tout, intervalles compris.`;

const countsOf = ({ editions }: Comparison): string =>
  editions
    .map(
      ({ label, respondents, informative }) =>
        french`${label} : ${count(respondents)} personnes, ${count(informative)} réponses informatives`,
    )
    .join(french` ; `);

function changesBlocks({ editions, themes, standardisedBy }: Comparison): Block[] {
  const isTold = ({ verdict, stable }: Change): boolean =>
    editions.length < MANY || verdict !== 'inconclusive' || stable;
  const rows = themes.flatMap(({ label, changes, standardised }) =>
    changes.flatMap((change, at): Cell[][] => {
      if (!isTold(change)) return [];
      const equal = standardised?.changes[at];
      const row: Cell[] = [
        label,
        french`${change.from} → ${change.to}`,
        ...differenceCells(change),
        number(change.midP, probability(change.midP)),
        number(change.midQ, probability(change.midQ)),
        concludedWith(change),
        ...(equal
          ? [
              number(
                equal.difference,
                french`${equalShares(standardised, equal)} : ${points(equal.difference)} (${pointsSpan(equal.low, equal.high)})`,
              ),
            ]
          : []),
      ];
      return [row];
    }),
  );
  const head = ['Intitulé', 'Entre', 'Différence', 'Intervalle', 'p médian', 'q', 'Conclusion'];
  const table: Table = {
    caption: 'Écarts',
    head:
      standardisedBy === undefined
        ? head
        : [...head, french`À composition égale selon « ${standardisedBy} »`],
    rows,
  };
  return rows.length === 0 ? [] : [tableBlock(table)];
}

/** « 12 % → 15 % »: the shares that both editions would have. */
const equalShares = (
  { shares }: Standardised,
  { from, to }: Standardised['changes'][number],
): string =>
  [from, to]
    .map((edition) => shares.find((share) => share.edition === edition))
    .map((share) => (share ? percent(share.share) : '–'))
    .join(' → ');

function meansBlocks({ question, means }: ComparedClosed): Block[] {
  if (!means || means.means.length === 0) return [];
  const two = (value: number | null): string => (value === null ? '–' : plain(value));
  const table: Table = {
    caption: french`Moyenne : ${question}`,
    head: ['Où', 'Moyenne', 'Intervalle', 'Médiane', 'Personnes'],
    rows: means.means.map(({ edition, mean, low, high, median, people, of }) => [
      edition,
      number(mean, two(mean)),
      number(low, low === null ? '–' : french`${two(low)} à ${two(high)}`),
      number(median, two(median)),
      peopleCell(people, of),
    ]),
  };
  const scale = scaleText(means);
  return [tableBlock(table), ...paragraphs(scale && french`Échelle : ${scale}.`)];
}

function wordsBlocks({ words }: Comparison): Block[] {
  if (words.length === 0) return [];
  const table: Table = {
    caption: 'Mots que plus de personnes emploient ici qu’ailleurs',
    head: ['Mot', 'Où', 'Ici', 'Ailleurs', 'Spécificité', 'z', 'G²', 'q'],
    rows: words.map((one) => [
      one.word,
      one.edition,
      number(
        one.people,
        french`${count(one.people)} sur ${count(one.of)} (${percent(one.people / one.of)})`,
      ),
      peopleCell(one.elsewhere, one.ofElsewhere),
      ...[one.specificity, one.logOdds, one.g2].map((value) =>
        number(value, value.toFixed(1).replace('.', ',')),
      ),
      number(one.q, probability(one.q)),
    ]),
  };
  return [heading(1, 'Mots propres'), tableBlock(table)];
}

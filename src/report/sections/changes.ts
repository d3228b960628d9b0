import { successive } from '../../compare/pairing.js';
import { concludedWith } from '../../compare/reserves.js';
import type { Between } from '../../compare/sentences.js';
import { type Content, french, markup } from '../../markup.js';
import { fromTo, named } from '../../messages/edition.js';
import { inWords, points } from '../../messages/numbers.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Comparison } from '../../model/comparison.js';
import {
  apart,
  bullets,
  type Chapter,
  type ChapterBlock,
  heading,
  paragraph,
  paragraphs,
  type SharedBlock,
  tableBlock,
} from '../blocks.js';
import { changesTable, differences } from '../changes-table.js';
import { conclusionsOf } from '../conclusions.js';
import { drawDifferences } from '../figures/differences.js';
import type { Figure } from '../figures/figure.js';
import { precautions } from '../precautions.js';
import { type Table, tableMarkup } from '../table.js';
import { CHAPTER_TITLES } from '../titles.js';
import type { View } from '../view.js';
import { noClosed, onlyProven, provenClosed } from './closed-changes.js';
import { bases } from './themes.js';
import { typicalBlocks } from './typical.js';

/** Lines that the figure shows, largest difference first. */
const SHOWN = 14;

/** What a verdict is worth, for whoever asks how sure it is. */
const CHANGES_INTRO = french`Une différence n’est dite « hausse » ou « baisse » que si le hasard l’explique mal, compte tenu du nombre de comparaisons (voir « ${CHAPTER_TITLES.method} ») ; « stable », que si tout son intervalle tient dans ±5\u00a0points et qu’au moins 5\u00a0personnes de l’une des éditions y sont comptées. Sinon, on ne peut pas conclure, ce qui ne veut pas dire que rien n’a changé : l’intervalle, qui vaut pour un écart pris seul, peut alors exclure zéro. Chaque chiffre est arrondi de son côté, et la conclusion se tire des valeurs d’avant l’arrondi : un écart affiché peut différer d’un point de celui des parts affichées.`;

export function changesChapter(view: View): Chapter | undefined {
  const pair = pairsOf(view.editions)[0];
  if (pair === undefined) return undefined;
  const { comparison } = view.analysis;
  const closed = provenClosed(view, ...pair);
  return {
    id: 'evolutions',
    title: CHAPTER_TITLES.changes,
    blocks: [
      ...conclusionBlocks(comparison),
      heading(2, 'Comment lire ces conclusions'),
      paragraph(CHANGES_INTRO),
      ...precautions(comparison, view.questionLabel),
      ...changesFigures(view, ...pair).flatMap((figure) => [
        heading(2, french`Thèmes : ${fromTo(...pair)}`),
        paragraph(changesNote(view, ...pair)),
        { kind: 'figure' as const, figure, brief: concludedIn(figure.table) },
        onPaper(restTold(figure.table, view)),
      ]),
      ...otherChanges(view).map((table) => folded(table, view)),
      heading(2, french`Questions fermées : ${fromTo(...pair)}`),
      paragraph(closed.length > 0 ? onlyProven(view) : noClosed(comparison, pair)),
      ...closed.map((table) => tableBlock(table)),
      ...typicalBlocks(view),
    ],
  };
}

/** What survives, under its editions or groups where there are several pairs of them. */
export function conclusionBlocks(comparison: Comparison, between?: Between): SharedBlock[] {
  const { counts, pairs } = conclusionsOf(comparison, between);
  return [
    ...paragraphs(counts),
    ...pairs.flatMap(({ title, sentences }) => [
      ...(title === '' ? [] : [heading(2, title)]),
      bullets(sentences),
    ]),
  ];
}

/** The pairs of editions that are compared, the latest first. */
function pairsOf(editions: readonly string[]): (readonly [string, string])[] {
  const place = (edition: string): number => editions.indexOf(edition);
  return [...successive.pairs(editions)].sort(
    ([a, b], [c, d]) => place(d) - place(b) || place(c) - place(a),
  );
}

/** The changes of themes between the other pairs of editions, which have no figure: a table a pair. */
const otherChanges = ({ editions, analysis }: View): Table[] =>
  pairsOf(editions)
    .slice(1)
    .map(([from, to]) =>
      changesTable(analysis.comparison.themes, from, to, french`Thèmes : ${fromTo(from, to)}`),
    )
    .filter(({ rows }) => rows.length > 0);

/** A table that opens on a screen; on paper and in texts, what is concluded. */
function folded(table: Table, view: View): ChapterBlock {
  const [brief, rest] = [
    concludedIn({ ...table, caption: '', title: table.caption }),
    restTold(table, view),
  ];
  const hasRows = brief.rows.length > 0;
  return apart(
    () =>
      markup`<details class="more"><summary>${table.caption}</summary>${tableMarkup(table)}</details><div class="print-only"><h3>${table.caption}</h3>${hasRows && tableMarkup(brief)}${paperOf(rest)}</div>`,
    heading(2, table.caption),
    ...(hasRows ? [tableBlock(brief)] : []),
    ...paragraphs(rest),
  );
}

const paperOf = (text: string): Content => text !== '' && markup`<p class="print-only">${text}</p>`;

/** What paper and texts say: a screen shows all in a table that opens. */
const onPaper = (text: string): ChapterBlock => apart(() => paperOf(text), ...paragraphs(text));

const OPEN = VERDICT_WORDS.inconclusive;

/** The changes from which something is concluded. */
const concludedIn = (table: Table): Table => ({
  ...table,
  rows: table.rows.filter((row) => row.at(-1) !== OPEN),
});

/** Of how many nothing is concluded, and where their figures are: on paper they would fill pages. '' where of none. */
function restTold({ rows }: Table, { hasFiles }: View): string {
  const open = rows.filter((row) => row.at(-1) === OPEN).length;
  const other = open < rows.length ? 'autre ' : '';
  const others = open < rows.length ? 'autres ' : '';
  const [themes, figures] =
    open === 1
      ? [`D’un ${other}thème`, 'ses chiffres']
      : [`De ${inWords(open)} ${others}thèmes`, 'leurs chiffres'];
  const where = hasFiles ? french` ; « tables.xlsx » et « evolutions.csv » donnent ${figures}` : '';
  return open === 0 ? '' : `${themes}, on ne peut pas conclure à un écart${where}.`;
}

const ALL_THERE = french` ; « tables.xlsx » les donne tous`;

function changesNote({ analysis, hasFiles }: View, from: string, to: string): string {
  const all = differences(analysis.comparison.themes, from, to).length;
  const limit =
    all > SHOWN
      ? french`La figure montre ${SHOWN} thèmes sur ${all} : d’abord ceux dont la part change nettement, puis les plus grands écarts${hasFiles ? ALL_THERE : ''}. `
      : '';
  return french`${limit}Le trait est l’intervalle à 95 %.`;
}

/** The figure of the changes of themes; none where no theme is compared. */
function changesFigures(view: View, from: string, to: string): Figure[] {
  const { themes } = view.analysis.comparison;
  const lines = differences(themes, from, to).slice(0, SHOWN);
  const figure: Figure = {
    name: 'evolutions-themes',
    title: french`Différence de part entre ${named(from)} et ${named(to)}, en points, avec son intervalle à 95 %`,
    description: french`${lines.map(({ line, change }) => `${line.label} ${points(change.difference)}, ${concludedWith(change)}`).join(french` ; `)}.`,
    note: french`Part des personnes qui parlent du thème, parmi celles qui ont écrit une réponse informative : ${bases({ ...view, editions: [from, to] })}. ${changesNote(view, from, to)}`,
    draw: (width) => drawDifferences(lines, width),
    table: changesTable(themes, from, to, french`Thèmes : ${fromTo(from, to)}`),
  };
  return lines.length === 0 ? [] : [figure];
}

import { french } from '../markup.js';
import { fromTo } from '../messages/edition.js';
import { quotation } from '../messages/quotation.js';
import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import type { Notice } from '../model/survey.js';
import { maskedText } from './answer-text.js';
import { type Block, bullets, heading, paragraph } from './blocks.js';
import { conclusionsOf } from './conclusions.js';
import { coverEditions, editionTitle, from } from './edition-heading.js';
import type { Figure } from './figures/figure.js';
import { givenNote } from './given.js';
import { quoteBlocks } from './quote-blocks.js';
import {
  CHANGES_INTRO,
  changesFigures,
  changesNote,
  NO_CLOSED,
  otherChanges,
  PRECAUTIONS_TITLE,
  pairsOf,
  provenClosed,
  TYPICAL_TITLE,
  typicalIntro,
  typicalTables,
} from './sections/changes.js';
import { closedBases, closedFigure, closedIntro } from './sections/closed.js';
import { cloudsText, cloudTitle, isPictured, wordsLine } from './sections/clouds.js';
import { essentials, SPANS } from './sections/essentials.js';
import { alsoAsked, askers, expectations, expectationsIntro } from './sections/expectations.js';
import { lengthsFigures, lengthsIntro } from './sections/lengths.js';
import { citation, lexiconsTable, limitsOf, methodOf } from './sections/method.js';
import {
  PRAISED_INTRO,
  PRAISED_TITLE,
  praisedNotes,
  praisedTable,
  speakersLines,
  telling,
} from './sections/praised.js';
import { leftOut, questionsTable, sourcesTable } from './sections/reading.js';
import {
  isDrawn,
  SENTIMENT_INTRO,
  SENTIMENT_THEMES_INTRO,
  SENTIMENT_TITLE,
  SENTIMENT_WHERE,
  themeSentimentFigure,
  wholeFigure,
  wholeTitle,
} from './sections/sentiment.js';
import { THEMES_TITLE, themeFigures, themesIntro } from './sections/themes.js';
import { TOGETHER_TITLE, togetherFigure, togetherIntro } from './sections/together.js';
import type { Table } from './table.js';
import { titleOf, type View, viewOf } from './view.js';

/** The report from its title to its method, all answers aside: the same sentences and figures as the page. */
export function reportBlocks(analysis: Analysis, look: Look = {}): Block[] {
  const view = viewOf(analysis, look);
  return [
    { kind: 'title', text: titleOf(look) },
    ...subtitle(view, look),
    heading(1, 'L’essentiel'),
    { kind: 'list', numbered: true, items: essentials(view) },
    paragraph(SPANS),
    heading(1, 'Ce qui a été lu'),
    { kind: 'table', table: sourcesTable(analysis.sources) },
    { kind: 'table', table: questionsTable(view) },
    ...lengths(view),
    heading(2, 'Ce qui n’est pas compté'),
    bullets([...leftOut(view), ...analysis.notices.map(noticed)]),
    ...PARTS.flatMap((part) => part(view)),
    heading(1, 'Méthode et limites'),
    ...methodOf(view).flatMap(([title, text]) => [heading(2, title), paragraph(text)]),
    heading(2, 'Limites'),
    bullets(limitsOf(view)),
    { kind: 'table', table: lexiconsTable(view) },
    heading(2, 'Comment citer ce rapport'),
    paragraph(citation(view)),
  ];
}

const PARTS: readonly ((view: View) => Block[])[] = [
  closed,
  themes,
  sentiment,
  asked,
  praised,
  quotes,
  clouds,
  changes,
];

function subtitle(view: View, { organisation }: Look): Block[] {
  const text = [organisation, coverEditions(view)].filter(Boolean).join(' · ');
  return text === '' ? [] : [{ kind: 'subtitle', text }];
}

const noticed = ({ file, line, message }: Notice): string =>
  french`${file}${line === undefined ? '' : `:${line}`} : ${message}`;

/** A title and what stands under it; nothing when nothing does. */
const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks];

function lengths(view: View): Block[] {
  return lengthsFigures(view).flatMap((figure): Block[] => [
    heading(2, 'Nombre et longueur des réponses'),
    paragraph(lengthsIntro(view)),
    { kind: 'figure', figure },
  ]);
}

function closed(view: View): Block[] {
  const blocks = view.analysis.comparison.closed.flatMap((question, n): Block[] => [
    heading(2, view.questionLabel(question.question)),
    paragraph(closedBases(question, view)),
    { kind: 'figure', figure: untitled(closedFigure(question, view, n + 1)) },
  ]);
  return part(
    'Les questions fermées',
    blocks.length > 0 ? [paragraph(closedIntro(view)), ...blocks] : [],
  );
}

function themes(view: View): Block[] {
  const blocks = themeFigures(view).flatMap(({ figure, lines, notes }): Block[] => [
    heading(2, figure.title),
    ...(lines.length > 0 ? [{ kind: 'figure' as const, figure }] : []),
    ...notes.map(paragraph),
  ]);
  const figure = togetherFigure(view);
  const together: Block[] =
    figure.table.rows.length === 0
      ? []
      : [heading(2, TOGETHER_TITLE), paragraph(togetherIntro(view)), { kind: 'figure', figure }];
  return part(
    THEMES_TITLE,
    blocks.length > 0 ? [paragraph(themesIntro(view)), ...blocks, ...together] : [],
  );
}

function sentiment(view: View): Block[] {
  const [whole, byTheme] = [wholeFigure(view), themeSentimentFigure(view)];
  if (whole.table.rows.length === 0) return [];
  return part(SENTIMENT_TITLE, [
    paragraph(`${SENTIMENT_INTRO} ${SENTIMENT_WHERE}`),
    heading(2, wholeTitle(view)),
    { kind: 'figure', figure: whole },
    heading(2, french`Par thème${view.placed(view.last)}`),
    ...(isDrawn(byTheme)
      ? [paragraph(SENTIMENT_THEMES_INTRO), { kind: 'figure' as const, figure: byTheme }]
      : [asTable(byTheme.table)]),
    ...[givenNote(view.analysis.themes, view, [view.last])].filter(Boolean).map(paragraph),
  ]);
}

function asked(view: View): Block[] {
  const blocks = expectations(view).flatMap((one): Block[] => [
    heading(2, french`${one.label} : ${askers(one, view)}`),
    bullets(
      one.examples.map(
        (answer) =>
          french`${quotation(maskedText(answer))} (${from(view, answer.edition, `personne ${answer.id}`)})`,
      ),
    ),
  ]);
  return part(
    'Attentes et suggestions',
    blocks.length > 0
      ? [
          paragraph(expectationsIntro(view)),
          ...blocks,
          ...[alsoAsked(view)].filter(Boolean).map(paragraph),
        ]
      : [],
  );
}

function praised(view: View): Block[] {
  const { analysis } = view;
  if (analysis.praised.length === 0) return [];
  const blocks = telling(analysis.praised).flatMap((one): Block[] => [
    ...editionTitle(view, one.edition),
    ...(one.named.length > 0 ? [{ kind: 'table' as const, table: praisedTable(one, view) }] : []),
    ...speakersLines(one).map(paragraph),
  ]);
  const notes = praisedNotes(analysis.praised, view).map(paragraph);
  return part(PRAISED_TITLE, [paragraph(PRAISED_INTRO), ...blocks, ...notes]);
}

/** A figure whose table stands under a title that says the same. */
const untitled = (figure: Figure): Figure => ({
  ...figure,
  table: { ...figure.table, caption: '' },
});

const asTable = (table: Table): Block => ({ kind: 'table', table });

function quotes(view: View): Block[] {
  return part('Citations', quoteBlocks(view));
}

function clouds(view: View): Block[] {
  const { analysis } = view;
  const blocks = [...analysis.clouds]
    .reverse()
    .filter(({ cloud }) => cloud.words.length > 0)
    .flatMap(({ edition, cloud }): Block[] => [
      ...editionTitle(view, edition),
      isPictured(cloud)
        ? {
            kind: 'cloud',
            title: cloudTitle(edition, view),
            cloud,
            people: view.writers.get(edition) ?? 0,
            words: wordsLine(cloud, edition, view),
          }
        : paragraph(wordsLine(cloud, edition, view)),
    ]);
  return part(
    'Les mots',
    blocks.length > 0 ? [paragraph(cloudsText(analysis.clouds)), ...blocks] : [],
  );
}

function changes(view: View): Block[] {
  const pair = pairsOf(view.editions)[0];
  if (pair === undefined) return [];
  const { comparison } = view.analysis;
  const { warnings } = comparison;
  const { sentences, counts } = conclusionsOf(comparison);
  const closed = provenClosed(view, ...pair);
  const typical = typicalTables(view).map(({ table }) => table);
  return part('Ce qui change d’une édition à l’autre', [
    bullets(sentences),
    ...(counts === '' ? [] : [paragraph(counts)]),
    paragraph(CHANGES_INTRO),
    ...(warnings.length > 0 ? [heading(2, PRECAUTIONS_TITLE), bullets(warnings)] : []),
    ...changesFigures(view, ...pair).flatMap((figure): Block[] => [
      heading(2, french`Thèmes : ${fromTo(...pair)}`),
      paragraph(changesNote(view, ...pair)),
      { kind: 'figure', figure },
    ]),
    ...otherChanges(view).flatMap((table) => [
      heading(2, table.caption),
      asTable({ ...table, caption: '' }),
    ]),
    heading(2, french`Questions fermées : ${fromTo(...pair)}`),
    ...(closed.length > 0 ? closed.map(asTable) : [paragraph(NO_CLOSED)]),
    heading(2, TYPICAL_TITLE),
    paragraph(typicalIntro(view)),
    ...typical.map(asTable),
  ]);
}

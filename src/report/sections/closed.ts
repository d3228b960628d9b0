import { groupBy } from '../../ground/group-by.js';
import { french, markup, spaced } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { count, listed, people, percent, quoted } from '../../messages/numbers.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { gridName } from '../../names/names.js';
import { areFew } from '../../people/privacy.js';
import { sumOf } from '../../stats/sum.js';
import {
  apart,
  type Chapter,
  type ChapterBlock,
  heading,
  paragraph,
  paragraphs,
  type SharedBlock,
  tableBlock,
  titledFigure,
} from '../blocks.js';
import { apartIn, besideByEdition, besideSentence } from '../degrees.js';
import { openingIn, sizesByEdition } from '../edition-heading.js';
import { drawBars } from '../figures/bars.js';
import type { Figure } from '../figures/figure.js';
import { leftToTable } from '../figures/marks.js';
import { meansSentence } from '../means-sentence.js';
import { netScoreSentence } from '../net-score.js';
import { questionsNamed } from '../questions.js';
import { sharesTable, withClasses } from '../shares-table.js';
import { tableMarkup } from '../table.js';
import { answeredIn, askedShareIn, editionsAsked, type View } from '../view.js';
import { byGrid, itemLabel } from './grid.js';
import { gridFigure } from './grid-figure.js';
import { meansOfLines } from './grid-means.js';

/** Options that a figure shows; the table has them all. */
const SHOWN = 15;

export function closedChapter(view: View): Chapter | undefined {
  const all = view.analysis.comparison.closed;
  if (all.length === 0) return undefined;
  const questions = all.filter((question) => !isAnsweredByFew(question, view));
  const few = all.filter((question) => !questions.includes(question));
  return {
    id: 'fermees',
    title: 'Les questions fermées',
    blocks: [
      paragraph(closedIntro(view)),
      ...allBlocks(questions, view),
      ...(few.length === 0 ? [] : [paragraph(fewTold(few, view))]),
    ],
  };
}

/** Whether hardly anybody answers a question, in any edition, where more people could: a figure would show them one by one. */
function isAnsweredByFew(question: ComparedClosed, view: View): boolean {
  const { degrees } = apartIn(question);
  const { comparison, threshold } = view.analysis;
  return (
    view.editions.every((edition) => areFew(answeredIn(degrees, edition), threshold)) &&
    comparison.editions.some(({ respondents }) => !areFew(respondents, threshold))
  );
}

const fewTold = (questions: readonly ComparedClosed[], view: View): string =>
  french`Sans tableau ni figure, car moins de ${people(view.analysis.threshold)} y ont répondu : ${questionsNamed(
    questions.map(({ question }) => question),
    view,
  )}.`;

/** Each question, and each grid as a whole before its items. */
function allBlocks(questions: readonly ComparedClosed[], view: View): ChapterBlock[] {
  let grids = 0;
  return byGrid(questions).flatMap((items) => {
    const grid = gridFigure(items, view, `grille-${grids + 1}`);
    if (grid !== undefined) grids += 1;
    const blocksOf = (one: ComparedClosed): SharedBlock[] =>
      questionBlocks(one, view, questions.indexOf(one) + 1);
    return grid === undefined
      ? items.flatMap(blocksOf)
      : [
          heading(2, grid.title),
          paragraph(grid.note),
          titledFigure(grid),
          ...linesBlocks(grid.items, view),
          { kind: 'folded' as const, title: LINES, blocks: grid.items.flatMap(blocksOf) },
        ];
  });
}

const LINES = 'Ligne par ligne';

/** On paper and in texts, of what the page has line by line, the means, who is apart, and where the degrees are. */
function linesBlocks(items: readonly ComparedClosed[], view: View): ChapterBlock[] {
  const table = meansOfLines(items, view);
  const rest = restTold(items, view);
  const texts = [...(table ? [tableBlock(table)] : []), ...paragraphs(rest)];
  const page = () =>
    markup`<div class="print-only">${table && tableMarkup(table)}${rest && markup`<p>${rest}</p>`}</div>`;
  return texts.length === 0 ? [] : [apart(page, ...texts)];
}

function restTold(items: readonly ComparedClosed[], view: View): string {
  const beside = items.flatMap((item) => {
    const told = listed(besideByEdition(item));
    return told === '' ? [] : french`${quoted(spaced(itemLabel(item.question, view)))}, ${told}`;
  });
  return [
    beside.length === 0 ? '' : french`À part : ${beside.join(french` ; `)}.`,
    view.hasFiles ? french`« tables.xlsx » donne chaque degré.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function questionBlocks(question: ComparedClosed, view: View, n: number): SharedBlock[] {
  return [
    heading(2, titleIn(question.question, view)),
    ...paragraphs(closedBases(question, view, usualBase(view))),
    titledFigure(closedFigure(question, view, n)),
  ];
}

/** A question as its heading and its picture name it. */
const titleIn = (question: string, view: View): string =>
  gridTitle(question, view) ?? view.questionLabel(question);

/** A line of a grid with what it is a line of, `Votre avis : le lieu`; undefined of any other, and where the study names it. */
function gridTitle(question: string, { questionLabel }: View): string | undefined {
  const { grid, item } = gridName(question) ?? {};
  return item !== undefined && questionLabel(question) === item
    ? french`${spaced(grid!.replace(/\s*:$/u, ''))} : ${spaced(item)}`
    : undefined;
}

const closedIntro = (view: View): string =>
  french`${marksOf(view)}${isOld(view) ? ' Là où cette édition n’a pas posé la question, ce sont ceux de la dernière qui l’a posée.' : ''} Chaque part porte sur les personnes qui ont répondu à la question${hasBeside(view) ? ' (celle d’un degré, sur celles qui en ont choisi un)' : ''}${usuallyTold(usualBase(view))}. Arrondies à l’unité, celles d’une question à réponse unique peuvent ne pas totaliser 100 %.`;

const hasBeside = ({ analysis }: View): boolean =>
  analysis.comparison.closed.some(({ beside }) => beside !== undefined);

const usuallyTold = (usual: string): string =>
  usual === '' ? '' : french` : sauf mention contraire, ${usual}`;

/** How many answered most questions, which is said once, before them; '' where they differ. */
function usualBase(view: View): string {
  const { closed } = view.analysis.comparison;
  const [most] = [...groupBy(closed, (question) => baseOf(question, view))].sort(
    ([, own], [, others]) => others.length - own.length,
  );
  return most !== undefined && most[1].length > Math.max(1, closed.length / 2) ? most[0] : '';
}

const baseOf = ({ options }: ComparedClosed, view: View): string =>
  sizesByEdition(
    editionsAsked(options, view.editions).map((edition) => ({
      edition,
      people: answeredIn(options, edition),
    })),
    view,
  );

/** Whether the last edition did not ask some question. */
const isOld = ({ last, editions, analysis }: View): boolean =>
  analysis.comparison.closed.some(
    ({ options }) => !editionsAsked(options, editions).includes(last),
  );

const marksOf = ({ editions, last }: Pick<View, 'editions' | 'last'>): string =>
  editions.length < 2
    ? french`À droite de chaque barre : la part et le nombre de personnes.`
    : french`La barre donne la part ${inEdition(last)}, les repères celle de chaque édition. À droite : la part et le nombre de personnes ${inEdition(last)}.${leftToTable(editions)}`;

/**
 * How many answered, by edition, those among them who ticked nothing or no degree, and the means of those that have any.
 *
 * @param usual what is said once of most questions, and not again.
 */
export function closedBases(closed: ComparedClosed, view: View, usual = ''): string {
  const { editions, placed, questionLabel } = view;
  const { question, kind, options, unticked = [] } = closed;
  const base = baseOf(closed, view);
  const several = kind === 'multiple' ? ' Plusieurs réponses possibles.' : '';
  if (base === '') return 'Personne n’a répondu.';
  const none = sizesByEdition(unticked, { placed }, count);
  const has = sumOf(unticked, ({ people }) => people) < 2 ? 'a' : 'ont';
  const blank = none === '' ? '' : `, dont ${none} qui n’${has} rien coché`;
  const [first, ...others] = editionsAsked(options, editions);
  const alone = others.length === 0 && answeredIn(options, first!) < 2;
  const [one, many] = blank === '' ? ANSWERED : COUNTED;
  const label = questionLabel(question);
  const isTold = label === question || gridTitle(question, view) !== undefined;
  const wording = isTold ? '' : asSentence(question);
  const told =
    base === usual && blank === '' && wording === ''
      ? ''
      : french`${wording}${alone ? one : many} : ${base}${blank}.`;
  return [
    `${told}${several}`.trim(),
    besideSentence(closed),
    meansSentence(closed),
    netScoreSentence(closed),
  ]
    .filter(Boolean)
    .join(' ');
}

/** « « Êtes-vous satisfait·e de ». Ont répondu … »: a wording before a sentence, stopped where it does not stop itself. */
const asSentence = (wording: string): string =>
  french`« ${wording} »${/[.!?…]$/u.test(wording) ? '' : '.'} `;

const ANSWERED = ['A répondu', 'Ont répondu'] as const;
/** Nothing tells of who ticked no box whether they answered. */
const COUNTED = ['Est comptée', 'Sont comptées'] as const;

function closedFigure(question: ComparedClosed, view: View, n: number): Figure {
  const { editions } = view;
  const asked = editionsAsked(question.options, editions);
  const last = asked.at(-1) ?? view.last;
  const shown = apartIn(question).degrees.slice(0, SHOWN);
  return {
    name: `fermee-${n}`,
    title: titleIn(question.question, view),
    description: french`${openingIn(view, last)}${shown
      .flatMap((option) => {
        const share = askedShareIn(option, last);
        return share ? [french`« ${option.label} » : ${percent(share.share)}`] : [];
      })
      .join(french` ; `)}.`,
    note: `${closedBases(question, view)} ${marksOf({ editions: asked, last })}`,
    draw: (width) => drawBars(shown, { ...view, editions: asked }, width, highestIn(view)),
    table: sharesTable(withClasses(question), editions, {
      caption: gridTitle(question.question, view) ?? question.question,
      first: 'Réponse',
    }),
  };
}

/** The largest share that a bar or a mark of these figures shows. */
const highestIn = ({ analysis }: View): number =>
  Math.max(
    0,
    ...analysis.comparison.closed
      .flatMap((question) => apartIn(question).degrees)
      .flatMap(({ shares }) => shares.map(({ share }) => share)),
  );

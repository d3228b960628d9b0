import { recommending } from '../../compare/recommending.js';
import { french, spaced } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { count, listed, people, percent, quoted } from '../../messages/numbers.js';
import type { Compared, ComparedClosed } from '../../model/comparison.js';
import { areFew } from '../../privacy.js';
import { sumOf } from '../../stats/sum.js';
import { type Chapter, type ChapterBlock, heading, paragraph, titledFigure } from '../blocks.js';
import { openingIn, sizesByEdition } from '../edition-heading.js';
import { drawBars } from '../figures/bars.js';
import type { Figure } from '../figures/figure.js';
import { leftToTable } from '../figures/marks.js';
import { meansSentence } from '../means.js';
import { ROUNDED, sharesTable } from '../shares-table.js';
import { answeredIn, askedIn, askedShareIn, type View } from '../view.js';

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
      ...questions.flatMap((question, n) => questionBlocks(question, view, n + 1)),
      ...(few.length === 0 ? [] : [paragraph(fewTold(few, view))]),
    ],
  };
}

/** Whether hardly anybody answers a question, in any edition, where more people could: a figure would show them one by one. */
function isAnsweredByFew({ options }: ComparedClosed, view: View): boolean {
  const { comparison, threshold } = view.analysis;
  return (
    view.editions.every((edition) => areFew(answeredIn(options, edition), threshold)) &&
    comparison.editions.some(({ respondents }) => !areFew(respondents, threshold))
  );
}

const fewTold = (questions: readonly ComparedClosed[], view: View): string =>
  french`Sans tableau ni figure, car moins de ${people(view.analysis.threshold)} y ont répondu : ${listed(questions.map(({ question }) => quoted(spaced(view.questionLabel(question)))))}.`;

function questionBlocks(question: ComparedClosed, view: View, n: number): ChapterBlock[] {
  return [
    heading(2, view.questionLabel(question.question)),
    paragraph(closedBases(question, view)),
    titledFigure(closedFigure(question, view, n)),
  ];
}

export const closedIntro = (view: View): string =>
  french`${marksOf(view)}${isOld(view) ? ' Là où cette édition n’a pas posé la question, ce sont ceux de la dernière qui l’a posée.' : ''} Chaque part porte sur les personnes qui ont répondu à la question. ${ROUNDED}`;

/** Whether the last edition did not ask some question. */
const isOld = ({ last, editions, analysis }: View): boolean =>
  analysis.comparison.closed.some(({ options }) => !askedIn(options, editions).includes(last));

/** Classes under the options that they put together. */
const together = (question: ComparedClosed): Compared[] =>
  recommending(question).map((line) => ({ ...line, label: french`Ensemble : ${line.label}` }));

const marksOf = ({ editions, last }: Pick<View, 'editions' | 'last'>): string =>
  editions.length < 2
    ? french`La barre et le repère donnent la part ; à droite, la part et le nombre de personnes.`
    : french`La barre donne la part ${inEdition(last)}, les repères celle de chaque édition. À droite : la part et le nombre de personnes ${inEdition(last)}.${leftToTable(editions)}`;

/** How many answered, by edition, those among them who ticked nothing, and the means of those that have any. */
export function closedBases(
  closed: ComparedClosed,
  { editions, placed, questionLabel }: View,
): string {
  const { question, kind, options, unticked = [] } = closed;
  const asked = askedIn(options, editions);
  const sizes = asked.map((edition) => ({ edition, people: answeredIn(options, edition) }));
  const several = kind === 'multiple' ? ' Plusieurs réponses possibles.' : '';
  if (sizes.length === 0) return 'Personne n’a répondu.';
  const none = sizesByEdition(unticked, { placed }, count);
  const has = sumOf(unticked, ({ people }) => people) < 2 ? 'a' : 'ont';
  const blank = none === '' ? '' : `, dont ${none} qui n’${has} rien coché`;
  const alone = sizes.length === 1 && sizes[0]!.people < 2;
  return french`${questionLabel(question) === question ? '' : french`« ${question} » `}${alone ? 'A' : 'Ont'} répondu : ${sizesByEdition(sizes, { placed })}${blank}.${several} ${meansSentence(closed)}`.trimEnd();
}

export function closedFigure(question: ComparedClosed, view: View, n: number): Figure {
  const { editions } = view;
  const asked = askedIn(question.options, editions);
  const last = asked.at(-1) ?? view.last;
  const shown = question.options.slice(0, SHOWN);
  return {
    name: `fermee-${n}`,
    title: view.questionLabel(question.question),
    description: french`${openingIn(view, last)}${shown
      .flatMap((option) => {
        const share = askedShareIn(option, last);
        return share ? [french`« ${option.label} » : ${percent(share.share)}`] : [];
      })
      .join(french` ; `)}.`,
    note: `${closedBases(question, view)} ${marksOf({ editions: asked, last })}`,
    draw: (width) => drawBars(shown, { ...view, editions: asked }, width),
    table: sharesTable([...question.options, ...together(question)], editions, {
      caption: question.question,
      first: 'Réponse',
    }),
  };
}

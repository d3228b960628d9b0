import { SMALL } from '../../compare/doubts.js';
import { french } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { counted, halves } from '../../messages/numbers.js';
import { numberOfWords } from '../../read/values.js';
import { quantile } from '../../stats/quantile.js';
import { openingIn } from '../edition-heading.js';
import type { Figure } from '../figures/figure.js';
import { drawLengths, type Lengths } from '../figures/lengths.js';
import { leftToTable } from '../figures/marks.js';
import { counting, NONE, number } from '../table.js';
import type { View } from '../view.js';

export const lengthsIntro = ({ editions, last }: View): string =>
  french`Longueur des réponses informatives, en mots : le trait couvre la moitié centrale, le repère est la médiane (autant de réponses plus courtes que de plus longues). À droite : la médiane et le nombre de réponses${editions.length > 1 ? ` ${inEdition(last)}` : ''}.${leftToTable(editions)}`;

/** The figure of lengths; none where so few people wrote that all is soon read, and a median tells nothing. */
export function lengthsFigures(view: View): Figure[] {
  const most = Math.max(0, ...view.editions.map(view.writers));
  return most < SMALL ? [] : [lengthsFigure(view)].filter(({ table }) => table.rows.length > 0);
}

function lengthsFigure(view: View): Figure {
  const { questions, editions, last, questionLabel } = view;
  const rows = questions.map((question) => ({
    question: questionLabel(question),
    lengths: editions.flatMap((edition) => lengthsOf(question, edition, view)),
  }));
  const drawn = rows.filter(({ lengths }) => lengths.length > 0);
  return {
    name: 'longueurs',
    title: 'Nombre et longueur des réponses, par question ouverte',
    description: french`${openingIn(view, last)}${drawn
      .flatMap(({ question, lengths }) =>
        lengths
          .filter(({ edition }) => edition === last)
          .map(
            ({ answers, median }) =>
              `${question} ${counted(answers, 'réponse')}, ${halves(median)} mots`,
          ),
      )
      .join(french` ; `)}.`,
    note: lengthsIntro(view),
    draw: (width) => drawLengths(drawn, view, width),
    table: {
      caption: 'Réponses informatives par question ouverte, et leur médiane en mots',
      head: [
        'Question',
        ...(editions.length > 1
          ? editions.flatMap((edition) => [`Réponses ${edition}`, `Médiane ${edition}`])
          : ['Réponses', 'Médiane (mots)']),
      ],
      rows: drawn.map(({ question, lengths }) => [
        question,
        ...editions.flatMap((edition) => {
          const own = lengths.find((one) => one.edition === edition);
          if (own === undefined) return [NONE, NONE];
          return [counting(own.answers), number(own.median, halves(own.median))];
        }),
      ]),
    },
  };
}

function lengthsOf(question: string, edition: string, { counting }: View): Lengths[] {
  const words = counting
    .filter((answer) => answer.question === question && answer.edition === edition)
    .map(({ text }) => numberOfWords(text.trim()))
    .sort((a, b) => a - b);
  if (words.length === 0) return [];
  return [
    {
      edition,
      answers: words.length,
      quarter: quantile(words, 0.25),
      median: quantile(words, 0.5),
      threeQuarters: quantile(words, 0.75),
    },
  ];
}

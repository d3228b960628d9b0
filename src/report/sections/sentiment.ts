import { french, markup } from '../../markup.js';
import { inWords, people, percent } from '../../messages/numbers.js';
import { FEELINGS, PEOPLE_WORDS } from '../../messages/words.js';
import type { Share } from '../../model/change.js';
import type { Compared } from '../../model/comparison.js';
import type { SentimentLabel } from '../../model/tags.js';
import { byCode } from '../../names/names.js';
import { areFew } from '../../people/privacy.js';
import {
  apart,
  type Chapter,
  type ChapterBlock,
  figureBlock,
  headed,
  heading,
  paragraph,
  paragraphs,
  tableBlock,
} from '../blocks.js';
import { drawDiverging, type FeltShares } from '../figures/diverging.js';
import type { Figure } from '../figures/figure.js';
import { givenFeelings } from '../given.js';
import { counting, type Table, wholeShare } from '../table.js';
import { shareIn, type View } from '../view.js';

/** Under this number of people a theme’s shares say little: the table alone has it. */
const LEAST = 10;

const SENTIMENT_INTRO = french`Une personne est « positive » ou « négative » quand toutes ses réponses vont dans ce sens ou sont neutres, « partagée » quand elle dit les deux : c’est courant, puisqu’un questionnaire demande souvent ce qui a plu et ce qui est à améliorer. La tonalité est calculée par des règles sur un lexique et par un petit réseau de neurones entraîné sur des réponses codées : elle est parfois fausse, surtout devant l’ironie.`;

/** Where the reasons are, for those who read elsewhere than in the page. */
const SENTIMENT_WHERE = ' La page rapport.html montre pour chaque réponse ce qui en a décidé.';

const FELT_WHERE = 'La tonalité est celle des passages où elles en parlent.';

/** Where the figure and the table end, and how many themes they leave out: shares of so few people tell nothing. */
function themesIntro({ analysis: { comparison, threshold }, last }: View): string {
  const sizes = comparison.themeSentiment
    .map(({ feelings }) => feelingsIn(feelings, last).people)
    .filter((size) => size > 0);
  const out = sizes.filter((size) => areFew(size, threshold)).length;
  const least = french`aux thèmes dont parlent au moins`;
  const figure = french`La figure s’arrête ${least} ${people(LEAST)}`;
  const lacking = `${inWords(out)} ${out < 2 ? 'autre n’y est pas' : 'autres n’y sont pas'}`;
  const isFigured = sizes.some((size) => size >= LEAST);
  if (isFigured && out === 0) return french`${figure} ; le tableau les donne tous. ${FELT_WHERE}`;
  if (isFigured)
    return french`${figure}, le tableau à ceux dont parlent au moins ${people(threshold)} : ${lacking}. ${FELT_WHERE}`;
  if (out === 0) return '';
  return out === sizes.length
    ? french`Moins de ${people(threshold)} parlent de chaque thème : leur tonalité n’est pas détaillée.`
    : french`Le tableau s’arrête ${least} ${people(threshold)} : ${lacking}.`;
}

export function sentimentChapter(view: View): Chapter | undefined {
  const [whole, byTheme] = [wholeFigure(view), themeSentimentFigure(view)];
  if (whole.table.rows.length === 0) return undefined;
  return {
    id: 'sentiment',
    title: 'Sur quel ton\u00a0?',
    blocks: [
      apart(
        () =>
          markup`<p>${SENTIMENT_INTRO} <span class="screen-only">${french`Sous chaque réponse, « Pourquoi ? » montre ce qui en a décidé.`}</span></p>`,
        paragraph(`${SENTIMENT_INTRO}${view.hasFiles ? SENTIMENT_WHERE : ''}`),
      ),
      heading(2, view.editions.length > 1 ? 'Édition par édition' : 'Dans l’ensemble'),
      figureBlock(whole),
      // Nothing is there where nobody wrote in the last edition.
      ...headed(2, french`Par thème${view.placed(view.last)}`, [
        ...paragraphs(themesIntro(view)),
        ...themeBlocks(byTheme),
        ...paragraphs(givenFeelings(view.analysis.comparison.themes, view.last, view)),
      ]),
    ],
  };
}

/** The figure, with its table; this alone where nothing is drawn; nothing where it has no theme. */
function themeBlocks(figure: Figure): ChapterBlock[] {
  if (isDrawn(figure)) return [figureBlock(figure)];
  return figure.table.rows.length > 0 ? [tableBlock(figure.table)] : [];
}

/** Whether as many people as the figure asks for speak of a theme: where none do, the table stands alone. */
const isDrawn = ({ table }: Figure): boolean =>
  table.rows.some(([, of]) => typeof of === 'object' && (of.value ?? 0) >= LEAST);

function wholeFigure({ analysis, editions }: View): Figure {
  const isAlone = editions.length < 2;
  const lines = editions
    .map((edition) => ({ edition, felt: feelingsIn(analysis.comparison.sentiment, edition) }))
    .filter(({ felt }) => felt.people > 0)
    .map(({ edition, felt }) => ({ ...felt, label: isAlone ? 'Ensemble' : edition }));
  return feelingsFigure(lines, {
    name: 'sentiment',
    drawn: lines,
    note: 'Entre parenthèses\u00a0: les personnes qui ont écrit au moins une réponse informative. À droite, hors de la barre\u00a0: les neutres.',
    title: isAlone ? 'Tonalité des personnes' : 'Tonalité des personnes, par édition',
    first: isAlone ? '' : 'Édition',
  });
}

function themeSentimentFigure(view: View): Figure {
  const { analysis, last, placed, themeLabel } = view;
  const given = givenFeelings(analysis.comparison.themes, last, view);
  const lines = analysis.comparison.themeSentiment
    .map(({ id, feelings }) => ({ ...feelingsIn(feelings, last), label: themeLabel(id), id }))
    .filter(({ people: of }) => of > 0 && !areFew(of, analysis.threshold))
    .sort((a, b) => b.people - a.people || byCode(a.id, b.id));
  return feelingsFigure(lines, {
    name: 'sentiment-themes',
    drawn: lines.filter(({ people: of }) => of >= LEAST),
    note: french`Entre parenthèses : les personnes qui parlent du thème. À droite, hors de la barre : les neutres. ${themesIntro(view)}${given && ` ${given}`}`,
    title: french`Tonalité par thème${placed(last)}`,
    first: 'Thème',
  });
}

/** People by feeling in one edition, and the intervals of their shares. */
function feelingsIn(lines: readonly Compared[], edition: string): Omit<FeltShares, 'label'> {
  const share = (feeling: SentimentLabel): Share => {
    const line = lines.find(({ id }) => id === feeling);
    return (line && shareIn(line, edition)) ?? NOBODY;
  };
  return { people: share('positive').of, ...feelingsBy(share) };
}

export const feelingsBy = (share: (feeling: SentimentLabel) => Share) => ({
  positive: share('positive'),
  negative: share('negative'),
  mixed: share('mixed'),
  neutral: share('neutral'),
});

const NOBODY: Share = { people: 0, of: 0, share: 0, low: 0, high: 1 };

/** Feelings line by line, drawn and in a table. */
export function feelingsFigure(
  lines: readonly FeltShares[],
  {
    name,
    title,
    note,
    drawn,
    first,
  }: Pick<Figure, 'name' | 'title'> & {
    readonly note: string;
    /** The lines that the figure has; the table has them all. */
    readonly drawn: readonly FeltShares[];
    readonly first: string;
  },
): Figure {
  return {
    name,
    title,
    description: `${drawn
      .map(
        (line) =>
          french`${line.label} : ${FEELINGS.map((feeling) => `${percent(line[feeling].share)} ${PEOPLE_WORDS[feeling]}`).join(', ')}`,
      )
      .join(french` ; `)}.`,
    note,
    draw: (width) => drawDiverging(drawn, width),
    table: feelingsTable(lines, title, first),
  };
}

const feelingsTable = (lines: readonly FeltShares[], caption: string, first: string): Table => ({
  caption: french`${caption} : part (personnes ; intervalle à 95 %)`,
  head: [first, 'Personnes', 'Positives', 'Partagées', 'Négatives', 'Neutres'],
  rows: lines.map((line) => [
    line.label,
    counting(line.people),
    ...FEELINGS.map((feeling) => wholeShare(line[feeling])),
  ]),
});

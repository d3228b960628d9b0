import { groupBy } from '../../ground/group-by.js';
import { french, markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model/comparison.js';
import { lexiconOf } from '../../tag/themes.js';
import {
  apart,
  type Chapter,
  type ChapterBlock,
  figureBlock,
  heading,
  paragraph,
  paragraphs,
} from '../blocks.js';
import { sizesByEdition } from '../edition-heading.js';
import type { Figure } from '../figures/figure.js';
import { drawIntervals } from '../figures/intervals.js';
import { leftToTable } from '../figures/marks.js';
import { givenNote, OWN_WORDS } from '../given.js';
import { themeLinks } from '../links.js';
import { hasPeople, neverSaid, sharesTable } from '../shares-table.js';
import { CHAPTER_TITLES, COVER } from '../titles.js';
import { unbroken } from '../unbroken.js';
import { byShareIn, shareIn, type View } from '../view.js';
import { innerNote } from './inner-themes.js';
import { hasCover } from './method.js';
import { TOGETHER_TITLE, togetherFigure, togetherIntro } from './together.js';

/** Titles of what our own lexicons find; those of others have their label. */
const LEXICONS: Readonly<Record<string, string>> = {
  evenement: 'Sur l’événement',
  numerique: french`Sur le fond : les sujets`,
};

export function themesChapter(view: View): Chapter | undefined {
  if (view.analysis.comparison.themes.length === 0) return undefined;
  const together = togetherFigure(view);
  return {
    id: 'themes',
    title: 'De quoi parle-t-on\u00a0?',
    blocks: [
      introBlock(view),
      ...themeFigures(view).flatMap(({ title, figure, lines, notes }) => [
        heading(2, title),
        ...(lines.length > 0 ? [figureBlock(figure, themeLinks(lines))] : []),
        ...paragraphs(...notes),
      ]),
      ...(together.table.rows.length > 0
        ? [heading(2, TOGETHER_TITLE), paragraph(togetherIntro(view)), figureBlock(together)]
        : []),
    ],
  };
}

/** The people behind shares of themes, edition by edition. */
export const bases = ({
  editions,
  placed,
  writers,
}: Pick<View, 'editions' | 'placed' | 'writers'>): string =>
  sizesByEdition(
    editions.map((edition) => ({ edition, people: writers(edition) })),
    { placed },
  );

/** The page leads to what each theme covers; a text says where it stands. */
function introBlock(view: View): ChapterBlock {
  const intro = themesIntro(view);
  if (!hasCover(view)) return paragraph(intro);
  return apart(
    () =>
      markup`<p>${unbroken(intro)} Voir «\u00a0<a href="#${COVER.id}">${COVER.title}</a>\u00a0».</p>`,
    paragraph(french`${intro} ${COVER.title} : voir « ${CHAPTER_TITLES.method} ».`),
  );
}

const themesIntro = (view: View): string =>
  french`Chaque personne compte une fois par thème, même si elle en parle dans plusieurs réponses. ${OWN_WORDS} Les parts portent sur les personnes qui ont écrit au moins une réponse informative (${bases(view)}). Le trait est l’intervalle à 95 %.${leftToTable(view.editions)}`;

interface ThemeFigure {
  /** Under the title of the chapter; that of the figure is read alone too. */
  readonly title: string;
  readonly figure: Figure;
  /** Its rows: themes that somebody speaks of, in one edition at least. */
  readonly lines: readonly Compared[];
  /** Who is counted by a question alone, and the themes that nobody speaks of; '' where there are none. */
  readonly notes: readonly string[];
}

/** One figure a lexicon, in order of the lexicons. */
function themeFigures(view: View): ThemeFigure[] {
  const { analysis, editions, last } = view;
  const lexicons = groupBy(analysis.comparison.themes, ({ id }) => lexiconOf(id));
  return [...lexicons].map(([lexicon, themes]) => {
    const all = [...themes].sort(byShareIn(last));
    const lines = all.filter(hasPeople);
    const title = LEXICONS[lexicon] ?? labelOf(lexicon, view);
    const notes = [innerNote(themes, view), givenNote(all, view)].filter(Boolean);
    const figure: Figure = {
      name: `themes-${lexicon.replace(/[^a-z0-9]+/gi, '-')}`,
      title: french`Thèmes cités, part des personnes (${title === LEXICONS[lexicon] ? title.charAt(0).toLowerCase() + title.slice(1) : title})`,
      description: french`Part des personnes${view.placed(last)} : ${lines
        .map((line) => `${line.label} ${percent(shareIn(line, last)?.share ?? 0)}`)
        .join(', ')}.`,
      note: french`Part des personnes qui parlent du thème, parmi celles qui ont écrit une réponse informative : ${bases(view)}. Le trait est l’intervalle à 95 %.${leftToTable(editions)}${notes.map((note) => ` ${note}`).join('')}`,
      draw: (width) => drawIntervals(lines, view, width),
      table: sharesTable(lines, editions, {
        caption: `${title} (part des personnes)`,
        first: 'Thème',
      }),
    };
    return { title, figure, lines, notes: [...notes, neverSaid(all)] };
  });
}

const labelOf = (lexicon: string, { analysis }: View): string =>
  analysis.lexicons.find(({ id }) => id === lexicon)?.themes?.label ?? lexicon;

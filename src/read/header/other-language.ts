import { wordSet } from '../../ground/listed.js';
import { foldName } from '../../names/names.js';
import { filledIn, type Row } from '../rows.js';
import { isFigure } from '../values.js';
import { isNameOver, isOver, type TopColumn, topColumns } from './top-columns.js';

/** What English headings are written with, and French ones are not. Folded (names.ts), as the words below. */
const ENGLISH = wordSet(`
  what you your yours the how did do does would could which why where when who is are was were we our to of and for
  with any from this that they there been have has like liked least most best better good well other else rating
  score comments feedback strengths weaknesses improve improvements name age group department workshop please overall`);

/** The same of French headings. */
const FRENCH = wordSet(`
  vous votre vos nous le la les des du de qu que quoi ce qui pourquoi quel quelle quels quelles est et avez etes
  un une pour avec sur dans au aux plus moins commentaire commentaires prenom nom genre tranche atelier groupe points
  forts faibles remarques idees autre autres`);

/** Rows of data that show it. */
const SOME = 3;
/** Share of the headings of a row that have a word of its language. */
const SHARE = 0.5;

/**
 * Which of the first two rows is in French, where the other says the same in English: each column has a heading in
 * both, none is an answer below, and some stand over figures or dates; over others, somebody may have
 * answered in English. Undefined where they are not both headings.
 */
export function besideEnglish(rows: readonly Row[]): 'first' | 'second' | 'doubtful' | undefined {
  const { columns, data } = topColumns(rows);
  const named = columns.filter(({ first, second }) => first !== '' || second !== '');
  const areHeadings = data.length >= SOME && named.length > 1 && named.every(isHeading);
  if (!areHeadings) return undefined;
  const [first, second] = [languageOf(rows[0]!), languageOf(rows[1]!)];
  const isSure = named.some(isOver(isFigure));
  if (first === 'french' && second === 'english') return isSure ? 'first' : 'doubtful';
  return isSure && first === 'english' && second === 'french' ? 'second' : undefined;
}

const isHeading = ({ first, second, below }: TopColumn): boolean =>
  [first, second].every((name) => isNameOver(name, below));

/** The language that the headings of a row have words of, and none of the other. */
function languageOf({ cells }: Row): 'english' | 'french' | undefined {
  const headings = filledIn(cells).map((heading) => foldName(heading).match(/\p{L}+/gu) ?? []);
  const share = (words: ReadonlySet<string>): number =>
    headings.filter((heading) => heading.some((word) => words.has(word))).length / headings.length;
  const [english, french] = [share(ENGLISH), share(FRENCH)];
  if (english >= SHARE && french === 0) return 'english';
  return french >= SHARE && english === 0 ? 'french' : undefined;
}

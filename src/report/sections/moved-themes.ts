import { doubtsOf, isDisputed, isOfMix, isSmall } from '../../compare/doubts.js';
import type { Pair } from '../../compare/pairing.js';
import { mixTold, sharedTold } from '../../compare/reserves.js';
import { french } from '../../markup.js';
import { named } from '../../messages/edition.js';
import { inWords, percent, points, pointsSpan } from '../../messages/numbers.js';
import { directionOf, toneWord } from '../../messages/words.js';
import type { Compared } from '../../model/comparison.js';
import { isComparedIn } from '../shares-table.js';
import { type Changed, changedBetween, shareIn, type View } from '../view.js';
import { CAUTION, mostOf } from './most-of.js';

/** The themes that are compared from an edition to the last. */
const comparedIn = ({ analysis, last }: View, before: string): Changed[] =>
  changedBetween(analysis.comparison.themes, before, last);

/** Those that change, the largest change first. */
const provenOf = (compared: readonly Changed[]): Changed[] =>
  compared
    .filter(({ change }) => change.verdict !== 'inconclusive')
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));

/** The themes that change from an edition to the last, and what is known of the others; '' where none is compared. */
export function themeChanges(view: View, before: string): string {
  const { analysis, last } = view;
  const pair = [before, last] as const;
  const { themes } = analysis.comparison;
  if (comparedIn(view, before).length === 0) return '';
  const moved = movedThemes(view, before);
  if (moved.length === 0) {
    const { stable, unknown } = unproven(themes, pair);
    return stable === 0
      ? french`Entre ${named(before)} et ${named(last)}, aucun thème ne bouge assez pour qu’on puisse conclure.`
      : french`Entre ${named(before)} et ${named(last)}, aucun thème ne change nettement : ${inWords(stable)} ${areStable(stable)}${unknown === 0 ? '' : french` et, pour ${inWords(unknown)}, on ne peut pas conclure`}.`;
  }
  const sure = moved.flatMap(({ line, parts }) => {
    const own = parts.filter(({ isDoubtful }) => !isDoubtful);
    return own.length === 0 ? [] : [{ line, parts: own }];
  });
  const doubtful = moved.filter(({ parts }) => parts.every(({ isDoubtful }) => isDoubtful));
  const gone = doubtful.filter(({ parts }) => parts.some(({ change }) => isOfMix(change)));
  const told = [
    ...mostOf(
      sure,
      isOfTone(sure)
        ? [
            'thème change nettement, par sa part ou son ton',
            'thèmes changent nettement, par leur part ou leur ton',
          ]
        : ['thème change nettement', 'thèmes changent nettement'],
      movedTold(pair),
    ),
    ...mostOf(gone, GONE, brieflyTold),
    ...mostOf(
      doubtful.filter((one) => !gone.includes(one)),
      [french`thème semble changer, ${CAUTION}`, french`thèmes semblent changer, ${CAUTION}`],
      brieflyTold,
    ),
    ...unmoved(
      themes.filter(({ id }) => !moved.some(({ line }) => line.id === id)),
      pair,
    ),
  ];
  return french`Entre ${named(before)} et ${named(last)}, ${told.join(french` ; `)}.`;
}

/** What is said of themes of which no change is proven where both editions have the same mix of people: it may still be there. */
const GONE = [
  'thème change, sans qu’on puisse dire si c’est l’avis des gens ou le public qui a répondu',
  'thèmes changent, sans qu’on puisse dire si c’est l’avis des gens ou le public qui a répondu',
] as const;

const brieflyTold = ({ line, parts }: MovedTheme): string =>
  `${line.label} (${parts.map(({ tone, change }) => `${tone}${points(change.difference)}${sharedTold(change)}${mixTold(change)}`).join(french` ; `)})`;

/** A theme and what of it changes, the largest first. */
export interface MovedTheme {
  readonly line: Compared;
  readonly parts: readonly MovedPart[];
}

/** A proven change of the share of a theme, or of the tone of those who speak of it. */
interface MovedPart extends Changed {
  /** `avis négatifs `; '' where it is the share. */
  readonly tone: string;
  /** It hangs on what was asked, or on few people. */
  readonly isDoubtful: boolean;
}

/** Whether the tone of some is told. */
export const isOfTone = (moved: readonly MovedTheme[]): boolean =>
  moved.some(({ parts }) => parts.some(({ tone }) => tone !== ''));

/** The themes whose share or tone changes, the largest change first. */
export function movedThemes({ analysis, last }: View, before: string): MovedTheme[] {
  const pair = [before, last] as const;
  const { comparison } = analysis;
  const doubts = doubtsOf(comparison);
  const tones = new Map(comparison.themeSentiment.map((theme) => [theme.id, theme]));
  const sizeOf = ({ change }: Changed): number => Math.abs(change.difference);
  const largestOf = (lines: readonly Compared[]): Changed[] =>
    provenOf(changedBetween(lines, ...pair)).slice(0, 1);
  return comparison.themes
    .map((line) => ({
      line,
      parts: [
        ...largestOf([line]).map((moved) => ({
          ...moved,
          tone: '',
          isDoubtful: doubts(line, { table: 'themes' }, pair),
        })),
        ...largestOf(tones.get(line.id)?.feelings ?? []).map((moved) => ({
          ...moved,
          tone: `avis ${toneWord(moved.line.id, moved.line.label)}s `,
          isDoubtful:
            isSmall(moved.line.shares, pair) ||
            isDisputed(moved.change) ||
            doubts(moved.line, { table: 'themeSentiment', question: line.label }, pair),
        })),
      ].sort((a, b) => sizeOf(b) - sizeOf(a)),
    }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => sizeOf(b.parts[0]!) - sizeOf(a.parts[0]!));
}

export const movedTold =
  (pair: Pair) =>
  ({ line, parts }: MovedTheme): string =>
    `${line.label} (${parts.map((part) => partTold(part, pair)).join(french` ; `)})`;

const partTold = (
  { line, change, tone }: Omit<MovedPart, 'isDoubtful'>,
  [from, to]: Pair,
): string =>
  `${tone}${directionOf(change)}, de ${shareOf(line, from)} à ${shareOf(line, to)}${tone === '' ? '' : ' de ceux qui en parlent'}, soit ${points(change.difference)}, intervalle ${pointsSpan(change.low, change.high)}${sharedTold(change)}${mixTold(change)}`;

/** Of the themes that somebody cites and no change is proven of, how many are stable, and of how many nothing is known. */
function unproven(themes: readonly Compared[], [from, to]: Pair) {
  const compared = themes.filter((line) => isComparedIn(line, from, to));
  const others = changedBetween(compared, from, to).filter(
    ({ change }) => change.verdict === 'inconclusive',
  );
  const stable = others.filter(({ change }) => change.stable).length;
  return { stable, unknown: others.length - stable };
}

const areStable = (themes: number): string => (themes < 2 ? 'est stable' : 'sont stables');

/** What is known of the themes beside those that changed. */
function unmoved(themes: readonly Compared[], pair: Pair): string[] {
  const { stable, unknown } = unproven(themes, pair);
  const size = stable + unknown;
  const all = size === 1 ? 'l’autre' : `les ${inWords(size)} autres`;
  if (size === 0) return [];
  if (unknown === 0) return [`${all} ${areStable(stable)}`];
  if (stable === 0) return [`pour ${all}, on ne peut pas conclure à un écart`];
  return [
    `parmi ${all}, ${inWords(stable)} ${areStable(stable)} et, pour ${inWords(unknown)}, on ne peut pas conclure`,
  ];
}

const shareOf = (line: Compared, edition: string): string =>
  percent(shareIn(line, edition)?.share ?? 0);

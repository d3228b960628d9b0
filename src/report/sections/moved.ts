import { doubtsOf, type Pair } from '../../compare/doubts.js';
import { findingsOf, type Proven, survivors } from '../../compare/findings.js';
import { french } from '../../markup.js';
import { named } from '../../messages/edition.js';
import { inWords, listed, percent, points, pointsSpan, quoted } from '../../messages/numbers.js';
import type { Compared, Comparison } from '../../model/comparison.js';
import { PRECAUTIONS_TITLE } from '../precautions.js';
import { isComparedIn } from '../shares-table.js';
import { TITLES } from '../titles.js';
import { type Changed, changeBetween, changedBetween, shareIn, type View } from '../view.js';

/** The largest proven changes up to the last edition, and what makes all of them doubtful. */
export function changes(view: View): string {
  const before = view.editions.at(-2);
  if (before === undefined) return '';
  const pair = [before, view.last] as const;
  const { comparison } = view.analysis;
  const proven = survivors(findingsOf(comparison)).filter(
    ({ from, to }) => from === pair[0] && to === pair[1],
  );
  return [
    themeChanges(view, before),
    largest(proven.filter(({ table }) => table !== 'themes')),
    ...(proven.length > 0 ? otherPublic(comparison, pair) : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The surest large change beside those of themes, of tone, intents, closed questions, means: of what was asked alike. */
function largest(proven: readonly Proven[]): string {
  // The tone of those few who speak of a theme heads nothing.
  const first = proven.find(
    ({ hangs, table, isWeak }) => !hangs && !(table === 'themeSentiment' && isWeak),
  );
  if (first === undefined) return elsewhere(proven);
  if (proven.some(({ hangs }) => hangs)) return first.text;
  if (proven.length === 1) return french`${first.text} C’est le seul écart établi hors des thèmes.`;
  const isOne = proven.every(
    ({ table, question }) => isClosed(table) && question === first.question,
  );
  return french`${first.text} C’est le plus net des ${inWords(proven.length)} écarts établis hors des thèmes${isOne ? ', tous sur cette question' : ''}.`;
}

/** Changes that head nothing, as they hang on what was asked or on the few who speak of a theme. */
function elsewhere(proven: readonly Proven[]): string {
  const few = proven.filter(({ hangs }) => !hangs);
  return few.length === 0
    ? ''
    : french`Hors des thèmes, ${few.length === 1 ? 'un écart est établi' : french`${inWords(few.length)} écarts sont établis`}, sur la tonalité du petit nombre qui parle d’un thème : ${few.length === 1 ? 'il est dit' : 'ils sont dits'} dans « ${TITLES.changes} ».`;
}

const isClosed = (table: Proven['table']): boolean => table === 'closed' || table === 'means';

/** That the public may have changed, with which everything else changes. */
function otherPublic({ mix }: Comparison, [before, last]: Pair): string[] {
  const moved = mix.filter(({ from, to }) => from.edition === before && to.edition === last);
  return moved.length === 0
    ? []
    : [
        french`Si ${listed(moved.map(({ question }) => quoted(question)))} ${moved.length === 1 ? 'dit' : 'disent'} qui sont les personnes, tout autre écart, de thème ou de ton, peut venir de là (voir « ${PRECAUTIONS_TITLE} »).`,
      ];
}

/** The themes that change from the first edition to the last, of which the last two alone prove nothing. */
export function wholePeriod(view: View): string {
  const [first = '', ...others] = view.editions;
  const before = others.at(-2);
  if (before === undefined) return '';
  const isDoubtful = doubtsOf(view.analysis.comparison);
  const more = provenOf(comparedIn(view, first)).filter(({ line }) => {
    const last = changeBetween(line, before, view.last)?.verdict ?? 'inconclusive';
    return last === 'inconclusive' && !isDoubtful(line, { table: 'themes' }, [first, view.last]);
  });
  const isFirst = provenOf(comparedIn(view, before)).length === 0;
  const told = mostOf(
    more,
    isFirst
      ? ['thème change', 'thèmes changent']
      : ['autre thème change', 'autres thèmes changent'],
    (one) => movedTold(one, view),
  );
  return told.length === 0
    ? ''
    : french`Sur toute la période, entre ${named(first)} et ${named(view.last)}, ${told[0]!}.`;
}

/** The themes that are compared from an edition to the last. */
const comparedIn = ({ analysis, last }: View, before: string): Changed[] =>
  changedBetween(analysis.comparison.themes, before, last);

/** Those that change, the largest change first. */
const provenOf = (compared: readonly Changed[]): Changed[] =>
  compared
    .filter(({ change }) => change.verdict !== 'inconclusive')
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));

const movedTold = ({ line, change }: Changed, { last }: View): string =>
  `${line.label} (de ${shareOf(line, change.from)} à ${shareOf(line, last)}, soit ${points(change.difference)}, intervalle ${pointsSpan(change.low, change.high)})`;

function themeChanges(view: View, before: string): string {
  const { analysis, last } = view;
  const compared = comparedIn(view, before);
  if (compared.length === 0) return '';
  const proven = provenOf(compared);
  if (proven.length === 0) {
    const { stable, unknown } = unproven(analysis.comparison.themes, [before, last]);
    return stable === 0
      ? french`Entre ${named(before)} et ${named(last)}, aucun thème ne bouge assez pour qu’on puisse conclure.`
      : french`Entre ${named(before)} et ${named(last)}, aucun thème ne change nettement : ${inWords(stable)} ${areStable(stable)}${unknown === 0 ? '' : french` et, pour ${inWords(unknown)}, on ne peut pas conclure`}.`;
  }
  const isDoubtful = doubtsOf(analysis.comparison);
  const [doubtful, sure] = [true, false].map((asked) =>
    proven.filter(({ line }) => isDoubtful(line, { table: 'themes' }, [before, last]) === asked),
  ) as [Changed[], Changed[]];
  const told = [
    ...mostOf(sure, ['thème change nettement', 'thèmes changent nettement'], (moved) =>
      movedTold(moved, view),
    ),
    ...mostOf(
      doubtful,
      [french`thème semble changer, ${CAUTION}`, french`thèmes semblent changer, ${CAUTION}`],
      ({ line, change }) => `${line.label} (${points(change.difference)})`,
    ),
    ...unmoved(analysis.comparison.themes, [before, last]),
  ];
  return french`Entre ${named(before)} et ${named(last)}, ${told.join(french` ; `)}.`;
}

const CAUTION = french`à prendre avec précaution (voir « ${TITLES.changes} »)`;

/** « Quatre, dont » three would leave one out. */
const MOST_NAMED = 4;

function mostOf(
  moved: readonly Changed[],
  [one, many]: readonly [string, string],
  tell: (moved: Changed) => string,
): string[] {
  if (moved.length === 0) return [];
  const areAll = moved.length <= MOST_NAMED;
  const named = listed((areAll ? moved : moved.slice(0, MOST_NAMED - 1)).map(tell));
  const list = areAll ? french` : ${named}` : `, dont ${named}`;
  return [`${inWords(moved.length)} ${moved.length < 2 ? one : many}${list}`];
}

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

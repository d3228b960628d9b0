import { doubtsOf, type Pair } from '../../compare/doubts.js';
import { findingsOf, type Proven, survivors } from '../../compare/findings.js';
import { french } from '../../markup.js';
import { inEdition, isDate, named, startingInEdition } from '../../messages/edition.js';
import {
  count,
  counted,
  inWords,
  listed,
  people,
  percent,
  points,
  pointsSpan,
  quoted,
} from '../../messages/numbers.js';
import type { Change, Compared, Comparison } from '../../model/comparison.js';
import { sumOf } from '../../stats/sum.js';
import { type Chapter, paragraph } from '../blocks.js';
import { sizesByEdition } from '../edition-heading.js';
import { besides } from '../given.js';
import { isComparedIn } from '../shares-table.js';
import { changeBetween, shareIn, type View } from '../view.js';
import { PRECAUTIONS_TITLE } from './changes.js';
import { feelings, mostCited } from './cited.js';
import { askedThemes, asking, personsIn } from './expectations.js';
import { ahead, leadersTold, leading } from './leading.js';
import { MISREAD } from './method.js';
import { opinions } from './opinions.js';

/** Editions that follow each other in no time (sites, sessions) are all told, up to so many. */
const TOLD = 3;

/** The report in a few sentences, each computed from the figures that follow. */
export const essentialsChapter = (view: View): Chapter => ({
  id: 'essentiel',
  title: 'L’essentiel',
  blocks: [{ kind: 'list', numbered: true, items: essentials(view) }, paragraph(SPANS)],
});

const SPANS = french`Deux bornes à côté d’un chiffre sont son intervalle à 95 % : là où il pourrait être si d’autres personnes du même public avaient répondu. L’intervalle ne dit rien des erreurs de lecture : ${MISREAD} (voir « Limites »). Chaque part est arrondie à l’unité : des parts que l’on additionne peuvent s’écarter d’un point de leur total.`;

export const essentials = (view: View): string[] => {
  const told = toldEditions(view).map((edition) => ({ ...view, last: edition }));
  return [
    read(view),
    ...told.flatMap(opinions),
    ...told.map(mostCited),
    ...told.map(feelings),
    changes(view),
    ...told.map(expectations),
  ].filter((sentence) => sentence !== '');
};

/** The last of editions that follow each other; all of those that nothing puts in order. */
const toldEditions = ({ editions, last }: View): readonly string[] =>
  editions.length > TOLD || editions.every(isDate) ? [last] : editions;

function read(view: View): string {
  const { analysis, writers, last, placed, isWhoseUnknown } = view;
  const { editions } = analysis.comparison;
  const informative = sumOf(editions, (edition) => edition.informative);
  const ofLast = editions.at(-1)?.respondents ?? 0;
  const written = writers(last);
  if (isWhoseUnknown) return answersRead(view, informative);
  if (editions.length < 2) {
    const opening = placed(last) === '' ? '' : `${startingInEdition(last)}, `;
    const answers =
      informative === written
        ? 'une réponse informative'
        : `au moins une réponse informative (${count(informative)} en\u00a0tout)`;
    return french`${opening}${people(ofLast)} ${have(ofLast)} répondu ; ${count(written)} ${have(written)} écrit ${answers}.`;
  }
  const sizes = sizesByEdition(
    respondentsOf(view),
    view,
    (size) => `${people(size)} ${have(size)} répondu`,
  );
  return french`${sizes} ; ${inEdition(last)}, ${count(written)} ${have(written)} écrit au moins une réponse informative.`;
}

/** As `read`, where nothing tells whose the answers are. */
function answersRead(view: View, informative: number): string {
  const sizes = sizesByEdition(respondentsOf(view), view, (size) => counted(size, 'réponse'));
  return french`${sizes}, dont ${counted(informative, 'informative')} en tout ; rien ne dit lesquelles viennent de la même personne : chacune compte ici pour une personne (voir « Limites »).`;
}

const respondentsOf = ({ analysis }: View) =>
  analysis.comparison.editions.map(({ label, respondents }) => ({
    edition: label,
    people: respondents,
  }));

const have = (persons: number): string => (persons < 2 ? 'a' : 'ont');

/** The largest proven changes up to the last edition, and what makes all of them doubtful. */
function changes(view: View): string {
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
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The surest large change beside those of themes, of tone, intents, closed questions, means: of what was asked alike. */
function largest(proven: readonly Proven[]): string {
  // The tone of those few who speak of a theme heads nothing.
  const [first, ...others] = proven.filter(
    ({ hangs, table, isWeak }) => !hangs && !(table === 'themeSentiment' && isWeak),
  );
  if (first === undefined) return '';
  if (proven.some(({ hangs }) => hangs)) return first.text;
  return others.length === 0
    ? `${first.text} C’est le seul écart établi hors des thèmes.`
    : `${first.text} C’est le plus net des ${inWords(others.length + 1)} écarts établis hors des thèmes.`;
}

/** That the public may have changed, with which everything else changes. */
function otherPublic({ mix }: Comparison, [before, last]: Pair): string[] {
  const moved = mix.filter(({ from, to }) => from.edition === before && to.edition === last);
  return moved.length === 0
    ? []
    : [
        french`Si ${listed(moved.map(({ question }) => quoted(question)))} ${moved.length === 1 ? 'dit' : 'disent'} qui sont les personnes, les autres écarts peuvent venir de là (voir « ${PRECAUTIONS_TITLE} »).`,
      ];
}

function themeChanges(view: View, before: string): string {
  const { analysis, last } = view;
  const compared = analysis.comparison.themes.flatMap((line): Moved[] => {
    const change = changeBetween(line, before, last);
    return change === undefined ? [] : [{ line, change }];
  });
  if (compared.length === 0) return '';
  const proven = compared
    .filter(({ change }) => change.verdict !== 'inconclusive')
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));
  if (proven.length === 0) {
    const { stable, unknown } = unproven(analysis.comparison.themes, [before, last]);
    return stable === 0
      ? french`Entre ${named(before)} et ${named(last)}, aucun thème ne bouge assez pour qu’on puisse conclure.`
      : french`Entre ${named(before)} et ${named(last)}, aucun thème ne change nettement : ${inWords(stable)} ${areStable(stable)}${unknown === 0 ? '' : french` et, pour ${inWords(unknown)}, on ne peut pas conclure`}.`;
  }
  const isDoubtful = doubtsOf(analysis.comparison);
  const [doubtful, sure] = [true, false].map((asked) =>
    proven.filter(({ line }) => isDoubtful(line, { table: 'themes' }, [before, last]) === asked),
  ) as [Moved[], Moved[]];
  const told = [
    ...mostOf(
      sure,
      ['thème change nettement', 'thèmes changent nettement'],
      ({ line, change: { difference, low, high } }) =>
        `${line.label} (de ${shareOf(line, before)} à ${shareOf(line, last)}, soit ${points(difference)}, intervalle ${pointsSpan(low, high)})`,
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

interface Moved {
  readonly line: Compared;
  readonly change: Change;
}

const CAUTION = french`à prendre avec précaution (voir « Ce qui change d’une édition à l’autre »)`;

/** « Quatre, dont » three would leave one out. */
const MOST_NAMED = 4;

function mostOf(
  moved: readonly Moved[],
  [one, many]: readonly [string, string],
  tell: (moved: Moved) => string,
): string[] {
  if (moved.length === 0) return [];
  const areAll = moved.length <= MOST_NAMED;
  const named = listed((areAll ? moved : moved.slice(0, MOST_NAMED - 1)).map(tell));
  const list = areAll ? french` : ${named}` : `, dont ${named}`;
  return [`${inWords(moved.length)} ${moved.length < 2 ? one : many}${list}`];
}

/** Of the themes that somebody cites and no change is proven of, how many are stable, and of how many nothing is known. */
function unproven(themes: readonly Compared[], [from, to]: Pair) {
  const others = themes
    .filter((line) => isComparedIn(line, from, to))
    .flatMap((line) => changeBetween(line, from, to) ?? [])
    .filter(({ verdict }) => verdict === 'inconclusive');
  const stable = others.filter((change) => change.stable).length;
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

function expectations(view: View): string {
  const asked = asking(view);
  const persons = personsIn(asked.map(({ answer }) => answer));
  if (persons === 0) return '';
  const lines = askedThemes(asked)
    .map(({ theme, people: size, given, questions }) => ({
      label: view.themeLabel(theme),
      size,
      given: { people: given, questions },
    }))
    .filter(({ size }) => size > 0);
  const ranking = leading(lines);
  const about =
    ranking.first.length + ranking.rivals.length === 0
      ? ''
      : french`,${ahead(ranking, lines.length)} sur ${leadersTold(ranking, ({ label, size, given }) => french`${label} (${size}${besides(given, view)})`)}`;
  return french`${people(persons)} sur ${count(view.writers(view.last))} ${persons < 2 ? 'propose ou demande' : 'proposent ou demandent'} expressément quelque chose${view.placed(view.last)}${about}.`;
}

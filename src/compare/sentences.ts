import { named } from '../messages/edition.js';
import { count, listed, percent, points, pointsSpan, quoted, size } from '../messages/numbers.js';
import { toneWord } from '../messages/words.js';
import type { Change, Share } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import type { Intent } from '../model/tags.js';
import { LEVEL } from '../stats/level.js';
import { SMALL } from './doubts.js';
import { REST } from './pairing.js';
import { answeredBy } from './reserves.js';

/** What can be said of a change; `stable` where its whole interval is inside ±5 points. */
export type Conclusion = 'up' | 'down' | 'stable' | 'inconclusive';

/** Where a line stands. */
export interface Where {
  readonly table:
    | 'themes'
    | 'sentiment'
    | 'themeSentiment'
    | 'questionSentiment'
    | 'intents'
    | 'closed'
    | 'means'
    | 'netScore';
  /** The closed question, where the table is `closed`, `means` or `netScore`; of a feeling, the label of its theme, or its question. */
  readonly question?: string;
}

/** What the parts of a comparison are: it makes the grammar of its sentences. */
export type Between = 'editions' | 'groups';

/**
 * What a sentence is about: the line of a table.
 *
 * @param degrees those that the line puts together, where it is the good side of a scale.
 */
export function subject(
  { id, label }: Compared,
  { table, question }: Where,
  degrees: readonly string[] = [],
): string {
  if (degrees.length > 0)
    return `Les réponses ${listed(degrees.map(quoted))} à ${quoted(question ?? '')}`;
  if (table === 'themes') return `La part des personnes qui parlent de ${quoted(label)}`;
  if (table === 'closed') return `La réponse ${quoted(label)} à ${quoted(question ?? '')}`;
  if (table === 'intents') return `La part des personnes qui ${DOING[id] ?? label}`;
  const feeling = toneWord(id, label);
  if (table === 'sentiment') return `La part des personnes d’avis ${feeling}`;
  const who = table === 'themeSentiment' ? 'parlent de' : 'répondent à';
  return `Parmi les personnes qui ${who} ${quoted(question ?? '')}, la part d’avis ${feeling}s`;
}

/** What people do in one answer at least. */
const DOING: Readonly<Record<string, string>> = {
  eloge: 'font un éloge',
  critique: 'font une critique',
  suggestion: 'font une suggestion',
  remerciement: 'remercient',
  question: 'posent une question',
} satisfies Partial<Record<Intent, string>>;

/** The verbs of a line whose share grows or falls, and its adjective. */
interface Moves {
  readonly up: string;
  readonly down: string;
  /** The adjective of what is larger or smaller. */
  readonly measure: string;
}

/** An answer gains ground; a share of people only grows: a theme is no good news by itself. */
export const movesOf = ({ table }: Where): Moves =>
  table === 'closed'
    ? { up: 'progresse', down: 'recule', measure: 'fréquente' }
    : { up: 'augmente', down: 'diminue', measure: 'élevée' };

/** A gap in a list of several: `la réponse « Oui » à « Utile ? » (+18 points, intervalle +4 à +30)`. */
export const gap = (what: string, { difference, low, high }: Change): string =>
  `${what.charAt(0).toLowerCase()}${what.slice(1)} (${points(difference)}, intervalle ${pointsSpan(low, high)})`;

/** A change and all that its sentence says. */
export interface ToldChange extends Moves {
  readonly what: string;
  /** It is several answers, which move together. */
  readonly isPlural: boolean;
  readonly change: Change;
  readonly conclusion: Conclusion;
  readonly before: Share;
  readonly after: Share;
  /** What follows the interval, between its brackets. */
  readonly more: string;
}

/** One French sentence, with a full stop. */
export const sentence = (told: ToldChange, between: Between): string => SENTENCES[between](told);

const SENTENCES: Readonly<Record<Between, (told: ToldChange) => string>> = {
  editions: (told) => {
    const { what, isPlural, change, conclusion, before, after } = told;
    const when = `entre ${named(change.from)} et ${named(change.to)}`;
    const shown = `de ${percent(before.share)} à ${percent(after.share)}, soit ${counted(before)} puis ${counted(after)}`;
    const gap = size(change.difference);
    if (conclusion === 'up')
      return `${what} ${isPlural ? 'progressent ensemble' : told.up} de ${gap} ${when} (${shown}, ${ranged(told)}${told.more}).`;
    if (conclusion === 'down')
      return `${what} ${isPlural ? 'reculent ensemble' : told.down} de ${gap} ${when} (${shown}, ${ranged(told)}${told.more}).`;
    if (conclusion === 'stable')
      return `${what} ${isPlural ? 'restent ensemble stables' : 'reste stable'} ${when} (${shown}, ${ranged(told)}${told.more}).`;
    return `${what}, ${isPlural ? 'ensemble, ' : ''}${when}\u00a0: ${shown}\u00a0; on ne peut pas conclure, ${doubt(told)} (${ranged(told)}${told.more}).`;
  },
  groups: (told) => {
    const { what, change, conclusion, before, after } = told;
    const [from, to] = [place(change.from), place(change.to)];
    const [own, other] = [after, before].map(
      (share) => `${percent(share.share)} (${counted(share)})`,
    );
    const gap = size(change.difference);
    if (conclusion === 'stable')
      return `${what} est à peu près aussi ${told.measure} ${to} que ${from}\u00a0: ${own} et ${other}, ${ranged(told)}${told.more}.`;
    if (conclusion === 'inconclusive') {
      return `${what}\u00a0: ${own} ${to}, ${other} ${from}\u00a0; on ne peut pas conclure, ${doubt(told)} (${ranged(told)}${told.more}).`;
    }
    const degree = conclusion === 'up' ? 'plus' : 'moins';
    return `${what} est ${degree} ${told.measure} de ${gap} ${to} que ${from}\u00a0: ${own} contre ${other}, ${ranged(told)}${told.more}.`;
  },
};

/** Where the people of a group are, or all the others. */
export const place = (group: string): string =>
  group === REST ? 'dans les autres' : `dans le groupe ${quoted(group)}`;

/** The people behind a share, which no line breaks: `8 sur 190`. */
const counted = ({ people, of }: Share): string => `${count(people)}\u00a0sur\u00a0${count(of)}`;

const ranged = ({ change }: ToldChange): string =>
  `intervalle ${pointsSpan(change.low, change.high)}\u00a0points`;

/** Why nothing can be concluded: what was asked or offered; one test alone might have convinced, all of them do not. */
function doubt({ change: { p, low, high, given, questions, rate, renamed } }: ToldChange): string {
  if (given)
    return 'l’écart peut venir de la question posée, qui donne ce thème à ses réponses dans une seule des deux éditions';
  if (questions === 'rate' && rate)
    return `l’écart peut venir de ce que ${answeredBy(rate)}\u00a0; parmi elles, il n’est pas établi`;
  if (questions)
    return 'l’écart peut venir des questions, qui ne sont pas les mêmes dans les deux éditions';
  if (renamed) return 'cette réponse a peut-être changé de nom';
  return p < LEVEL && (low > 0 || high < 0)
    ? 'parmi tant de comparaisons, le hasard suffit à donner un tel écart'
    : 'l’écart peut être dû au hasard';
}

/**
 * A sentence whose change is doubtful sends readers to the warning that says why; of groups, which are
 * often small, it says it itself: so few people, or groups that are only put together.
 */
export function sent(
  { text, from, to }: { readonly text: string; readonly from: string; readonly to: string },
  isFew: boolean,
  between: Between,
  pool: string | undefined,
): string {
  const why = between === 'groups' && isFew ? TOO_FEW : 'voir les précautions';
  const mixed =
    pool !== undefined && [from, to].includes(pool) ? `\u00a0; ${quoted(pool)} ${MIXED}` : '';
  return text.replace(/\.$/, `\u00a0; ${why}${mixed}.`);
}

const TOO_FEW = `un des deux côtés compte moins de ${String(SMALL)}\u00a0personnes\u00a0: la taille de l’écart est très incertaine, à ne pas publier sans son intervalle`;
const MIXED = 'mêle plusieurs groupes et ne dit rien d’aucun d’eux';

import type { Change, Compared, Comparison } from '../model.js';
import { percent, points, quoted, signed } from './format.js';

/** What can be said of a change; `stable` where its whole interval is inside ±5 points. */
type Conclusion = 'up' | 'down' | 'stable' | 'inconclusive';

/** One line of a table, one pair of editions, and the sentence that tells it. */
export interface Finding {
  readonly table: 'themes' | 'sentiment' | 'closed';
  /** Id of the line: a theme, a sentiment label, an option. */
  readonly id: string;
  /** The closed question, where the table is `closed`. */
  readonly question?: string;
  readonly change: Change;
  readonly conclusion: Conclusion;
  /** French, with a full stop. */
  readonly text: string;
}

/** Under this level the data speak against chance if one test is looked at alone. */
const LEVEL = 0.05;

const CONCLUSIONS: readonly Conclusion[] = ['up', 'down', 'inconclusive', 'stable'];

/** What the parts of a comparison are: it makes the grammar of its sentences. */
export type Between = 'editions' | 'groups';

/**
 * Every change of a comparison as a French sentence. First those that survive the correction, the one
 * that is large for sure first (by the bound of the interval nearest to 0, then by size); then those
 * from which nothing can be concluded, by size; then the stable ones.
 */
export function findingsOf(comparison: Comparison, between: Between = 'editions'): Finding[] {
  return [
    ...comparison.themes.flatMap((line) => tell(line, { table: 'themes' }, between)),
    ...comparison.sentiment.flatMap((line) => tell(line, { table: 'sentiment' }, between)),
    ...comparison.closed.flatMap(({ question, options }) =>
      options.flatMap((line) => tell(line, { table: 'closed', question }, between)),
    ),
  ].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      sure(b) - sure(a) ||
      Math.abs(b.change.difference) - Math.abs(a.change.difference),
  );
}

/** Up and down share a rank: they are ordered by size. */
const rank = ({ conclusion }: Finding): number => Math.max(1, CONCLUSIONS.indexOf(conclusion));

/** Points that the change has at least, where it survives. */
function sure({ conclusion, change }: Finding): number {
  if (conclusion === 'up') return change.low;
  return conclusion === 'down' ? -change.high : 0;
}

type Where = Pick<Finding, 'table' | 'question'>;

function tell(line: Compared, where: Where, between: Between): Finding[] {
  return line.changes.map((change) => {
    const conclusion = conclude(change);
    const told = { what: subject(line, where), change, conclusion, ...sharesOf(line, change) };
    return { ...where, id: line.id, change, conclusion, text: SENTENCES[between](told) };
  });
}

const conclude = ({ verdict, stable }: Change): Conclusion => (stable ? 'stable' : verdict);

function subject({ id, label }: Compared, { table, question }: Where): string {
  if (table === 'themes') return `Le thème ${quoted(label)}`;
  if (table === 'closed') return `La réponse ${quoted(label)} à ${quoted(question ?? '')}`;
  return FEELINGS[id] ?? quoted(label);
}

const FEELINGS: Readonly<Record<string, string>> = {
  positive: 'La part des personnes d’avis positif',
  negative: 'La part des personnes d’avis négatif',
  mixed: 'La part des personnes d’avis partagé',
  neutral: 'La part des personnes d’avis neutre',
};

interface Told {
  readonly what: string;
  readonly change: Change;
  readonly conclusion: Conclusion;
  readonly before: number;
  readonly after: number;
}

function sharesOf({ shares }: Compared, { from, to }: Change): Pick<Told, 'before' | 'after'> {
  const find = (edition: string): number =>
    shares.find((share) => share.edition === edition)?.share ?? 0;
  return { before: find(from), after: find(to) };
}

const SENTENCES: Readonly<Record<Between, (told: Told) => string>> = {
  editions: (told) => {
    const { what, change, conclusion, before, after } = told;
    const decimals = decimalsFor(before, after);
    const when = `entre ${change.from} et ${change.to}`;
    const shown = `${percent(before, decimals)} → ${percent(after, decimals)}`;
    const size = points(change.difference, decimals);
    if (conclusion === 'up')
      return `${what} progresse de ${size} ${when} (${shown}, ${sized(told)}).`;
    if (conclusion === 'down')
      return `${what} recule de ${size} ${when} (${shown}, ${sized(told)}).`;
    if (conclusion === 'stable') return `${what} reste stable ${when} (${shown}, ${ranged(told)}).`;
    return `${what}\u00a0: ${shown} ${when}, mais on ne peut pas conclure, ${doubt(told)} (${ranged(told)}).`;
  },
  groups: (told) => {
    const { what, change, conclusion, before, after } = told;
    const decimals = decimalsFor(before, after);
    const [from, to] = [quoted(change.from), quoted(change.to)];
    const shown = `${percent(before, decimals)} chez ${from}, ${percent(after, decimals)} chez ${to}`;
    const size = points(change.difference, decimals);
    if (conclusion === 'stable')
      return `${what} pèse autant dans les deux groupes\u00a0: ${shown} (${ranged(told)}).`;
    if (conclusion === 'inconclusive') {
      return `${what}\u00a0: ${shown}, mais on ne peut pas conclure, ${doubt(told)} (${ranged(told)}).`;
    }
    const degree = conclusion === 'up' ? 'plus' : 'moins';
    return `${what} pèse ${size} de ${degree} chez ${to} que chez ${from}\u00a0: ${shown} (${sized(told)}).`;
  },
};

/** The interval of a change that survives: a bound never shows as the 0 that the verdict excludes. */
const sized = ({ change: { low, high } }: Told): string =>
  `intervalle ${[low, high].map((bound) => signed(bound, Math.abs(100 * bound) < 0.5 ? 1 : 0)).join(' à ')}\u00a0points`;

const ranged = ({ change }: Told): string =>
  `intervalle ${signed(change.low)} à ${signed(change.high)}\u00a0points`;

/** Why nothing can be concluded: one test alone might have convinced, all of them do not. */
const doubt = ({ change: { p, low, high } }: Told): string =>
  p < LEVEL && (low > 0 || high < 0)
    ? 'parmi toutes les comparaisons du tableau, le hasard suffit à donner un tel écart'
    : 'l’écart peut être dû au hasard';

/** One decimal where whole percentages would contradict the whole points between them. */
function decimalsFor(before: number, after: number): number {
  const whole = Math.round(100 * after) - Math.round(100 * before);
  return whole === Math.round(100 * (after - before)) ? 0 : 1;
}

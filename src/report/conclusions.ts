import { SMALL } from '../compare/doubts.js';
import { type Finding, findingsOf, survivors } from '../compare/findings.js';
import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { count, counted, listed } from '../messages/numbers.js';
import type { Comparison } from '../model/comparison.js';

/** What is said where nothing survives. */
const NOTHING = french`Aucun écart net : ceux que l’on observe peuvent venir du hasard.`;

/** What is said where nothing is compared. */
const UNCOMPARED: Readonly<Record<Between, string>> = {
  editions: 'Rien à comparer\u00a0: il faut deux éditions où des personnes ont répondu.',
  groups: 'Rien à comparer\u00a0: il faut deux groupes dont des personnes ont répondu.',
};

/** What a comparison concludes. */
export interface Conclusions {
  /** One for each change that survives, the surest first; or that there is none. */
  readonly sentences: readonly string[];
  /**
   * In what order they stand, and how many changes of themes stand where: silence about a theme is no
   * proof of stability. '' where no theme is compared.
   */
  readonly counts: string;
}

export function conclusionsOf(comparison: Comparison, between: Between = 'editions'): Conclusions {
  const findings = findingsOf(comparison, between);
  const told = survivors(findings);
  const nothing = findings.length === 0 ? UNCOMPARED[between] : NOTHING;
  return {
    sentences: told.length > 0 ? told.map(({ text }) => text) : [nothing],
    counts: countsOf(comparison, orderOf(told, between)),
  };
}

/** In what order sentences stand, as far as it shows in these. */
function orderOf(told: readonly Finding[], between: Between): string {
  if (told.length < 2) return '';
  const pairs = new Set(told.map(({ from, to }) => JSON.stringify([from, to])));
  const latest =
    between === 'editions' && pairs.size > 1
      ? french`les éditions les plus récentes d’abord, puis `
      : 'd’abord ';
  const weak = told.some((one) => one.isWeak) && told.some((one) => !one.isWeak);
  const few = weak
    ? french` ; à la fin, ceux qui reposent sur moins de ${SMALL} personnes d’un côté`
    : '';
  return french`Ordre des écarts : ${latest}le plus sûrement grand, d’après la borne de son intervalle la plus proche de zéro${few}. `;
}

function countsOf({ themes }: Comparison, order: string): string {
  const all = themes.flatMap(({ changes }) => changes);
  if (all.length === 0) return '';
  const proven = all.filter(({ verdict }) => verdict !== 'inconclusive').length;
  const stable = all.filter((change) => change.stable).length;
  const found = [
    proven === 0 ? 'aucun écart établi' : counted(proven, 'écart établi', 'écarts établis'),
    stable === 0 ? 'aucune stabilité' : counted(stable, 'stabilité'),
  ];
  const rest = all.length - proven - stable;
  const open = rest === 0 ? '' : french` ; pour ${count(rest)}, on ne peut pas conclure`;
  return french`${order}Sur ${counted(all.length, 'comparaison')} de thèmes : ${listed(found)} (intervalle entier dans ±5\u00a0points)${open}.`;
}

import { findingsOf, survivors } from '../compare/findings.js';
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
  const told = survivors(findings).map(({ text }) => text);
  const nothing = findings.length === 0 ? UNCOMPARED[between] : NOTHING;
  return {
    sentences: told.length > 0 ? told : [nothing],
    counts: countsOf(comparison, told.length > 1),
  };
}

function countsOf({ themes }: Comparison, ordered: boolean): string {
  const all = themes.flatMap(({ changes }) => changes);
  if (all.length === 0) return '';
  const proven = all.filter(({ verdict }) => verdict !== 'inconclusive').length;
  const stable = all.filter((change) => change.stable).length;
  const order = ordered
    ? french`Les écarts sont rangés d’après la borne de leur intervalle la plus proche de zéro : le plus sûrement grand d’abord. `
    : '';
  const found = [
    proven === 0 ? 'aucun écart établi' : counted(proven, 'écart établi', 'écarts établis'),
    stable === 0 ? 'aucune stabilité' : counted(stable, 'stabilité'),
  ];
  const rest = all.length - proven - stable;
  const open = rest === 0 ? '' : french` ; pour ${count(rest)}, on ne peut pas conclure`;
  return french`${order}Sur ${counted(all.length, 'comparaison')} de thèmes : ${listed(found)} (intervalle entier dans ±5\u00a0points)${open}.`;
}

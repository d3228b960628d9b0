import { findingsOf, survivors } from '../compare/findings.js';
import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { count } from '../messages/numbers.js';
import type { Comparison } from '../model/comparison.js';

/** What is said where nothing survives. */
const NOTHING = french`Aucun écart net : ceux que l’on observe peuvent venir du hasard.`;

/** A sentence for each change that survives, the surest first; or that there is none. */
export function conclusions(comparison: Comparison, between: Between = 'editions'): string[] {
  const told = survivors(findingsOf(comparison, between)).map(({ text }) => text);
  return told.length > 0 ? told : [NOTHING];
}

/**
 * In what order changes are told, and how many of themes stand where: silence about a theme is not a proof
 * of stability.
 */
export function unproven(comparison: Comparison): string {
  const all = comparison.themes.flatMap(({ changes }) => changes);
  const proven = all.filter(({ verdict }) => verdict !== 'inconclusive').length;
  const stable = all.filter((change) => change.stable).length;
  const order =
    survivors(findingsOf(comparison)).length > 1
      ? `Les écarts sont rangés d’après la borne de leur intervalle la plus proche de zéro : le plus sûrement grand d’abord. `
      : '';
  return french`${order}Thèmes, comparaisons deux à deux : ${count(all.length)}. On conclut à un écart pour ${count(proven)}, à la stabilité (intervalle entier dans ±5\u00a0points) pour ${count(stable)} ; on ne peut pas conclure pour ${count(all.length - proven - stable)}.`;
}

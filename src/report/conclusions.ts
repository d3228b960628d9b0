import { findingsOf, survivors } from '../compare/findings.js';
import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { count } from '../messages/numbers.js';
import type { Comparison } from '../model.js';

/** What is said where nothing survives. */
const NOTHING = french`Rien dont on puisse conclure : les écarts observés peuvent venir du hasard.`;

/** A sentence for each change that survives, the surest first; or that there is none. */
export function conclusions(comparison: Comparison, between: Between = 'editions'): string[] {
  const told = survivors(findingsOf(comparison, between)).map(({ text }) => text);
  return told.length > 0 ? told : [NOTHING];
}

/** How many changes of themes stand where: silence about a theme is not a proof of stability. */
export function unproven({ themes }: Comparison): string {
  const all = themes.flatMap(({ changes }) => changes);
  const proven = all.filter(({ verdict }) => verdict !== 'inconclusive').length;
  const stable = all.filter((change) => change.stable).length;
  return french`Les écarts sont rangés d’après la borne de leur intervalle la plus proche de zéro : le plus sûrement grand d’abord. Thèmes, comparaisons deux à deux : ${count(all.length)}. On conclut à un écart pour ${count(proven)}, à la stabilité (intervalle entier dans ±5\u00a0points) pour ${count(stable)} ; on ne peut pas conclure pour ${count(all.length - proven - stable)}.`;
}

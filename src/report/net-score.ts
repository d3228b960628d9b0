import { SMALL } from '../compare/doubts.js';
import { recommending } from '../compare/recommending.js';
import { french } from '../markup.js';
import { inEdition } from '../messages/edition.js';
import { count, people, pointsSpan, signed } from '../messages/numbers.js';
import type { ComparedClosed } from '../model/comparison.js';
import { netScore } from '../stats/net-score.js';

/**
 * Of a question that asks whether one would recommend, who gives 9 or 10 minus who gives 6 or less, in points, in
 * each edition or group; '' of another question.
 *
 * @param placed where people are from, such as `en 2024`; not said of those who are alone.
 */
export function netScoreSentence(
  question: ComparedClosed,
  placed: (part: string) => string = inEdition,
): string {
  const [promoters, , detractors] = recommending(question);
  const asked = (promoters?.shares ?? []).filter(({ of }) => of > 0);
  if (asked.length === 0) return '';
  const told = asked.map(({ edition, people: above, of }, at) => {
    const below = detractors?.shares.find((one) => one.edition === edition)?.people ?? 0;
    const { score, interval } = netScore(above, below, of);
    const where = promoters!.shares.length < 2 ? '' : ` ${placed(edition)}`;
    return french`${signed(score)}${where} (sur ${at === 0 ? people(of) : count(of)}, intervalle ${pointsSpan(...interval)})`;
  });
  const caution = asked.some(({ of }) => of < SMALL)
    ? french` Sur moins de ${people(SMALL)}, il change de plusieurs points pour une seule réponse.`
    : '';
  return french`Score net de recommandation (NPS : part de 9 ou 10 moins part de 6 ou moins, en points) : ${told.join(french` ; `)}.${caution}`;
}

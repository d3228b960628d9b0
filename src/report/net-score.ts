import { SMALL } from '../compare/doubts.js';
import { REST } from '../compare/pairing.js';
import { type Between, place } from '../compare/sentences.js';
import { french } from '../markup.js';
import { capitalised, fromTo } from '../messages/edition.js';
import { count, people, points, pointsSpan, quoted, signed } from '../messages/numbers.js';
import { VERDICT_WORDS } from '../messages/words.js';
import type { MeanChange } from '../model/compared-means.js';
import type { ComparedClosed } from '../model/comparison.js';
import type { Verdict } from '../model/verdict.js';
import { IN_PART } from './given.js';

/**
 * Of a question that asks whether one would recommend, who gives 9 or 10 minus who gives 6 or less, in points, in
 * each edition or group, and what they differ by; '' of another question.
 */
export function netScoreSentence(
  { netScore, options }: Pick<ComparedClosed, 'netScore' | 'options'>,
  between: Between = 'editions',
): string {
  const { scores = [], changes = [] } = netScore ?? {};
  if (scores.length === 0) return '';
  const isAlone = options.every(({ shares }) => shares.length < 2);
  const told = scores.map(({ edition, people: of, score, low, high }, at) => {
    const where = isAlone ? '' : ` ${IN_PART[between](edition)}`;
    return french`${signed(score)}${where} (sur ${at === 0 ? people(of) : count(of)}, intervalle ${pointsSpan(low, high)})`;
  });
  const gaps = changes.map((one) => ` ${GAPS[between](one)}.`).join('');
  const caution = scores.some(({ people: of }) => of < SMALL)
    ? french` Sur moins de ${people(SMALL)}, il change de plusieurs points pour une seule réponse.`
    : '';
  return french`Score net de recommandation (NPS : part de 9 ou 10 moins part de 6 ou moins, en points) : ${told.join(french` ; `)}.${gaps}${caution}`;
}

/** « De 2024 à 2025, +24 points (intervalle +5 à +45) : hausse ». */
const GAPS: Readonly<Record<Between, (change: MeanChange) => string>> = {
  editions: (change) =>
    french`${capitalised(fromTo(change.from, change.to))}, ${gapOf(change)} : ${VERDICT_WORDS[change.verdict]}`,
  groups: (change) =>
    french`${capitalised(place(change.to))}, ${gapOf(change)} par rapport ${change.from === REST ? 'aux autres' : `au groupe ${quoted(change.from)}`} : ${HIGHER[change.verdict]}`,
};

const HIGHER: Readonly<Record<Verdict, string>> = {
  up: 'plus haut',
  down: 'plus bas',
  inconclusive: VERDICT_WORDS.inconclusive,
};

const gapOf = ({ difference, low, high }: MeanChange): string =>
  french`${points(difference)} (intervalle ${pointsSpan(low, high)})`;

/** How a net score moved from an edition to another, beside the mean of its notes; '' where nothing is concluded. */
export function netScoreMoved(
  { netScore }: Pick<ComparedClosed, 'netScore'>,
  from: string | undefined,
  to: string,
): string {
  const change = netScore?.changes.find((one) => one.from === from && one.to === to);
  if (!change || change.verdict === 'inconclusive') return '';
  const [before, after] = [from, to].map(
    (edition) => netScore!.scores.find((one) => one.edition === edition)!.score,
  );
  return french` ; le score net (NPS) passe de ${signed(before!)} à ${signed(after!)}, soit ${gapOf(change)}`;
}

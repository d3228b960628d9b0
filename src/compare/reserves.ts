import { percent, pointsSpan, quoted, signed } from '../messages/numbers.js';
import { conclusionWords } from '../messages/words.js';
import type { Change, MovedRate } from '../model/change.js';

/** Who answers a question: `87 % puis 22 % des personnes répondent à « Points forts »`. */
export const answeredBy = ({ question, from, to }: MovedRate): string =>
  `${percent(from)} puis ${percent(to)} des personnes répondent à ${quoted(question)}`;

/** What the questions, and the mix of people, leave of a change that has a verdict. */
export function reserved(change: Change): string {
  if (change.verdict === 'inconclusive') return '';
  return `${byQuestions(change)}${mixTold(change)}`;
}

function byQuestions(change: Change): string {
  const { questions, shared, rate } = change;
  const of = rate === undefined ? '' : `\u00a0; ${answeredBy(rate)}`;
  if (questions === 'rate') return `${of}\u00a0: parmi elles, l’écart n’est pas établi`;
  if (shared === undefined) return `${sharedTold(change)}${of}`;
  const open = questions === undefined ? '' : '\u00a0: l’écart n’y est pas établi';
  return `${sharedTold(change)}${open}${of}`;
}

/** What the questions that both editions ask show, where that is another change; or that none of them brings it. */
export function sharedTold({ shared, questions }: Pick<Change, 'shared' | 'questions'>): string {
  if (shared === undefined) return questions === 'other' ? `\u00a0; ${UNASKED}` : '';
  const [before, after] = shared;
  return `\u00a0; sur les seules questions communes aux deux éditions, de ${percent(before.people / before.of)} à ${percent(after.people / after.of)}`;
}

const UNASKED =
  'personne n’en parle aux questions communes aux deux éditions\u00a0: celle qui l’amène est nouvelle ou reformulée';

/** What a change is where both editions have the same mix of people; '' where they do not differ, or where it holds though the questions speak against it. */
export function mixTold({ equalMix, questions }: Pick<Change, 'equalMix' | 'questions'>): string {
  if (equalMix === undefined || (equalMix.holds && questions !== undefined)) return '';
  const { question, difference, low, high, holds } = equalMix;
  return `\u00a0; à composition égale selon ${quoted(question)}, ${signed(difference)}, intervalle ${pointsSpan(low, high)}\u00a0: l’écart ${holds ? 'y tient' : 'n’y est plus établi'}`;
}

/** What to read the verdict of a change with, in a few words; '' where nothing speaks against it. */
export function reserveOf({ verdict, questions, shared, equalMix }: Change): string {
  if (verdict === 'inconclusive') return '';
  const asked =
    questions === undefined
      ? []
      : questions === 'other' && shared === undefined
        ? ['question nouvelle ou reformulée']
        : [QUESTIONS[questions]];
  const mixed = equalMix?.holds === false ? ['non établi à composition égale'] : [];
  return [...mixed, ...asked].join('\u00a0; ');
}

const QUESTIONS: Readonly<Record<NonNullable<Change['questions']>, string>> = {
  other: 'non établi sur les seules questions communes',
  rate: 'non établi parmi ceux qui répondent à la question',
};

/** What is concluded of a change, with what to read it with. */
export function concludedWith(change: Change): string {
  const reserve = reserveOf(change);
  const holds =
    change.equalMix?.holds && change.questions === undefined
      ? ', qui tient à composition égale'
      : '';
  return `${conclusionWords(change)}${holds}${reserve === '' ? '' : ` (sous réserve\u00a0: ${reserve})`}`;
}

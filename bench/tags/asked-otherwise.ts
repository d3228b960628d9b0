import type { Expectation } from '../../src/model/tags.js';
import { netOf } from '../../src/tag/tone/valued.js';
import type { Coded, ReadAnswer } from './answers.js';

/*
 * Answers whose tone is in their own words, asked otherwise: what blames where praise was asked for, what praises
 * where faults were. Writers of answers keep to their question; those who answer a form do not always.
 */

/** Least tokens of a text that tells its tone, and least value of what the rules find in it, by its question. */
const LEAST = 4;
const CLEAR = { open: 0.2, along: 0.8 };

const ASKED: Readonly<Partial<Record<Expectation, readonly string[]>>> = {
  praise: [
    'Qu’avez-vous le plus apprécié ?',
    'Les points forts',
    'Ce qui vous a plu',
    'Les +',
    'Qu’est-ce qui a bien fonctionné ?',
  ],
  criticism: [
    'Qu’est-ce qui pourrait être amélioré ?',
    'Les points faibles',
    'Qu’avez-vous moins apprécié ?',
    'Les -',
    'Ce qui n’a pas marché',
  ],
  neutral: [
    'Un autre commentaire ?',
    'Vos impressions',
    '',
    'Votre avis sur la journée',
    'Remarques',
  ],
};

/** The same texts under other questions; their tone and intents alone are coded. */
export function askedOtherwise(
  answers: readonly ReadAnswer[],
  read: (coded: Coded) => ReadAnswer,
): ReadAnswer[] {
  return answers.flatMap(({ coded, informative, labelReading: { asked, parse, feelings } }, at) => {
    const { text, sentiment, intent } = coded;
    if (!informative || !sentiment || !intent || sentiment === 'neutral') return [];
    if (parse.tokens.length < LEAST || intent.includes('suggestion')) return [];
    const tells = parse.tokens.some(({ mood }) => mood === 'finite');
    const side = sentiment === 'positive' ? 1 : -1;
    const worth = netOf(feelings.values) * side;
    const under = (expects: Expectation): ReadAnswer => {
      const questions = ASKED[expects] ?? [];
      return read({ question: questions[at % questions.length] ?? '', text, sentiment, intent });
    };
    const contrary = sentiment === 'positive' ? 'criticism' : 'praise';
    if (asked.expects === 'neutral' && (tells || worth >= CLEAR.open)) {
      if (sentiment !== 'mixed') return [under(contrary)];
      return [under(at % 2 === 0 ? 'praise' : 'criticism')];
    }
    const along = sentiment === 'positive' ? 'praise' : 'criticism';
    if (asked.expects !== along || !tells || worth < CLEAR.along) return [];
    return [under('neutral'), ...(at % 2 === 0 ? [under(contrary)] : [])];
  });
}

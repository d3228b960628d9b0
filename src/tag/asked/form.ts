import type { Expectation } from '../../model/tags.js';
import { asksWhyAway } from '../../wording/manner/away.js';
import { asksWhatWasDone } from '../../wording/manner/done.js';
import { asksForFacts } from '../../wording/manner/facts.js';
import { asksForDeeds, asksForGains, asksForPlans } from '../../wording/manner/plans.js';
import { stanceAsked } from '../tone/stance.js';
import type { QuestionReading } from './asked.js';
import { TITLE } from './column-titles.js';
import { asksWhatToDo } from './expects.js';

/** « Que retenez-vous ? », « qu’avez-vous appris ? », « que changerez-vous à votre pratique ? »; not « que retenez-vous de négatif ? ». */
const KEEPS =
  /(?<!\p{L})(?:ret(?:en|ien)\p{L}*|appris|apprend\p{L}*|en pratique|(?:votre|vos|ta|tes) pratiques?)(?!\p{L})/iu;

/** « Qu’est-ce qui vous a le plus marqué ? », « un souvenir marquant ? », « un moment qui vous a marqué » */
const STRIKES =
  /(?<!\p{L})(?:(?:ce|souvenir|moment|instant|image|anecdote) qui (?:vous|t['’]) ?a (?:\p{L}+ ){0,2}marquée?s?|(?:souvenir|moment|instant|image|anecdote)s? (?:(?:le|la|les) plus )?marquante?s?)(?!\p{L})/iu;

/** « Ce qui m’a manqué », « que manquait-il ? » */
const LACKS = /(?<!\p{L})manqu(?:é|e|ait|aient|ent)(?!\p{L})/iu;

const BETTERS = /(?<!\p{L})(?:am[ée]lior|chang|propos|sugg[eéè]|mieux faire)/iu;

type Manner = Pick<
  QuestionReading,
  | 'asks'
  | 'stance'
  | 'keeps'
  | 'strikes'
  | 'plans'
  | 'gains'
  | 'done'
  | 'facts'
  | 'away'
  | 'lacks'
  | 'betters'
>;

/** How a question asks, by its form, and by what its words expect. */
export function mannerOf(question: string, worded: Expectation): Manner {
  const stance = stanceAsked(question);
  const isOpen = /^(?:neutral|ideas|image)$/u.test(worded);
  const plans = isOpen ? asksForPlans(question) : asksForDeeds(question);
  const done = !plans && asksWhatWasDone(question);
  const strikes = STRIKES.test(question) && !asksWhatToDo(worded);
  const keeps = strikes || (KEEPS.test(question) && !asksWhatToDo(worded));
  return {
    asks: !TITLE.test(question),
    ...(stance && { stance }),
    ...(keeps && { keeps }),
    ...(strikes && { strikes }),
    ...(plans && { plans }),
    ...(worded === 'praise' && asksForGains(question) && { gains: true }),
    ...(done && { done }),
    ...(worded === 'names' && asksForFacts(question) && { facts: true }),
    ...(asksWhyAway(question) && { away: true }),
    ...(LACKS.test(question) && worded === 'criticism' && { lacks: true }),
    ...(BETTERS.test(question) && worded === 'criticism' && !plans && { betters: true }),
  };
}

import { once } from '../../ground/once.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { askedOf } from '../../people/people.js';
import { asksForPlans } from '../../wording/manner/plans.js';

/** What a question asks for: what has been, what is still to come, or either. */
export type Aim = 'had' | 'wanted' | 'either';

/** « Que retenez-vous ? » asks what was had; « Qu’allez-vous changer ? », « Quelle formation aimeriez-vous ? », what is wanted. */
export const aimOf = once(({ answer, expects = 'neutral' }: TaggedAnswer): Aim => {
  if (expects === 'ideas' || asksForPlans(askedOf(answer))) return 'wanted';
  return /^(?:praise|names|image)$/u.test(expects) ? 'had' : 'either';
});

/** Whether one is asked for what was had and the other for what is wanted: what they name, only one had. */
export const differInAim = (one: Aim, other: Aim): boolean =>
  one !== other && one !== 'either' && other !== 'either';

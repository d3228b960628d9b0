import { UserError } from '../errors.js';
import type { Privacy, PrivacyOptions } from '../model/publication.js';

/** Where neither an option nor the study says otherwise. */
export const PRIVACY: Privacy = { threshold: 5, allowNames: new Set() };

/** Whether so many people, shown as one group, could be recognised: the rule of all that is published. */
export const areFew = (people: number, threshold: number): boolean => people < threshold;

/**
 * What protects people, where a program may ask for anything: with no whole number, nobody would be few.
 * @throws UserError for a threshold that is no whole number of at least 1.
 */
export function checkedPrivacy({
  threshold = PRIVACY.threshold,
  allowNames = PRIVACY.allowNames,
}: PrivacyOptions): Privacy {
  if (Number.isInteger(threshold) && threshold >= 1) return { threshold, allowNames };
  throw new UserError(
    {
      french: `Le seuil de confidentialité (threshold) ne peut pas être ${threshold}.`,
      english: `The privacy threshold cannot be ${threshold}.`,
    },
    {
      french: 'Donnez un nombre entier d’au moins 1 ; sans lui, le seuil est 5.',
      english: 'Give a whole number of at least 1; without it, the threshold is 5.',
    },
  );
}

import type { Privacy } from './model/publication.js';

/** Where neither an option nor the study says otherwise. */
export const PRIVACY: Privacy = { threshold: 5, allowNames: new Set() };

/** Whether so many people, shown as one group, could be recognised: the rule of all that is published. */
export const areFew = (people: number, threshold: number): boolean => people < threshold;

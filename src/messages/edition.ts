import { french } from '../markup.js';

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

export const isYear = (label: string): boolean => /^(?:19|20)\d{2}$/.test(label);

/** An edition in a sentence: a year as it is, any other name between quotation marks, so that nothing is elided before it. */
export const named = (label: string): string => (isYear(label) ? label : french`« ${label} »`);

/** Where something is said: `en 2024 et 2025`, but `dans l’édition « Lyon »`. */
export function inEdition(...labels: readonly string[]): string {
  if (labels.every(isYear)) return `en ${LIST.format(labels)}`;
  const all = LIST.format(labels.map((label) => french`« ${label} »`));
  return labels.length > 1 ? `dans les éditions ${all}` : `dans l’édition ${all}`;
}

/** The same, at the start of a sentence. */
export function startingInEdition(...labels: readonly string[]): string {
  const text = inEdition(...labels);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whose something is: `de 2024`, but `de l’édition « Orléans »`. */
export const ofEdition = (label: string): string =>
  isYear(label) ? `de ${label}` : `de l’édition ${named(label)}`;

/** A change: `de 2024 à 2025`, `de « Orléans » à « Angoulême »`. */
export const fromTo = (from: string, to: string): string => `de ${named(from)} à ${named(to)}`;

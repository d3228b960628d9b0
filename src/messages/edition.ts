import { french } from '../markup.js';

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

const isYear = (label: string): boolean => /^(?:19|20)\d{2}$/.test(label);

/** Where something is said: `en 2024 et 2025`, but `dans l’édition « Lyon »`. */
export function inEdition(...labels: readonly string[]): string {
  if (labels.every(isYear)) return `en ${LIST.format(labels)}`;
  const named = LIST.format(labels.map((label) => french`« ${label} »`));
  return labels.length > 1 ? `dans les éditions ${named}` : `dans l’édition ${named}`;
}

/** The same, at the start of a sentence. */
export function startingInEdition(...labels: readonly string[]): string {
  const text = inEdition(...labels);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

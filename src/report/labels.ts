import type { PersonalKind, QuoteKind } from '../model.js';

/** What readers see for the machine's words that only the report shows. */

export const MASKS: Readonly<Record<PersonalKind, string>> = {
  name: '[nom]',
  email: '[adresse électronique]',
  phone: '[téléphone]',
  handle: '[compte]',
  address: '[adresse]',
  url: '[lien]',
};

export const KIND_WORDS: Readonly<Record<QuoteKind, string>> = {
  fragment: 'extrait',
  sentence: 'phrase entière',
  answer: 'réponse entière',
};

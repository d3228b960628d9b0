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

/** Names of the sentiment rules, as in `SentimentEvidence.rules`. */
const RULE_WORDS: Readonly<Record<string, string>> = {
  negation: 'négation',
  intensifier: 'intensité',
  diminisher: 'atténuation',
  denial: 'constat nié',
  judged: 'jugé par l’adjectif',
  named: 'sujet nommé',
  rival: 'éloge d’autre chose',
  regret: 'éloge regretté',
  settled: 'crainte d’avant, levée',
  rating: 'note donnée',
  wish: 'souhait',
  intent: 'formule d’intention',
  irony: 'ironie',
  contrast: 'opposition',
  concession: 'concession',
};

export const ruleWord = (rule: string): string => RULE_WORDS[rule] ?? rule;

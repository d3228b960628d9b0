import type { PersonalKind } from '../model/tags.js';

const shown = (character: string | undefined): string => {
  if (character === undefined) return 'rien';
  if (character === '\u00a0') return 'une espace insécable';
  return /\s/u.test(character) ? 'une espace' : `« ${character} »`;
};

/** What stands in a quote for what was masked. */
export const MASKS: Readonly<Record<PersonalKind, string>> = {
  name: '[nom]',
  email: '[adresse électronique]',
  phone: '[téléphone]',
  handle: '[compte]',
  address: '[adresse]',
  url: '[lien]',
};

/** Why a quote is masked or held back, and why one is not proven. */
export const quoteMessages = {
  masked: {
    name: 'Un nom est masqué.',
    email: 'Une adresse électronique est masquée.',
    phone: 'Un numéro de téléphone est masqué.',
    handle: 'Un compte ou un numéro personnel est masqué.',
    address: 'Une adresse est masquée.',
    url: 'Un lien est masqué.',
  } satisfies Record<PersonalKind, string>,
  insult: (word: string): string => `Mot injurieux : « ${word} ».`,
  health: (word: string): string => `Donnée de santé : « ${word} ».`,
  sensitive: (word: string): string => `Donnée sensible : « ${word} ».`,
  attack: (text: string): string =>
    `Une personne que l’on peut reconnaître est mise en cause : « ${text} ».`,
  identifying: (text: string): string =>
    `Une fonction, un employeur ou un lieu peuvent désigner une personne : « ${text} ».`,
  fewPeople: (people: number, threshold: number): string =>
    `Cette édition compte ${people} ${people >= 2 ? 'personnes' : 'personne'}, moins que le seuil de confidentialité (${threshold}).`,
  nowhere: 'Une invitation à prendre contact ne mène nulle part : ses coordonnées sont masquées.',
  onlyMasks: 'Il n’en reste que ce qui est masqué.',
  sentenceHeld:
    'Sa phrase n’est pas montrée : elle porte une injure, une donnée sensible ou de quoi reconnaître quelqu’un.',

  noAnswer: (answer: string, edition: string): string =>
    `La réponse « ${answer} » de l’édition « ${edition} » n’est pas dans les fichiers.`,
  outside: (start: number, end: number, length: number): string =>
    `Les positions ${start} à ${end} sortent de la réponse, qui compte ${length} caractères.`,
  badCut: 'Une coupe ne peut remplacer qu’une parenthèse, et rien qui change le sens.',
  badEdit: (kind: string): string =>
    `Une modification de genre « ${kind} » n’est pas de celles qu’une citation peut porter.`,
  badMask: (label: string): string =>
    `« ${label} » couvre ce qui n’est pas une donnée personnelle de ce genre, d’après les fichiers et les lexiques donnés.`,
  differs: (position: number, found: string | undefined, expected: string | undefined): string =>
    `Caractère ${position} : la citation porte ${shown(found)}, la source porte ${shown(expected)}.`,
  sentence: 'La phrase donnée en contexte n’est pas, telle quelle, dans la réponse.',
  outsideSentence: 'La citation n’est pas dans la phrase donnée en contexte.',
  echo: (answer: string, edition: string): string =>
    `L’écho tiré de la réponse « ${answer} » de l’édition « ${edition} » n’y est pas, tel quel.`,
  otherField: (field: string): string => `Le champ « ${field} » n’est pas celui de la réponse.`,
} as const;

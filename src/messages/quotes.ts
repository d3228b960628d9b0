import type { Message } from '../message.js';
import type { PersonalKind } from '../model/tags.js';
import * as en from './english.js';

/** A character that a quote or its source has, where they differ. */
function shown(character: string | undefined): Message {
  if (character === undefined) return { french: 'rien', english: 'nothing' };
  if (character === '\u00a0')
    return { french: 'une espace insécable', english: 'a no-break space' };
  return /\s/u.test(character)
    ? { french: 'une espace', english: 'a space' }
    : { french: `« ${character} »`, english: en.quoted(character) };
}

const holds = (character: string | undefined): string =>
  character === undefined ? 'ne porte rien' : `porte ${shown(character).french}`;

/** What stands in a quote for what was masked. */
export const MASKS: Readonly<Record<PersonalKind, string>> = {
  name: '[nom]',
  email: '[adresse électronique]',
  phone: '[téléphone]',
  handle: '[compte]',
  address: '[adresse]',
  url: '[lien]',
};

/** Why a quote is masked or held back. */
export const gateMessages = {
  masked: {
    name: { french: 'Un nom est masqué.', english: 'A name is masked.' },
    email: {
      french: 'Une adresse électronique est masquée.',
      english: 'An email address is masked.',
    },
    phone: {
      french: 'Un numéro de téléphone est masqué.',
      english: 'A telephone number is masked.',
    },
    handle: {
      french: 'Un compte ou un numéro personnel est masqué.',
      english: 'An account or a personal number is masked.',
    },
    address: { french: 'Une adresse est masquée.', english: 'An address is masked.' },
    url: { french: 'Un lien est masqué.', english: 'A link is masked.' },
  } satisfies Record<PersonalKind, Message>,
  insult: (word: string): Message => ({
    french: `Mot injurieux : « ${word} ».`,
    english: `Insulting word: ${en.quoted(word)}.`,
  }),
  health: (word: string): Message => ({
    french: `Donnée de santé : « ${word} ».`,
    english: `Health data: ${en.quoted(word)}.`,
  }),
  sensitive: (word: string): Message => ({
    french: `Donnée sensible : « ${word} ».`,
    english: `Sensitive data: ${en.quoted(word)}.`,
  }),
  assault: (text: string): Message => ({
    french: `Une agression, un harcèlement ou un propos haineux est rapporté, et l’équipe doit le savoir : « ${text} ».`,
    english: `An assault, harassment or hateful words are reported, which the team must know: ${en.quoted(text)}.`,
  }),
  attack: (text: string): Message => ({
    french: `Une personne que l’on peut reconnaître est mise en cause : « ${text} ».`,
    english: `Somebody who may be recognised is accused: ${en.quoted(text)}.`,
  }),
  confided: (text: string): Message => ({
    french: `Cela ressemble à une confidence : « ${text} ».`,
    english: `This looks like something told in confidence: ${en.quoted(text)}.`,
  }),
  /** Without the text, which is the whole answer. */
  whispered: (): Message => ({
    french: 'Il est demandé que cette réponse ne soit pas répétée.',
    english: 'It is asked that this answer go no further.',
  }),
  identifying: (text: string): Message => ({
    french: `Une fonction, un âge, un employeur ou un lieu peuvent désigner une personne : « ${text} ».`,
    english: `A position, an age, an employer or a place may point to a person: ${en.quoted(text)}.`,
  }),
  fewPeople: (people: number, threshold: number): Message => ({
    french: `Cette édition compte ${people} ${people >= 2 ? 'personnes' : 'personne'}, moins que le seuil de confidentialité (${threshold}).`,
    english: `This edition has ${en.counted(people, 'person', 'people')}, fewer than the privacy threshold (${threshold}).`,
  }),
  nowhere: {
    french: 'Une invitation à prendre contact ne mène nulle part : ses coordonnées sont masquées.',
    english: 'An invitation to get in touch leads nowhere: its details are masked.',
  },
  onlyMasks: {
    french: 'Il n’en reste que ce qui est masqué.',
    english: 'Nothing is left of it but masks.',
  },
  lost: {
    french: 'Des caractères y ont été perdus avant l’export (�).',
    english: 'Characters in it were lost before the export (�).',
  },
  // What kind of thing it is would already be told of somebody.
  sentenceHeld: {
    french: 'Sa phrase n’est pas montrée : le contrôle avant publication la retient.',
    english: 'Its sentence is not shown: the publication gate holds it back.',
  },
} as const;

/** Why a quote is not proven. */
export const proofMessages = {
  noAnswer: (answer: string, edition: string): Message => ({
    french: `La réponse « ${answer} » de l’édition « ${edition} » n’est pas dans les fichiers.`,
    english: `The answer ${en.quoted(answer)} of the edition ${en.quoted(edition)} is not in the files.`,
  }),
  outside: (start: number, end: number, length: number): Message => ({
    french: `Les positions ${start} à ${end} sortent de la réponse, qui compte ${length} caractères.`,
    english: `Positions ${start} to ${end} run past the answer, which has ${en.counted(length, 'character')}.`,
  }),
  badCut: {
    french: 'Une coupe ne peut remplacer qu’une parenthèse, et rien qui change le sens.',
    english: 'A cut may only stand for an aside, and for nothing that changes the meaning.',
  },
  badEdit: (kind: string): Message => ({
    french: `Une modification de genre « ${kind} » n’est pas de celles qu’une citation peut porter.`,
    english: `A change of kind ${en.quoted(kind)} is not one that a quote may bear.`,
  }),
  badMask: (label: string): Message => ({
    french: `« ${label} » couvre ce qui n’est pas une donnée personnelle de ce genre, d’après les fichiers et les lexiques donnés.`,
    english: `${en.quoted(label)} covers what is not personal data of that kind, by the files and lexicons given.`,
  }),
  differs: (
    position: number,
    found: string | undefined,
    expected: string | undefined,
  ): Message => ({
    french: `Caractère ${position} : la citation ${holds(found)}, la source ${holds(expected)}.`,
    english: `Character ${position}: the quote has ${shown(found).english}, the source has ${shown(expected).english}.`,
  }),
  torn: {
    word: (word: string): Message => ({
      french: `La citation coupe le mot « ${word} » : reprenez-le en entier, ou laissez-le dehors.`,
      english: `The quote cuts the word ${en.quoted(word)}: take all of it, or none.`,
    }),
    negation: (word: string): Message => ({
      french: `La citation laisse dehors la négation « ${word} », qui porte sur elle : reprenez-la, ou choisissez un autre passage.`,
      english: `The quote leaves out the negation ${en.quoted(word)}, which governs it: take it in, or choose other words.`,
    }),
    denied: (word: string): Message => ({
      french: `La citation coupe une négation : elle laisse dehors « ${word} », sur quoi elle porte. Reprenez-le, ou choisissez un autre passage.`,
      english: `The quote cuts a negation: it leaves out ${en.quoted(word)}, which it governs. Take it in, or choose other words.`,
    }),
  },
  sentence: {
    french: 'La phrase donnée en contexte n’est pas, telle quelle, dans la réponse.',
    english: 'The sentence given as context is not in the answer as it stands.',
  },
  outsideSentence: {
    french: 'La citation n’est pas dans la phrase donnée en contexte.',
    english: 'The quote is not in the sentence given as context.',
  },
  echo: (answer: string, edition: string): Message => ({
    french: `L’écho tiré de la réponse « ${answer} » de l’édition « ${edition} » n’y est pas, tel quel.`,
    english: `The echo taken from the answer ${en.quoted(answer)} of the edition ${en.quoted(edition)} is not there as it stands.`,
  }),
  otherField: (field: string): Message => ({
    french: `Le champ « ${field} » n’est pas celui de la réponse.`,
    english: `The field ${en.quoted(field)} is not that of the answer.`,
  }),
} as const;

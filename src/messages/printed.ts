import type { Message } from '../message.js';
import * as en from './english.js';
import { quoted } from './numbers.js';

/** Why a passage that a report prints between quotation marks may not stand there. */
export const printedMessages = {
  open: {
    french: 'Le guillemet ouvrant n’est pas fermé dans son paragraphe.',
    english: 'The opening quotation mark is not closed in its paragraph.',
  },
  altered: (printed: string, typed: string): Message => {
    if (typed === '')
      return {
        french: `Ce n’est plus la réponse : ${quoted(printed)} y est ajouté.`,
        english: `It is no longer the answer: ${en.quoted(printed)} is added to it.`,
      };
    if (printed === '')
      return {
        french: `Ce n’est plus la réponse : ${quoted(typed)} y manque.`,
        english: `It is no longer the answer: ${en.quoted(typed)} is missing from it.`,
      };
    return {
      french: `Ce n’est plus la réponse, qui porte ${quoted(typed)} là où il est écrit ${quoted(printed)}.`,
      english: `It is no longer the answer, which has ${en.quoted(typed)} where ${en.quoted(printed)} is written.`,
    };
  },
  nowhere: {
    french: 'Aucune réponse n’a ces mots, ni de mots proches.',
    english: 'No answer has these words, nor any near them.',
  },
  cut: (hidden: string): Message => ({
    french: `La coupe peut changer le sens : elle laisse dehors ${quoted(hidden)}, qui n’est ni une parenthèse ni des phrases entières, ou qui nie, doute ou souhaite.`,
    english: `The cut may change the meaning: it leaves out ${en.quoted(hidden)}, which is no parenthesis nor whole sentences, or which denies, doubts or wishes.`,
  }),
  mask: (label: string, hidden: string): Message => ({
    french: `${quoted(label)} couvre ${quoted(hidden)}, qui n’est pas une donnée personnelle de ce genre.`,
    english: `${en.quoted(label)} covers ${en.quoted(hidden)}, which is not personal data of that kind.`,
  }),
  personal: (label: string, shown: string): Message => ({
    french: `${quoted(shown)} y est lisible, que le contrôle avant publication remplace par ${quoted(label)}.`,
    english: `${en.quoted(shown)} can be read in it, which the publication gate replaces by ${en.quoted(label)}.`,
  }),
  held: ({ french, english }: Message): Message => ({
    french: `Le contrôle avant publication la retient. ${french}`,
    english: `The publication gate holds it back. ${english}`,
  }),
} as const;

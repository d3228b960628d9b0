import type { Message } from '../message.js';
import * as en from './english.js';
import { quoted } from './numbers.js';

/** Why a passage that a report prints between quotation marks may not stand there. */
export const printedMessages = {
  unpaired: {
    french: 'Un guillemet est seul : il manque celui qui l’ouvre ou qui le ferme.',
    english:
      'A quotation mark stands alone: the opening or closing one that goes with it is missing.',
  },
  altered: (printed: string, typed: string): Message => ({
    french: `Aucune réponse n’a tout à fait ces mots : le passage dit ${quoted(printed)}, la réponse la plus proche ${quoted(typed)}.`,
    english: `No answer has quite these words: the passage says ${en.quoted(printed)}, the nearest answer ${en.quoted(typed)}.`,
  }),
  nowhere: {
    french:
      'Aucune réponse n’a ces mots, ni de mots proches. S’ils viennent d’une autre édition, donnez aussi son export.',
    english:
      'No answer has these words, nor any near them. If they come from another edition, give its export too.',
  },
  cut: (hidden: string): Message => ({
    french: `La coupe laisse dehors ${quoted(hidden)}, qui n’est ni une parenthèse ni des phrases entières : le sens peut en changer.`,
    english: `The cut leaves out ${en.quoted(hidden)}, which is neither an aside nor whole sentences: the meaning may change.`,
  }),
  idleCut: {
    french: 'Le signe de coupe […] n’y remplace rien : ôtez-le.',
    english: 'The mark of a cut, […], stands for nothing in it: take it out.',
  },
  turn: (hidden: string): Message => ({
    french: `La coupe laisse dehors ${quoted(hidden)}, qui nie, doute ou souhaite : le sens peut en changer.`,
    english: `The cut leaves out ${en.quoted(hidden)}, which denies, doubts or wishes: the meaning may change.`,
  }),
  asked: {
    french: 'La réponse le demande : le point d’interrogation est resté dehors.',
    english: 'The answer asks it as a question: the question mark was left out.',
  },
  framed: {
    supposed: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce qui n’est que supposé, souhaité ou mis en doute devient un fait.`,
      english: `The quote leaves out ${en.quoted(words)}: what is only supposed, wished or doubted becomes a fact.`,
    }),
    denied: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce que la réponse nie devient un fait.`,
      english: `The quote leaves out ${en.quoted(words)}: what the answer denies becomes a fact.`,
    }),
    expected: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce qui n’était qu’attendu, craint ou annoncé devient un fait.`,
      english: `The quote leaves out ${en.quoted(words)}: what was only expected, feared or announced becomes a fact.`,
    }),
    reported: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce que dit quelqu’un d’autre devient l’avis de qui répond.`,
      english: `The quote leaves out ${en.quoted(words)}: what somebody else says becomes the respondent’s own view.`,
    }),
    limited: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce qui ne vaut qu’en partie, ou à une condition, passe pour vrai en tout.`,
      english: `The quote leaves out ${en.quoted(words)}: what holds only in part, or on a condition, passes for wholly true.`,
    }),
    takenBack: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : la même phrase y retire ce qui est cité.`,
      english: `The quote leaves out ${en.quoted(words)}: there, the same sentence takes back what is quoted.`,
    }),
    otherTime: (words: string): Message => ({
      french: `La citation laisse dehors ${quoted(words)} : ce qui est dit d’une autre fois passe pour vrai de celle-ci.`,
      english: `The quote leaves out ${en.quoted(words)}: what is said of another time passes for true of this one.`,
    }),
  },
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

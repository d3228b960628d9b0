import type { Message } from '../message.js';
import * as en from './english.js';
import { counted, quoted } from './numbers.js';

/** What cards say by themselves. */
export const ANSWERED = 'Réponse au questionnaire d’évaluation';

/** Why a quote has no card, and what was changed in a study's look. */
export const cardMessages = {
  strange: (character: string): Message => ({
    french: `La police des cartes n’a pas ce caractère : ${quoted(character)}.`,
    english: `The font of the cards lacks this character: ${en.quoted(character)}.`,
  }),
  leaning: {
    french:
      'Ces mots qualifient un nom qui n’y est pas ; --weave les place dans la phrase du bilan.',
    english:
      'These words qualify a noun that is not in them; --weave sets them in the sentence of the report.',
  },
  masked: {
    french: 'Un mot y est masqué, et ce masque s’y lirait en gros.',
    english: 'A word is masked in it, and the mask would stand there in large type.',
  },
  tooLong: {
    french: 'Le texte ne tient pas sur la carte, même au plus petit corps.',
    english: 'The text does not fit on the card, even at the smallest size.',
  },
  footTooLong: {
    french:
      'Ce qui signe la carte (organisation, titre, groupe, édition) ne tient pas à son pied, même au plus petit corps.',
    english:
      'What signs the card (organisation, title, group, edition) does not fit at its foot, even at the smallest size.',
  },
  darkened: (asked: string, drawn: string): Message => ({
    french: `La couleur ${asked} n’offre pas au texte le contraste demandé (WCAG AA) ; les cartes sont dessinées en ${drawn}.`,
    english: `The colour ${asked} does not give text the contrast required (WCAG AA); the cards are drawn in ${drawn}.`,
  }),
  reportDarkened: (asked: string, drawn: string): Message => ({
    french: `La couleur ${asked} ne se lirait pas sur le blanc du rapport (WCAG AA) ; le rapport est dessiné en ${drawn}.`,
    english: `The colour ${asked} could not be read on the white of the report (WCAG AA); the report is drawn in ${drawn}.`,
  }),
  unseenLogo: {
    french:
      'Le logo est si clair qu’il ne se verra pas sur le blanc des cartes et du rapport : donnez-en une version foncée.',
    english:
      'The logo is so light that it will not be seen on the white of cards and report: give a dark version of it.',
  },
  written: (folder: string, drawn: number, replaced: boolean): Message => ({
    french: `${counted(drawn, 'citation est dessinée', 'citations sont dessinées')} dans le dossier ${folder}, en carré et en large, avec leurs textes alternatifs${replaced ? ' ; les cartes d’avant sont remplacées' : ''}.`,
    english: `${en.counted(drawn, 'quote is', 'quotes are')} drawn in the folder ${folder}, square and wide, with their alternative texts${replaced ? '; the cards before are replaced' : ''}.`,
  }),
  /** Followed by its reasons. */
  undrawn: (rank: number, text: string): Message => ({
    french: `Citation ${rank} sans carte : ${quoted(text)}.`,
    english: `Quote ${rank} without a card: ${en.quoted(text)}.`,
  }),
} as const;

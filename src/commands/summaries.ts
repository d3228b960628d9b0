import type { Message } from '../message.js';

interface Summary extends Message {
  readonly takes: readonly string[];
}

/** What each command does and takes, as the list of commands tells it without loading any. */
export const SUMMARIES = {
  analyse: {
    french:
      'Fait tout le travail : lit les fichiers et remplit un dossier (rapport, tableaux, citations, nuages).',
    english:
      'Does the whole job: reads the files and fills a folder (report, tables, quotes, clouds).',
    takes: ['[fichier...]'],
  },
  columns: {
    french:
      'Montre ce qui a été compris d’un fichier : encodage, séparateur, rôle de chaque colonne.',
    english: 'Shows what was understood of a file: encoding, delimiter, role of each column.',
    takes: ['[fichier...]'],
  },
  tag: {
    french:
      'Donne à chaque réponse ses thèmes, sa tonalité, ses intentions et ses données personnelles.',
    english: 'Gives each answer its themes, its sentiment, its intents and its personal data.',
    takes: ['[fichier...]'],
  },
  tokens: {
    french: 'Découpe chaque réponse en mots et en phrases, avec lemmes et natures.',
    english: 'Cuts each answer into words and sentences, with lemmas and parts of speech.',
    takes: ['[fichier...]'],
  },
  quotes: {
    french: 'Choisit des citations et des fragments, un seul par personne, avec leur provenance.',
    english: 'Chooses quotes and fragments, one per person, with their source.',
    takes: ['[fichier...]'],
  },
  cloud: {
    french:
      'Dessine un nuage de mots : la surface d’un mot suit la part des personnes qui le disent.',
    english: 'Draws a word cloud: the area of a word follows the share of people who say it.',
    takes: ['[fichier...]'],
  },
  compare: {
    french:
      'Compare thèmes, tonalité, intentions, mots et questions fermées entre éditions ou entre groupes.',
    english:
      'Compares themes, sentiment, intents, words and closed questions between editions or between groups.',
    takes: ['[fichier...]'],
  },
  lexicon: {
    french: 'Vérifie, commence et complète des lexiques.',
    english: 'Checks lexicons, starts them and adds to them.',
    takes: [],
  },
  explain: {
    french: 'Explique un texte, mot par mot, avec chaque règle qui a joué.',
    english: 'Explains a text, word by word, with each rule that applied.',
    takes: ['<texte>'],
  },
  init: {
    french: 'Commence une étude : écrit un fichier de choix d’après les fichiers du questionnaire.',
    english: 'Starts a study: writes a file of choices from the files of the questionnaire.',
    takes: ['<fichier...>'],
  },
  verify: {
    french: 'Prouve que les citations d’un rapport, ou d’un fichier, sont dans leurs sources.',
    english: 'Proves that the quotes of a report, or of a file, are in their sources.',
    takes: ['<citations>', '[fichier...]'],
  },
} as const satisfies Readonly<Record<string, Summary>>;

export type CommandName = keyof typeof SUMMARIES;

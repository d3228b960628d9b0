import type { Message } from '../message.js';
import * as en from './english.js';
import { listed, quoted } from './numbers.js';

/** What is said of a study file, and of what dresses a report. */
export const studyMessages = {
  twice: (name: string): Message => ({
    french: `${quoted(name)} est dit deux fois`,
    english: `${en.quoted(name)} is given twice`,
  }),
  missing: (file: string): Message => ({
    french: `le fichier ${quoted(file)} n’existe pas`,
    english: `the file ${en.quoted(file)} does not exist`,
  }),
  missingLexicon: (file: string, ids: readonly string[]): Message => ({
    french: `le fichier ${quoted(file)} n’existe pas, et le programme n’a pas de lexique de ce nom (il a ${listed(ids)})`,
    english: `the file ${en.quoted(file)} does not exist, and the program has no lexicon of that name (it has ${en.listed(ids)})`,
  }),
  shippedIds: (ids: readonly string[]): Message => ({
    french: `Un lexique du programme se nomme par son identifiant seul : ${ids.join(', ')}.`,
    english: `A lexicon of the program is named by its id alone: ${ids.join(', ')}.`,
  }),
  missingInput: (file: string): Message => ({
    french: `Le fichier ${quoted(file)} n’existe pas.`,
    english: `The file ${en.quoted(file)} does not exist.`,
  }),
  missingRemedy: {
    french: 'Les chemins partent du dossier du fichier d’étude. Corrigez celui-ci, ou retirez-le.',
    english: 'Paths start from the folder of the study file. Correct this one, or remove it.',
  },
  logo: {
    french: 'Ce logo n’est pas une image PNG ou SVG.',
    english: 'This logo is not a PNG or SVG picture.',
  },
  logoSize: {
    french: 'Ce logo dépasse un million d’octets.',
    english: 'This logo exceeds one million bytes.',
  },
  logoRemedy: {
    french: 'Donnez une image PNG ou SVG légère.',
    english: 'Give a light PNG or SVG picture.',
  },
  themeColour: (value: string): Message => ({
    french: `${quoted(value)} n’est pas de la forme lexique/thème=#9c4f00.`,
    english: `${en.quoted(value)} is not of the form lexicon/theme=#9c4f00.`,
  }),
  theme: (id: string): Message => ({
    french: `Aucun lexique n’a de thème ${quoted(id)}.`,
    english: `No lexicon has a theme ${en.quoted(id)}.`,
  }),
  themeRemedy: (ids: readonly string[]): Message => ({
    french: `Écrivez l’un de ceux-ci : ${ids.join(', ')}.`,
    english: `Write one of these: ${ids.join(', ')}.`,
  }),
  missingFileRemedy: {
    french: 'Vérifiez son nom, ou écrivez-en un avec « verbatim init FICHIER… ».',
    english: 'Check its name, or write one with “verbatim init FILE…”.',
  },
  noFiles: {
    french: 'Cette étude ne dit pas quels fichiers lire.',
    english: 'This study does not say which files to read.',
  },
  noFilesRemedy: {
    french: 'Ajoutez-y « files », ou donnez les fichiers dans la commande.',
    english: 'Add “files” to it, or give the files in the command.',
  },
  standardInput: {
    french: 'Une étude ne peut pas garder l’entrée standard.',
    english: 'A study cannot keep standard input.',
  },
  standardInputRemedy: {
    french: 'Enregistrez les réponses dans un fichier, puis donnez son nom.',
    english: 'Save the answers in a file, then give its name.',
  },
  written: (file: string, command: string): Message[] => [
    {
      french: `${file} est écrit : relisez-le, les commentaires disent ce qui peut changer.`,
      english: `${file} is written: read it over, the comments say what may be changed.`,
    },
    {
      french: `Dans ce dossier, ${quoted(command)} suffit maintenant.`,
      english: `In this folder, ${en.quoted(command)} is now enough.`,
    },
  ],
  exists: { french: 'Ce fichier existe déjà.', english: 'This file already exists.' },
  existsRemedy: {
    french: 'Effacez-le, ou choisissez un autre nom avec -o.',
    english: 'Delete it, or choose another name with -o.',
  },
} as const;

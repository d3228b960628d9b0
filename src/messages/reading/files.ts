import { joined, type Message } from '../../message.js';
import * as en from '../english.js';
import { count, quoted, quotedList } from '../numbers.js';

/** « Mes » of « Mes documents/avis.csv »: a path without quotation marks is cut at its spaces. */
const isCut = (file: string): boolean => !/\.\w+$/u.test(file);

/** Why a file is not read. */
export const fileMessages = {
  kinds: {
    image: { french: 'une image ou une vidéo', english: 'a picture or a video' },
    pdf: { french: 'un document PDF', english: 'a PDF document' },
    document: {
      french: 'un document de traitement de texte',
      english: 'a word processor document',
    },
    slides: { french: 'un diaporama', english: 'a slide show' },
    page: { french: 'une page web sans tableau', english: 'a web page without a table' },
    notes: { french: 'un texte rédigé (Markdown)', english: 'a written text (Markdown)' },
    questions: {
      french: 'un texte où des questions précèdent leurs réponses',
      english: 'a text where questions stand above their answers',
    },
    mails: { french: 'une suite de courriels', english: 'a series of emails' },
    archive: { french: 'une archive compressée', english: 'a compressed archive' },
    database: { french: 'une base de données', english: 'a database' },
    program: { french: 'un programme', english: 'a program' },
    binary: {
      french: 'un fichier qui ne contient pas de texte',
      english: 'a file that holds no text',
    },
  },
  lock: {
    french: 'Ce fichier n’a pas de réponses\u00a0: Excel le laisse à côté d’un classeur ouvert.',
    english: 'This file holds no answers: Excel leaves it beside a workbook that is open.',
  },
  lockRemedy: {
    french: 'Fermez le classeur, ou nommez les fichiers un à un.',
    english: 'Close the workbook, or name the files one by one.',
  },
  settings: {
    french: 'Un fichier .yaml ne contient pas de réponses.',
    english: 'A .yaml file holds no answers.',
  },
  settingsRemedy: {
    french: 'Donnez un lexique par --lexicon, un fichier d’étude par --study.',
    english: 'Give a lexicon with --lexicon, a study file with --study.',
  },
  standardInputTwice: {
    french: 'L’entrée standard est donnée deux fois.',
    english: 'Standard input is given twice.',
  },
  standardInputTwiceRemedy: {
    french: 'Ne donnez « - » qu’une fois.',
    english: 'Give “-” only once.',
  },
  sameFile: (file: string): Message => ({
    french: `C’est le même fichier que ${quoted(file)}.`,
    english: `This is the same file as ${en.quoted(file)}.`,
  }),
  sameFileRemedy: {
    french: 'Retirez l’un des deux : chaque personne serait comptée deux fois.',
    english: 'Remove one of the two: each person would be counted twice.',
  },
  address: {
    french: 'C’est une adresse, et non un fichier : rien n’est lu sur le réseau.',
    english: 'This is an address, not a file: nothing is read from the network.',
  },
  addressRemedy: {
    french: 'Téléchargez l’export, puis donnez le chemin du fichier.',
    english: 'Download the export, then give the path of the file.',
  },
  missing: { french: 'Ce fichier n’existe pas.', english: 'This file does not exist.' },
  missingRemedy: (close: readonly string[], file = '.csv'): Message => ({
    french: `${
      close.length > 0
        ? `${close.length > 1 ? 'Des fichiers de ce dossier ont un nom proche' : 'Un fichier de ce dossier a un nom proche'}\u00a0: ${quotedList(close)}.`
        : 'Vérifiez le chemin, ou donnez-le en entier\u00a0: npm lance la commande dans le dossier du programme.'
    }${isCut(file) ? ' Un nom qui contient des espaces se met entre guillemets droits\u00a0: "Mes documents/avis 2025.csv".' : ''}`,
    english: `${
      close.length > 0
        ? `${close.length > 1 ? 'Files of this folder have a close name' : 'A file of this folder has a close name'}: ${en.quotedList(close)}.`
        : 'Check the path, or give it in full: npm runs the command in the folder of the program.'
    }${isCut(file) ? ' A name that holds spaces stands between quotation marks: "My documents/feedback 2025.csv".' : ''}`,
  }),
  directory: {
    french: 'C’est un dossier, et non un fichier.',
    english: 'This is a folder, not a file.',
  },
  directoryRemedy: (files: readonly string[]): Message => ({
    french:
      files.length > 0
        ? `Donnez les fichiers qu’il contient, par exemple ${quotedList(files)}.`
        : 'Donnez les fichiers qu’il contient, un par un.',
    english:
      files.length > 0
        ? `Give the files that it holds, for instance ${en.quotedList(files)}.`
        : 'Give the files that it holds, one by one.',
  }),
  unreadable: {
    french: 'Ce fichier ne peut pas être lu : l’accès est refusé.',
    english: 'This file cannot be read: access is denied.',
  },
  unreadableRemedy: {
    french: 'Vérifiez vos droits sur ce fichier, ou fermez le programme qui le tient ouvert.',
    english: 'Check your rights on this file, or close the program that keeps it open.',
  },
  tooLarge: (megabytes: number, most: number): Message => ({
    french: `Ce fichier est trop gros (${count(megabytes)} Mo) : lu d’un bloc, il ne peut dépasser ${count(most)} Mo.`,
    english: `This file is too large (${en.count(megabytes)} MB): read whole, it cannot exceed ${en.count(most)} MB.`,
  }),
  tooLargeFileRemedy: joined([
    { french: 'Gardez les seules colonnes utiles.', english: 'Keep only the columns you need.' },
    {
      french:
        'En CSV ou en JSON Lines, « verbatim tag » le lit en entier, quelle que soit sa taille.',
      english: 'As CSV or JSON Lines, “verbatim tag” reads all of it, whatever its size.',
    },
  ]),
  tooLargeRemedy: {
    french: 'Gardez les seules colonnes utiles, ou séparez-le en plusieurs fichiers.',
    english: 'Keep only the columns you need, or split it into several files.',
  },
  tooManyCells: {
    french: 'Ce tableau a trop de cellules.',
    english: 'This table has too many cells.',
  },
  changed: {
    french: 'Ce fichier a changé pendant sa lecture.',
    english: 'This file changed while it was being read.',
  },
  changedRemedy: {
    french: 'Attendez la fin de l’export, fermez le tableur, puis relancez la commande.',
    english: 'Wait for the export to end, close the spreadsheet, then run the command again.',
  },
  nothing: { french: 'Aucun fichier n’est donné.', english: 'No file is given.' },
  nothingRemedy: {
    french: 'Donnez au moins un export de questionnaire.',
    english: 'Give at least one export of a questionnaire.',
  },
  noBytes: {
    french: 'Le contenu de ce fichier n’est pas donné en octets.',
    english: 'The contents of this file are not given as bytes.',
  },
  noBytesRemedy: {
    french:
      'Donnez un Uint8Array dans « bytes » : readFileSync(fichier), sans encodage, en rend un.',
    english: 'Give a Uint8Array in “bytes”: readFileSync(file), without an encoding, returns one.',
  },
  noName: {
    french: 'Ce fichier est donné sans son nom.',
    english: 'This file is given without its name.',
  },
  noNameRemedy: {
    french: "Donnez-le dans « file » : { file: 'nec-2025.csv', bytes }.",
    english: "Give it in “file”: { file: 'nec-2025.csv', bytes }.",
  },
  pageRemedy: {
    french:
      'L’outil demandait sans doute de se connecter : ouvrez le lien dans un navigateur, et téléchargez l’export en CSV ou en XLSX.',
    english:
      'The tool was probably asking for a login: open the link in a browser, and download the export as CSV or XLSX.',
  },
  notesRemedy: {
    french:
      'Si ce sont des notes, collez-les dans un tableur, une réponse par ligne, sous la question.',
    english:
      'If these are notes, paste them into a spreadsheet, one answer per row, under the question.',
  },
  listedRemedy: {
    french:
      'S’il vient d’un outil d’enquête, demandez-lui l’export des réponses en CSV ou en XLSX. Sinon, collez-le dans un tableur : une colonne par question, la question en première ligne, et une ligne par personne.',
    english:
      'If it comes from a survey tool, ask it for the export of responses as CSV or XLSX. Otherwise, paste it into a spreadsheet: one column per question, with the question in the first row, and one row per person.',
  },
  mailsRemedy: {
    french:
      'Collez ce que chacun a écrit dans un tableur, une personne par ligne, sous la question qui leur a été posée.',
    english:
      'Paste what each of them wrote into a spreadsheet, one row per person, under the question that they were asked.',
  },
  archiveRemedy: {
    french: 'Décompressez-la, puis donnez l’export qu’elle contient.',
    english: 'Unpack it, then give the export that it holds.',
  },
  empty: { french: 'Ce fichier est vide.', english: 'This file is empty.' },
  emptyRemedy: {
    french: 'Refaites l’export depuis l’outil de questionnaire.',
    english: 'Export it again from the survey tool.',
  },
  refused: (what: Message): Message => ({
    french: `Ce fichier n’est pas un export de questionnaire : c’est ${what.french}.`,
    english: `This file is not an export of a questionnaire: it is ${what.english}.`,
  }),
  refusedRemedy: {
    french: 'Donnez un export CSV, TSV, XLSX, ODS, JSON ou JSON Lines.',
    english: 'Give a CSV, TSV, XLSX, ODS, JSON or JSON Lines export.',
  },
  noRows: {
    french: 'Ce fichier ne contient aucune réponse : on n’y trouve que des en-têtes.',
    english: 'This file holds no answer: there is nothing in it but headers.',
  },
  noRowsRemedy: {
    french: 'Vérifiez l’export : chaque ligne doit être une réponse.',
    english: 'Check the export: each row must be a response.',
  },
} as const;

import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, quoted, quotedList } from '../numbers.js';
import { s } from './lists.js';

/** A delimiter as people call it. */
const signName = (sign: string): Message =>
  sign === '\t' ? { french: 'tabulation', english: 'tab' } : { french: sign, english: sign };

/** What a file is made of, where it cannot be read so: encoding, delimiter, JSON. */
export const formatMessages = {
  unknownEncoding: (name: string): Message => ({
    french: `L’encodage ${quoted(name)} est inconnu.`,
    english: `The encoding ${en.quoted(name)} is unknown.`,
  }),
  unknownEncodingRemedy: {
    french: 'Encodages usuels : utf-8, utf-16le, windows-1252, macroman, cp850.',
    english: 'Usual encodings: utf-8, utf-16le, windows-1252, macroman, cp850.',
  },
  wrongEncoding: (asked: string, found: string): Message => ({
    french: `L’encodage demandé, ${quoted(asked)}, ne convient pas : ce fichier se lit en ${found}.`,
    english: `The encoding asked for, ${en.quoted(asked)}, does not fit: this file reads as ${found}.`,
  }),
  wrongEncodingRemedy: (found: string): Message => ({
    french: `Retirez --encoding (ou encoding dans l’étude), ou écrivez ${found}.`,
    english: `Remove --encoding (or encoding in the study), or write ${found}.`,
  }),
  badDelimiter: (text: string): Message => ({
    french: `Le séparateur ${quoted(text)} doit être un seul caractère.`,
    english: `The delimiter ${en.quoted(text)} must be a single character.`,
  }),
  uselessDelimiter: (asked: string, found: string | null): Message => ({
    french: `Le séparateur demandé, ${quoted(signName(asked).french)}, ne coupe aucune ligne${found === null ? '' : ` ; ${quoted(signName(found).french)} le ferait`}.`,
    english: `The delimiter asked for, ${en.quoted(signName(asked).english)}, cuts no row${found === null ? '' : `; ${en.quoted(signName(found).english)} would`}.`,
  }),
  uncut: {
    french:
      'Chaque ligne de ce tableau tient dans une seule cellule, comme un tableur ouvre un CSV dont il ne connaît pas le séparateur : elle est coupée.',
    english:
      'Each line of this table stands in a single cell, as a spreadsheet opens a CSV whose delimiter it does not know: it is cut.',
  },
  cards: (n: number, fields: readonly string[]): Message => ({
    french: `Ce texte est lu comme ${count(n)} fiches, une par personne, et ce qui commence leurs lignes (${quotedList(fields)}) comme les colonnes.`,
    english: `This text is read as ${en.count(n)} cards, one per person, and what begins their lines (${en.quotedList(fields)}) as the columns.`,
  }),
  interviews: (n: number, [asks, answers]: readonly [string, string]): Message => ({
    french: `Ce texte est lu comme ${count(n)} entretiens : ce qui suit ${quoted(asks)} est la question, une colonne chacune, et ce qui suit ${quoted(answers)} la réponse.`,
    english: `This text is read as ${en.count(n)} interviews: what follows ${en.quoted(asks)} is the question, a column each, and what follows ${en.quoted(answers)} the answer.`,
  }),
  curlyQuotes: (mark: string): Message => ({
    french: `Toutes les cellules sont entre guillemets typographiques (${mark}) : ils sont lus comme les guillemets droits d’un CSV, et ne font pas partie des textes.`,
    english: `All cells stand in curly quotes (${mark}): they are read as the straight quotes of a CSV, and are not part of the texts.`,
  }),
  wrapped: {
    french:
      'Chaque ligne de ce fichier tient dans une seule cellule, comme un tableur français enregistre un CSV à virgules : elle est coupée à ses virgules.',
    english:
      'Each line of this file stands in a single cell, as a French spreadsheet saves a CSV with commas: it is cut at its commas.',
  },
  badDelimiterRemedy: {
    french: 'Séparateurs usuels : « ; », « , », « | », ou « tab » pour la tabulation.',
    english: 'Usual delimiters: “;”, “,”, “|”, or “tab” for a tab.',
  },
  nul: {
    french: 'Le texte contient un octet nul : ce fichier est abîmé, ou n’est pas du texte.',
    english: 'The text holds a null byte: this file is damaged, or is not text.',
  },
  nulRemedy: {
    french: 'Refaites l’export en CSV, encodage UTF-8.',
    english: 'Export it again as CSV, in UTF-8.',
  },
  quoteNotClosed: {
    french:
      'Un guillemet ouvert à cette ligne n’est jamais fermé : le fichier est sans doute coupé.',
    english:
      'A quotation mark opened on this line is never closed: the file is probably cut short.',
  },
  quoteNotClosedRemedy: {
    french: 'Refaites l’export, ou fermez ce guillemet.',
    english: 'Export it again, or close this quotation mark.',
  },
  rowTooLarge: {
    french: 'Une ligne du tableau dépasse vingt millions de caractères.',
    english: 'A row of the table exceeds twenty million characters.',
  },
  rowTooLargeRemedy: {
    french: 'Un guillemet manque sans doute avant cette ligne ; refaites l’export.',
    english: 'A quotation mark is probably missing before this line; export it again.',
  },
  tooManyColumns: (n: number): Message => ({
    french: `Ce tableau a trop de colonnes (${count(n)}).`,
    english: `This table has too many columns (${en.count(n)}).`,
  }),
  tooManyColumnsRemedy: {
    french: 'Un tableau de questionnaire en a moins de 16 384 : vérifiez le séparateur.',
    english: 'A questionnaire’s table has fewer than 16,384: check the delimiter.',
  },
  json: {
    french: 'Ce fichier JSON est mal formé ou coupé.',
    english: 'This JSON file is malformed or cut short.',
  },
  saved: {
    french: 'Ce fichier est une analyse gardée, sans réponses à lire.',
    english: 'This file is a saved analysis, with no answers to read.',
  },
  savedRemedy: {
    french: 'Donnez-le à « verbatim compare », ou donnez ici l’export du questionnaire.',
    english: 'Give it to “verbatim compare”, or give the export of the questionnaire here.',
  },
  jsonRemedy: {
    french: 'Attendu : un tableau d’objets, ou un objet par ligne (JSON Lines).',
    english: 'Expected: an array of objects, or one object per line (JSON Lines).',
  },
  jsonNothing: {
    french: 'Ce fichier JSON ne contient aucune réponse.',
    english: 'This JSON file holds no answers.',
  },
  jsonShape: {
    french: 'Ce fichier JSON n’est pas une liste d’objets.',
    english: 'This JSON file is not a list of objects.',
  },
  jsonLine: {
    french: 'Cette ligne n’est pas un objet JSON.',
    english: 'This line is not a JSON object.',
  },
  jsonLineRemedy: {
    french: 'Chaque ligne d’un fichier JSON Lines est un objet : {"id": …, "texte": …}.',
    english: 'Each line of a JSON Lines file is an object: {"id": …, "text": …}.',
  },
  nested: (key: string, n: number): Message => ({
    french: `La clé ${quoted(key)} contient des listes d’objets (${count(n)} ligne${s(n)}) : elle n’est pas lue ; si les réponses y sont, refaites l’export en CSV ou en XLSX.`,
    english: `The key ${en.quoted(key)} holds lists of objects (${en.counted(n, 'row')}): it is not read; if the answers are there, export again as CSV or XLSX.`,
  }),
  uselessSheet: (sheet: string): Message => ({
    french: `Ce fichier n’a pas de feuilles : --sheet ${quoted(sheet)} y est sans effet.`,
    english: `This file has no sheets: --sheet ${en.quoted(sheet)} has no effect on it.`,
  }),
} as const;

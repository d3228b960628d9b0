import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, listed, quoted, quotedList } from '../numbers.js';
import { s } from './lists.js';

/** A delimiter as people call it. */
const signName = (sign: string): Message =>
  sign === '\t' ? { french: 'tabulation', english: 'tab' } : { french: sign, english: sign };

interface OtherSheet {
  readonly name: string;
  readonly rows: number;
  /** It has the headers of the sheet that is read. */
  readonly isAlike: boolean;
  /** The headers that one of the two alone has, where these are few. */
  readonly apart: readonly string[] | undefined;
}

/** That a sheet has nearly the headers of the one that is read. */
const nearSheet = ({ name, rows, apart }: OtherSheet): Message =>
  apart === undefined
    ? { french: '', english: '' }
    : {
        french: ` ${quoted(name)} (${count(rows)} ligne${s(rows)}) a les mêmes en-têtes, à ${quotedList(apart)} près : si d’autres personnes y répondent, donnez-lui exactement les mêmes, et elles seront comptées.`,
        english: ` ${en.quoted(name)} (${en.counted(rows, 'row')}) has the same headers, but for ${en.quotedList(apart)}: if other people answer there, give it exactly the same, and they will be counted.`,
      };

/** What a file is made of, where it cannot be read so: encoding, delimiter, JSON, workbook. */
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
    english: `This text is read as ${en.count(n)} cards, one a person, and what begins their lines (${en.quotedList(fields)}) as the columns.`,
  }),
  interviews: (n: number, [asks, answers]: readonly [string, string]): Message => ({
    french: `Ce texte est lu comme ${count(n)} entretiens : ce qui suit ${quoted(asks)} est la question, une colonne chacune, et ce qui suit ${quoted(answers)} la réponse.`,
    english: `This text is read as ${en.count(n)} interviews: what follows ${en.quoted(asks)} is the question, a column each, and what follows ${en.quoted(answers)} the answer.`,
  }),
  curlyQuotes: (mark: string): Message => ({
    french: `Toutes les cellules sont entre guillemets typographiques (${mark}) : ils sont lus comme les guillemets droits d’un CSV, et ne font pas partie des textes.`,
    english: `All cells stand in curly quotes (${mark}): they are read as the straight quotes of a CSV, and are no part of the texts.`,
  }),
  hiddenSheets: (names: readonly string[]): Message => ({
    french: `${names.length > 1 ? 'Des feuilles masquées ont' : 'Une feuille masquée a'} des réponses, et ${names.length > 1 ? 'ne sont pas lues' : 'n’est pas lue'} : ${quotedList(names)} (option --sheet pour choisir).`,
    english: `${names.length > 1 ? 'Hidden sheets hold answers and are' : 'A hidden sheet holds answers and is'} not read: ${en.quotedList(names)} (option --sheet to choose).`,
  }),
  hiddenSheetRead: (name: string): Message => ({
    french: `La feuille ${quoted(name)}, masquée dans le tableur, est lue : aucune feuille visible n’a de réponses (option --sheet pour choisir).`,
    english: `The sheet ${en.quoted(name)}, hidden in the spreadsheet, is read: no visible sheet holds answers (option --sheet to choose).`,
  }),
  sheetsAsForms: (sheets: readonly string[]): Message => ({
    french: `Chaque feuille est un questionnaire rempli (${listed(sheets.map(quoted))}) : chacune est lue comme une ligne, dans leur ordre (option --sheet pour n’en lire qu’une).`,
    english: `Each sheet is a questionnaire filled in (${en.listed(sheets.map(en.quoted))}): each is read as a row, in their order (option --sheet to read only one).`,
  }),
  hiddenRows: (n: number): Message => ({
    french: `${count(n)} ligne${s(n)}, masquée${s(n)} dans le tableur par un filtre ou à la main, ${n >= 2 ? 'sont lues comme les autres' : 'est lue comme les autres'}.`,
    english: `${en.counted(n, 'row')} hidden in the spreadsheet by a filter or by hand, and read as the others are.`,
  }),
  mergedDown: {
    french: 'Ce que dit une cellule fusionnée sur plusieurs lignes est lu à chacune de ces lignes.',
    english: 'What a cell merged over several rows says is read in each of these rows.',
  },
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
  workbookBroken: {
    french: 'Ce classeur est abîmé ou coupé : il ne s’ouvre pas.',
    english: 'This workbook is damaged or cut short: it does not open.',
  },
  workbookBrokenRemedy: {
    french: 'Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou exportez-le en CSV.',
    english: 'Open it in a spreadsheet and save it again, or export it as CSV.',
  },
  workbookEncrypted: {
    french: 'Ce classeur est protégé par un mot de passe.',
    english: 'This workbook is protected by a password.',
  },
  workbookEncryptedRemedy: {
    french: 'Enregistrez-le sans mot de passe, ou exportez-le en CSV.',
    english: 'Save it without a password, or export it as CSV.',
  },
  workbookBomb: {
    french: 'Ce classeur se déplie en un volume anormal : il n’est pas ouvert.',
    english: 'This workbook unfolds to an abnormal size: it is not opened.',
  },
  workbookBombRemedy: {
    french: 'Ouvrez-le dans un tableur et exportez-le en CSV.',
    english: 'Open it in a spreadsheet and export it as CSV.',
  },
  notWorkbook: {
    french: 'Cette archive ZIP n’est pas un classeur XLSX ou ODS.',
    english: 'This ZIP archive is not an XLSX or ODS workbook.',
  },
  noSheet: {
    french: 'Ce classeur n’a aucune feuille remplie.',
    english: 'This workbook has no sheet with content.',
  },
  missingSheet: (sheet: string): Message => ({
    french: `La feuille ${quoted(sheet)} n’existe pas.`,
    english: `The sheet ${en.quoted(sheet)} does not exist.`,
  }),
  missingSheetRemedy: (sheets: readonly string[]): Message => ({
    french: `Feuilles de ce classeur : ${quotedList(sheets)}.`,
    english: `Sheets of this workbook: ${en.quotedList(sheets)}.`,
  }),
  sheetsTogether: (sheets: readonly string[], by: string | undefined): Message =>
    by === undefined
      ? {
          french: `Chaque feuille a une question et ses réponses (${listed(sheets.map(quoted))}) : elles sont lues ensemble (option --sheet pour n’en lire qu’une).`,
          english: `Each sheet holds a question and its answers (${en.listed(sheets.map(en.quoted))}): they are read together (option --sheet to read only one).`,
        }
      : {
          french: `Les feuilles ${listed(sheets.map(quoted))} parlent des mêmes personnes : elles sont jointes par la colonne ${quoted(by)} (option --sheet pour n’en lire qu’une).`,
          english: `The sheets ${en.listed(sheets.map(en.quoted))} tell of the same people: they are joined by the column ${en.quoted(by)} (option --sheet to read only one).`,
        },
  sheetsBelow: (sheets: readonly string[], as: string): Message => ({
    french: `Les feuilles ${listed(sheets.map(quoted))} ont les mêmes en-têtes : elles sont lues l’une sous l’autre, et le nom de chacune est lu comme la colonne ${quoted(as)} (option --sheet pour n’en lire qu’une).`,
    english: `The sheets ${en.listed(sheets.map(en.quoted))} have the same headers: they are read one below the other, and the name of each is read as the column ${en.quoted(as)} (option --sheet to read only one).`,
  }),
  ofSheet: (sheet: string, message: Message): Message => ({
    french: `Feuille ${quoted(sheet)} : ${message.french}`,
    english: `Sheet ${en.quoted(sheet)}: ${message.english}`,
  }),
  otherSheets: (read: readonly string[], others: readonly OtherSheet[]): Message => {
    const alike = others.flatMap(({ name, rows, isAlike }) =>
      isAlike ? { name, alike: rows } : [],
    );
    const near = others.map(nearSheet);
    const names = others.map(({ name }) => name);
    const [only] = alike;
    const [french, english] =
      only === undefined
        ? ['', '']
        : others.length === 1
          ? [
              ` Elle a les mêmes en-têtes : ${only.alike > 1 ? `ses ${count(only.alike)} lignes ne sont pas comptées` : 'sa ligne n’est pas comptée'}.`,
              ` It has the same headers: its ${only.alike > 1 ? `${en.count(only.alike)} rows are` : 'row is'} not counted.`,
            ]
          : [
              ` Sous les mêmes en-têtes, ne sont pas comptées : ${listed(alike.map((one) => `${quoted(one.name)} (${count(one.alike)} ligne${s(one.alike)})`))}.`,
              ` Under the same headers, so not counted: ${en.listed(alike.map((one) => `${en.quoted(one.name)} (${en.counted(one.alike, 'row')})`))}.`,
            ];
    return {
      french: `${read.length > 1 ? `Les feuilles ${listed(read.map(quoted))} sont lues` : `La feuille ${quoted(read[0]!)} est lue`} ; ${names.length > 1 ? 'ces feuilles ne le sont pas' : 'cette feuille ne l’est pas'} : ${quotedList(names)} (option --sheet pour choisir).${french}${near.map((one) => one.french).join('')}`,
      english: `The sheet${read.length > 1 ? 's' : ''} ${en.listed(read.map(en.quoted))} ${read.length > 1 ? 'are' : 'is'} read; ${names.length > 1 ? 'these sheets are not' : 'this sheet is not'}: ${en.quotedList(names)} (option --sheet to choose).${english}${near.map((one) => one.english).join('')}`,
    };
  },
  legendSheet: (sheet: string, columns: readonly string[]): Message => ({
    french: `La feuille ${quoted(sheet)} semble donner le sens des codes de ${listed(columns.map(quoted))} : il n’est pas appliqué, et un code comme 9 (« non-réponse ») compte dans les moyennes. Remplacez ces codes par leurs libellés avant la lecture.`,
    english: `The sheet ${en.quoted(sheet)} seems to tell what the codes of ${en.listed(columns.map(en.quoted))} mean: it is not applied, and a code such as 9 (“no answer”) counts in means. Put their labels in place of these codes first.`,
  }),
  uselessSheet: (sheet: string): Message => ({
    french: `Ce fichier n’a pas de feuilles : --sheet ${quoted(sheet)} y est sans effet.`,
    english: `This file has no sheets: ${en.quoted(sheet)} chooses nothing in it.`,
  }),
} as const;

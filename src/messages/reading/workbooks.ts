import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, listed, quoted, quotedList } from '../numbers.js';
import { s } from './lists.js';

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

/** Which sheets of a workbook are read, and how, or why none can be. */
export const workbookMessages = {
  hiddenSheets: (names: readonly string[]): Message => ({
    french: `${names.length > 1 ? 'Des feuilles masquées ont' : 'Une feuille masquée a'} des réponses, et ${names.length > 1 ? 'ne sont pas lues' : 'n’est pas lue'} : ${quotedList(names)} (option --sheet pour choisir).`,
    english: `${names.length > 1 ? 'Hidden sheets hold answers and are' : 'A hidden sheet holds answers and is'} not read: ${en.quotedList(names)} (option --sheet to choose).`,
  }),
  hiddenSheetRead: (name: string): Message => ({
    french: `La feuille ${quoted(name)}, masquée dans le tableur, est lue : les feuilles visibles semblent la résumer, ou dire autre chose (option --sheet pour choisir).`,
    english: `The sheet ${en.quoted(name)}, hidden in the spreadsheet, is read: the visible sheets seem to sum it up, or to tell of something else (option --sheet to choose).`,
  }),
  sheetsAsForms: (sheets: readonly string[]): Message => ({
    french: `Chaque feuille est un questionnaire rempli (${listed(sheets.map(quoted))}) : chacune est lue comme une ligne, dans leur ordre (option --sheet pour n’en lire qu’une).`,
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
    english: 'This workbook expands to an abnormal size: it is not opened.',
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
  sheetsBelow: (sheets: readonly string[], as: string, byTitle: boolean): Message => ({
    french: `Les feuilles ${listed(sheets.map(quoted))} ont les mêmes en-têtes : elles sont lues l’une sous l’autre, et le ${byTitle ? 'titre' : 'nom'} de chacune est lu comme la colonne ${quoted(as)} (option --sheet pour n’en lire qu’une).`,
    english: `The sheets ${en.listed(sheets.map(en.quoted))} have the same headers: they are read one below the other, and the ${byTitle ? 'title' : 'name'} of each is read as the column ${en.quoted(as)} (option --sheet to read only one).`,
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
} as const;

import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, listed, quoted, quotedList } from '../numbers.js';
import { lines, ofNames, type SomeLines, s } from './lists.js';

/** Codes of a program that are shown. */
const CODES = 3;

/** What was left out or mended in the rows and cells of a file. */
export const rowMessages = {
  beyond: (some: SomeLines): Message => ({
    french: `${count(some.count)} ligne${s(some.count)} ${some.count >= 2 ? 'ont' : 'a'} des cellules au-delà des colonnes connues, non lues : ${lines(some).french}.`,
    english: `${en.counted(some.count, 'row has', 'rows have')} cells beyond the known columns, not read: ${lines(some).english}.`,
  }),
  streamed: (rows: number): Message => ({
    french: `Ce fichier est lu au fil de l’eau : le rôle des colonnes vient de ses ${count(rows)} premières lignes, et les doublons à quelques mots près ne sont pas cherchés.`,
    english: `This file is read as it comes: the role of its columns comes from its first ${en.count(rows)} rows, and copies that differ by a few words are not looked for.`,
  }),
  repaired: (n: number, examples: readonly string[]): Message => ({
    french: `${count(n)} cellule${s(n)} aux accents abîmés (${quotedList(examples)}) : texte rétabli.`,
    english: `${en.counted(n, 'cell')} with damaged accents (${en.quotedList(examples)}): text restored.`,
  }),
  escaped: (some: SomeLines, codes: readonly string[]): Message => ({
    french: `${count(some.count)} cellule${s(some.count)} où un programme a laissé ses codes (${quotedList(codes.slice(0, CODES))}) : texte rétabli.`,
    english: `${en.counted(some.count, 'cell')} in which a program left its codes (${en.quotedList(codes.slice(0, CODES))}): text restored.`,
  }),
  html: (n: number, tags: readonly string[]): Message => ({
    french: `${count(n)} cellule${s(n)} où un éditeur a laissé du code HTML (${quotedList(tags)}) : le texte est lu sans lui.`,
    english: `${en.counted(n, 'cell')} in which an editor left HTML (${en.quotedList(tags)}): the text is read without it.`,
  }),
  voids: (some: SomeLines, words: readonly string[]): Message => {
    const isError = words.some((word) => word.startsWith('#'));
    return {
      french: `${count(some.count)} cellule${s(some.count)} ne port${some.count >= 2 ? 'ent' : 'e'} que ce qu’un programme écrit où il n’y a rien, ou une erreur de tableur (${listed(words.map(quoted))}), et ${some.count >= 2 ? 'sont lues comme vides' : 'est lue comme vide'} : ${lines(some).french}.${isError ? ' Un texte qui commence par « = », « + » ou « - » devient une erreur dans un tableur : il n’est plus que dans l’export d’origine.' : ''}`,
      english: `${en.counted(some.count, 'cell holds', 'cells hold')} nothing but what a program writes where there is nothing, or a spreadsheet’s error (${en.listed(words.map(en.quoted))}), and ${some.count === 1 ? 'is' : 'are'} read as empty: ${lines(some).english}.${isError ? ' A text that begins with “=”, “+” or “-” becomes an error in a spreadsheet: it remains only in the original export.' : ''}`,
    };
  },
  lost: (some: SomeLines): Message => ({
    french: `${count(some.count)} cellule${s(some.count)} contien${some.count >= 2 ? 'nent' : 't'} des caractères perdus avant l’export (�) : ${lines(some).french}.`,
    english: `${en.counted(some.count, 'cell holds', 'cells hold')} characters that were lost before the export (�): ${lines(some).english}.`,
  }),
  misread: (example: string, right: string, wrong: string): Message => ({
    french: `Les accents ne sont pas ceux du français (${quoted(example)}) : ce fichier semble avoir été écrit en ${right}, puis ouvert en ${wrong} et enregistré. Donnez le fichier d’origine tel quel, au besoin avec --encoding ${right}.`,
    english: `The accents are not those of French (${en.quoted(example)}): this file seems to have been written in ${right}, then opened in ${wrong} and saved. Give the original file as it is, with --encoding ${right} if needed.`,
  }),
  questioned: ofNames(
    'Les accents ont été écrits « ? » avant l’export ({names}) : ils sont perdus, et bien des thèmes avec eux. Exportez de nouveau, en UTF-8.',
    'Accents were written “?” before the export ({names}): they are lost, and many themes with them. Export again, in UTF-8.',
  ),
  above: (n: number): Message => ({
    french: `${count(n)} ligne${s(n)} au-dessus des en-têtes ${n >= 2 ? 'sont laissées' : 'est laissée'} de côté.`,
    english: `${en.counted(n, 'row')} above the headers ${n === 1 ? 'is' : 'are'} set aside.`,
  }),
  translation: (line: number): Message => ({
    french: `La ligne ${count(line)} dit en anglais les mêmes en-têtes : elle est laissée de côté.`,
    english: `Line ${en.count(line)} repeats the headers in English: it is set aside.`,
  }),
  headless: (cells: readonly string[]): Message => ({
    french: `Ce fichier n’a pas de ligne d’en-têtes : sa première ligne (${quotedList(cells.slice(0, 3))}) est lue comme une réponse. Ajoutez au-dessus une ligne avec l’intitulé des questions ; si c’est elle qui les porte, terminez-les par « : ».`,
    english: `This file has no row of headers: its first row (${en.quotedList(cells.slice(0, 3))}) is read as a response. Add a row with the wording of the questions above it; if it is the one that holds them, end them with “:”.`,
  }),
  likeAnswer: (cells: readonly string[]): Message => ({
    french: `La première ligne est lue comme en-têtes, mais ressemble à une réponse (${quotedList(cells.slice(0, 3))}) : elle n’est pas comptée. Si le fichier n’a pas d’en-têtes, ajoutez-en une ligne au-dessus.`,
    english: `The first row is read as headers, but looks like a response (${en.quotedList(cells.slice(0, 3))}): it is not counted. If the file has no headers, add them in a row above.`,
  }),
  doubtfulHeader: (line: number): Message => ({
    french: `La ligne ${line} ressemble à une seconde ligne d’en-têtes : elle est lue comme une réponse. Si elle n’en est pas une, gardez une seule ligne d’en-têtes, sans cellules fusionnées.`,
    english: `Line ${line} looks like a second row of headers: it is read as a response. If it is not one, keep a single row of headers, without merged cells.`,
  }),
  sideways: (first: string, last: string): Message => ({
    french: `Ce tableau a une question par ligne et une personne par colonne (de ${quoted(first)} à ${quoted(last)}) : il est lu dans l’autre sens (option --text, avec le nom de colonnes, pour le lire tel quel).`,
    english: `This table has a question on each row and a person in each column (from ${en.quoted(first)} to ${en.quoted(last)}): it is read the other way round (option --text with names of columns, to read it as it stands).`,
  }),
  asNotes: (titles: readonly string[]): Message => ({
    french: `Ce tableau n’a que des notes empilées sous le titre de chaque colonne (${listed(titles.map(quoted))}) : chaque case est lue comme une note, et le titre de sa colonne comme la question. Si chaque ligne est une personne, désignez les colonnes par --text.`,
    english: `This table holds nothing but notes piled under the title of each column (${en.listed(titles.map(en.quoted))}): each cell is read as a note, and the title of its column as the question. If each row is a person, name the columns with --text.`,
  }),
  blocks: (titles: readonly string[]): Message => ({
    french: `Ce fichier a plusieurs tableaux aux mêmes en-têtes, chacun sous son titre (${listed(titles.map(quoted))}) : ils sont lus comme un seul, et le titre de chacun comme la question.`,
    english: `This file holds several tables with the same headers, each under its title (${en.listed(titles.map(en.quoted))}): they are read as one, and the title of each as the question.`,
  }),
  pairs: (questions: readonly string[]): Message => ({
    french: `Après les en-têtes, chaque ligne porte tour à tour une question et sa réponse (${listed(questions.map(quoted))}) : chaque question est lue comme une colonne.`,
    english: `Beyond the headers, each row holds a question and its answer by turns (${en.listed(questions.map(en.quoted))}): each question is read as a column.`,
  }),
  asItStands: {
    french:
      'Ce tableau semble avoir une question par ligne et une personne par colonne, ou des notes sous le titre de chaque colonne : au fil de l’eau, il est lu tel quel, une personne par ligne. Un fichier de moins de 20 Mo serait remis dans l’autre sens.',
    english:
      'This table seems to have a question on each row and a person in each column, or notes under the title of each column: as it comes, it is read as it stands, a person on each row. A file under 20 MB would be turned round.',
  },
  sideTable: (n: number): Message => ({
    french: `Au-delà d’une colonne vide, des comptes ou des notes de l’équipe (${count(n)} ligne${s(n)}) sont laissés de côté.`,
    english: `Beyond an empty column, counts or notes of the team (${en.counted(n, 'row')}) are set aside.`,
  }),
  margin: (n: number): Message => ({
    french: `Au-delà du dernier en-tête, ce qui semble être des notes de l’équipe (${count(n)} ligne${s(n)}) est laissé de côté. Si ce sont des réponses, donnez un en-tête à leur colonne.`,
    english: `Beyond the last header, what seem to be notes of the team (${en.counted(n, 'row')}) are set aside. If they are answers, give their column a header.`,
  }),
  described: (line: number): Message => ({
    french: `La ligne ${count(line)} dit ce que chaque colonne contient : elle n’est pas comptée.`,
    english: `Line ${en.count(line)} tells what each column holds: it is not counted.`,
  }),
  sideBySide: (titles: readonly string[], as: string): Message => ({
    french: `Plusieurs tableaux aux mêmes en-têtes sont côte à côte (${listed(titles.map(quoted))}) : ils sont lus comme un seul, et le titre de chacun comme la colonne ${quoted(as)}. Si les mêmes personnes répondent dans chacun, donnez d’autres en-têtes au second.`,
    english: `Several tables with the same headers stand side by side (${en.listed(titles.map(en.quoted))}): they are read as one, and the title of each as the column ${en.quoted(as)}. If the same people answer in each, give the second other headers.`,
  }),
  besideTitles: (titles: readonly string[]): Message => ({
    french: `Plusieurs tableaux aux mêmes en-têtes sont côte à côte (${listed(titles.map(quoted))}) et semblent des mêmes personnes : chaque ligne compte pour une personne, et le titre de chacun suit ses en-têtes.`,
    english: `Several tables with the same headers stand side by side (${en.listed(titles.map(en.quoted))}) and seem to be of the same people: each row counts as a person, and the title of each follows its headers.`,
  }),
  stacked: (heads: readonly number[]): Message => ({
    french: `Un autre questionnaire suit le premier sur la même feuille, sous ses propres en-têtes (ligne${s(heads.length)} ${listed(heads.map(String))}) : chacun est lu avec ses questions. Pour les étudier à part, mettez chacun dans un fichier.`,
    english: `Another questionnaire follows the first on the same sheet, under headers of its own (${heads.length >= 2 ? 'lines' : 'line'} ${en.listed(heads.map(String))}): each is read with its own questions. To study them separately, put each in a file.`,
  }),
  trials: (some: SomeLines): Message => ({
    french: `${some.count >= 2 ? 'Ces lignes semblent des essais du formulaire, et comptent comme les autres' : 'Cette ligne semble un essai du formulaire, et compte comme les autres'} : ${lines(some).french}. Si ${some.count >= 2 ? 'ce sont' : 'c’est'} bien ${some.count >= 2 ? 'des essais, retirez-les' : 'un essai, retirez-la'} du fichier.`,
    english: `${some.count >= 2 ? 'These rows look' : 'This row looks'} like ${some.count >= 2 ? 'tests' : 'a test'} of the form, and ${some.count >= 2 ? 'count' : 'counts'} as the others do: ${lines(some).english}. If so, take ${some.count >= 2 ? 'them' : 'it'} out of the file.`,
  }),
  emptyRows: (n: number): Message => ({
    french: `${count(n)} ligne${s(n)} entièrement vide${s(n)} : non comptée${s(n)}.`,
    english: `${en.counted(n, 'row')} entirely empty: not counted.`,
  }),
  numberedRows: (some: SomeLines): Message => ({
    french: `${count(some.count)} lignes numérotées d’avance et vides, en fin de tableau, ne sont pas comptées : ${lines(some).french}. Si ces questionnaires ont été rendus vides, écrivez « / » dans une de leurs cases.`,
    english: `${en.count(some.count)} rows numbered beforehand and empty, at the end of the table, are not counted: ${lines(some).english}. If these questionnaires were handed in empty, write “/” in one of their cells.`,
  }),
  totalRows: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} de totaux laissée${s(some.count)} de côté : ${lines(some).french}.`,
    english: `Totals set aside: ${lines(some).english}.`,
  }),
  noteRows: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} sous le tableau, sans le numéro que toutes les autres portent, laissée${s(some.count)} de côté : ${lines(some).french}.`,
    english: `${some.count === 1 ? 'Row' : 'Rows'} below the table, without the number that all other rows bear, set aside: ${lines(some).english}.`,
  }),
  remarkRows: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} d’un seul texte sous le tableau, après une ligne vide, laissée${s(some.count)} de côté : ${lines(some).french}. Si c’est une réponse, effacez la ligne vide.`,
    english: `A single text below the table, after an empty row, set aside: ${lines(some).english}. If it is a response, delete the empty row.`,
  }),
  belowRows: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} sous le tableau, après une ligne vide, qui ne commence${some.count > 1 ? 'nt' : ''} pas comme les autres, laissée${s(some.count)} de côté : ${lines(some).french}. ${some.count > 1 ? 'Si ce sont des réponses' : 'Si c’est une réponse'}, effacez la ligne vide.`,
    english: `${some.count === 1 ? 'Row' : 'Rows'} below the table, after an empty row, not beginning like the others, set aside: ${lines(some).english}. ${some.count > 1 ? 'If they are responses' : 'If it is a response'}, delete the empty row.`,
  }),
  sectionRows: (some: SomeLines): Message => ({
    french: `Titre${s(some.count)} au-dessus de réponses numérotées, laissé${s(some.count)} de côté : ${lines(some).french}.`,
    english: `${some.count === 1 ? 'Title' : 'Titles'} above numbered responses, set aside: ${lines(some).english}.`,
  }),
  likeTitles: (some: SomeLines): Message => ({
    french: `Ces lignes, dont seule la première cellule est remplie, ressemblent à des titres, et comptent pour des personnes : ${lines(some).french}. Si ce sont des titres, effacez-les du fichier.`,
    english: `These rows, of which only the first cell is filled, look like titles, and count as people: ${lines(some).english}. If they are titles, delete them from the file.`,
  }),
  unnumberedRows: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} sans le numéro que toutes les autres portent, mais ${some.count >= 2 ? 'comptées comme des réponses' : 'comptée comme une réponse'} : ${lines(some).french}. ${some.count >= 2 ? 'Si ce sont des notes ou des totaux, effacez-les' : 'Si c’est une note ou un total, effacez cette ligne'} du fichier.`,
    english: `${some.count === 1 ? 'Row' : 'Rows'} without the number that all other rows bear, but counted as ${some.count >= 2 ? 'responses' : 'a response'}: ${lines(some).english}. ${some.count >= 2 ? 'If these are notes or totals, delete them' : 'If it is a note or a total, delete it'} from the file.`,
  }),
  continued: (some: SomeLines): Message => ({
    french: `Ligne${s(some.count)} sans numéro où seul un texte continue, jointe${s(some.count)} à la personne au-dessus : ${lines(some).french}. Si ${some.count >= 2 ? 'ce sont d’autres personnes, donnez-leur un numéro' : 'c’est une autre personne, donnez-lui un numéro'}.`,
    english: `${some.count >= 2 ? 'Rows' : 'Row'} without a number, where only a text goes on, joined to the person above: ${lines(some).english}. If ${some.count >= 2 ? 'they are other people, give them numbers' : 'it is another person, give it a number'}.`,
  }),
  repeatedHeaders: (some: SomeLines): Message => ({
    french: `En-têtes répétés parmi les données, laissés de côté : ${lines(some).french}.`,
    english: `Headers repeated among the data, set aside: ${lines(some).english}.`,
  }),
  reordered: (some: SomeLines): Message => ({
    french: `Les en-têtes reviennent dans un autre ordre, comme où l’on a mis un export sous un autre (${lines(some).french}) : les réponses qui suivent sont lues sous les en-têtes qu’elles ont là.`,
    english: `The headers appear again in another order, as where an export was put under another (${lines(some).english}): the responses that follow are read under the headers that they have there.`,
  }),
  brokenLines: (some: SomeLines): Message => ({
    french: `Un retour à la ligne coupe des textes qui ne sont pas entre guillemets : la suite est recollée à la ligne au-dessus (${lines(some).french}).`,
    english: `A line break cuts texts that are not quoted: what follows is joined to the row above (${lines(some).english}).`,
  }),
  writtenOnce: ({
    name,
    filled,
    rows,
  }: {
    name: string;
    filled: number;
    rows: number;
  }): Message => ({
    french: `La colonne ${quoted(name)} n’est remplie que sur ${count(filled)} lignes sur ${count(rows)} : si chaque valeur vaut aussi pour les lignes du dessous, recopiez-la sur chacune ; ses parts seraient fausses sans cela.`,
    english: `The column ${en.quoted(name)} is filled in on only ${en.count(filled)} of ${en.count(rows)} rows: if each value holds for the rows below too, copy it into each of them; its shares would be wrong otherwise.`,
  }),
  titledBlocks: (titles: readonly string[], as: string): Message => ({
    french: `Ce fichier a plusieurs tableaux aux mêmes en-têtes, chacun sous son titre (${listed(titles.map(quoted))}) : ils sont lus comme un seul, et le titre de chacun comme la colonne ${quoted(as)}.`,
    english: `This file holds several tables with the same headers, each under its title (${en.listed(titles.map(en.quoted))}): they are read as one, and the title of each as the column ${en.quoted(as)}.`,
  }),
  ragged: (some: SomeLines, width: number): Message => ({
    french: `${count(some.count)} ligne${s(some.count)} n’${some.count >= 2 ? 'ont' : 'a'} pas ${width === 1 ? 'la seule cellule' : `les ${count(width)} cellules`} des en-têtes, mais ${some.count >= 2 ? 'sont lues' : 'est lue'} : ${lines(some).french}. Un texte qui contient un séparateur et n’est pas entre guillemets y passe d’une colonne à l’autre : vérifiez.`,
    english: `${en.counted(some.count, 'row does', 'rows do')} not have the ${width === 1 ? 'only cell' : `${en.count(width)} cells`} of the headers, but ${some.count === 1 ? 'is' : 'are'} read: ${lines(some).english}. A text that holds a separator and is not quoted runs over into the next column there: check.`,
  }),
} as const;

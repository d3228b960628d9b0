import type { Pair } from './pattern.js';

/** Why a file cannot be read. */
export const READING: readonly Pair[] = [
  ['C’est le même fichier que « {file} ».', 'This is the same file as “{file}”.'],
  [
    'Retirez l’un des deux : chaque personne serait comptée deux fois.',
    'Remove one of the two: each person would be counted twice.',
  ],
  [
    'Le contenu de ce fichier n’est pas donné en octets.',
    'The contents of this file are not given as bytes.',
  ],
  [
    'Donnez un Uint8Array dans « bytes » : readFileSync(fichier), sans encodage, en rend un.',
    'Give a Uint8Array in “bytes”: readFileSync(file), without an encoding, returns one.',
  ],
  ['Ce fichier n’existe pas.', 'This file does not exist.'],
  [
    'Des fichiers de ce dossier ont un nom proche : {&files}.',
    'Files of this folder have a close name: {files}.',
  ],
  [
    'Un fichier de ce dossier a un nom proche : « {file} ».',
    'A file of this folder has a close name: “{file}”.',
  ],
  [
    'Vérifiez le chemin ; la commande se lance depuis le dossier où vous êtes.',
    'Check the path; the command runs from the folder where you are.',
  ],
  ['C’est un dossier, et non un fichier.', 'This is a folder, not a file.'],
  [
    'Donnez les fichiers qu’il contient, par exemple {&files}.',
    'Give the files that it holds, for instance {files}.',
  ],
  ['Donnez les fichiers qu’il contient, un par un.', 'Give the files that it holds, one by one.'],
  [
    'Ce fichier ne peut pas être lu : l’accès est refusé.',
    'This file cannot be read: access is denied.',
  ],
  [
    'Vérifiez vos droits sur ce fichier, ou fermez le programme qui le tient ouvert.',
    'Check your rights on this file, or close the program that keeps it open.',
  ],
  [
    'Ce fichier est trop gros ({#size} Mo) : lu d’un bloc, il ne peut dépasser {#most} Mo.',
    'This file is too large ({size} MB): read whole, it cannot exceed {most} MB.',
  ],
  ['Gardez les seules colonnes utiles.', 'Keep only the columns you need.'],
  [
    'En CSV ou en JSON Lines, « verbatim tag » le lit en entier, quelle que soit sa taille.',
    'As CSV or JSON Lines, “verbatim tag” reads all of it, whatever its size.',
  ],
  [
    'Gardez les seules colonnes utiles, ou séparez-le en plusieurs fichiers.',
    'Keep only the columns you need, or split it into several files.',
  ],
  ['Ce fichier a changé pendant sa lecture.', 'This file changed while it was being read.'],
  [
    'Attendez la fin de l’export, fermez le tableur, puis relancez la commande.',
    'Wait for the export to end, close the spreadsheet, then run the command again.',
  ],
  ['Aucun fichier n’est donné.', 'No file is given.'],
  ['Donnez au moins un export de questionnaire.', 'Give at least one export of a questionnaire.'],
  ['Ce fichier est vide.', 'This file is empty.'],
  ['Refaites l’export depuis l’outil de questionnaire.', 'Export it again from the survey tool.'],
  [
    'Ce fichier n’est pas un export de questionnaire : c’est {@what}.',
    'This file is not an export of a questionnaire: it is {what}.',
  ],
  ['une image ou une vidéo', 'a picture or a video'],
  ['un document PDF', 'a PDF document'],
  ['un document de traitement de texte', 'a word processor document'],
  ['une archive compressée', 'a compressed archive'],
  ['une base de données', 'a database'],
  ['un programme', 'a program'],
  [
    'Donnez un export CSV, TSV, XLSX, ODS, JSON ou JSON Lines.',
    'Give a CSV, TSV, XLSX, ODS, JSON or JSON Lines export.',
  ],
  ['Ce fichier JSON ne contient aucune réponse.', 'This JSON file holds no answers.'],
  [
    'Ce fichier ne contient aucune réponse : on n’y trouve que des en-têtes.',
    'This file holds no answer: there is nothing in it but headers.',
  ],
  [
    'Vérifiez l’export : chaque ligne doit être une réponse.',
    'Check the export: each row must be a response.',
  ],
  [
    '« {value} » n’est pas un fichier, et {option} ne prend qu’une valeur.',
    '“{value}” is not a file, and {option} takes one value only.',
  ],
  ['Écrivez {option} devant chaque valeur.', 'Write {option} before each value.'],
  ['L’entrée standard est donnée deux fois.', 'Standard input is given twice.'],
  ['Ne donnez « - » qu’une fois.', 'Give “-” only once.'],
  ['L’encodage « {name} » est inconnu.', 'The encoding “{name}” is unknown.'],
  ['Encodages usuels : {names}.', 'Usual encodings: {names}.'],
  [
    'L’encodage demandé, « {asked} », ne convient pas : ce fichier se lit en {found}.',
    'The encoding asked for, “{asked}”, does not fit: this file reads as {found}.',
  ],
  [
    'Retirez --encoding (ou encoding dans l’étude), ou écrivez {found}.',
    'Remove --encoding (or encoding in the study), or write {found}.',
  ],
  [
    'Le séparateur « {sign} » doit être un seul caractère.',
    'The delimiter “{sign}” must be a single character.',
  ],
  [
    'Séparateurs usuels : « ; », « , », « | », ou « tab » pour la tabulation.',
    'Usual delimiters: “;”, “,”, “|”, or “tab” for a tab.',
  ],
  [
    'Le séparateur demandé, « {@asked} », ne coupe aucune ligne.',
    'The delimiter asked for, “{asked}”, cuts no row.',
  ],
  [
    'Le séparateur demandé, « {@asked} », ne coupe aucune ligne ; « {@found} » le ferait.',
    'The delimiter asked for, “{asked}”, cuts no row; “{found}” would.',
  ],
  ['tabulation', 'tab'],
  [
    'Le texte contient un octet nul : ce fichier est abîmé, ou n’est pas du texte.',
    'The text holds a null byte: this file is damaged, or is not text.',
  ],
  ['Refaites l’export en CSV, encodage UTF-8.', 'Export it again as CSV, in UTF-8.'],
  [
    'Un guillemet ouvert à cette ligne n’est jamais fermé : le fichier est sans doute coupé.',
    'A quotation mark opened on this line is never closed: the file is probably cut short.',
  ],
  ['Refaites l’export, ou fermez ce guillemet.', 'Export it again, or close this quotation mark.'],
  [
    'Une ligne du tableau dépasse vingt millions de caractères.',
    'A row of the table exceeds twenty million characters.',
  ],
  [
    'Un guillemet manque sans doute avant cette ligne ; refaites l’export.',
    'A quotation mark is probably missing before this line; export it again.',
  ],
  ['Ce tableau a trop de colonnes ({#n}).', 'This table has too many columns ({n}).'],
  [
    'Un tableau de questionnaire en a moins de {#most} : vérifiez le séparateur.',
    'A questionnaire’s table has fewer than {most}: check the delimiter.',
  ],
  ['Ce tableau a trop de cellules.', 'This table has too many cells.'],
  ['Ce fichier JSON est mal formé ou coupé.', 'This JSON file is malformed or cut short.'],
  [
    'Attendu : un tableau d’objets, ou un objet par ligne (JSON Lines).',
    'Expected: an array of objects, or one object per line (JSON Lines).',
  ],
  ['Ce fichier JSON n’est pas une liste d’objets.', 'This JSON file is not a list of objects.'],
  ['Cette ligne n’est pas un objet JSON.', 'This line is not a JSON object.'],
  [
    'Chaque ligne d’un fichier JSON Lines est un objet : {"id": …, "texte": …}.',
    'Each line of a JSON Lines file is an object: {"id": …, "text": …}.',
  ],
  [
    'La clé « {key} » contient des listes d’objets ({#n} ligne[s]) : elle n’est pas lue ; si les réponses y sont, refaites l’export en CSV ou en XLSX.',
    'The key “{key}” holds lists of objects ({n} {n|row|rows}): it is not read; if the answers are there, export again as CSV or XLSX.',
  ],
  [
    'Ce classeur est abîmé ou coupé : il ne s’ouvre pas.',
    'This workbook is damaged or cut short: it does not open.',
  ],
  [
    'Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou exportez-le en CSV.',
    'Open it in a spreadsheet and save it again, or export it as CSV.',
  ],
  ['Ce classeur est protégé par un mot de passe.', 'This workbook is protected by a password.'],
  [
    'Enregistrez-le sans mot de passe, ou exportez-le en CSV.',
    'Save it without a password, or export it as CSV.',
  ],
  [
    'Ce classeur se déplie en un volume anormal : il n’est pas ouvert.',
    'This workbook unfolds to an abnormal size: it is not opened.',
  ],
  [
    'Ouvrez-le dans un tableur et exportez-le en CSV.',
    'Open it in a spreadsheet and export it as CSV.',
  ],
  [
    'Cette archive ZIP n’est pas un classeur XLSX ou ODS.',
    'This ZIP archive is not an XLSX or ODS workbook.',
  ],
  ['Ce classeur n’a aucune feuille remplie.', 'This workbook has no sheet with content.'],
  ['La feuille « {sheet} » n’existe pas.', 'The sheet “{sheet}” does not exist.'],
  ['Feuilles de ce classeur : {&sheets}.', 'Sheets of this workbook: {sheets}.'],
  [
    'Ce fichier n’a pas de feuilles : --sheet « {sheet} » y est sans effet.',
    'This file has no sheets: “{sheet}” chooses nothing in it.',
  ],
  [
    'La feuille « {sheet} » est lue ; cette feuille ne l’est pas : {&others} (option --sheet pour choisir).',
    'The sheet “{sheet}” is read; this sheet is not: {others} (option --sheet to choose).',
  ],
  [
    'La feuille « {sheet} » est lue ; ces feuilles ne le sont pas : {&others} (option --sheet pour choisir).',
    'The sheet “{sheet}” is read; these sheets are not: {others} (option --sheet to choose).',
  ],
  ['Ce fichier n’est pas du texte.', 'This file is no text.'],
  [
    'Enregistrez-le en texte brut, ou vérifiez son nom.',
    'Save it as plain text, or check its name.',
  ],
];

/** Texts about the files read, in French. `n` counts, `lines` are line numbers of the file. */

import { count as number, quoted } from './numbers.js';

const s = (n: number): string => (n >= 2 ? 's' : '');

/** `12, 15 et 27`; where there are more in all, the list is cut short. */
const list = (items: readonly (string | number)[], all = items.length): string => {
  const shown = items.map(String);
  if (all > shown.length) return `${shown.join(', ')}… (${number(all)} en tout)`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1)}`;
};

/** Some lines of a file: how much there is on them, how many they are, and the first of them. */
interface SomeLines {
  readonly count: number;
  readonly different: number;
  readonly first: readonly number[];
}

const lines = ({ different, first }: SomeLines): string =>
  `ligne${s(different)} ${list(first, different)}`;

/** How many, and the first of them by name. */
interface Named {
  readonly count: number;
  readonly first: readonly string[];
}

interface Copied {
  readonly copy: string;
  readonly original: string;
}

/** Copies shown; the output holds all of them. */
const SHOWN = 5;

/** Which they are. */
const pairs = (copies: readonly Copied[]): string =>
  list(
    copies.slice(0, SHOWN).map(({ copy, original }) => `${copy} comme ${original}`),
    copies.length,
  );

/** What is done of questionnaires sent twice, and which they are. */
const kept = (copies: readonly Copied[]): string =>
  `gardé${s(copies.length)} mais non compté${s(copies.length)} : ${pairs(copies)}`;

const shownSign = (sign: string): string => (sign === '\t' ? 'tabulation' : sign);

const columnsOfFile = (columns: readonly string[]): string =>
  `Colonnes du fichier : ${columns.map(quoted).join(', ')}.`;

const ONE_QUESTION = 'Pour ne citer qu’une question : verbatim quotes --about.';

export const readMessages = {
  kinds: {
    image: 'une image ou une vidéo',
    pdf: 'un document PDF',
    document: 'un document de traitement de texte',
    archive: 'une archive compressée',
    database: 'une base de données',
    program: 'un programme',
  },

  standardInputTwice: 'L’entrée standard est donnée deux fois.',
  standardInputTwiceRemedy: 'Ne donnez « - » qu’une fois.',
  sameFile: (file: string): string => `C’est le même fichier que ${quoted(file)}.`,
  sameFileRemedy: 'Retirez l’un des deux : chaque personne serait comptée deux fois.',
  missing: 'Ce fichier n’existe pas.',
  missingRemedy: (close: readonly string[]): string =>
    close.length > 0
      ? `${close.length > 1 ? 'Des fichiers de ce dossier ont un nom proche' : 'Un fichier de ce dossier a un nom proche'} : ${close.map(quoted).join(', ')}.`
      : 'Vérifiez le chemin ; la commande se lance depuis le dossier où vous êtes.',
  directory: 'C’est un dossier, et non un fichier.',
  directoryRemedy: (files: readonly string[]): string =>
    files.length > 0
      ? `Donnez les fichiers qu’il contient, par exemple ${files.map(quoted).join(', ')}.`
      : 'Donnez les fichiers qu’il contient, un par un.',
  unreadable: 'Ce fichier ne peut pas être lu : l’accès est refusé.',
  unreadableRemedy:
    'Vérifiez vos droits sur ce fichier, ou fermez le programme qui le tient ouvert.',
  tooLarge: (megabytes: number, most: number): string =>
    `Ce fichier est trop gros (${number(megabytes)} Mo) : lu d’un bloc, il ne peut dépasser ${number(most)} Mo.`,
  tooLargeFileRemedy: [
    'Gardez les seules colonnes utiles.',
    'En CSV ou en JSON Lines, « verbatim tag » le lit en entier, quelle que soit sa taille.',
  ],
  tooLargeRemedy: 'Gardez les seules colonnes utiles, ou séparez-le en plusieurs fichiers.',
  changed: 'Ce fichier a changé pendant sa lecture.',
  changedRemedy: 'Attendez la fin de l’export, fermez le tableur, puis relancez la commande.',
  nothing: 'Aucun fichier n’est donné.',
  nothingRemedy: 'Donnez au moins un export de questionnaire.',
  noBytes: 'Le contenu de ce fichier n’est pas donné en octets.',
  noBytesRemedy:
    'Donnez un Uint8Array dans « bytes » : readFileSync(fichier), sans encodage, en rend un.',
  empty: 'Ce fichier est vide.',
  emptyRemedy: 'Refaites l’export depuis l’outil de questionnaire.',
  refused: (what: string): string =>
    `Ce fichier n’est pas un export de questionnaire : c’est ${what}.`,
  refusedRemedy: 'Donnez un export CSV, TSV, XLSX, ODS, JSON ou JSON Lines.',
  noRows: 'Ce fichier ne contient aucune réponse : on n’y trouve que des en-têtes.',
  noRowsRemedy: 'Vérifiez l’export : chaque ligne doit être une réponse.',
  unknownEncoding: (name: string): string => `L’encodage ${quoted(name)} est inconnu.`,
  unknownEncodingRemedy: 'Encodages usuels : utf-8, utf-16le, windows-1252, macroman, cp850.',
  wrongEncoding: (asked: string, found: string): string =>
    `L’encodage demandé, ${quoted(asked)}, ne convient pas : ce fichier se lit en ${found}.`,
  wrongEncodingRemedy: (found: string): string =>
    `Retirez --encoding (ou encoding dans l’étude), ou écrivez ${found}.`,
  badDelimiter: (text: string): string =>
    `Le séparateur ${quoted(text)} doit être un seul caractère.`,
  uselessDelimiter: (asked: string, found: string | null): string =>
    `Le séparateur demandé, ${quoted(shownSign(asked))}, ne coupe aucune ligne${found === null ? '' : ` ; ${quoted(shownSign(found))} le ferait`}.`,
  badDelimiterRemedy: 'Séparateurs usuels : « ; », « , », « | », ou « tab » pour la tabulation.',

  nul: 'Le texte contient un octet nul : ce fichier est abîmé, ou n’est pas du texte.',
  nulRemedy: 'Refaites l’export en CSV, encodage UTF-8.',
  quoteNotClosed:
    'Un guillemet ouvert à cette ligne n’est jamais fermé : le fichier est sans doute coupé.',
  quoteNotClosedRemedy: 'Refaites l’export, ou fermez ce guillemet.',
  rowTooLarge: 'Une ligne du tableau dépasse vingt millions de caractères.',
  rowTooLargeRemedy: 'Un guillemet manque sans doute avant cette ligne ; refaites l’export.',
  tooManyColumns: (n: number): string => `Ce tableau a trop de colonnes (${number(n)}).`,
  tooManyColumnsRemedy:
    'Un tableau de questionnaire en a moins de 16 384 : vérifiez le séparateur.',
  tooManyCells: 'Ce tableau a trop de cellules.',

  json: 'Ce fichier JSON est mal formé ou coupé.',
  saved: 'Ce fichier est une analyse gardée, sans réponses à lire.',
  savedRemedy: 'Donnez-le à « verbatim compare », ou donnez ici l’export du questionnaire.',
  jsonRemedy: 'Attendu : un tableau d’objets, ou un objet par ligne (JSON Lines).',
  jsonNothing: 'Ce fichier JSON ne contient aucune réponse.',
  jsonShape: 'Ce fichier JSON n’est pas une liste d’objets.',
  jsonLine: 'Cette ligne n’est pas un objet JSON.',
  jsonLineRemedy: 'Chaque ligne d’un fichier JSON Lines est un objet : {"id": …, "texte": …}.',
  nested: (key: string, n: number): string =>
    `La clé ${quoted(key)} contient des listes d’objets (${number(n)} ligne${s(n)}) : elle n’est pas lue ; si les réponses y sont, refaites l’export en CSV ou en XLSX.`,

  workbookBroken: 'Ce classeur est abîmé ou coupé : il ne s’ouvre pas.',
  workbookBrokenRemedy:
    'Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou exportez-le en CSV.',
  workbookEncrypted: 'Ce classeur est protégé par un mot de passe.',
  workbookEncryptedRemedy: 'Enregistrez-le sans mot de passe, ou exportez-le en CSV.',
  workbookBomb: 'Ce classeur se déplie en un volume anormal : il n’est pas ouvert.',
  workbookBombRemedy: 'Ouvrez-le dans un tableur et exportez-le en CSV.',
  notWorkbook: 'Cette archive ZIP n’est pas un classeur XLSX ou ODS.',
  noSheet: 'Ce classeur n’a aucune feuille remplie.',
  missingSheet: (sheet: string): string => `La feuille ${quoted(sheet)} n’existe pas.`,
  missingSheetRemedy: (sheets: readonly string[]): string =>
    `Feuilles de ce classeur : ${sheets.map(quoted).join(', ')}.`,
  otherSheets: (sheet: string, others: readonly string[]): string =>
    `La feuille ${quoted(sheet)} est lue ; ${others.length > 1 ? 'ces feuilles ne le sont pas' : 'cette feuille ne l’est pas'} : ${others.map(quoted).join(', ')} (option --sheet pour choisir).`,
  uselessSheet: (sheet: string): string =>
    `Ce fichier n’a pas de feuilles : --sheet ${quoted(sheet)} y est sans effet.`,

  late: (columns: readonly string[], rows: number): string =>
    `${columns.length > 1 ? 'Ces colonnes, vides' : 'Cette colonne, vide'} dans les ${number(rows)} premières lignes, ${columns.length > 1 ? 'ne le sont pas ensuite et ne sont pas lues' : 'ne l’est pas ensuite et n’est pas lue'} : ${columns.map(quoted).join(', ')} (option --text pour lire).`,
  beyond: (some: SomeLines): string =>
    `${number(some.count)} ligne${s(some.count)} ${some.count >= 2 ? 'ont' : 'a'} des cellules au-delà des colonnes connues, non lues : ${lines(some)}.`,
  streamed: (rows: number): string =>
    `Ce fichier est lu au fil de l’eau : le rôle des colonnes vient de ses ${number(rows)} premières lignes, et les doublons à quelques mots près ne sont pas cherchés.`,
  cameTwice: ({ count, first }: Named): string =>
    `${number(count)} questionnaire${s(count)} déjà venu${s(count)} (mêmes réponses ouvertes), laissé${s(count)} dans la sortie : ${list(first, count)}.`,
  cameShared: ({ count, first }: Named): string =>
    `${number(count)} longue${s(count)} réponse${s(count)} identique${s(count)} à celle d’une autre personne : ${list(first, count)}.`,
  manyTexts:
    'Trop de réponses pour savoir lesquelles se répètent : les suivantes ne sont plus comparées.',
  manyIds:
    'Trop d’identifiants pour savoir lesquels se répètent : les suivants ne sont plus comparés.',
  repaired: (n: number, examples: readonly string[]): string =>
    `${number(n)} cellule${s(n)} aux accents abîmés (${examples.map(quoted).join(', ')}) : texte rétabli.`,
  lost: (some: SomeLines): string =>
    `${number(some.count)} cellule${s(some.count)} contien${some.count >= 2 ? 'nent' : 't'} des caractères perdus avant l’export (�) : ${lines(some)}.`,
  misread: (example: string, right: string, wrong: string): string =>
    `Les accents ne sont pas ceux du français (${quoted(example)}) : ce fichier semble avoir été écrit en ${right}, puis ouvert en ${wrong} et enregistré. Donnez le fichier d’origine tel quel, au besoin avec --encoding ${right}.`,
  above: (n: number): string =>
    `${number(n)} ligne${s(n)} au-dessus des en-têtes ${n >= 2 ? 'sont laissées' : 'est laissée'} de côté.`,
  doubtfulHeader: (line: number): string =>
    `La ligne ${line} ressemble à une seconde ligne d’en-têtes : elle est lue comme une réponse. Si elle n’en est pas une, gardez une seule ligne d’en-têtes, sans cellules fusionnées.`,
  emptyRows: (n: number): string =>
    `${number(n)} ligne${s(n)} entièrement vide${s(n)} : non comptée${s(n)}.`,
  totalRows: (some: SomeLines): string =>
    `Ligne${s(some.count)} de totaux laissée${s(some.count)} de côté : ${lines(some)}.`,
  noteRows: (some: SomeLines): string =>
    `Ligne${s(some.count)} sous le tableau, sans le numéro que toutes les autres portent, laissée${s(some.count)} de côté : ${lines(some)}.`,
  unnumberedRows: (some: SomeLines): string =>
    `Ligne${s(some.count)} sans le numéro que toutes les autres portent, mais comptée${s(some.count)} comme des réponses : ${lines(some)}. Si ce sont des notes ou des totaux, effacez-les du fichier.`,
  repeatedHeaders: (some: SomeLines): string =>
    `En-têtes répétés parmi les données, laissés de côté : ${lines(some)}.`,
  ragged: (some: SomeLines, width: number): string =>
    `${number(some.count)} ligne${s(some.count)} n’${some.count >= 2 ? 'ont' : 'a'} pas les ${number(width)} cellules des en-têtes, mais ${some.count >= 2 ? 'sont lues' : 'est lue'} : ${lines(some)}. Un texte qui contient un séparateur et n’est pas entre guillemets y passe d’une colonne à l’autre : vérifiez.`,

  unknownColumn: (name: string): string => `La colonne ${quoted(name)} n’existe pas.`,
  idleRename: (option: string, column: string): string =>
    `Personne n’a choisi ${quoted(option)} à ${quoted(column)} : ce nom n’en remplace aucun.`,
  noOption: (option: string, column: string): string =>
    `${quoted(option)} est écrit à ${quoted(column)}, mais cette colonne n’est pas lue comme une question fermée : ce nom n’y remplace rien.`,
  absentColumn: (name: string): string =>
    `La colonne ${quoted(name)} n’est dans aucun de ces fichiers : elle est passée.`,
  unknownColumnRemedy: (columns: readonly string[], close: string | undefined): string[] => [
    ...(close === undefined ? [] : [`Vouliez-vous dire ${quoted(close)} ?`]),
    columnsOfFile(columns),
  ],
  answersAsked: (name: string, distinct: number, filled: number): string =>
    `La colonne ${quoted(name)} porte des réponses, non des questions (${number(distinct)} textes différents sur ${number(filled)}).`,
  answersAskedRemedy: [
    '--question nomme la colonne qui dit, à chaque ligne, la question posée.',
    ONE_QUESTION,
  ],
  oneQuestion: ONE_QUESTION,
  noOpen: 'Aucune question ouverte n’est reconnue dans ce fichier.',
  noOpenRemedy: (columns: readonly string[]): string[] => [
    'Désignez-les avec --text.',
    columnsOfFile(columns),
  ],

  repeatedIds: (n: number): string =>
    `${number(n)} identifiant${s(n)} répété${s(n)} : un numéro ${n >= 2 ? 'leur' : 'lui'} est ajouté, et chaque ligne compte pour une personne.`,
  namingIds: (name: string): string =>
    `La colonne ${quoted(name)} porte des noms ou des adresses : elle dit quelles lignes viennent de la même personne, et les personnes s’appellent r001, r002… dans l’ordre du fichier.`,
  unusedId: (name: string, distinct: number, rows: number): string =>
    `La colonne ${quoted(name)} ne donne que ${number(distinct)} identifiant${s(distinct)} pour ${number(rows)} ligne${s(rows)} : elle n’est pas employée, et chaque ligne compte pour une personne (option --id pour l’employer).`,
  asQuestion: (name: string): string =>
    `La colonne ${quoted(name)} est lue comme l’intitulé des questions : une personne n’y a jamais deux fois la même valeur (option --group pour en faire une question fermée).`,
  shortAnswers: (columns: readonly string[]): string =>
    `${columns.length > 1 ? 'Ces colonnes de quelques mots, presque tous différents, sont lues comme des réponses' : 'Cette colonne de quelques mots, presque tous différents, est lue comme des réponses'} : ${columns.map(quoted).join(', ')}. Si ce sont des noms, écartez-les (columns: ignore dans l’étude).`,
  scattered: (columns: readonly string[]): string =>
    `${columns.length > 1 ? 'Ces colonnes de valeurs courtes, presque toutes différentes, ne sont pas lues' : 'Cette colonne de valeurs courtes, presque toutes différentes, n’est pas lue'} : ${columns.map(quoted).join(', ')} (option --text pour lire, si ce sont des réponses et non des noms).`,
  withoutId: (n: number): string =>
    `${number(n)} ligne${s(n)} sans identifiant : ${n >= 2 ? 'chacune' : 'elle'} compte pour une personne.`,
  noIds:
    'Aucune colonne ne dit quelles lignes viennent de la même personne : chaque ligne compte pour une personne (option --id pour désigner cette colonne).',
  answerIds: (name: string): string =>
    `La colonne ${quoted(name)} n’a jamais deux fois la même valeur, alors que chaque ligne répond à une question parmi plusieurs : elle numérote les réponses. Rien ne dit lesquelles viennent de la même personne : chacune compte pour une personne (option --id pour désigner une autre colonne).`,
  oneOfEditions: (label: string, column: string, editions: readonly string[]): string =>
    `Ce fichier dit l’édition de chaque ligne (${quoted(column)} : ${list(editions)}) : --edition ${quoted(label)} donnerait toutes les réponses à une seule.`,
  oneOfEditionsRemedy: (column: string): string =>
    `Retirez --edition, ou écrivez --edition ${quoted(column)} ; pour une seule édition, gardez ses lignes dans un fichier à part.`,
  editionsPutAside: (label: string, column: string, editions: readonly string[]): string =>
    `La colonne ${quoted(column)} (${list(editions)}) n’est pas suivie : toutes les réponses sont de l’édition ${quoted(label)}, comme demandé.`,
  sameEdition: (edition: string, files: readonly string[]): string =>
    `Les fichiers ${list(files)} forment ensemble l’édition ${quoted(edition)}.`,
  withoutEdition: (n: number, label: string): string =>
    `${number(n)} ligne${s(n)} sans édition : comptée${s(n)} dans l’édition ${quoted(label)}, d’après le nom du fichier.`,
  likeEditions: (one: string, other: string): string =>
    `Les éditions ${quoted(one)} et ${quoted(other)} sont comptées comme deux : si c’est la même, écrivez-la de la même façon.`,
  others: (question: string, n: number): string =>
    `${number(n)} réponse${s(n)} « Autre, précisez » à ${quoted(question)} : comptée${s(n)} comme « Autre », leur texte n’est pas lu.`,
  bareCodes: (codes: readonly string[]): string =>
    `Rien ne dit ce que ${codes.length > 1 ? 'ces questions demandent' : 'cette question demande'} : ${codes.map(quoted).join(', ')}. La tonalité et les intentions en dépendent (« rien » est un éloge à qui demande ce qui manque) : refaites l’export avec l’intitulé des questions, ou écrivez-le dans l’étude, sous questions : {column: ${JSON.stringify(codes[0])}, wording: …}.`,
  assumedTicks: (columns: readonly string[], question: string): string =>
    `Les colonnes ${columns.map(quoted).join(', ')} ne portent que des coches : elles sont lues comme les options d’une seule question, et une case vide y dit non. Pour en donner l’intitulé, écrivez dans l’étude, sous questions : {column: ${JSON.stringify(question)}, wording: …}.`,
  ownWords: (question: string, n: number): string =>
    `${number(n)} réponse${s(n)} à ${quoted(question)} contien${n >= 2 ? 'nent' : 't'} ce que la personne a écrit elle-même, ou de quoi la joindre : ce texte compte comme « Autre » et n’est pas montré.`,
  incomplete: (n: number): string =>
    `${number(n)} questionnaire${s(n)} non validé${s(n)} par la personne (brouillon ou abandon) : compté${s(n)} comme les autres.`,
  twice: (copies: readonly Copied[]): string =>
    `${number(copies.length)} questionnaire${s(copies.length)} envoyé${s(copies.length)} deux fois (mêmes réponses ouvertes), ${kept(copies)}.`,
  nearlyTwice: (copies: readonly Copied[]): string =>
    `${number(copies.length)} questionnaire${s(copies.length)} envoyé${s(copies.length)} deux fois à peu de mots près (mêmes réponses fermées, réponses ouvertes d’au moins douze mots dont neuf sur dix sont les mêmes), ${kept(copies)}.`,
  sameAddress: (copies: readonly Copied[]): string =>
    `${number(copies.length)} questionnaire${s(copies.length)} à la même adresse électronique qu’un autre, compté${s(copies.length)} comme les autres : ${pairs(copies)}. Si c’est la même personne, gardez un seul des deux.`,
  shared: (copies: readonly Copied[]): string =>
    `${number(copies.length)} longue${s(copies.length)} réponse${s(copies.length)} identique${s(copies.length)} à celle d’une autre personne, comptée${s(copies.length)} comme les autres : ${pairs(copies)}.`,
  severalTexts: (used: string, left: readonly string[]): string =>
    `Le texte des réponses est lu dans ${quoted(used)} ; ${left.map(quoted).join(', ')} ${left.length > 1 ? 'ne sont pas lues' : 'n’est pas lue'} (option --text pour choisir).`,

  /** Why a column has its role. */
} as const;

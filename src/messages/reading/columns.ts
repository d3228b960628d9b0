import { joined, type Message } from '../../message.js';
import * as en from '../english.js';
import { didYouMean } from '../meant.js';
import { count, listed, quoted, quotedList } from '../numbers.js';
import { NO_MARK, OTHER_ANSWER, STRAY_NOTE } from '../words.js';
import { ofNames, s } from './lists.js';

const columnsOfFile = (columns: readonly string[]): Message => ({
  french: `Colonnes du fichier : ${quotedList(columns)}.`,
  english: `Columns of the file: ${en.quotedList(columns)}.`,
});

const ONE_QUESTION: Message = {
  french: 'Pour ne citer qu’une question : verbatim quotes --about.',
  english: 'To quote a single question: verbatim quotes --about.',
};

const NOTHING_WRITTEN: Message = {
  french:
    'Ses colonnes sont lues comme des choix, des notes, des nombres, des dates ou des renseignements sur la personne, et verbatim lit des réponses rédigées.',
  english:
    'Its columns are read as choices, marks, numbers, dates or particulars of people, and verbatim reads answers in people’s own words.',
};

/** Columns: those asked for, and what they are taken for. */
export const columnMessages = {
  unknownColumn: (name: string): Message => ({
    french: `La colonne ${quoted(name)} n’existe pas.`,
    english: `The column ${en.quoted(name)} does not exist.`,
  }),
  unnamedTexts: (
    columns: readonly { readonly name: string; readonly filled: number }[],
    study: string,
  ): Message => ({
    french: `Des réponses ne sont pas lues : ${study} (columns : text) ne nomme pas ${listed(columns.map(({ name, filled }) => `${quoted(name)} (${count(filled)} réponse${s(filled)})`))}. Ajoutez-y ${columns.length > 1 ? 'ces colonnes' : 'cette colonne'}, ou mettez-${columns.length > 1 ? 'les' : 'la'} sous ignore.`,
    english: `Some answers are not read: ${study} (columns: text) does not name ${en.listed(columns.map(({ name, filled }) => `${en.quoted(name)} (${en.counted(filled, 'answer')})`))}. Add ${columns.length > 1 ? 'these columns' : 'this column'} there, or put ${columns.length > 1 ? 'them' : 'it'} under ignore.`,
  }),
  severalColumns: ofNames(
    'Plusieurs colonnes commencent ainsi : {names}. Écrivez-en une en entier.',
    'Several columns begin like that: {names}. Write one of them in full.',
  ),
  idleRename: (option: string, column: string): Message => ({
    french: `Personne n’a choisi ${quoted(option)} à ${quoted(column)} : ce nom n’en remplace aucun.`,
    english: `Nobody chose ${en.quoted(option)} for ${en.quoted(column)}: this name replaces none.`,
  }),
  noOption: (option: string, column: string): Message => ({
    french: `${quoted(option)} est écrit à ${quoted(column)}, mais cette colonne n’est pas lue comme une question fermée : ce nom n’y remplace rien.`,
    english: `${en.quoted(option)} is written in ${en.quoted(column)}, but this column is not read as a closed question: this name replaces nothing there.`,
  }),
  absentColumn: (name: string): Message => ({
    french: `La colonne ${quoted(name)} n’est dans aucun de ces fichiers : elle est passée.`,
    english: `The column ${en.quoted(name)} is in none of these files: it is passed over.`,
  }),
  unknownColumnRemedy: (columns: readonly string[], close: string | undefined): Message =>
    joined([...(close === undefined ? [] : [didYouMean(close)]), columnsOfFile(columns)]),
  answersAsked: (name: string, distinct: number, filled: number): Message => ({
    french: `La colonne ${quoted(name)} porte des réponses, non des questions (${count(distinct)} textes différents sur ${count(filled)}).`,
    english: `The column ${en.quoted(name)} holds answers, not questions (${en.count(distinct)} different texts out of ${en.count(filled)}).`,
  }),
  answersAskedRemedy: joined([
    {
      french: '--question nomme la colonne qui dit, à chaque ligne, la question posée.',
      english: '--question names the column that tells, on each row, the question asked.',
    },
    ONE_QUESTION,
  ]),
  oneQuestion: ONE_QUESTION,
  noOpen: {
    french: 'Aucune question ouverte n’est reconnue dans ce fichier.',
    english: 'No open question is recognised in this file.',
  },
  noneAsked: {
    french:
      'Aucune colonne de ce fichier n’est celle que --text désigne\u00a0: aucune de ses réponses n’est lue. Une question qui a changé de mots se réunit dans verbatim.yaml («\u00a0verbatim init\u00a0» écrit ces lignes).',
    english:
      'No column of this file is the one that --text names: none of its answers are read. To treat a reworded question as one, list its wordings together in verbatim.yaml (“verbatim init” writes these lines).',
  },
  /** @param maybe columns that may hold texts nonetheless, the likeliest first. */
  noOpenRemedy: (maybe: readonly string[], hasClosed: boolean): Message =>
    joined([
      ...(hasClosed ? [NOTHING_WRITTEN] : []),
      maybe.length > 0
        ? {
            french: `Si ${maybe.length > 1 ? 'l’une de ces colonnes porte' : 'cette colonne porte'} des réponses rédigées, désignez-la avec --text : ${quotedList(maybe)}.`,
            english: `If ${maybe.length > 1 ? 'one of these columns holds' : 'this column holds'} answers in people’s own words, name it with --text: ${en.quotedList(maybe)}.`,
          }
        : {
            french: 'S’il en porte, désignez leur colonne avec --text.',
            english: 'If it holds any, name their column with --text.',
          },
      {
        french: 'Ce que chaque colonne est, et pourquoi : verbatim columns.',
        english: 'What each column is, and why: verbatim columns.',
      },
    ]),
  late: (columns: readonly string[], rows: number): Message => ({
    french: `${columns.length > 1 ? 'Ces colonnes, vides' : 'Cette colonne, vide'} dans les ${count(rows)} premières lignes, ${columns.length > 1 ? 'ne le sont pas ensuite et ne sont pas lues' : 'ne l’est pas ensuite et n’est pas lue'} : ${quotedList(columns)} (option --text pour lire).`,
    english: `${columns.length > 1 ? 'These columns' : 'This column'}, empty in the first ${en.count(rows)} rows, ${columns.length > 1 ? 'are filled in after these and are not read' : 'is filled in after these and is not read'}: ${en.quotedList(columns)} (option --text to read ${columns.length > 1 ? 'them' : 'it'}).`,
  }),
  asQuestion: (name: string): Message => ({
    french: `La colonne ${quoted(name)} est lue comme l’intitulé des questions : une personne n’y a jamais deux fois la même valeur (option --group pour en faire une question fermée).`,
    english: `The column ${en.quoted(name)} is read as the wordings of the questions: nobody has the same value twice (option --group to make it a closed question).`,
  }),
  asBoard: (name: string): Message => ({
    french: `La colonne ${quoted(name)} est lue comme l’intitulé des questions : chaque valeur y nomme une colonne d’un tableau de rétrospective (option --group pour en faire une question fermée).`,
    english: `The column ${en.quoted(name)} is read as the wordings of the questions: each value names a column of a retrospective board (option --group to make it a closed question).`,
  }),
  contributions: (name: string, people: number, rows: number): Message => ({
    french: `La colonne ${quoted(name)} dit qui a écrit chaque ligne : ${count(people)} personnes pour ${count(rows)} contributions, et les personnes sont comptées (option --id pour désigner une autre colonne).`,
    english: `The column ${en.quoted(name)} tells who wrote each row: ${en.counted(people, 'person', 'people')} for ${en.counted(rows, 'contribution')}, and people are counted (option --id to name another column).`,
  }),
  shortAnswers: ofNames(
    '{Cette colonne de quelques mots, pour plus de la moitié différents, est lue comme des réponses|Ces colonnes de quelques mots, pour plus de la moitié différents, sont lues comme des réponses} : {names}. Si ce sont des noms, écartez-les (columns: ignore dans l’étude).',
    '{This column of a few words, more than half of them different, is read as answers|These columns of a few words, more than half of them different, are read as answers}: {names}. If they are names, leave them out (columns: ignore in the study).',
  ),
  scattered: ofNames(
    '{Cette colonne de valeurs courtes, pour plus de la moitié différentes, n’est pas lue|Ces colonnes de valeurs courtes, pour plus de la moitié différentes, ne sont pas lues} : {names} (option --text pour lire, si ce sont des réponses et non des noms).',
    '{This column of short values, more than half of them different, is not read|These columns of short values, more than half of them different, are not read}: {names} (option --text to read {it|them}, if they are answers and not names).',
  ),
  quantities: ofNames(
    '{Cette colonne de durées ou de quantités|Ces colonnes de durées ou de quantités}, presque toutes écrites autrement, {n’est pas comparée|ne sont pas comparées} : {names} (option --group pour les compter telles quelles).',
    '{This column of durations or quantities|These columns of durations or quantities}, nearly all written differently, {is|are} not compared: {names} (option --group to count them as they are).',
  ),
  twins: ofNames(
    '{Cette colonne a|Ces colonnes ont} l’en-tête et toutes les cellules d’une autre, et {n’est pas lue|ne sont pas lues} deux fois : {names}.',
    '{This column has|These columns have} the header and all the cells of another, and {is|are} not read twice: {names}.',
  ),
  translations: ofNames(
    '{Cette colonne redit|Ces colonnes redisent} dans une autre langue ce que dit une autre, et {n’est pas lue|ne sont pas lues} : {names} (option --text pour lire, si ce sont d’autres réponses).',
    '{This column says|These columns say} in another language what another says, and {is|are} not read: {names} (option --text to read {it|them}, if they are other answers).',
  ),
  ofTeam: ofNames(
    '{Cette colonne semble écrite par l’équipe, et n’est pas lue|Ces colonnes semblent écrites par l’équipe, et ne sont pas lues} : {names} (option --text pour lire, ou --group pour compter, si ce sont des réponses).',
    '{This column seems to be written by the team and is not read|These columns seem to be written by the team and are not read}: {names} (option --text to read, or --group to count, if they are answers).',
  ),
  formText: ofNames(
    '{Cette colonne porte|Ces colonnes portent} la même phrase à toutes les lignes, un texte du formulaire, et {n’est pas lue|ne sont pas lues} : {names} (option --group pour compter, si c’est une réponse).',
    '{This column holds|These columns hold} the same sentence in every row, a text of the form, and {is|are} not read: {names} (option --group to count, if it is an answer).',
  ),
  rankings: ofNames(
    '{Cette colonne porte|Ces colonnes portent} toutes les options dans l’ordre où chacun les classe, et {n’est pas comptée|ne sont pas comptées} : {names} (pour un compte par rang, refaites l’export avec une colonne par option).',
    '{This column holds|These columns hold} all the options in each person’s order of preference and {is|are} not counted: {names} (to count ranks, export again with one column per option).',
  ),
  identifying: ofNames(
    '{Cette colonne peut désigner la personne, et n’est pas lue|Ces colonnes peuvent désigner la personne, et ne sont pas lues} : {names} (option --text pour lire, ou --group pour compter).',
    '{This column may tell who the person is and is not read|These columns may tell who the person is and are not read}: {names} (option --text to read, or --group to count).',
  ),
  staff: (columns: readonly string[]): Message => ({
    french: `${columns.length > 1 ? 'Ces colonnes portent' : 'Cette colonne porte'} des noms de personnes, et ${columns.length > 1 ? 'ne sont pas comptées' : 'n’est pas comptée'}\u00a0: ${quotedList(columns)}. Pour en comparer les groupes, écrivez dans l’étude, sous columns\u00a0: roles: {${JSON.stringify(columns[0])}: choice}.`,
    english: `${columns.length > 1 ? 'These columns hold' : 'This column holds'} names of people and ${columns.length > 1 ? 'are' : 'is'} not counted: ${en.quotedList(columns)}. To compare their groups, write in the study, under columns: roles: {${JSON.stringify(columns[0])}: choice}.`,
  }),
  severalTexts: (used: string, left: readonly string[]): Message => ({
    french: `Le texte des réponses est lu dans ${quoted(used)} ; ${quotedList(left)} ${left.length > 1 ? 'ne sont pas lues' : 'n’est pas lue'} (option --text pour choisir).`,
    english: `The text of the answers is read from ${en.quoted(used)}; ${en.quotedList(left)} ${left.length > 1 ? 'are' : 'is'} not read (option --text to choose).`,
  }),
  others: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} « Autre, précisez » à ${quoted(question)} : comptée${s(n)} comme ${quoted(OTHER_ANSWER)}, ${n >= 2 ? 'leur' : 'son'} texte n’est pas lu.`,
    english: `${en.count(n)} “Other, please specify” ${n === 1 ? 'answer' : 'answers'} to ${en.quoted(question)}: counted as ${en.quoted(OTHER_ANSWER)}, the text is not read.`,
  }),
  ofAnswers: ofNames(
    '{La colonne|Les colonnes} {names} varie{|nt} d’une réponse à l’autre d’une même personne : elle{ n’est pas comptée|s ne sont pas comptées} parmi les questions fermées.',
    'The {column|columns} {names} {differs|differ} from one answer of a person to another: not counted among the closed questions.',
  ),
  ofNotes: ofNames(
    '{La colonne|Les colonnes} {names} {dit|disent} quelque chose de chaque note : elle{ n’est pas comptée|s ne sont pas comptées} parmi les questions fermées (option --group pour {la|les} compter).',
    'The {column|columns} {names} {tells|tell} something of each note: not counted among the closed questions (option --group to count {it|them}).',
  ),
  closedInRows: ofNames(
    '{Cette question a des réponses fermées, qui sont comptées|Ces questions ont des réponses fermées, qui sont comptées} sans être lues comme des textes : {names} (columns: roles dans l’étude, pour en décider autrement).',
    '{This question has|These questions have} closed answers, which are counted and not read as texts: {names} (columns: roles in the study, to decide otherwise).',
  ),
  unreadInRows: ofNames(
    '{Cette question demande|Ces questions demandent} une date, un numéro ou une donnée personnelle : leurs réponses ne sont pas lues : {names} (columns: roles dans l’étude, pour en décider autrement).',
    '{This question asks|These questions ask} for a date, a number or personal data; their answers are not read: {names} (columns: roles in the study, to decide otherwise).',
  ),
  bareCodes: (codes: readonly string[]): Message => ({
    french: `Rien ne dit ce que ${codes.length > 1 ? 'ces questions demandent' : 'cette question demande'} : ${quotedList(codes)}. La tonalité et les intentions en dépendent (« rien » est un éloge à qui demande ce qui manque) : refaites l’export avec l’intitulé des questions, ou écrivez-le dans l’étude, sous questions : {column: ${JSON.stringify(codes[0])}, wording: …}.`,
    english: `Nothing tells what is asked by ${en.quotedList(codes)}. Sentiment and intents depend on it (“nothing” is praise where what is missing is asked for): export again with the wording of the questions, or write it in the study, under questions: {column: ${JSON.stringify(codes[0])}, wording: …}.`,
  }),
  assumedTicks: (columns: readonly string[], question: string): Message => ({
    french: `Les colonnes ${quotedList(columns)} ne portent que des coches : elles sont lues comme les options d’une seule question, et une case vide y dit non. Pour en donner l’intitulé, écrivez dans l’étude, sous questions : {column: ${JSON.stringify(question)}, wording: …}.`,
    english: `The columns ${en.quotedList(columns)} hold nothing but ticks: they are read as the options of one question, and an empty cell means no. To give its wording, write in the study, under questions: {column: ${JSON.stringify(question)}, wording: …}.`,
  }),
  branches: (first: string, others: readonly string[]): Message => ({
    french: `La question ${quoted(first)} est posée dans ${count(others.length + 1)} colonnes, et personne n’en remplit deux : elles sont lues comme une seule question, posée dans les branches d’un formulaire. Pour les séparer, écrivez dans l’étude, sous questions : {column: ${JSON.stringify(others[0])}, wording: …}.`,
    english: `The question ${en.quoted(first)} is asked in ${en.count(others.length + 1)} columns, and nobody fills two of them: they are read as one question, asked in the branches of a form. To separate them, write in the study, under questions: {column: ${JSON.stringify(others[0])}, wording: …}.`,
  }),
  ownWords: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} à ${quoted(question)} contien${n >= 2 ? 'nent' : 't'} ce que la personne a écrit elle-même, ou de quoi la joindre : ce texte compte comme ${quoted(OTHER_ANSWER)} et n’est pas montré.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} ${n === 1 ? 'holds' : 'hold'} what the person wrote, or a way to reach them: this text counts as ${en.quoted(OTHER_ANSWER)} and is not shown.`,
  }),
  heldOptions: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} à ${quoted(question)} ${n >= 2 ? 'disent' : 'dit'} ce que le contrôle avant publication retient, en des mots que personne d’autre ne donne : comptée${s(n)} comme ${quoted(OTHER_ANSWER)}, sans être montrée${s(n)}.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} ${n === 1 ? 'says' : 'say'} what the publication gate holds back, in words that nobody else gives: counted as ${en.quoted(OTHER_ANSWER)}, and not shown.`,
  }),
  remarked: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} à ${quoted(question)} ${n >= 2 ? 'ajoutent' : 'ajoute'} quelques mots au choix fait : le choix compte, ces mots ne sont ni lus ni montrés.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} ${n === 1 ? 'adds' : 'add'} words to the option chosen: the option counts, these words are neither read nor shown.`,
  }),
  strays: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} à ${quoted(question)} ${n >= 2 ? 'sont' : 'est'} hors de l’échelle que la question nomme : comptée${s(n)} comme ${quoted(STRAY_NOTE)}, sans entrer dans la moyenne.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} ${n === 1 ? 'lies' : 'lie'} beyond the scale that the question names: counted as ${en.quoted(STRAY_NOTE)}, and in no mean.`,
  }),
  unmarked: (question: string, n: number): Message => ({
    french: `${count(n)} réponse${s(n)} à ${quoted(question)} ${n >= 2 ? 'ne donnent' : 'ne donne'} rien à compter (« - », « / », « ? »…) : comptée${s(n)} comme ${quoted(NO_MARK)}, sans entrer dans la moyenne.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} ${n === 1 ? 'gives' : 'give'} nothing to count (“-”, “/”, “?”…): counted as ${en.quoted(NO_MARK)}, and in no mean.`,
  }),
  datedOptions: (
    question: string,
    dates: readonly string[],
    written: string | undefined,
  ): Message => ({
    french: `À ${quoted(question)}, ${quotedList(dates)} ${dates.length > 1 ? 'sont des dates' : 'est une date'} parmi d’autres réponses\u00a0: un tableur change en date ce qui s’écrit ${quoted(written ?? '3-4')}. Rendez-leur leur nom dans l’étude (questions\u00a0: column et options), ou reprenez l’export de l’outil.`,
    english: `For ${en.quoted(question)}, ${en.quotedList(dates)} ${dates.length > 1 ? 'are dates' : 'is a date'} among other answers: a spreadsheet turns what is written ${en.quoted(written ?? '3-4')} into a date. Give them their name back in the study (questions: column and options), or start again from the export of the tool.`,
  }),
  cutAnswers: (question: string, n: number, length: number): Message => ({
    french: `${count(n)} réponses à ${quoted(question)} s’arrêtent toutes à ${count(length)} caractères, et aucune ne va au-delà\u00a0: un tableur ou le formulaire les a sans doute coupées. Reprenez l’export de l’outil, si leur fin y est.`,
    english: `${en.counted(n, 'answer')} to ${en.quoted(question)} all stop at ${en.count(length)} characters, and none goes beyond: a spreadsheet or the form probably cut them. Start again from the export of the tool, if their end is there.`,
  }),
  unticked: (question: string, options: readonly string[]): Message => ({
    french: `Personne n’a coché ${quotedList(options)} à ${quoted(question)} : ${options.length > 1 ? 'ces réponses n’ont' : 'cette réponse n’a'} pas de ligne dans les tableaux, sauf si une autre édition ${options.length > 1 ? 'les a choisies' : 'l’a choisie'}.`,
    english: `Nobody ticked ${en.quotedList(options)} for ${en.quoted(question)}: ${options.length > 1 ? 'they have' : 'it has'} no row in the tables, unless somebody in another edition chose ${options.length > 1 ? 'them' : 'it'}.`,
  }),
  weights: ofNames(
    '{Cette colonne porte des poids, qui|Ces colonnes portent des poids, qui} ne sont pas appliqués : {names}. Chaque personne compte pour une dans toutes les parts.',
    '{This column holds weights, which|These columns hold weights, which} are not applied: {names}. Each person counts for one in every share.',
  ),
} as const;

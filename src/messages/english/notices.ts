import type { Pair } from './pattern.js';

/** What was understood of files, and what was left out or changed in reading them. */
export const NOTICES: readonly Pair[] = [
  // Columns.
  ['La colonne « {name} » n’existe pas.', 'The column “{name}” does not exist.'],
  [
    'Ce fichier dit l’édition de chaque ligne (« {column} » : {&editions}) : --edition « {label} » donnerait toutes les réponses à une seule.',
    'This file tells the edition of each row (“{column}”: {editions}): --edition “{label}” would give all answers to one.',
  ],
  [
    'Retirez --edition, ou écrivez --edition « {column} » ; pour une seule édition, gardez ses lignes dans un fichier à part.',
    'Remove --edition, or write --edition “{column}”; for one edition, keep its rows in a file of their own.',
  ],
  [
    'La colonne « {column} » ({&editions}) n’est pas suivie : toutes les réponses sont de l’édition « {label} », comme demandé.',
    'The column “{column}” ({editions}) is not followed: all answers are of the edition “{label}”, as asked.',
  ],
  [
    'La colonne « {name} » n’est dans aucun de ces fichiers : elle est passée.',
    'The column “{name}” is in none of these files: it is passed over.',
  ],
  [
    '« {option} » est écrit à « {name} », mais cette colonne n’est pas lue comme une question fermée : ce nom n’y remplace rien.',
    '“{option}” is written in “{name}”, but this column is not read as a closed question: this name replaces nothing there.',
  ],
  [
    'Personne n’a choisi « {option} » à « {name} » : ce nom n’en remplace aucun.',
    'Nobody chose “{option}” for “{name}”: this name replaces none.',
  ],
  ['Vouliez-vous dire « {close} » ?', 'Did you mean “{close}”?'],
  ['Colonnes du fichier : {&columns}.', 'Columns of the file: {columns}.'],
  [
    'Aucune question ouverte n’est reconnue dans ce fichier.',
    'No open question is recognised in this file.',
  ],
  [
    'La colonne {&name} porte des réponses, non des questions ({n} textes différents sur {m}).',
    'The column {name} holds answers, not questions ({n} different texts out of {m}).',
  ],
  [
    '--question nomme la colonne qui dit, à chaque ligne, la question posée.',
    '--question names the column that tells, on each row, the question asked.',
  ],
  [
    'Pour ne citer qu’une question : verbatim quotes --about.',
    'To quote a single question: verbatim quotes --about.',
  ],
  ['Désignez-les avec --text.', 'Name them with --text.'],
  [
    'Le texte des réponses est lu dans « {used} » ; {&left} n’est pas lue (option --text pour choisir).',
    'The text of the answers is read from “{used}”; {left} is not read (option --text to choose).',
  ],
  [
    'Le texte des réponses est lu dans « {used} » ; {&left} ne sont pas lues (option --text pour choisir).',
    'The text of the answers is read from “{used}”; {left} are not read (option --text to choose).',
  ],
  [
    'Cette colonne, vide dans les {#rows} premières lignes, ne l’est pas ensuite et n’est pas lue : {&columns} (option --text pour lire).',
    'This column, empty in the first {rows} rows, is not so afterwards and is not read: {columns} (option --text to read it).',
  ],
  [
    'Ces colonnes, vides dans les {#rows} premières lignes, ne le sont pas ensuite et ne sont pas lues : {&columns} (option --text pour lire).',
    'These columns, empty in the first {rows} rows, are not so afterwards and are not read: {columns} (option --text to read them).',
  ],

  [
    'La colonne « {name} » est lue comme l’intitulé des questions : une personne n’y a jamais deux fois la même valeur (option --group pour en faire une question fermée).',
    'The column “{name}” is read as the wordings of the questions: nobody has the same value twice (option --group to make it a closed question).',
  ],

  [
    'Cette colonne de quelques mots, presque tous différents, est lue comme des réponses : {&columns}. Si ce sont des noms, écartez-les (columns: ignore dans l’étude).',
    'This column of a few words, nearly all different, is read as answers: {columns}. If they are names, leave them out (columns: ignore in the study).',
  ],
  [
    'Ces colonnes de quelques mots, presque tous différents, sont lues comme des réponses : {&columns}. Si ce sont des noms, écartez-les (columns: ignore dans l’étude).',
    'These columns of a few words, nearly all different, are read as answers: {columns}. If they are names, leave them out (columns: ignore in the study).',
  ],
  [
    'Cette colonne de valeurs courtes, presque toutes différentes, n’est pas lue : {&columns} (option --text pour lire, si ce sont des réponses et non des noms).',
    'This column of short values, nearly all different, is not read: {columns} (option --text to read it, if they are answers and not names).',
  ],
  [
    'Ces colonnes de valeurs courtes, presque toutes différentes, ne sont pas lues : {&columns} (option --text pour lire, si ce sont des réponses et non des noms).',
    'These columns of short values, nearly all different, are not read: {columns} (option --text to read them, if they are answers and not names).',
  ],

  // Rows and cells.
  ['ligne {&lines}', 'line {lines}'],
  ['lignes {&lines}', 'lines {lines}'],
  [
    '{#n} ligne[s] [a|ont] des cellules au-delà des colonnes connues, non lues : {@lines}.',
    '{n} {n|row has|rows have} cells beyond the known columns, not read: {lines}.',
  ],
  [
    'Ce fichier est lu au fil de l’eau : le rôle des colonnes vient de ses {#rows} premières lignes, et les doublons à quelques mots près ne sont pas cherchés.',
    'This file is read as it comes: the role of its columns comes from its first {rows} rows, and copies that differ by a few words are not looked for.',
  ],
  [
    '{#n} cellule[s] aux accents abîmés ({&examples}) : texte rétabli.',
    '{n} {n|cell|cells} with damaged accents ({examples}): text restored.',
  ],
  [
    '{#n} cellule[s] [contient|contiennent] des caractères perdus avant l’export (�) : {@lines}.',
    '{n} {n|cell holds|cells hold} characters that were lost before the export (�): {lines}.',
  ],
  [
    'Les accents ne sont pas ceux du français (« {example} ») : ce fichier semble avoir été écrit en {right}, puis ouvert en {wrong} et enregistré. Donnez le fichier d’origine tel quel, au besoin avec --encoding {right}.',
    'The accents are not those of French (“{example}”): this file seems to have been written in {right}, then opened in {wrong} and saved. Give the original file as it is, with --encoding {right} if needed.',
  ],
  [
    '{#n} ligne[s] au-dessus des en-têtes [est laissée|sont laissées] de côté.',
    '{n} {n|row|rows} above the headers left aside.',
  ],
  [
    'La ligne {#line} ressemble à une seconde ligne d’en-têtes : elle est lue comme une réponse. Si elle n’en est pas une, gardez une seule ligne d’en-têtes, sans cellules fusionnées.',
    'Line {line} looks like a second row of headers: it is read as a response. If it is not one, keep a single row of headers, without merged cells.',
  ],
  [
    '{#n} ligne[s] entièrement vide[s] : non comptée[s].',
    '{n} {n|row|rows} entirely empty: not counted.',
  ],
  ['Ligne[s] de totaux laissée[s] de côté : {@lines}.', 'Totals left aside: {lines}.'],
  [
    'Ligne[s] sous le tableau, sans le numéro que toutes les autres portent, laissée[s] de côté : {@lines}.',
    'Below the table, without the number that all other rows bear, left aside: {lines}.',
  ],
  [
    'Ligne[s] sans le numéro que toutes les autres portent, mais comptée[s] comme des réponses : {@lines}. Si ce sont des notes ou des totaux, effacez-les du fichier.',
    'Without the number that all other rows bear, but counted as responses: {lines}. If these are notes or totals, delete them from the file.',
  ],
  [
    'En-têtes répétés parmi les données, laissés de côté : {@lines}.',
    'Headers repeated among the data, left aside: {lines}.',
  ],
  [
    '{#n} ligne[s] n’[a|ont] pas les {#width} cellules des en-têtes, mais [est lue|sont lues] : {@lines}. Un texte qui contient un séparateur et n’est pas entre guillemets y passe d’une colonne à l’autre : vérifiez.',
    '{n} {n|row does|rows do} not have the {width} cells of the headers, but {n|is|are} read: {lines}. A text that holds a separator and is not quoted runs over into the next column there: check.',
  ],

  // People and their copies.
  [
    'La colonne « {name} » porte des noms ou des adresses : elle dit quelles lignes viennent de la même personne, et les personnes s’appellent r001, r002… dans l’ordre du fichier.',
    'The column “{name}” holds names or addresses: it tells which rows come from the same person, and people are called r001, r002… in the order of the file.',
  ],
  [
    '{#n} identifiant[s] répété[s] : un numéro [lui|leur] est ajouté, et chaque ligne compte pour une personne.',
    '{n} repeated {n|identifier|identifiers}: a number is added, and each row counts as a person.',
  ],
  [
    'La colonne « {name} » ne donne que {#ids} identifiant[s] pour {#rows} ligne[s] : elle n’est pas employée, et chaque ligne compte pour une personne (option --id pour l’employer).',
    'The column “{name}” gives only {ids} {ids|identifier|identifiers} for {rows} {rows|row|rows}: it is not used, and each row counts as a person (option --id to use it).',
  ],
  [
    '{#n} ligne[s] sans identifiant : [elle|chacune] compte pour une personne.',
    '{n} {n|row|rows} without an identifier: {n|it counts|each counts} as a person.',
  ],
  [
    'Aucune colonne ne dit quelles lignes viennent de la même personne : chaque ligne compte pour une personne (option --id pour désigner cette colonne).',
    'No column says which rows come from the same person: each row counts as a person (option --id to name that column).',
  ],
  [
    'La colonne « {name} » n’a jamais deux fois la même valeur, alors que chaque ligne répond à une question parmi plusieurs : elle numérote les réponses. Rien ne dit lesquelles viennent de la même personne : chacune compte pour une personne (option --id pour désigner une autre colonne).',
    'The column “{name}” never has the same value twice, though each row answers one question among several: it numbers answers. Nothing says which of them come from the same person: each counts as a person (option --id to name another column).',
  ],
  [
    'Les fichiers {&files} forment ensemble l’édition « {edition} ».',
    'The files {files} together make the edition “{edition}”.',
  ],
  [
    '{#n} ligne[s] sans édition : comptée[s] dans l’édition « {label} », d’après le nom du fichier.',
    '{n} {n|row|rows} without an edition: counted in the edition “{label}”, after the name of the file.',
  ],
  [
    'Les éditions « {one} » et « {other} » sont comptées comme deux : si c’est la même, écrivez-la de la même façon.',
    'The editions “{one}” and “{other}” are counted as two: if they are the same, write it the same way.',
  ],
  [
    '{#n} réponse[s] « Autre, précisez » à « {question} » : comptée[s] comme « Autre », leur texte n’est pas lu.',
    '{n} “Other, please specify” {n|answer|answers} to “{question}”: counted as “Other”, the text is not read.',
  ],
  [
    'Rien ne dit ce que [cette question demande|ces questions demandent] : {&columns}. La tonalité et les intentions en dépendent (« rien » est un éloge à qui demande ce qui manque) : refaites l’export avec l’intitulé des questions, ou écrivez-le dans l’étude, sous questions : {column: {column}, wording: …}.',
    'Nothing tells what is asked by {columns}. Sentiment and intents depend on it (“nothing” is praise where what is missing is asked for): export again with the wording of the questions, or write it in the study, under questions: {column: {column}, wording: …}.',
  ],
  [
    'Les colonnes {&columns} ne portent que des coches : elles sont lues comme les options d’une seule question, et une case vide y dit non. Pour en donner l’intitulé, écrivez dans l’étude, sous questions : {column: {question}, wording: …}.',
    'The columns {columns} hold nothing but ticks: they are read as the options of one question, and an empty cell says no there. To give its wording, write in the study, under questions: {column: {question}, wording: …}.',
  ],
  [
    '{#n} réponse[s] à « {question} » [contient|contiennent] ce que la personne a écrit elle-même, ou de quoi la joindre : ce texte compte comme « Autre » et n’est pas montré.',
    '{n} {n|answer|answers} to “{question}” {n|holds|hold} what the person wrote, or a way to reach them: this text counts as “Other” and is not shown.',
  ],
  [
    '{#n} questionnaire[s] non validé[s] par la personne (brouillon ou abandon) : compté[s] comme les autres.',
    '{n} {n|questionnaire|questionnaires} not submitted (draft or abandoned): counted like the others.',
  ],
  [
    '{#n} questionnaire[s] envoyé[s] deux fois (mêmes réponses ouvertes), gardé[s] mais non compté[s] : {&copies}.',
    '{n} {n|questionnaire|questionnaires} sent twice (same open answers), kept but not counted: {copies}.',
  ],
  [
    '{#n} questionnaire[s] envoyé[s] deux fois à peu de mots près (mêmes réponses fermées, réponses ouvertes d’au moins douze mots dont neuf sur dix sont les mêmes), gardé[s] mais non compté[s] : {&copies}.',
    '{n} {n|questionnaire|questionnaires} sent twice but for a few words (same closed answers, open answers of at least twelve words of which nine in ten are the same), kept but not counted: {copies}.',
  ],
  [
    '{#n} questionnaire[s] à la même adresse électronique qu’un autre, compté[s] comme les autres : {&copies}. Si c’est la même personne, gardez un seul des deux.',
    '{n} {n|questionnaire|questionnaires} with the same e-mail address as another, counted like the others: {copies}. If it is the same person, keep one of the two.',
  ],
  [
    '{#n} longue[s] réponse[s] identique[s] à celle d’une autre personne, comptée[s] comme les autres : {&copies}.',
    '{n} long {n|answer|answers} identical to another person’s, counted like the others: {copies}.',
  ],
  [
    '{#n} questionnaire[s] déjà venu[s] (mêmes réponses ouvertes), laissé[s] dans la sortie : {&copies}.',
    '{n} {n|questionnaire|questionnaires} already met (same open answers), left in the output: {copies}.',
  ],
  [
    '{#n} longue[s] réponse[s] identique[s] à celle d’une autre personne : {&copies}.',
    '{n} long {n|answer|answers} identical to another person’s: {copies}.',
  ],
  [
    'Trop de réponses pour savoir lesquelles se répètent : les suivantes ne sont plus comparées.',
    'Too many answers to know which are repeated: the next ones are no longer compared.',
  ],
  [
    'Trop d’identifiants pour savoir lesquels se répètent : les suivants ne sont plus comparés.',
    'Too many identifiers to know which are repeated: the next ones are no longer compared.',
  ],
];

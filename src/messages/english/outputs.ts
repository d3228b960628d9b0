import type { Pair } from './pattern.js';

/** What is written, what stands in its way, and what is said while it goes on. */
export const OUTPUTS: readonly Pair[] = [
  [
    'La largeur est de {#drawn} pixels, et non de {#asked} : un multiple de 32 où tous les mots tiennent.',
    'The width is {drawn} pixels, not {asked}: a multiple of 32 in which all words fit.',
  ],
  [
    'Le nuage montre les {#words} mots que deux personnes au moins disent ; autres mots, dits par une seule : {#left} (--top pour en montrer).',
    'The cloud shows the {words} words that at least two people say; other words, said by one person only: {left} (--top to show some).',
  ],
  [
    'Le nuage s’arrête à {#words} mots. Autres mots dits par autant de personnes que le dernier ({#people}) : {#others}, écartés par ordre alphabétique.',
    'The cloud stops at {words} words. Other words said by as many people as the last one ({people}): {others}, left out in alphabetical order.',
  ],
  [
    'Seule une image .png a une finesse (--scale).',
    'Only a .png picture has a fineness (--scale).',
  ],
  ['Retirez --scale, ou terminez le nom par .png.', 'Remove --scale, or end the name with .png.'],
  ['{file} est écrit.', '{file} is written.'],
  ['{file} est remplacé.', '{file} is replaced.'],
  ['{folder} : le rapport précédent est remplacé.', '{folder}: the previous report is replaced.'],
  [
    '{#people} personne[s], {#answers} réponse[s] libre[s], une édition.',
    '{people} {people|person|people}, {answers} free-text {answers|answer|answers}, one edition.',
  ],
  [
    '{#people} personne[s], {#answers} réponse[s] libre[s], {#editions} éditions.',
    '{people} {people|person|people}, {answers} free-text {answers|answer|answers}, {editions} editions.',
  ],
  [
    '« {file} » est aussi un fichier ; c’est son nom qui est lu ici. Pour les réponses qu’il contient : verbatim tag.',
    '“{file}” is also a file; its name is what is read here. For the answers that it holds: verbatim tag.',
  ],
  [
    'Les noms restent lisibles dans reponses.csv, reponses.xlsx et tables.xlsx : gardez ces fichiers en interne.',
    'Names stay readable in reponses.csv, reponses.xlsx and tables.xlsx: keep these files to yourselves.',
  ],
  ['Ouvrez {page} dans un navigateur.', 'Open {page} in a browser.'],
  ['réponses lues : {value}', 'answers read: {value}'],
  [
    '{bar} {percentage} %  {value} sur {total} réponses',
    '{bar} {percentage}%  {value} of {total} answers',
  ],

  ['L’extension « {extension} » n’est pas connue.', 'The extension “{extension}” is not known.'],
  ['Ce nom n’a pas d’extension.', 'This name has no extension.'],
  ['Terminez le nom par {names} ou {last}.', 'End the name with {names} or {last}.'],
  [
    'Terminez le nom par {names} ou {last}, ou donnez --format.',
    'End the name with {names} or {last}, or give --format.',
  ],
  ['Un classeur ne s’affiche pas dans un terminal.', 'A workbook cannot be shown in a terminal.'],
  [
    'Donnez un fichier avec -o, par exemple {example}.',
    'Give a file with -o, for instance {example}.',
  ],
  [
    'Le contenu serait du {format}, le nom du fichier dit {extension}.',
    'The content would be {format}, the name of the file says {extension}.',
  ],
  ['Terminez le nom par {extension}.', 'End the name with {extension}.'],
  ['La sortie est un dossier.', 'The output is a folder.'],
  ['Donnez un nom de fichier.', 'Give a file name.'],
  [
    'La sortie est l’un des fichiers à lire : il serait perdu.',
    'The output is one of the files to be read: it would be lost.',
  ],
  ['Donnez un autre nom avec -o.', 'Give another name with -o.'],
  ['La sortie est un fichier, il faut un dossier.', 'The output is a file; a folder is needed.'],
  [
    'Ce dossier contient déjà « {file} », qu’aucune analyse n’y a écrit.',
    'This folder already holds “{file}”, which no analysis wrote there.',
  ],
  [
    'Choisissez un autre dossier avec -o, ou déplacez ce fichier.',
    'Choose another folder with -o, or move this file.',
  ],
  ['Choisissez un autre nom avec {option}.', 'Choose another name with {option}.'],
  ['On ne peut pas écrire à cet endroit.', 'It is not possible to write there.'],
  [
    'Choisissez avec {option} un dossier qui existe et où vous avez le droit d’écrire.',
    'Choose with {option} a folder that exists and where you have the right to write.',
  ],
  ['La sortie n’a pas pu être écrite : {@reason}.', 'The output could not be written: {reason}.'],
  ['vous n’avez pas le droit d’y écrire', 'you do not have the right to write there'],
  [
    'le système l’interdit, ou un de ses fichiers est ouvert ailleurs',
    'the system forbids it, or one of its files is open elsewhere',
  ],
  ['ce disque est en lecture seule', 'this disk is read-only'],
  ['le disque est plein', 'the disk is full'],
  ['son nom est trop long', 'its name is too long'],
  ['son chemin passe par un fichier', 'its path goes through a file'],
  ['trop de fichiers sont ouverts', 'too many files are open'],
  ['votre quota sur ce disque est atteint', 'your quota on this disk is reached'],
  ['un dossier porte déjà ce nom', 'a folder already has this name'],
  ['son dossier a disparu ou n’accepte pas de fichier', 'its folder is gone or takes no file'],
  ['le fichier est ouvert dans un autre programme', 'the file is open in another program'],

  [
    'Levez cet obstacle ou écrivez ailleurs, puis relancez la commande.',
    'Remove this obstacle or write elsewhere, then run the command again.',
  ],
  [
    'Donnez d’autres réponses, ou désignez les colonnes de texte libre avec --text.',
    'Give other answers, or name the columns of free text with --text.',
  ],
  [
    'Aucun mot à dessiner : les réponses ne contiennent que des mots vides.',
    'No word to draw: the answers hold nothing but stop words.',
  ],
  [
    'Aucun mot à dessiner : deux personnes d’une même édition n’en disent aucun.',
    'No word to draw: no two people of one edition say the same.',
  ],
  [
    'Donnez d’autres réponses, ou un nuage de chaque édition sans --compare.',
    'Give other answers, or draw a cloud of each edition without --compare.',
  ],
  [
    'L’image aurait {width} × {height} pixels, il en faut de 1 à {#most} de côté.',
    'The picture would have {width} × {height} pixels; a side takes 1 to {most}.',
  ],
  ['Choisissez une autre échelle.', 'Choose another scale.'],
  ['Le nuage n’a pas assez de place pour : {words}.', 'The cloud lacks room for: {words}.'],
  [
    'Demandez moins de mots, ou une image plus grande.',
    'Ask for fewer words, or a larger picture.',
  ],

  [
    'défaut du programme, pas de vos fichiers. Merci de nous envoyer ce qui suit.',
    'a defect of the program, not of your files. Please send us what follows.',
  ],
  [
    'Ce dossier contient déjà « {name} », que verbatim n’y a pas écrit.',
    'This folder already holds “{name}”, which verbatim did not write there.',
  ],
  [
    'Choisissez un autre dossier avec --cards, ou déplacez ce fichier.',
    'Choose another folder with --cards, or move this file.',
  ],
];

import type { Pair } from './pattern.js';

/** Study files, and what dresses a report. */
export const STUDIES: readonly Pair[] = [
  ['Le fichier d’étude contient une erreur.', 'The study file has one error.'],
  ['Le fichier d’étude contient {#n} erreurs.', 'The study file has {n} errors.'],
  ['« {name} » est dit deux fois', '“{name}” is said twice'],
  ['le fichier « {file} » n’existe pas', 'the file “{file}” does not exist'],
  ['Le fichier « {file} » n’existe pas.', 'The file “{file}” does not exist.'],
  [
    'Les chemins partent du dossier du fichier d’étude. Corrigez celui-ci, ou retirez-le.',
    'Paths start from the folder of the study file. Correct this one, or remove it.',
  ],
  ['Ce logo n’est pas une image PNG ou SVG.', 'This logo is not a PNG or SVG picture.'],
  ['Ce logo dépasse un million d’octets.', 'This logo exceeds one million bytes.'],
  ['Donnez une image PNG ou SVG légère.', 'Give a light PNG or SVG picture.'],
  ['Le logo ne peut pas être dessiné.', 'The logo cannot be drawn.'],
  [
    'Donnez une image PNG, ou une image SVG qui dit sa largeur et sa hauteur.',
    'Give a PNG picture, or an SVG picture that states its width and height.',
  ],
  [
    '« {value} » n’est pas de la forme lexique/thème=#9c4f00.',
    '“{value}” is not of the form lexicon/theme=#9c4f00.',
  ],
  ['Aucun lexique n’a de thème « {id} ».', 'No lexicon has a theme “{id}”.'],
  ['Écrivez l’un de ceux-ci : {ids}.', 'Write one of these: {ids}.'],
  [
    'Vérifiez son nom, ou écrivez-en un avec « verbatim init FICHIER… ».',
    'Check its name, or write one with “verbatim init FILE…”.',
  ],
  ['Cette étude ne dit pas quels fichiers lire.', 'This study does not say which files to read.'],
  [
    'Ajoutez-y « files », ou donnez les fichiers dans la commande.',
    'Add “files” to it, or give the files in the command.',
  ],
  ['Une étude ne peut pas garder l’entrée standard.', 'A study cannot keep standard input.'],
  [
    'Enregistrez les réponses dans un fichier, puis donnez son nom.',
    'Save the answers in a file, then give its name.',
  ],
  [
    '{file} est écrit : relisez-le, les commentaires disent ce qui peut changer.',
    '{file} is written: read it over, the comments say what may be changed.',
  ],
  [
    'Dans ce dossier, « {command} » suffit maintenant.',
    'In this folder, “{command}” is now enough.',
  ],
  ['Ce fichier existe déjà.', 'This file already exists.'],
  ['Effacez-le, ou choisissez un autre nom avec -o.', 'Delete it, or choose another name with -o.'],
  [
    'une couleur s’écrit avec un dièse et six chiffres, entre guillemets : "#1f4e79"',
    'a colour is written with a hash sign and six digits, in quotation marks: "#1f4e79"',
  ],
  [
    'donnez « wording » (ce qui a été demandé), « label » (un nom court), « expects » (ce qu’elle attend) ou « options » (d’autres noms de réponses fermées)',
    'give “wording” (what was asked), “label” (a short name), “expects” (what it expects) or “options” (other names of closed answers)',
  ],
];

import { spaced } from '../markup.js';

/** Texts about a study file, in French. */
export const studyMessages = {
  twice: (name: string): string => spaced(`« ${name} » est dit deux fois`),
  missing: (file: string): string => spaced(`le fichier « ${file} » n’existe pas`),
  missingInput: (file: string): string => spaced(`Le fichier « ${file} » n’existe pas.`),
  missingRemedy:
    'Les chemins partent du dossier du fichier d’étude. Corrigez celui-ci, ou retirez-le.',
  logo: 'Ce logo n’est pas une image PNG ou SVG.',
  logoSize: 'Ce logo dépasse un million d’octets.',
  logoRemedy: 'Donnez une image PNG ou SVG légère.',
  themeColour: (value: string): string =>
    spaced(`« ${value} » n’est pas de la forme lexique/thème=#9c4f00.`),
  theme: (id: string): string => spaced(`Aucun lexique n’a de thème « ${id} ».`),
  themeRemedy: (ids: readonly string[]): string =>
    spaced(`Écrivez l’un de ceux-ci : ${ids.join(', ')}.`),
  missingFileRemedy: spaced('Vérifiez son nom, ou écrivez-en un avec « verbatim init FICHIER… ».'),
  noFiles: 'Cette étude ne dit pas quels fichiers lire.',
  noFilesRemedy: spaced('Ajoutez-y « files », ou donnez les fichiers dans la commande.'),
  standardInput: 'Une étude ne peut pas garder l’entrée standard.',
  standardInputRemedy: 'Enregistrez les réponses dans un fichier, puis donnez son nom.',
  written: (file: string, command: string): string[] => [
    spaced(`${file} est écrit : relisez-le, les commentaires disent ce qui peut changer.`),
    spaced(`Dans ce dossier, « ${command} » suffit maintenant.`),
  ],
  exists: 'Ce fichier existe déjà.',
  existsRemedy: spaced('Effacez-le, ou choisissez un autre nom avec -o.'),
} as const;

import { spaced } from '../markup.js';

/** Texts about a study file, in French. */
export const studyMessages = {
  twice: (name: string): string => spaced(`« ${name} » est dit deux fois`),
  missing: (file: string): string => spaced(`le fichier « ${file} » n’existe pas`),
  logo: spaced('ce logo n’est pas une image PNG ou SVG'),
  logoSize: spaced('ce logo dépasse un million d’octets : réduisez-le'),
  unreadable: 'Ce fichier d’étude ne peut pas être lu.',
  unreadableRemedy: spaced('Vérifiez son nom, ou écrivez-en un avec « verbatim init FICHIER… ».'),
  noFiles: 'Cette étude ne dit pas quels fichiers lire.',
  noFilesRemedy: spaced('Ajoutez-y « files », ou donnez les fichiers dans la commande.'),
  exists: 'Ce fichier existe déjà.',
  existsRemedy: spaced('Effacez-le, ou choisissez un autre nom avec -o.'),
} as const;

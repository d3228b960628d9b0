import { UserError } from '../errors.js';
import type { Message } from '../message.js';

/** Why a system refuses to write, by its code. */
const REASONS: Readonly<Record<string, Message>> = {
  EACCES: {
    french: 'vous n’avez pas le droit d’y écrire',
    english: 'you do not have the right to write there',
  },
  EPERM: {
    french: 'le système l’interdit, ou un de ses fichiers est ouvert ailleurs',
    english: 'the system forbids it, or one of its files is open elsewhere',
  },
  EROFS: { french: 'ce disque est en lecture seule', english: 'this disk is read-only' },
  ENOSPC: { french: 'le disque est plein', english: 'the disk is full' },
  EISDIR: { french: 'un dossier porte déjà ce nom', english: 'a folder already has this name' },
  ENOENT: {
    french: 'son dossier a disparu ou n’accepte pas de fichier',
    english: 'its folder is gone or does not accept files',
  },
  EBUSY: {
    french: 'le fichier est ouvert dans un autre programme',
    english: 'the file is open in another program',
  },
  ENAMETOOLONG: { french: 'son nom est trop long', english: 'its name is too long' },
  ENOTDIR: {
    french: 'son chemin passe par un fichier',
    english: 'its path goes through a file',
  },
  EMFILE: { french: 'trop de fichiers sont ouverts', english: 'too many files are open' },
  EDQUOT: {
    french: 'votre quota sur ce disque est atteint',
    english: 'your quota on this disk is reached',
  },
};

/** Disk full, no right to write: the user's to mend. Anything else is ours. `path` is null for standard output. */
export function cannotWrite(path: string | null, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason === undefined
    ? error
    : new UserError(
        {
          french: `La sortie n’a pas pu être écrite : ${reason.french}.`,
          english: `The output could not be written: ${reason.english}.`,
        },
        {
          french: 'Levez cet obstacle ou écrivez ailleurs, puis relancez la commande.',
          english: 'Remove this obstacle or write elsewhere, then run the command again.',
        },
        path === null ? undefined : { file: path },
      );
}

import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';

/**
 * Fails before the work where a folder to fill holds a file that this program did not write.
 *
 * @param kinds names of what is `written` there, names that `former` runs wrote, and the option that
 *   names the folder.
 */
export function checkForeign(
  folder: string,
  kinds: { readonly written: RegExp; readonly former: readonly string[]; readonly option: string },
): void {
  if (!existsSync(folder)) return;
  const { written, former, option } = kinds;
  const foreign = readdirSync(folder).find((name) => written.test(name) && !former.includes(name));
  if (foreign === undefined) return;
  throw new UserError(
    {
      french: `Ce dossier contient déjà ${quoted(foreign)}, que verbatim n’y a pas écrit.`,
      english: `This folder already holds ${en.quoted(foreign)}, which verbatim did not write there.`,
    },
    {
      french: `Choisissez un autre dossier avec ${option}, ou déplacez ce fichier.`,
      english: `Choose another folder with ${option}, or move this file.`,
    },
    { file: folder },
  );
}

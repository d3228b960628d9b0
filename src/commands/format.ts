import { extname } from 'node:path';
import { UserError } from '../errors.js';
import { french } from '../markup.js';

interface Asked<F> {
  readonly format?: F | undefined;
  readonly output?: string | undefined;
}

/**
 * The format asked for, or else that of the output's extension; text on a terminal.
 *
 * @param formats what the command writes; `text` has the extension .txt, each other one its name.
 * @throws UserError where the extension is none of these or another one's than the format, and where
 * a workbook has no file.
 */
export function formatOf<F extends string>(
  { format, output }: Asked<F>,
  formats: readonly F[],
): F | 'text' {
  const extension = output === undefined ? '.txt' : extname(output).toLowerCase();
  const own = (['text', ...formats] as const).find((one) => extensionOf(one) === extension);
  const chosen = format ?? own;
  if (chosen === undefined) {
    const known = [...new Set(formats.map(extensionOf))];
    throw new UserError(
      french`L’extension « ${extension} » n’est pas connue.`,
      { file: output ?? '' },
      french`Terminez le nom par ${known.slice(0, -1).join(', ')} ou ${known.at(-1) ?? ''}, ou donnez --format.`,
    );
  }
  if (chosen === 'xlsx' && output === undefined) {
    throw new UserError(
      'Un classeur ne s’affiche pas dans un terminal.',
      undefined,
      'Donnez un fichier avec -o, par exemple -o resultat.xlsx.',
    );
  }
  if (own !== undefined && own !== chosen && output !== undefined) {
    throw new UserError(
      french`Le contenu serait du ${chosen === 'text' ? 'texte' : chosen}, le nom du fichier dit ${extension}.`,
      { file: output },
      french`Terminez le nom par ${extensionOf(chosen)}.`,
    );
  }
  return chosen;
}

const extensionOf = (format: string): string => (format === 'text' ? '.txt' : `.${format}`);

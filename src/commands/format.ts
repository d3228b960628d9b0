import { extname } from 'node:path';
import { Option } from 'commander';
import { UsageError } from '../errors.js';
import { french } from '../markup.js';

/** The option of a command that writes on standard output alone; the first format unless told otherwise. */
export const formatOption = (formats: readonly [string, ...string[]]): Option =>
  new Option('--format <format>', 'forme du résultat').choices(formats).default(formats[0]);

interface Asked<F> {
  readonly format?: F | undefined;
  readonly output?: string | undefined;
}

/**
 * The format asked for, or else that of the output's extension; text on a terminal.
 *
 * @param formats what the command writes; `text` has the extension .txt, each other one its name.
 * @throws UsageError where the extension is none of these or another one's than the format, and where
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
    const known = listedExtensions([...new Set(formats.map(extensionOf))]);
    throw unknownExtension(output ?? '', french`Terminez le nom par ${known}, ou donnez --format.`);
  }
  if (chosen === 'xlsx' && output === undefined) {
    throw new UsageError(
      'Un classeur ne s’affiche pas dans un terminal.',
      undefined,
      'Donnez un fichier avec -o, par exemple -o resultat.xlsx.',
    );
  }
  if (own !== undefined && own !== chosen && output !== undefined) {
    throw new UsageError(
      french`Le contenu serait du ${chosen === 'text' ? 'texte' : chosen}, le nom du fichier dit ${extension}.`,
      { file: output },
      french`Terminez le nom par ${extensionOf(chosen)}.`,
    );
  }
  return chosen;
}

/**
 * The extension of an output whose command has no --format, one of those it writes.
 *
 * @throws UsageError where it is none of these.
 */
export function extensionIn<E extends string>(output: string, extensions: readonly E[]): E {
  const written = extname(output).toLowerCase();
  const own = extensions.find((one) => one === written);
  if (own !== undefined) return own;
  throw unknownExtension(output, french`Terminez le nom par ${listedExtensions(extensions)}.`);
}

const unknownExtension = (file: string, remedy: string): UsageError =>
  new UsageError(
    extname(file) === ''
      ? 'Ce nom n’a pas d’extension.'
      : french`L’extension « ${extname(file).toLowerCase()} » n’est pas connue.`,
    { file },
    remedy,
  );

const listedExtensions = (extensions: readonly string[]): string =>
  `${extensions.slice(0, -1).join(', ')} ou ${extensions.at(-1) ?? ''}`;

const extensionOf = (format: string): string => (format === 'text' ? '.txt' : `.${format}`);

import { extname } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { option } from './language.js';
import { taking } from './program.js';

/** The option of a command that writes on standard output alone; the first format unless told otherwise. */
export const formatOption = (formats: readonly [string, ...string[]]): Option =>
  option('--format <format>', { french: 'forme du résultat', english: 'form of the result' })
    .choices(formats)
    .default(formats[0]);

/** The options of a command that also writes a file, whose extension says the format where nothing else does. */
export function withOutputOptions(
  command: Command,
  formats: readonly string[],
  ...others: readonly Option[]
): Command {
  const files = oneOf(formats.map(extensionOf));
  return taking(
    command,
    option('--format <format>', {
      french: 'forme du résultat (celle de l’extension de -o, ou text)',
      english: 'form of the result (that of the extension of -o, or text)',
    }).choices(formats),
    option('-o, --output <fichier>', {
      french: `fichier à écrire : ${files.french}`,
      english: `file to write: ${files.english}`,
    }),
    ...others,
  );
}

interface FormatOptions<F> {
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
  { format, output }: FormatOptions<F>,
  formats: readonly F[],
): F | 'text' {
  const extension = output === undefined ? '.txt' : extname(output).toLowerCase();
  const own = (['text', ...formats] as const).find((one) => extensionOf(one) === extension);
  const chosen = format ?? own;
  if (chosen === undefined) {
    const known = oneOf([...new Set(formats.map(extensionOf))]);
    throw unknownExtension(output ?? '', {
      french: `Terminez le nom par ${known.french}, ou donnez --format.`,
      english: `End the name with ${known.english}, or give --format.`,
    });
  }
  if (chosen === 'xlsx' && output === undefined) {
    throw new UsageError(
      {
        french: 'Un classeur ne s’affiche pas dans un terminal.',
        english: 'A workbook cannot be shown in a terminal.',
      },
      {
        french: 'Donnez un fichier avec -o, par exemple -o resultat.xlsx.',
        english: 'Give a file with -o, for instance -o results.xlsx.',
      },
    );
  }
  if (own !== undefined && own !== chosen && output !== undefined) {
    throw new UsageError(
      {
        french: `Le contenu serait du ${chosen === 'text' ? 'texte' : chosen.toUpperCase()}, mais le nom du fichier finit en ${extension}.`,
        english: `The content would be ${chosen === 'text' ? 'text' : chosen.toUpperCase()}, but the name of the file ends in ${extension}.`,
      },
      {
        french: `Terminez le nom par ${extensionOf(chosen)}.`,
        english: `End the name with ${extensionOf(chosen)}.`,
      },
      { file: output },
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
  const known = oneOf(extensions);
  throw unknownExtension(output, {
    french: `Terminez le nom par ${known.french}.`,
    english: `End the name with ${known.english}.`,
  });
}

const unknownExtension = (file: string, remedy: Message): UsageError =>
  new UsageError(
    extname(file) === ''
      ? { french: 'Ce nom n’a pas d’extension.', english: 'This name has no extension.' }
      : {
          french: `L’extension ${quoted(extname(file).toLowerCase())} n’est pas connue.`,
          english: `The extension ${en.quoted(extname(file).toLowerCase())} is not known.`,
        },
    remedy,
    { file },
  );

/** `.csv, .md ou .txt`. */
function oneOf(extensions: readonly string[]): Message {
  const [first, last] = [extensions.slice(0, -1).join(', '), extensions.at(-1) ?? ''];
  return { french: `${first} ou ${last}`, english: `${first} or ${last}` };
}

const extensionOf = (format: string): string => (format === 'text' ? '.txt' : `.${format}`);

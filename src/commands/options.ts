import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.js';
import { quoted } from '../messages/numbers.js';
import { readMessages as say } from '../messages/read.js';
import { isEncoding } from '../read/bytes/encoding.js';
import { isDelimiter } from '../read/bytes/open.js';
import type { ReadOptions } from '../read/source.js';
import { STUDY_FILE } from './study.js';

/** The options that every command reading files shares, as commander gives them. */
export interface InputOptions extends ColumnsAsked, LexiconOptions {}

/** Where the lexicons come from. */
export interface LexiconOptions {
  readonly study?: string;
  readonly lexicon?: string[];
}

/** What is said of files and their columns. */
export interface ColumnsAsked {
  readonly text?: string[];
  readonly id?: string;
  readonly edition?: string;
  readonly question?: string;
  readonly group?: string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Adds the shared input options to a command whose last argument is files; a study may name them instead. */
export function withInputOptions(command: Command): Command {
  return withLexiconOptions(withColumnOptions(command)).hook('preAction', (_, action) => {
    const files: unknown = action.processedArgs.at(-1);
    const given = Array.isArray(files) && files.length > 0;
    if (given) refuseSecondValues(files, process.argv);
    else if (action.opts<InputOptions>().study === undefined && !existsSync(STUDY_FILE))
      action.error("missing required argument 'fichier'");
  });
}

const REPEATABLE = ['--text', '--group', '--lexicon'];

/** « --text Q1 Q2 »: the second is taken for a file, which does not exist. */
function refuseSecondValues(files: readonly string[], words: readonly string[]): void {
  const at = words.findIndex(
    (word, n) =>
      REPEATABLE.includes(words[n - 2] ?? '') && files.includes(word) && !existsSync(word),
  );
  if (at === -1 || words[at] === '-') return;
  throw new UsageError(
    `${quoted(words[at] ?? '')} n’est pas un fichier, et ${words[at - 2]} ne prend qu’une valeur.`,
    undefined,
    `Écrivez ${words[at - 2]} devant chaque valeur.`,
  );
}

/** Adds the options that say which lexicons are used. */
export const withLexiconOptions = (command: Command): Command =>
  withStudyOption(
    command.addOption(
      new Option('--lexicon <fichier>', 'lexique à employer (répétable)').argParser(collect),
    ),
  );

/** Adds the option that names the study. */
export const withStudyOption = (command: Command): Command =>
  command.option('--study <fichier>', `choix de l’étude (par défaut : ${STUDY_FILE}, s’il est là)`);

/** Adds the options that say how files and their columns are read. */
export function withColumnOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--text <colonne>', 'colonne de texte libre (répétable)').argParser(collect),
    )
    .option('--id <colonne>', 'colonne qui identifie les personnes')
    .option('--edition <colonne|nom>', 'colonne de l’édition, ou nom de l’édition du fichier')
    .option('--question <colonne>', 'colonne de la question (une réponse par ligne)')
    .addOption(
      new Option(
        '--group <colonne>',
        'colonne qui répartit les personnes en groupes (répétable)',
      ).argParser(collect),
    )
    .option('--sheet <nom>', 'feuille du classeur')
    .addOption(
      new Option('--encoding <nom>', 'encodage du fichier, par exemple windows-1252').argParser(
        (name: string) => {
          if (isEncoding(name)) return name;
          throw new UsageError(say.unknownEncoding(name), undefined, say.unknownEncodingRemedy);
        },
      ),
    )
    .addOption(
      new Option('--delimiter <signe>', 'séparateur des colonnes').argParser((sign: string) => {
        if (isDelimiter(sign)) return sign;
        throw new UsageError(say.badDelimiter(sign), undefined, say.badDelimiterRemedy);
      }),
    );
}

/** Raw options → what the read stage takes. */
export function readOptions(raw: ColumnsAsked): ReadOptions {
  const { text, id, edition, question, group, sheet, encoding, delimiter } = raw;
  return { text, id, edition, question, group, sheet, encoding, delimiter };
}

/** An option that takes a whole number from `least`, and up to `most` where there is one. */
export function countOption(
  flags: string,
  description: string,
  least = 1,
  most = Number.POSITIVE_INFINITY,
): Option {
  return new Option(flags, description).argParser((value) => {
    const count = Number(value);
    if (!/^\d+$/.test(value) || count < least) {
      throw new InvalidArgumentError(
        `« ${value} » n’est pas un nombre entier d’au moins ${least}.`,
      );
    }
    if (count > most) throw new InvalidArgumentError(`« ${value} » dépasse ${most}.`);
    return count;
  });
}

import { existsSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { UsageError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { formatMessages as say } from '../messages/reading/formats.js';
import { isDelimiter } from '../read/bytes/delimiter.js';
import { isEncoding } from '../read/bytes/encoding.js';
import type { ReadOptions } from '../read/options.js';
import { argument, invalid, option } from './language.js';
import { READING_OPTIONS, spokenCommand, taking } from './program.js';
import { STUDY_FILE } from './study.js';

/** The options that every command reading files shares, as commander gives them. */
export interface InputOptions extends ColumnArguments, LexiconOptions {}

export interface LexiconOptions {
  readonly study?: string;
  readonly lexicon?: string[];
}

export interface ColumnArguments {
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
  const own = command.options.length;
  withLexiconOptions(withColumnOptions(command));
  for (const shared of command.options.slice(own)) shared.helpGroup(READING_OPTIONS);
  return command.hook('preAction', (_, action) => {
    const files: unknown = action.processedArgs.at(-1);
    const given = Array.isArray(files) && files.length > 0;
    if (given) refuseSecondValues(files, process.argv);
    else if (action.opts<InputOptions>().study === undefined && !existsSync(STUDY_FILE))
      action.error(
        `missing required argument 'fichier' (${action.registeredArguments.at(-1)!.description})`,
      );
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
    {
      french: `${quoted(words[at] ?? '')} n’est pas un fichier, et ${words[at - 2]} ne prend qu’une valeur.`,
      english: `${en.quoted(words[at] ?? '')} is not a file, and ${words[at - 2]} takes one value only.`,
    },
    {
      french: `Écrivez ${words[at - 2]} devant chaque valeur.`,
      english: `Write ${words[at - 2]} before each value.`,
    },
  );
}

const INPUT_FILES = {
  french: 'exports du questionnaire, ou - pour l’entrée standard ; sans eux, tous ceux de l’étude',
  english: 'exports of the questionnaire, or - for standard input; without any, all of the study’s',
};

/** A command that reads files as most do; `example` closes its help. */
export const commandOnFiles = (
  name: string,
  description: Message,
  example: string,
  ...taken: readonly Option[]
): Command =>
  taking(
    withInputOptions(
      spokenCommand(name, description, example, argument('[fichier...]', INPUT_FILES)),
    ),
    ...taken,
  );

export const withLexiconOptions = (command: Command): Command =>
  withStudyOption(
    command.addOption(
      option('--lexicon <lexique>', {
        french:
          'lexique à employer : un fichier, ou l’identifiant de ceux du programme (répétable)',
        english: 'lexicon to use: a file, or the id of one of the program’s (repeatable)',
      }).argParser(collect),
    ),
  );

export const withStudyOption = (command: Command): Command =>
  command.addOption(
    option('--study <fichier>', {
      french: `fichier d’étude (par défaut : ${STUDY_FILE}, s’il est là)`,
      english: `study file (default: ${STUDY_FILE}, if it is there)`,
    }),
  );

export function withColumnOptions(command: Command): Command {
  return taking(
    command,
    option('--text <colonne>', {
      french: 'colonne de texte libre (répétable)',
      english: 'column of free text (repeatable)',
    }).argParser(collect),
    option('--id <colonne>', {
      french: 'colonne qui identifie les personnes',
      english: 'column that identifies people',
    }),
    option('--edition <colonne|nom>', {
      french: 'colonne de l’édition, ou nom de l’édition du fichier',
      english: 'column of the edition, or name of the file’s edition',
    }),
    option('--question <colonne>', {
      french: 'colonne de la question (une réponse par ligne)',
      english: 'column of the question (one answer per row)',
    }),
    option('--group <colonne>', {
      french: 'colonne qui répartit les personnes en groupes (répétable)',
      english: 'column that splits people into groups (repeatable)',
    }).argParser(collect),
    option('--sheet <nom>', { french: 'feuille du classeur', english: 'sheet of the workbook' }),
    option('--encoding <nom>', {
      french: 'encodage du fichier, par exemple windows-1252',
      english: 'encoding of the file, for instance windows-1252',
    }).argParser((name: string) => {
      if (isEncoding(name)) return name;
      throw new UsageError(say.unknownEncoding(name), say.unknownEncodingRemedy);
    }),
    option('--delimiter <signe>', {
      french: 'séparateur des colonnes',
      english: 'delimiter between columns',
    }).argParser((sign: string) => {
      if (isDelimiter(sign)) return sign;
      throw new UsageError(say.badDelimiter(sign), say.badDelimiterRemedy);
    }),
  );
}

/** Raw options → what the read stage takes. */
export function readOptions(raw: ColumnArguments): ReadOptions {
  const { text, id, edition, question, group, sheet, encoding, delimiter } = raw;
  return { text, id, edition, question, group, sheet, encoding, delimiter };
}

/** An option that takes a whole number from `least`, and up to `most` where there is one. */
export function countOption(
  flags: string,
  description: Message,
  least = 1,
  most = Number.POSITIVE_INFINITY,
): Option {
  return option(flags, description).argParser((value) => {
    const count = Number(value);
    if (!/^\d+$/.test(value) || count < least) {
      throw invalid({
        french: `${quoted(value)} n’est pas un nombre entier d’au moins ${least}.`,
        english: `${en.quoted(value)} is not a whole number of at least ${least}.`,
      });
    }
    if (count > most) {
      throw invalid({
        french: `${quoted(value)} dépasse ${most}.`,
        english: `${en.quoted(value)} is more than ${most}.`,
      });
    }
    return count;
  });
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReadOptions } from '../read/survey.js';

/** The options that every command reading files shares, as commander gives them. */
export interface InputOptions {
  readonly text?: string[];
  readonly id?: string;
  readonly edition?: string;
  readonly question?: string;
  readonly group?: string[];
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly lexicon?: string[];
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Adds the shared input options to a command. */
export function withInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--text <colonne>', 'colonne de texte libre (répétable)').argParser(collect),
    )
    .option('--id <colonne>', 'colonne qui identifie les personnes')
    .option('--edition <colonne|nom>', 'colonne de l’édition, ou nom de l’édition du fichier')
    .option('--question <colonne>', 'colonne de la question (une réponse par ligne)')
    .addOption(
      new Option('--group <colonne>', 'colonne qui partage les personnes (répétable)').argParser(
        collect,
      ),
    )
    .option('--sheet <nom>', 'feuille du classeur')
    .option('--encoding <nom>', 'encodage du fichier, par exemple windows-1252')
    .option('--delimiter <signe>', 'séparateur des colonnes')
    .addOption(
      new Option('--lexicon <fichier>', 'lexique à employer (répétable)').argParser(collect),
    );
}

/** Raw options → what the read stage takes. */
export function readOptions(raw: InputOptions): ReadOptions {
  const { lexicon: _lexicon, ...rest } = raw;
  return rest;
}

/** An option that takes a whole number from `least`. */
export function countOption(flags: string, description: string, least = 1): Option {
  return new Option(flags, description).argParser((value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < least) {
      throw new InvalidArgumentError(
        `« ${value} » n’est pas un nombre entier à partir de ${least}.`,
      );
    }
    return count;
  });
}

import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Message } from '../message.js';

/** The languages of help and messages. Results are documents in French. */
const LANGUAGES = ['fr', 'en'] as const;

type Language = (typeof LANGUAGES)[number];

export const languageOption = (): Option =>
  option('--lang <langue>', {
    french: 'langue de l’aide et des messages ; sinon celle de LANG',
    english: 'language of help and messages; otherwise that of LANG',
  })
    .choices(LANGUAGES)
    .argParser((value: string) => {
      const language = languageCalled(value);
      if (language) return language;
      throw new InvalidArgumentError(`Allowed choices are ${LANGUAGES.join(', ')}.`);
    });

const languageCalled = (name: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === name?.toLowerCase());

/** What the environment says of the reader's language, by POSIX the first that is not empty. */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The reader's language: that of `--lang`, wherever it stands, or else English where the environment
 * says so, and French everywhere else.
 *
 * @param args the command line, from the command on.
 */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = languageCalled(askedIn(args));
  const locale = LOCALES.map((name) => environment[name]).find(Boolean) ?? '';
  return asked ?? (/^en/i.test(locale) ? 'en' : 'fr');
}

/** The value of the last `--lang`: what follows `--` is no option. */
function askedIn(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const values = options.flatMap((option, at) => {
    if (option === '--lang') return options[at + 1] ?? [];
    return option.startsWith('--lang=') ? option.slice('--lang='.length) : [];
  });
  return values.at(-1);
}

/** Whether the reader of this run asked for English. */
export const isEnglish = (): boolean => languageOf(process.argv.slice(2), process.env) === 'en';

/** A message in the reader’s language. */
export const spoken = ({ french, english }: Message): string => (isEnglish() ? english : french);

/** An option whose help is in the reader's language. */
export const option = (flags: string, description: Message): Option =>
  new Option(flags, spoken(description));

export const argument = (name: string, description: Message): Argument =>
  new Argument(name, spoken(description));

/** What is said of the value of an option that cannot be. */
export const invalid = (message: Message): InvalidArgumentError =>
  new InvalidArgumentError(spoken(message));

/** The value of an option that is given once: a second would silently take the place of the first. */
export function givenOnce(value: string, before?: string): string {
  if (before === undefined) return value;
  throw invalid({
    french: `elle est donnée plusieurs fois, et ne prend qu’une valeur (« ${before} » et « ${value} »)`,
    english: `it is given several times, and takes one value (“${before}” and “${value}”)`,
  });
}

/** English names of the values that help pages show; one that is missing is the same in both languages. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['fichier', 'file'],
  ['lexique', 'lexicon'],
  ['dossier', 'folder'],
  ['commande', 'command'],
  ['colonne', 'column'],
  ['colonne|nom', 'column|name'],
  ['nom', 'name'],
  ['nombre', 'number'],
  ['signe', 'sign'],
  ['langue', 'language'],
  ['sens', 'meaning'],
  ['sorte', 'kind'],
  ['forme', 'shape'],
  ['texte', 'text'],
  ['citations', 'quotes'],
  ['thème', 'theme'],
  ['thème=couleur', 'theme=colour'],
  ['tonalité', 'sentiment'],
  ['équilibre', 'balance'],
]);

/** The name of a value, written in French in the code, in the reader’s language. */
export const valueName = (name: string): string => (isEnglish() ? englishName(name) : name);

export const englishName = (name: string): string => ENGLISH.get(name) ?? name;

/** Flags as code writes them, with the names of their values in English: `--text <column>`. */
export const englishFlags = (flags: string): string =>
  flags.replace(/(?<=<).+?(?=>)/g, englishName);

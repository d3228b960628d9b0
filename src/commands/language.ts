import { Option } from 'commander';
import type { Told } from '../errors.js';
import { inEnglish } from '../messages/english/english.js';

/** The languages of help and messages. Results are documents in French. */
const LANGUAGES = ['fr', 'en'] as const;

type Language = (typeof LANGUAGES)[number];

export const languageOption = (): Option =>
  new Option('--lang <langue>', 'langue de l’aide et des messages ; sinon celle de LANG').choices(
    LANGUAGES,
  );

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
  const asked = LANGUAGES.find((language) => language === askedIn(args));
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

/** A French text of ours in the reader's language; sentences are translated one by one, then joined. */
export const spoken = (told: Told): string => {
  const sentences = [told].flat();
  return (isEnglish() ? sentences.map(inEnglish) : sentences).join(' ');
};

/** A message after its place, or after the program's name. */
export const placed = (place: string, message: string): string =>
  `${place}${isEnglish() ? '' : '\u00a0'}: ${message}`;

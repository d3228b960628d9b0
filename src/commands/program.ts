import { existsSync } from 'node:fs';
import { Argument, Command, Help, Option } from 'commander';
import { type Message, placed } from '../message.js';
import { isEnglish, languageOption, spoken, valueName } from './language.js';
import { type CommandName, SUMMARIES } from './summaries.js';

/** The title of the options by which files are read: the same of every command, so that they come after its own. */
export const READING_OPTIONS = 'Reading options:';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Options:': 'Options :',
  [READING_OPTIONS]: 'Options de lecture :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

/** Commander's own errors, in French. The last group, where there is one, is its suggestion. */
const ERRORS: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/unknown option '(.+?)'/, (option) => `l’option « ${option} » n’existe pas`],
  [/unknown command '(.+?)'/, (name) => `la commande « ${name} » n’existe pas`],
  [
    /missing required argument '(.+?)'(?: \((.+)\))?/,
    (name, what) => `il manque l’argument « ${name} »${what ? ` (${what})` : ''}`,
  ],
  [/too many arguments.*/, () => 'il y a trop d’arguments'],
  [/required option '(.+?)' not specified/, (option) => `il manque l’option « ${option} »`],
  [/option '(.+?)' argument missing/, (option) => `l’option « ${option} » attend une valeur`],
  [
    /option '(.+?)' cannot be used with option '(.+?)'/,
    (one, other) => `les options « ${one} » et « ${other} » ne vont pas ensemble`,
  ],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./,
    (option, value, choices) =>
      `option « ${option} » : « ${value} » n’est pas possible (au choix : ${choices})`,
  ],
  [
    /(?:argument|value) '(.*?)' is invalid(?: for argument '.+?')?\. Allowed choices are (.+)\./,
    (value, choices) => `« ${value} » n’est pas possible ici (au choix : ${choices})`,
  ],
  [
    /option '(.+?)' argument '.*?' is invalid\. (.+)/,
    (option, reason) => `option « ${option} » : ${reason}`,
  ],
];

/** Commands of `lexicon`, which are looked for without it. */
const OF_LEXICON: ReadonlySet<string> = new Set(['check', 'new', 'suggest', 'schema']);

/** What French readers call commands, as the first letters of their words; a file that is not there is none. */
const IN_FRENCH: readonly (readonly [RegExp, string])[] = [
  [/^(?:rapport|bilan|synthèse|synthese)/u, 'analyse'],
  [/^(?:colonne|lire|inspect)/u, 'columns'],
  [/^(?:étique|etique|thème|theme|coder|codage)/u, 'tag'],
  [/^(?:mot|lemme)s?$/u, 'tokens'],
  [/^(?:citation|citer|extrait)/u, 'quotes'],
  [/^nuage/u, 'cloud'],
  [/^(?:écart|ecart|évolution|evolution)/u, 'compare'],
  [/^lexique/u, 'lexicon'],
  [/^expli/u, 'explain'],
  [/^(?:étude|etude|commencer|créer|creer)/u, 'init'],
  [/^(?:vérif|verif|preuve|prouver)/u, 'verify'],
];

/** Says of a command of `lexicon` where it is, of a file given alone what is done with it, of a French name ours. */
function withWhatWasMeant(message: string): string {
  // Groups are compared `--by` a question, and shown by `--group` everywhere else.
  if (message === "unknown option '--by'") return `${message}\n(Did you mean --group?)`;
  const name = /^unknown command '(.+?)'/.exec(message)?.[1] ?? '';
  const meant = OF_LEXICON.has(name)
    ? `lexicon ${name}`
    : existsSync(name)
      ? `analyse ${name}`
      : /[./]/.test(name)
        ? undefined
        : IN_FRENCH.find(([french]) => french.test(name.toLowerCase()))?.[1];
  return meant ? `unknown command '${name}'\n(Did you mean ${meant}?)` : message;
}

function usageError(text: string): Message {
  const message = withWhatWasMeant(text.replace(/^error: /, '').trim());
  return { french: frenchUsageError(message), english: englishUsageError(message) };
}

function frenchUsageError(message: string): string {
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  for (const [pattern, french] of ERRORS) {
    const match = pattern.exec(message);
    if (match) {
      const hint = suggestion ? ` ; vouliez-vous dire « ${suggestion} » ?` : '';
      return `${french(...match.slice(1))}${hint}`;
    }
  }
  return message;
}

/** Commander's sentence on one line; what we named in it is put in English. */
const englishUsageError = (message: string): string =>
  message
    .replace(/\n\(Did you mean (.+?)\?\)/, '; did you mean $1?')
    .replace(/(?<=missing required argument ')[^']+/, valueName)
    .replace(/(?<=option '-[^']*)<[^']+>/g, term);

export function taking(command: Command, ...taken: readonly (Argument | Option)[]): Command {
  for (const one of taken)
    if (one instanceof Option) command.addOption(one);
    else command.addArgument(one);
  return command;
}

/** A command with its help and errors in the reader's language; `example` closes its help. */
export function spokenCommand(
  name: string,
  description: Message,
  example: string,
  ...taken: readonly (Argument | Option)[]
): Command {
  const command = new Command(name)
    .description(spoken(description))
    .configureHelp({
      minWidthToWrap: NARROWEST,
      boxWrap: wrapped,
      styleTitle: (title) => (isEnglish() ? title : (TITLES[title] ?? title)),
      commandUsage: (shown) => usageOf(shown),
      commandDescription: (shown) => shown.description(),
      subcommandTerm: (shown) =>
        [shown.name(), ...shown.registeredArguments.map(bracketed)].join(' '),
      subcommandDescription: (shown) => shown.description(),
      argumentTerm: (shown) => valueName(shown.name()),
      argumentDescription: described,
      visibleOptions,
      optionTerm: ({ flags }) => term(flags),
      optionDescription: described,
    })
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${spoken(placed('verbatim', usageError(text)))}\n${spoken({
            french: `Aide : ${pathOf(command)} --help`,
            english: `Help: ${pathOf(command)} --help`,
          })}\n`,
        ),
    })
    .helpOption('-h, --help', spoken({ french: 'affiche cette aide', english: 'show this help' }))
    .helpCommand(false)
    .addOption(languageOption())
    .exitOverride()
    .hook('preAction', (_, action) => refuseOptionsAsValues(action))
    .addHelpText(
      'after',
      () => `\n${spoken({ french: 'Exemple :', english: 'Example:' })}\n  ${example}`,
    );
  return taking(command, ...taken);
}

/** « --cards --top 3 »: what was taken for the value of an option is another option. */
function refuseOptionsAsValues(action: Command): void {
  const flags = new Set(action.options.map(({ long }) => long));
  const swallowing = action.options.find((one) =>
    [action.getOptionValue(one.attributeName())].flat().some((value) => flags.has(value)),
  );
  if (swallowing) action.error(`option '${swallowing.flags}' argument missing`);
}

/** A command in the list of commands, which cannot run. */
export const listingOf = (name: CommandName): Command => {
  const { takes, ...does } = SUMMARIES[name];
  return taking(
    new Command(name).description(spoken(does)),
    ...takes.map((one) => new Argument(one)),
  );
};

/** A private character, as wide as a space, at which commander ends no line. */
const UNBROKEN = '\ue000';

/** Commander leaves text unwrapped where it has less room than 40 columns, which a terminal of 60 has not. */
const NARROWEST = 24;

/** Text on lines of the terminal: commander would end them at no-break spaces as well, before a colon. */
const wrapped = (text: string, width: number): string =>
  Object.assign(new Help(), { minWidthToWrap: NARROWEST })
    .boxWrap(text.replaceAll('\u00a0', UNBROKEN), width)
    .replaceAll(UNBROKEN, '\u00a0');

/** A command's own options first, then those that all commands have. */
const visibleOptions = (command: Command): Option[] =>
  new Help()
    .visibleOptions(command)
    .sort((one, other) => Number(isCommon(one)) - Number(isCommon(other)));

const isCommon = ({ long }: Option): boolean => long === '--lang' || long === '--help';

const described = ({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option | Argument): string => {
  const told = [
    argChoices && choicesTold(argChoices),
    defaultValue !== undefined && defaultTold(defaultValueDescription ?? String(defaultValue)),
  ].filter((part) => typeof part === 'string');
  if (told.length === 0) return description;
  // One pair of brackets: those that end the description take in what follows.
  const [, text = description, aside] = /^(.*) \((.*)\)$/u.exec(description) ?? [];
  const asides = [...(aside === undefined ? [] : [aside]), ...told];
  return `${text} (${asides.join(spoken({ french: ' ; ', english: '; ' }))})`;
};

const choicesTold = (choices: readonly string[]): string =>
  spoken({
    french: `au choix : ${choices.join(', ')}`,
    english: `choices: ${choices.join(', ')}`,
  });

const defaultTold = (value: string): string =>
  spoken({ french: `par défaut : ${value}`, english: `default: ${value}` });

const term = (flags: string): string => flags.replace(/(?<=<).+?(?=>)/g, valueName);

/** `verbatim lexicon check`: the names from the program down. */
const pathOf = (command: Command): string =>
  [...(command.parent ? [pathOf(command.parent)] : []), command.name()].join(' ');

const bracketed = (one: Argument): string => {
  const name = `${valueName(one.name())}${one.variadic ? '…' : ''}`;
  return one.required ? `<${name}>` : `[${name}]`;
};

function usageOf(command: Command): string {
  const rest =
    command.commands.length > 0
      ? [`<${valueName('commande')}>`]
      : command.registeredArguments.map(bracketed);
  return [pathOf(command), ...rest, '[options]'].join(' ');
}

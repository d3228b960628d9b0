import { Argument, Command, Help, Option } from 'commander';
import { type Message, placed } from '../message.js';
import { englishFlags, isEnglish, languageOption, spoken, valueName } from './language.js';
import { type CommandName, SUMMARIES } from './summaries.js';
import { usageError } from './usage-errors.js';

/** The title of the options by which files are read: the same of every command, so that they come after its own. */
export const READING_OPTIONS = 'Reading options:';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Options:': 'Options :',
  [READING_OPTIONS]: 'Options de lecture :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

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

const term = (flags: string): string => (isEnglish() ? englishFlags(flags) : flags);

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

import { type Argument, Command, type Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

/** Commander's own errors, in French. The last group, where there is one, is its suggestion. */
const ERRORS: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/unknown option '(.+?)'/, (option) => `l’option « ${option} » n’existe pas`],
  [/unknown command '(.+?)'/, (name) => `la commande « ${name} » n’existe pas`],
  [/missing required argument '(.+?)'/, (name) => `il manque l’argument « ${name} »`],
  [/too many arguments.*/, () => 'il y a trop d’arguments'],
  [/required option '(.+?)' not specified/, (option) => `il manque l’option « ${option} »`],
  [/option '(.+?)' argument missing/, (option) => `l’option « ${option} » attend une valeur`],
  [
    /(?:argument|value) '(.*?)' is invalid(?: for argument '.+?')?\. Allowed choices are (.+)\./,
    (value, choices) => `« ${value} » n’est pas possible ici (au choix : ${choices})`,
  ],
  [
    /option '(.+?)' argument '.*?' is invalid\. (.+)/,
    (option, reason) => `option « ${option} » : ${reason}`,
  ],
];

/** One French sentence for an error of commander's. */
function frenchUsageError(text: string): string {
  const message = text.replace(/^error: /, '').trim();
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

/** A command whose help and errors are in French; `example` closes its help. */
export function frenchCommand(name: string, description: string, example?: string): Command {
  const command = new Command(name)
    .description(description)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (shown) => usageOf(shown),
      subcommandTerm: (shown) =>
        [shown.name(), ...shown.registeredArguments.map(argument)].join(' '),
      argumentDescription: described,
      optionDescription: described,
    })
    .configureOutput({
      outputError: (text, write) =>
        write(`verbatim : ${frenchUsageError(text)}\nAide : ${pathOf(command)} --help\n`),
    })
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .exitOverride();
  if (example !== undefined) command.addHelpText('after', `\nExemple :\n  ${example}`);
  return command;
}

/** What an option or an argument is, with its choices and its default. */
const described = ({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option | Argument): string =>
  [
    description,
    argChoices && `(au choix : ${argChoices.join(', ')})`,
    defaultValue !== undefined &&
      `(par défaut : ${defaultValueDescription ?? String(defaultValue)})`,
  ]
    .filter(Boolean)
    .join(' ');

/** `verbatim lexicon check`: the names from the program down. */
const pathOf = (command: Command): string =>
  [...(command.parent ? [pathOf(command.parent)] : []), command.name()].join(' ');

const argument = (one: Argument): string => {
  const name = `${one.name()}${one.variadic ? '…' : ''}`;
  return one.required ? `<${name}>` : `[${name}]`;
};

function usageOf(command: Command): string {
  const rest =
    command.commands.length > 0 ? ['<commande>'] : command.registeredArguments.map(argument);
  return [pathOf(command), ...rest, '[options]'].join(' ');
}

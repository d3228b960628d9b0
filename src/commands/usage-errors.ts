import { existsSync } from 'node:fs';
import { aboutAny, joined, type Message, placed, untranslated } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { englishFlags, englishName } from './language.js';

/** Commander's own errors, each in both languages from the parts of its sentence. */
const ERRORS: readonly (readonly [RegExp, (...groups: string[]) => Message])[] = [
  [
    /unknown option '(.+?)'/,
    (option) => ({
      french: `l’option ${quoted(option)} n’existe pas`,
      english: `there is no option ${en.quoted(option)}`,
    }),
  ],
  [
    /unknown command '(.+?)'/,
    (name) => ({
      french: `la commande ${quoted(name)} n’existe pas`,
      english: `there is no command ${en.quoted(name)}`,
    }),
  ],
  [
    /missing required argument '(.+?)'(?: \((.+)\))?/,
    (name, what) => ({
      french: `il manque l’argument ${quoted(name)}${what ? ` (${what})` : ''}`,
      english: `the argument ${en.quoted(englishName(name))} is missing${what ? ` (${what})` : ''}`,
    }),
  ],
  [
    /too many arguments/,
    () => ({ french: 'il y a trop d’arguments', english: 'there are too many arguments' }),
  ],
  [
    /required option '(.+?)' not specified/,
    (flags) => ({
      french: `il manque l’option ${flags}`,
      english: `option ${englishFlags(flags)} is missing`,
    }),
  ],
  [
    /option '(.+?)' argument missing/,
    (flags) => ({
      french: `l’option ${flags} attend une valeur`,
      english: `option ${englishFlags(flags)} needs a value`,
    }),
  ],
  [
    /option '(.+?)' cannot be used with option '(.+?)'/,
    (one, other) => ({
      french: `les options ${one} et ${other} ne vont pas ensemble`,
      english: `options ${englishFlags(one)} and ${englishFlags(other)} do not go together`,
    }),
  ],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./,
    (flags, value, choices) => ofOption(flags, refused(value, choices)),
  ],
  [
    /value '(.*?)' is invalid for argument '.+?'\. Allowed choices are (.+)\./,
    (value, choices) => refused(value, choices, { french: ' ici', english: ' here' }),
  ],
  [
    /option '(.+?)' argument '.*?' is invalid\. (.+?)\.?$/,
    (flags, reason) => ofOption(flags, untranslated(reason)),
  ],
];

/** What is wrong with the value of an option: « option --top : … ». */
const ofOption = (flags: string, wrong: Message): Message =>
  placed(`option ${flags.replace(/ <.+$/, '')}`, wrong);

const refused = (value: string, choices: string, where: Message = untranslated('')): Message => ({
  french: `${quoted(value)} n’est pas possible${where.french} (au choix : ${choices})`,
  english: `${en.quoted(value)} is not possible${where.english} (choices: ${choices})`,
});

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

/** What commander says of a wrong command line, in our words; a sentence that is not known is its own. */
export function usageError(text: string): Message {
  const message = withWhatWasMeant(text.replace(/^error: /, '').trim());
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]?.split(', ') ?? [];
  for (const [pattern, told] of ERRORS) {
    const match = pattern.exec(message);
    if (match) return joined([told(...match.slice(1)), ...aboutAny(meant, suggestion)], '');
  }
  return untranslated(message);
}

const suggestion = (names: readonly string[]): Message => ({
  french: ` ; vouliez-vous dire ${names.map(quoted).join(' ou ')} ?`,
  english: `; did you mean ${names.map(en.quoted).join(' or ')}?`,
});

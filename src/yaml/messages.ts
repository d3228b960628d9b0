import { z } from 'zod';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { closeNames } from '../names/names.js';

/** What is wrong with a value by Zod's account: one message, or one a key where keys are unknown. */
export function schemaMessages(issue: z.core.$ZodRawIssue): Message[] {
  if (issue.code !== 'unrecognized_keys') return [schemaMessage(issue)];
  const text = unquoted(issue);
  return text ? [text] : issue.keys.map((key) => unknownKey(key, keysOf(issue.inst)));
}

function schemaMessage(issue: z.core.$ZodRawIssue): Message {
  if (issue.code === 'invalid_type') return typeMessage(issue);
  if (issue.code === 'invalid_value') return wrongValue(issue);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeMessage(issue);
  return { french: zodText(FRENCH, issue), english: zodText(ENGLISH, issue) };
}

const [FRENCH, ENGLISH] = [z.locales.fr().localeError, z.locales.en().localeError];

/** What Zod itself says, of what we have no words for. */
function zodText(locale: z.core.$ZodErrorMap, issue: z.core.$ZodRawIssue): string {
  const said = locale(issue);
  return (typeof said === 'string' ? said : said?.message) ?? issue.code;
}

function typeMessage(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): Message {
  const { input, expected, path } = issue;
  const name = path?.at(-1);
  if (input === undefined) return missingField(name);
  if (expected === 'string') {
    if (input === null) return { french: 'cette valeur est vide', english: 'this value is empty' };
    if (typeof input !== 'object') return QUOTED_AS;
    const [[key, value] = [], ...others] = Object.entries(input);
    if (!Array.isArray(input) && key !== undefined && others.length === 0)
      return quotedAs(`${key} :${value === null ? '' : ` ${String(value)}`}`);
  }
  if (expected === 'number')
    return {
      french: `${quoted(String(name ?? ''))} s’écrit en chiffres, sans guillemets`,
      english: `${en.quoted(String(name ?? ''))} is written in digits, without quotation marks`,
    };
  return expected === 'int'
    ? { french: 'le nombre doit être entier', english: 'the number must be whole' }
    : wrongKind(expected, input);
}

/** Kinds of values, as those who write YAML see them. */
const KINDS: Readonly<Record<string, Message>> = {
  string: { french: 'un texte', english: 'a text' },
  array: { french: 'une liste', english: 'a list' },
  object: { french: 'des clés et leurs valeurs', english: 'keys and their values' },
  record: { french: 'des clés et leurs valeurs', english: 'keys and their values' },
  number: { french: 'un nombre', english: 'a number' },
  boolean: { french: 'true ou false', english: 'true or false' },
  null: { french: 'rien', english: 'nothing' },
};

function wrongKind(expected: string, input: unknown): Message {
  const received = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  const [due, found] = [expected, received].map(
    (kind) => KINDS[kind] ?? { french: kind, english: kind },
  );
  const how = expected === 'array' ? listWritten(input) : { french: '', english: '' };
  return {
    french: `il faut ici ${due!.french}, et non ${found!.french}${how.french}`,
    english: `expected ${due!.english} here, and not ${found!.english}${how.english}`,
  };
}

/** How a list is written, for whoever wrote something else. */
const listWritten = (input: unknown): Message =>
  typeof input === 'string' && /^-\S/u.test(input)
    ? {
        french: '\u00a0: mettez une espace après chaque tiret',
        english: ': put a space after each hyphen',
      }
    : {
        french:
          '\u00a0: un élément par ligne, chacun après un tiret et une espace («\u00a0-\u00a0»)',
        english: ': one item a line, each after a hyphen and a space (“-”)',
      };

/** A value to put in quotation marks, as it is written in the file, which a number read from it is not: 1.0. */
export const quotedAs = (written: string): Message => ({
  french: `mettez des guillemets : "${written}"`,
  english: `put quotation marks: "${written}"`,
});

/** Stands for that message while the value as written is not known. */
export const QUOTED_AS = quotedAs('');

export const missingField = (name: PropertyKey = ''): Message => ({
  french: `il manque le champ ${quoted(String(name))}`,
  english: `the field ${en.quoted(String(name))} is missing`,
});

export const meantField = (name: string): Message => ({
  french: `vouliez-vous dire ${quoted(name)} ?`,
  english: `did you mean ${en.quoted(name)}?`,
});

/** Keys that an object takes. */
const keysOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** A key that has no meaning: the one that was meant, or all that there are. */
function unknownKey(key: string, known: readonly string[]): Message {
  const unknown = {
    french: `clé inconnue : ${quoted(key)}`,
    english: `unknown key: ${en.quoted(key)}`,
  };
  if (known.length === 0) return unknown;
  const glued = known.find((name) => key.startsWith(`${name}:`));
  if (glued !== undefined)
    return {
      french: `${unknown.french}\u00a0; mettez une espace après «\u00a0${glued}:\u00a0»`,
      english: `${unknown.english}; put a space after “${glued}:”`,
    };
  const meant = MEANT[key.toLowerCase()] ?? '';
  return withAdvice(unknown, known.includes(meant) ? meant : key, known);
}

/** « - horaires : trop courts »: a text that reads as a key and its value, where a text could stand. */
function unquoted({ input, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>) {
  const [[key = '', value] = [], ...others] = Object.entries(input as object);
  const known = keysOf(inst);
  const isText =
    known.includes('entry') &&
    others.length === 0 &&
    (value === null || typeof value !== 'object') &&
    !known.some((name) => key.startsWith(`${name}:`)) &&
    !(key.toLowerCase() in MEANT) &&
    closeNames(key, known).length === 0;
  return isText ? quotedAs(`${key} :${value === null ? '' : ` ${String(value)}`}`) : undefined;
}

/** Keys that people write in French, or by another name, for those that there are. */
const MEANT: Readonly<Record<string, string>> = {
  sauf: 'except',
  exclude: 'except',
  exclure: 'except',
  exception: 'except',
  exceptions: 'except',
  près: 'near',
  proche: 'near',
  entrée: 'entry',
  mot: 'entry',
  expression: 'entry',
  entrées: 'entries',
  mots: 'entries',
  expressions: 'entries',
  words: 'entries',
  nom: 'label',
  titre: 'label',
  name: 'label',
  thèmes: 'themes',
  couleur: 'color',
  colour: 'color',
  poids: 'weight',
  langue: 'language',
};

/** What is wrong with what is written, and what it should be among what is known. */
export function withAdvice(wrong: Message, written: string, known: readonly string[]): Message {
  const [close] = closeNames(written, known);
  const advice =
    close === undefined
      ? { french: `au choix : ${known.join(', ')}`, english: `choices: ${known.join(', ')}` }
      : meantField(close);
  return {
    french: `${wrong.french} ; ${advice.french}`,
    english: `${wrong.english}; ${advice.english}`,
  };
}

function wrongValue({
  values,
  input,
  path,
}: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidValue>): Message {
  const known = values.map(String);
  const key = path?.at(-1);
  if (known.length === 1)
    return {
      french: `${quoted(String(key))} doit être ${quoted(known[0]!)}`,
      english: `${en.quoted(String(key))} must be ${en.quoted(known[0]!)}`,
    };
  const written = String(input);
  const wrong =
    typeof key === 'string'
      ? {
          french: `${quoted(key)} ne peut pas être ${quoted(written)}`,
          english: `${en.quoted(key)} cannot be ${en.quoted(written)}`,
        }
      : {
          french: `valeur inconnue : ${quoted(written)}`,
          english: `unknown value: ${en.quoted(written)}`,
        };
  return withAdvice(wrong, written, known);
}

/** Fields whose number has two bounds. */
const RANGES: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['polarity', [-1, 1]],
]);

/** A value that is too small or too large, for what it is. */
function sizeMessage(
  issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>,
): Message {
  const key = String(issue.path?.at(-1));
  const range = RANGES.get(key);
  if (range) {
    const [low, high] = range;
    return {
      french: `${quoted(key)} va de ${low} à ${high}`,
      english: `${en.quoted(key)} goes from ${low} to ${high}`,
    };
  }
  if (issue.code === 'too_big')
    return {
      french: `le nombre ne doit pas dépasser ${issue.maximum}`,
      english: `the number must be at most ${issue.maximum}`,
    };
  if (issue.origin === 'array')
    return { french: 'cette liste est vide', english: 'this list is empty' };
  return issue.origin === 'string'
    ? { french: 'ce texte est vide', english: 'this text is empty' }
    : {
        french: `le nombre doit valoir au moins ${issue.minimum}`,
        english: `the number must be at least ${issue.minimum}`,
      };
}

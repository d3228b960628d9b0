import { z } from 'zod';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { QUOTED_AS, quotedAs, withAdvice } from './advice.js';
import { isAfterComma, keysOf, POINT, unknownKey, unquoted } from './unknown-keys.js';

/** What is wrong with a value by Zod's account: one message, or one a key where keys are unknown. */
export function schemaMessages(issue: z.core.$ZodRawIssue): Message[] {
  if (issue.code !== 'unrecognized_keys') return [schemaMessage(issue)];
  const text = unquoted(issue);
  return text
    ? [text]
    : issue.keys.map((key) =>
        isAfterComma(key, issue.input) ? POINT : unknownKey(key, keysOf(issue.inst)),
      );
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
  if (expected === 'number') return numberWritten(String(name ?? ''), String(input));
  return expected === 'int'
    ? { french: 'le nombre doit être entier', english: 'the number must be whole' }
    : wrongKind(expected, input);
}

/** How a number is written, for whoever wrote it otherwise. */
function numberWritten(name: string, written: string): Message {
  if (/^[+−-]?\d+,\d+$/u.test(written))
    return {
      french: `${quoted(name)} s’écrit avec un point, non une virgule`,
      english: `${en.quoted(name)} is written with a point, not a comma`,
    };
  const [low, high] = /\d/u.test(written) ? [] : (RANGES.get(name) ?? []);
  return low === undefined
    ? {
        french: `${quoted(name)} s’écrit en chiffres, sans guillemets`,
        english: `${en.quoted(name)} is written in digits, without quotation marks`,
      }
    : {
        french: `${quoted(name)} est un nombre de ${low} à ${high}`,
        english: `${en.quoted(name)} is a number from ${low} to ${high}`,
      };
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
  const how = expected === 'array' ? LIST_WRITTEN : { french: '', english: '' };
  return {
    french: `il faut ici ${due!.french}, et non ${found!.french}${how.french}`,
    english: `expected ${due!.english} here, and not ${found!.english}${how.english}`,
  };
}

/** For whoever wrote something else. */
const LIST_WRITTEN: Message = {
  french: '\u00a0: un élément par ligne, chacun après un tiret et une espace («\u00a0-\u00a0»)',
  english: ': one item a line, each after a hyphen and a space (“-”)',
};

/** What is said of something that is like another, and the line of that one. */
export const onLine = ({ french, english }: Message, line: number): Message => ({
  french: `${french} (ligne ${line})`,
  english: `${english} (line ${line})`,
});

export const missingField = (name: PropertyKey = ''): Message => ({
  french: `il manque le champ ${quoted(String(name))}`,
  english: `the field ${en.quoted(String(name))} is missing`,
});

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

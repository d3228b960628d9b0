import { z } from 'zod';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { closeNames } from '../names/names.js';
import { quotedAs, withAdvice } from './advice.js';

/** Keys that an object takes. */
export const keysOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** A key that has no meaning: the one that was meant, or all that there are. */
export function unknownKey(key: string, known: readonly string[]): Message {
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
  const meant = MEANT.get(key.toLowerCase()) ?? '';
  return withAdvice(unknown, known.includes(meant) ? meant : key, known);
}

/** Whether a key is the decimals of a number cut at its comma: `{polarity: -0,5}`. */
export const isAfterComma = (key: string, input: unknown): boolean => {
  const object = input as Readonly<Record<string, unknown>>;
  const isAlone = /^\d+$/u.test(key) && object[key] === null;
  return isAlone && Object.values(object).some((value) => typeof value === 'number');
};

export const POINT: Message = {
  french: 'un nombre s’écrit avec un point, non une virgule\u00a0: 0.5',
  english: 'a number is written with a point, not a comma: 0.5',
};

/** « - horaires : trop courts »: a text that reads as a key and its value, where a text could stand. */
export function unquoted({ input, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>) {
  const [[key = '', value] = [], ...others] = Object.entries(input as object);
  const known = keysOf(inst);
  const isText =
    known.includes('entry') &&
    others.length === 0 &&
    (value === null || typeof value !== 'object') &&
    !known.some((name) => key.startsWith(`${name}:`)) &&
    !MEANT.has(key.toLowerCase()) &&
    closeNames(key, known).length === 0;
  return isText ? quotedAs(`${key} :${value === null ? '' : ` ${String(value)}`}`) : undefined;
}

/** Keys that people write in French, or by another name, for those that there are. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    thème: 'themes',
    couleur: 'color',
    colour: 'color',
    poids: 'weight',
    langue: 'language',
  }),
);

import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { EXPECTATION_WORDS } from '../messages/words.js';
import { EXPECTATIONS } from '../model/tags.js';
import { closeNames } from '../names/names.js';

/** A value to put in quotation marks, as it is written in the file, which a number read from it is not: 1.0. */
export const quotedAs = (written: string): Message => ({
  french: `mettez des guillemets : "${written}"`,
  english: `put quotation marks: "${written}"`,
});

/** Stands for that message while the value as written is not known. */
export const QUOTED_AS = quotedAs('');

export const meantField = (name: string): Message => ({
  french: `vouliez-vous dire ${quoted(name)} ?`,
  english: `did you mean ${en.quoted(name)}?`,
});

/** What is wrong with what is written, and what it should be among what is known. */
export function withAdvice(wrong: Message, written: string, known: readonly string[]): Message {
  const [close] = closeNames(written, known);
  const advice =
    close === undefined
      ? {
          french: `au choix : ${glossed(known).join(', ')}`,
          english: `choices: ${known.join(', ')}`,
        }
      : meantField(close);
  return {
    french: `${wrong.french} ; ${advice.french}`,
    english: `${wrong.english}; ${advice.english}`,
  };
}

/** Values with what they stand for, where their English says it to few: what a question may expect. */
function glossed(values: readonly string[]): readonly string[] {
  const words = values.map((value) => {
    const expectation = EXPECTATIONS.find((one) => one === value);
    return expectation && EXPECTATION_WORDS[expectation].replace(/ \(.*\)$/u, '');
  });
  return words.includes(undefined) ? values : values.map((value, at) => `${value} (${words[at]})`);
}

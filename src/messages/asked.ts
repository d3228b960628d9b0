import { aboutAny, type Message } from '../message.js';
import * as en from './english.js';
import { count, listed, people, quoted } from './numbers.js';

/** Words told by name; of others, how many there are. */
const TOLD = 5;

/** Which words are not counted in answers because their question says them; nothing where there are none. */
export const askedTold = (words: readonly { text: string; people: number }[]): Message[] =>
  aboutAny(words, (some) => {
    const told = some.slice(0, TOLD);
    const left = some.length - told.length;
    return {
      french: `Ne sont pas comptés les mots que la question posée contient déjà, nom de l’événement compris\u00a0: ${listed(
        [
          ...told.map((word) => `${quoted(word.text)} (${people(word.people)})`),
          ...(left > 0 ? [left < 2 ? 'un autre' : `${count(left)} autres`] : []),
        ],
      )}.`,
      english: `Words that the question asked holds, the name of the event among them, are not counted: ${en.listed(
        [
          ...told.map((word) => `${en.quoted(word.text)} (${word.people})`),
          ...(left > 0 ? [`${en.count(left)} more`] : []),
        ],
      )}.`,
    };
  });

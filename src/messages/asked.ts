import { aboutAny, type Message } from '../message.js';
import * as en from './english.js';
import { count, listed, people, quoted } from './numbers.js';

/** Words told by name; of others, how many there are. */
const TOLD = 5;
/** A longer question is told by its beginning. */
const LONG = 50;

interface Asked {
  readonly text: string;
  readonly people: number;
  /** Those that hold it. */
  readonly questions: readonly string[];
}

/**
 * Which words are not counted in answers because their question says them, and which question; nothing where there
 * are none.
 */
export const askedTold = (
  words: readonly Asked[],
  nameOf: (question: string) => string = (question) => question,
): Message[] =>
  aboutAny(words, (some) => {
    const told = some.slice(0, TOLD);
    const left = some.length - told.length;
    return {
      french: `Les mots qu’une question contient déjà, nom de l’événement compris, ne sont pas comptés dans les réponses à cette question, et le sont dans les autres\u00a0: ${listed(
        [
          ...told.map(
            (word) =>
              `${quoted(word.text)} (${people(word.people)}, ${toFrench(word.questions.map(nameOf))})`,
          ),
          ...(left > 0 ? [left < 2 ? 'un autre' : `${count(left)} autres`] : []),
        ],
      )}.`,
      english: `Words that a question holds, the name of the event among them, are not counted in answers to it, and are in others: ${en.listed(
        [
          ...told.map(
            (word) =>
              `${en.quoted(word.text)} (${en.counted(word.people, 'person', 'people')}, ${toEnglish(word.questions.map(nameOf))})`,
          ),
          ...(left > 0 ? [`${en.count(left)} more`] : []),
        ],
      )}.`,
    };
  });

const toFrench = ([one = '', ...others]: readonly string[]): string =>
  others.length === 0 ? `à ${quoted(short(one))}` : `à ${count(others.length + 1)} questions`;

const toEnglish = ([one = '', ...others]: readonly string[]): string =>
  others.length === 0
    ? `to ${en.quoted(short(one))}`
    : `to ${en.count(others.length + 1)} questions`;

const short = (question: string): string => beginning(question, LONG);

/** A question up to the last whole word among its first letters, so many of them, where it is longer. */
export const beginning = (question: string, letters: number): string =>
  question.length > letters
    ? `${question.slice(0, letters).replace(/[\s,;:(«]+\S*$/u, '')}…`
    : question;

import type { Answer } from '../model.js';

/** Fewest words of the longest answer for two identical questionnaires to be one sent twice. */
const WORDS_TWICE = 4;
/** Fewest words for the same text by two people to be a copy. */
const WORDS_COPIED = 8;

export interface Duplicates {
  readonly answers: readonly Answer[];
  /** Questionnaires sent twice. */
  readonly twice: number;
  /** Answers copied from another respondent. */
  readonly copied: number;
}

/**
 * Marks the answers that say just the same as an earlier one of the same edition:
 * all open answers of two respondents alike, one of them of 4 words or more (sent twice);
 * or one text of 8 words or more by another respondent (copied).
 * Alike: case, accents, punctuation and spaces ignored. Short answers that people share are not copies.
 */
export function markDuplicates(answers: readonly Answer[]): Duplicates {
  const twice = sentTwice(answers);
  const copied = copies(answers, twice);
  return {
    answers: answers.map((answer) => {
      const original = twice.copies.get(answer) ?? copied.get(answer);
      return original === undefined ? answer : { ...answer, duplicateOf: original };
    }),
    twice: twice.respondents,
    copied: copied.size,
  };
}

/** What is compared of a text: letters and digits. */
const sameness = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();

const wordCount = (text: string): number => text.split(' ').length;

type Copies = Map<Answer, string>;

function sentTwice(answers: readonly Answer[]): { copies: Copies; respondents: number } {
  const people = new Map<string, Answer[]>();
  for (const answer of answers) {
    const person = JSON.stringify([answer.edition, answer.id]);
    const own = people.get(person);
    if (own) own.push(answer);
    else people.set(person, [answer]);
  }
  const firsts = new Map<string, readonly Answer[]>();
  const found: Copies = new Map();
  let respondents = 0;
  for (const own of people.values()) {
    const texts = own.map(({ text }) => sameness(text));
    if (!texts.some((text) => wordCount(text) >= WORDS_TWICE)) continue;
    const said = own.map(({ question }, i) => [question, texts[i]]);
    const key = JSON.stringify([own[0]!.edition, said]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, own);
    else {
      respondents++;
      for (const [i, answer] of own.entries()) found.set(answer, first[i]!.answer);
    }
  }
  return { copies: found, respondents };
}

function copies(answers: readonly Answer[], twice: { copies: Copies }): Copies {
  const firsts = new Map<string, Answer>();
  const found: Copies = new Map();
  for (const answer of answers) {
    const text = sameness(answer.text);
    if (twice.copies.has(answer) || wordCount(text) < WORDS_COPIED) continue;
    const key = JSON.stringify([answer.edition, text]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, answer);
    else if (first.id !== answer.id) found.set(answer, first.answer);
  }
  return found;
}

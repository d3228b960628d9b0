import type { Answer, Respondent } from '../model/survey.js';
import { personKey } from '../people.js';
import { type NearTexts, nearTexts } from './near.js';
import { sameness } from './sameness.js';

/** Fewest words for the same text to be a copy, or a questionnaire that holds it one sent twice. */
export const WORDS_COPIED = 8;
/** Fewest words of another text for both to tell the person, whatever was ticked: « RAS » tells nobody. */
export const WORDS_BESIDE = 3;
/** Whoever sends a questionnaire again ticks this share of the closed answers as before, at least. */
const TICKED_AGAIN = 0.5;

/** A copy, and what it is a copy of. */
export interface Copy {
  readonly edition: string;
  /** Id of the respondent, or key of the answer. */
  readonly copy: string;
  readonly original: string;
}

export interface Duplicates {
  readonly answers: readonly Answer[];
  readonly respondents: readonly Respondent[];
  /** Questionnaires sent twice: word for word, or nearly. */
  readonly twice: readonly Copy[];
  readonly nearlyTwice: readonly Copy[];
  /** Answers copied from another respondent: word for word, or nearly. */
  readonly copied: readonly Copy[];
  readonly nearlyCopied: readonly Copy[];
}

/**
 * Marks what says the same as something earlier of the same edition:
 * - a questionnaire sent twice: all open answers of two respondents alike, one of them of 8 words or
 *   more, and all closed answers alike too; half of the closed answers are enough where another text has
 *   3 words or more, and a text alone, without closed answers, is not enough;
 * - a questionnaire sent twice with small changes: the same questions answered, all closed answers
 *   alike, and open answers that are near all together;
 * - a text of 8 words or more that another respondent gave: a copy;
 * - a text near that of another respondent: a copy with small changes.
 *
 * Alike: case, accents, punctuation and spaces ignored. Near: 12 words or more, one in ten different
 * at most. Short answers that people share are no copies.
 */
export function markDuplicates(
  respondents: readonly Respondent[],
  answers: readonly Answer[],
): Duplicates {
  const compared = comparedAnswers(answers);
  const people = withAnswers(respondents, compared);
  const twice = sentTwice(people);
  const others = people.filter((person) => !twice.has(person));
  const nearlyTwice = nearlySentTwice(others);
  const sentAgain = new Map([...twice, ...nearlyTwice]);
  const sent = answersSentTwice(sentAgain);
  const copied = copies(compared.filter(({ answer }) => !sent.has(answer)));
  const unlike = compared.filter(({ answer }) => !sent.has(answer) && !copied.has(answer));
  const nearlyCopied = nearCopies(unlike);
  const originalOf = (answer: Answer): Answer | undefined =>
    sent.get(answer) ?? copied.get(answer) ?? nearlyCopied.get(answer);
  return {
    answers: answers.map((answer) => marked(answer, originalOf(answer)?.answer)),
    respondents: people.map((person) => marked(person.respondent, sentAgain.get(person)?.id)),
    twice: listed(twice, ({ id }) => id),
    nearlyTwice: listed(nearlyTwice, ({ id }) => id),
    copied: listed(copied, ({ answer }) => answer),
    nearlyCopied: listed(nearlyCopied, ({ answer }) => answer),
  };
}

const marked = <T extends object>(one: T, original: string | undefined): T =>
  original === undefined ? one : { ...one, duplicateOf: original };

const listed = <T extends { readonly edition: string }>(
  copies: ReadonlyMap<T, T>,
  name: (one: T) => string,
): Copy[] =>
  [...copies].map(([copy, original]) => ({
    edition: copy.edition,
    copy: name(copy),
    original: name(original),
  }));

/** Whether a text, in words parted by one space, has as many words. */
function hasWords(text: string, count: number): boolean {
  let space = -1;
  for (let n = 1; n < count; n++) {
    space = text.indexOf(' ', space + 1);
    if (space === -1) return false;
  }
  return true;
}

/** An answer and what is compared of it. */
interface Compared {
  readonly answer: Answer;
  readonly text: string;
  /** Shared by the answers of the same text. */
  readonly number: number;
}

interface Person {
  readonly id: string;
  readonly edition: string;
  readonly respondent: Respondent;
  readonly own: readonly Compared[];
}

function comparedAnswers(answers: readonly Answer[]): Compared[] {
  const alike = new Map<string, Omit<Compared, 'answer'>>();
  return answers.map((answer) => {
    const text = sameness(answer.text);
    const known = alike.get(text);
    if (known) return { answer, ...known };
    const first = { text, number: alike.size };
    alike.set(text, first);
    return { answer, ...first };
  });
}

function withAnswers(
  respondents: readonly Respondent[],
  compared: readonly Compared[],
): readonly Person[] {
  const answersOf = new Map<string, Compared[]>();
  const people = respondents.map((respondent): Person => {
    const { id, edition } = respondent;
    const own: Compared[] = [];
    answersOf.set(personKey(respondent), own);
    return { id, edition, respondent, own };
  });
  for (const item of compared) answersOf.get(personKey(item.answer))?.push(item);
  return people;
}

/** Copy → the first. */
function sentTwice(people: readonly Person[]): Map<Person, Person> {
  const firsts = new Map<string, Person[]>();
  const found = new Map<Person, Person>();
  for (const person of people) {
    const { edition, respondent, own } = person;
    const said = own.map(({ answer, text, number }) => ({
      question: answer.question,
      same: number,
      isLong: hasWords(text, WORDS_COPIED),
      isSome: hasWords(text, WORDS_BESIDE),
    }));
    const questionnaire = questionnaireKey({ edition, said, closed: () => respondent.closed });
    if (questionnaire === undefined) continue;
    const alike = firsts.get(questionnaire) ?? [];
    firsts.set(questionnaire, alike);
    const first = alike.find((one) => areTickedAgain(one.respondent.closed, respondent.closed));
    if (first) found.set(person, first);
    else alike.push(person);
  }
  return found;
}

/** Whether enough of the closed questions that both answered have the same answer. */
function areTickedAgain(a: Respondent['closed'], b: Respondent['closed']): boolean {
  const both = Object.keys(a).filter((question) => Object.hasOwn(b, question));
  const same = both.filter((question) => `${a[question]}` === `${b[question]}`);
  return same.length >= TICKED_AGAIN * both.length;
}

export interface Questionnaire {
  readonly edition: string;
  readonly said: readonly {
    /** Its wording, or a number that stands for it. */
    readonly question: string | number;
    /** What only the same text shares. */
    readonly same: number;
    readonly isLong: boolean;
    readonly isSome: boolean;
  }[];
  readonly closed: () => Respondent['closed'];
}

/**
 * What two questionnaires of one person share; undefined where there is too little to tell. Closed
 * answers are part of it unless two texts tell the person.
 */
export function questionnaireKey({ edition, said, closed }: Questionnaire): string | undefined {
  if (!said.some(({ isLong }) => isLong)) return undefined;
  const ticked = said.filter(({ isSome }) => isSome).length < 2 ? JSON.stringify(closed()) : '';
  if (said.length === 1 && ticked === '{}') return undefined;
  const texts = said.flatMap(({ question, same }) => [question, same]);
  return [edition, ...texts, ticked].join('\0');
}

function nearlySentTwice(people: readonly Person[]): Map<Person, Person> {
  const near = new Map<string, NearTexts<Person>>();
  const found = new Map<Person, Person>();
  for (const person of people) {
    const { edition, respondent, own } = person;
    const closed = JSON.stringify(respondent.closed);
    if (own.length === 0 || (own.length === 1 && closed === '{}')) continue;
    const questions = own.map(({ answer }) => answer.question);
    const alike = [edition, closed, ...questions].join('\0');
    const among = near.get(alike) ?? nearTexts<Person>();
    near.set(alike, among);
    const first = among.add(own.map(({ text }) => text).join(' '), person);
    if (first) found.set(person, first);
  }
  return found;
}

/** Each answer of a questionnaire sent twice → the answer to the same question in the first. */
function answersSentTwice(people: ReadonlyMap<Person, Person>): Map<Answer, Answer> {
  const found = new Map<Answer, Answer>();
  for (const [copy, first] of people)
    for (const [i, { answer }] of copy.own.entries()) found.set(answer, first.own[i]!.answer);
  return found;
}

function copies(compared: readonly Compared[]): Map<Answer, Answer> {
  const firsts = new Map<string, Answer>();
  const found = new Map<Answer, Answer>();
  for (const { answer, text, number } of compared) {
    if (!hasWords(text, WORDS_COPIED)) continue;
    const key = `${answer.edition}\0${number}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, answer);
    else if (first.id !== answer.id) found.set(answer, first);
  }
  return found;
}

function nearCopies(compared: readonly Compared[]): Map<Answer, Answer> {
  const near = new Map<string, NearTexts<Answer>>();
  const found = new Map<Answer, Answer>();
  for (const { answer, text } of compared) {
    const among = near.get(answer.edition) ?? nearTexts<Answer>();
    near.set(answer.edition, among);
    const first = among.add(text, answer);
    if (first && first.id !== answer.id) found.set(answer, first);
  }
  return found;
}

import type { Answer, Respondent } from '../model.js';
import { type NearTexts, nearTexts } from './near.js';
import { sameness } from './sameness.js';

/** Fewest words of one of the answers for two identical questionnaires to be one sent twice. */
const WORDS_TWICE = 4;
/** Fewest words for the same text by two people to be a copy. */
const WORDS_COPIED = 8;

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
 * - a questionnaire sent twice: all open answers of two respondents alike, one of them of 4 words or
 *   more; where there is one answer alone, all closed answers alike too;
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
  const compared = answers.map((answer) => ({ answer, text: sameness(answer.text) }));
  const answersOf = byPerson(compared);
  const twice = sentTwice(respondents, answersOf);
  const others = respondents.filter((respondent) => !twice.has(respondent));
  const nearlyTwice = nearlySentTwice(others, answersOf);
  const people = new Map([...twice, ...nearlyTwice]);
  const sent = answersSentTwice(people, answersOf);
  const copied = copies(compared.filter(({ answer }) => !sent.has(answer)));
  const unlike = compared.filter(({ answer }) => !sent.has(answer) && !copied.has(answer));
  const nearlyCopied = nearCopies(unlike);
  const original = new Map([...sent, ...copied, ...nearlyCopied]);
  return {
    answers: answers.map((answer) => marked(answer, original.get(answer)?.answer)),
    respondents: respondents.map((respondent) => marked(respondent, people.get(respondent)?.id)),
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

const wordCount = (text: string): number => text.split(' ').length;

const personKey = ({ edition, id }: { edition: string; id: string }): string => `${edition}\0${id}`;

/** An answer and what is compared of it. */
interface Compared {
  readonly answer: Answer;
  readonly text: string;
}

type AnswersOf = ReadonlyMap<string, readonly Compared[]>;

function byPerson(compared: readonly Compared[]): AnswersOf {
  const people = new Map<string, Compared[]>();
  for (const item of compared) {
    const key = personKey(item.answer);
    const own = people.get(key);
    if (own) own.push(item);
    else people.set(key, [item]);
  }
  return people;
}

/** Copy → the first. */
function sentTwice(
  respondents: readonly Respondent[],
  answersOf: AnswersOf,
): Map<Respondent, Respondent> {
  const firsts = new Map<string, Respondent>();
  const found = new Map<Respondent, Respondent>();
  for (const respondent of respondents) {
    const own = answersOf.get(personKey(respondent)) ?? [];
    const questionnaire = questionnaireKey(respondent, own);
    if (questionnaire === undefined) continue;
    const first = firsts.get(questionnaire);
    if (first) found.set(respondent, first);
    else firsts.set(questionnaire, respondent);
  }
  return found;
}

/** What two questionnaires of one person share; undefined where there is too little to tell. */
function questionnaireKey(
  { edition, closed }: Respondent,
  own: readonly Compared[],
): string | undefined {
  if (!own.some(({ text }) => wordCount(text) >= WORDS_TWICE)) return undefined;
  const alone = own.length === 1;
  if (alone && Object.keys(closed).length === 0) return undefined;
  const said = own.flatMap(({ answer, text }) => [answer.question, text]);
  return [edition, ...said, alone ? JSON.stringify(closed) : ''].join('\0');
}

function nearlySentTwice(
  respondents: readonly Respondent[],
  answersOf: AnswersOf,
): Map<Respondent, Respondent> {
  const near = new Map<string, NearTexts<Respondent>>();
  const found = new Map<Respondent, Respondent>();
  for (const respondent of respondents) {
    const own = answersOf.get(personKey(respondent)) ?? [];
    const closed = JSON.stringify(respondent.closed);
    if (own.length === 0 || (own.length === 1 && closed === '{}')) continue;
    const questions = own.map(({ answer }) => answer.question);
    const alike = [respondent.edition, closed, ...questions].join('\0');
    const among = near.get(alike) ?? nearTexts<Respondent>();
    near.set(alike, among);
    const first = among.add(own.map(({ text }) => text).join(' '), respondent);
    if (first) found.set(respondent, first);
  }
  return found;
}

/** Each answer of a questionnaire sent twice → the answer to the same question in the first. */
function answersSentTwice(
  people: ReadonlyMap<Respondent, Respondent>,
  answersOf: AnswersOf,
): Map<Answer, Answer> {
  const found = new Map<Answer, Answer>();
  for (const [copy, first] of people) {
    const originals = answersOf.get(personKey(first)) ?? [];
    for (const [i, { answer }] of (answersOf.get(personKey(copy)) ?? []).entries())
      found.set(answer, originals[i]!.answer);
  }
  return found;
}

function copies(compared: readonly Compared[]): Map<Answer, Answer> {
  const firsts = new Map<string, Answer>();
  const found = new Map<Answer, Answer>();
  for (const { answer, text } of compared) {
    if (wordCount(text) < WORDS_COPIED) continue;
    const key = `${answer.edition}\0${text}`;
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

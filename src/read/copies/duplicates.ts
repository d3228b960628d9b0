import { groupBy, keptIn } from '../../ground/group-by.js';
import type { Answer, Respondent } from '../../model/survey.js';
import { personKey } from '../../people/people.js';
import { sumOf } from '../../stats/sum.js';
import { type NearTexts, nearTexts, WORDS_NEAR } from './near.js';
import { sameness, type WordCounts, wordCountsOf } from './sameness.js';

/**
 * Fewest words of four letters or more for texts to tell who wrote them. People do write the same
 * sentence: of 41,000 answers of many writers (`bench/tags`), two that are the same hold 9 at most.
 */
export const TELLING_WORDS = 10;
/** Where all closed answers are alike, two of them stand for a word; this many are words, as many tick all alike. */
export const LEAST_WORDS = 5;
const CLOSED_FOR_A_WORD = 2;
/** Fewest words of another text for both to tell the person, whatever was ticked: « RAS » tells nobody. */
const WORDS_BESIDE = 3;
/** Whoever sends a questionnaire again ticks this share of the closed answers as before, at least. */
const TICKED_AGAIN = 0.5;
/** A text that so many different questionnaires hold tells of no person: a list read as text, a sentence that goes round. */
const GOES_ROUND = 3;

export interface Copy {
  readonly edition: string;
  /** Id of the respondent, or key of the answer. */
  readonly copy: string;
  readonly original: string;
}

interface Duplicates {
  readonly answers: readonly Answer[];
  readonly respondents: readonly Respondent[];
  /** Questionnaires sent twice: word for word, or nearly. */
  readonly twice: readonly Copy[];
  readonly nearlyTwice: readonly Copy[];
  /** Long answers that are another respondent’s, word for word. They count: two people said so. */
  readonly shared: readonly Copy[];
}

/**
 * Marks the questionnaires that say the same as an earlier one of the same edition, sent twice by one
 * person, with their answers:
 * - word for word: all open answers alike, and all closed answers too; they hold 10 words of four
 *   letters or more together, or half as many and two closed answers for each that lacks. Half of the
 *   closed answers alike are enough beside 10 such words in two texts of 3 words or more;
 * - with small changes: the same questions answered, all closed answers alike, and open answers as
 *   telling that are near all together, those of fewer than 12 words the same.
 *
 * A text of three different questionnaires tells nobody. Texts of columns that are not read (`unasked`) count.
 *
 * A sentence alone, beside other answers, is no proof: people say the same, or use each other's words,
 * and each of them counts. Where it holds 10 such words, it is told.
 *
 * Alike: case, accents, punctuation and spaces ignored. Near: 12 words or more, one in ten different
 * at most.
 */
export function markDuplicates(
  respondents: readonly Respondent[],
  answers: readonly Answer[],
  unasked: readonly Answer[] = [],
): Duplicates {
  const whole = comparedAnswers([...answers, ...unasked]);
  const compared = whole.slice(0, answers.length);
  const people = telling(withAnswers(respondents, whole));
  const twice = sentTwice(people);
  const others = people.filter((person) => !twice.has(person));
  const nearlyTwice = nearlySentTwice(others);
  const sentAgain = new Map([...twice, ...nearlyTwice]);
  const sent = answersSentTwice(sentAgain);
  return {
    answers: answers.map((answer) => marked(answer, sent.get(answer)?.answer)),
    respondents: people.map((person) => marked(person.respondent, sentAgain.get(person)?.id)),
    twice: listed(twice, ({ id }) => id),
    nearlyTwice: listed(nearlyTwice, ({ id }) => id),
    shared: listed(
      sharedTexts(compared.filter(({ answer }) => !sent.has(answer))),
      ({ answer }) => answer,
    ),
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

interface Compared extends Said {
  readonly answer: Answer;
  readonly text: string;
}

interface Person {
  readonly id: string;
  readonly edition: string;
  readonly respondent: Respondent;
  readonly own: readonly Compared[];
}

function comparedAnswers(answers: readonly Answer[]): Compared[] {
  const alike = new Map<string, Omit<Compared, 'answer' | 'question'>>();
  return answers.map((answer) => {
    const text = sameness(answer.text);
    const read = () => ({ text, same: alike.size, ...wordCountsOf(text) });
    return { answer, question: answer.question, ...keptIn(alike, text, read) };
  });
}

function withAnswers(
  respondents: readonly Respondent[],
  compared: readonly Compared[],
): readonly Person[] {
  const answersOf = groupBy(compared, ({ answer }) => personKey(answer));
  return respondents.map((respondent) => {
    const { id, edition } = respondent;
    return { id, edition, respondent, own: answersOf.get(personKey(respondent)) ?? [] };
  });
}

/** People whose texts that many gave in the same words hold no word that tells who wrote them. */
function telling(people: readonly Person[]): Person[] {
  const keyOf = ({ edition, question, same }: Said & { edition: string }): string =>
    [edition, question, same].join('\0');
  const holders = new Map<string, Set<string>>();
  for (const { edition, own, respondent } of people) {
    const texts = own.map(({ question, same }) => [question, same]);
    const whole = JSON.stringify([texts, areTwoTexts(own) || respondent.closed]);
    for (const said of own)
      keptIn(holders, keyOf({ ...said, edition }), () => new Set()).add(whole);
  }
  return people.map((person) => ({
    ...person,
    own: person.own.map((said) =>
      holders.get(keyOf({ ...said, edition: person.edition }))!.size < GOES_ROUND
        ? said
        : { ...said, words: 0, long: 0 },
    ),
  }));
}

/** Copy → the first. */
function sentTwice(people: readonly Person[]): Map<Person, Person> {
  const firsts = new Map<string, Person[]>();
  const found = new Map<Person, Person>();
  for (const person of people) {
    const { edition, respondent, own } = person;
    const questionnaire = questionnaireKey({ edition, said: own, closed: () => respondent.closed });
    if (questionnaire === undefined) continue;
    const alike = keptIn(firsts, questionnaire, () => []);
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

/** A text, as others are compared with it. */
interface Said extends WordCounts {
  /** The wording of its question, or a number that stands for it. */
  readonly question: string | number;
  /** A number that only the same text shares. */
  readonly same: number;
}

interface Questionnaire {
  readonly edition: string;
  readonly said: readonly Said[];
  readonly closed: () => Respondent['closed'];
}

/** Whether two texts tell the person, whatever was ticked. */
const areTwoTexts = (said: readonly Said[]): boolean =>
  said.filter(({ words }) => words >= WORDS_BESIDE).length >= 2 && longWords(said) >= TELLING_WORDS;

/** What two questionnaires of one person share; undefined where there is too little to tell. */
export function questionnaireKey({ edition, said, closed }: Questionnaire): string | undefined {
  const long = longWords(said);
  if (long < LEAST_WORDS) return undefined;
  const texts = said.flatMap(({ question, same }) => [question, same]);
  if (areTwoTexts(said)) return [edition, ...texts].join('\0');
  const ticked = closed();
  if (!areTelling(long, ticked)) return undefined;
  return [edition, ...texts, JSON.stringify(ticked)].join('\0');
}

const longWords = (said: readonly WordCounts[]): number => sumOf(said, ({ long }) => long);

/** Whether so many long words, and closed answers, are enough for the same ones to be of one person. */
const areTelling = (long: number, closed: Respondent['closed']): boolean =>
  long >= LEAST_WORDS && long + Object.keys(closed).length / CLOSED_FOR_A_WORD >= TELLING_WORDS;

function nearlySentTwice(people: readonly Person[]): Map<Person, Person> {
  const near = new Map<string, NearTexts<Person>>();
  const found = new Map<Person, Person>();
  for (const person of people) {
    const { edition, respondent, own } = person;
    if (!areTelling(longWords(own), respondent.closed)) continue;
    const closed = JSON.stringify(respondent.closed);
    const questions = own.map(({ question }) => question);
    const alike = [edition, closed, ...questions].join('\0');
    const among = keptIn(near, alike, () => nearTexts<Person>());
    const first = among.add(own.map(({ text }) => text).join(' '), person);
    if (first && isTouchedUp(own, first.own)) found.set(person, first);
  }
  return found;
}

/** Whether answers too short to be near by their words are the same. */
const isTouchedUp = (own: readonly Compared[], first: readonly Compared[]): boolean =>
  own.every(
    ({ same, words }, at) =>
      same === first[at]!.same || (words >= WORDS_NEAR && first[at]!.words >= WORDS_NEAR),
  );

/** Each answer of a questionnaire sent twice → the answer to the same question in the first. */
function answersSentTwice(people: ReadonlyMap<Person, Person>): Map<Answer, Answer> {
  const found = new Map<Answer, Answer>();
  for (const [copy, first] of people)
    for (const [i, { answer }] of copy.own.entries()) found.set(answer, first.own[i]!.answer);
  return found;
}

function sharedTexts(compared: readonly Compared[]): Map<Answer, Answer> {
  const firsts = new Map<string, Answer>();
  const found = new Map<Answer, Answer>();
  for (const { answer, same, long } of compared) {
    if (long < TELLING_WORDS) continue;
    const key = `${answer.edition}\0${same}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, answer);
    else if (first.id !== answer.id) found.set(answer, first);
  }
  return found;
}

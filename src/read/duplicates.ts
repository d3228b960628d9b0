import type { Answer, Respondent } from '../model.js';

/** Fewest words of one of the answers for two identical questionnaires to be one sent twice. */
const WORDS_TWICE = 4;
/** Fewest words for the same text by two people to be a copy. */
const WORDS_COPIED = 8;

export interface Duplicates {
  readonly answers: readonly Answer[];
  readonly respondents: readonly Respondent[];
  /** Edition of each questionnaire sent twice. */
  readonly twice: readonly string[];
  /** Edition of each answer copied from another respondent. */
  readonly copied: readonly string[];
}

/**
 * Marks what says just the same as something earlier of the same edition:
 * - a questionnaire sent twice: all open answers of two respondents alike, one of them of 4 words or
 *   more; where there is one answer alone, all closed answers alike too;
 * - a text of 8 words or more that another respondent gave: a copy.
 *
 * Alike: case, accents, punctuation and spaces ignored. Short answers that people share are no copies.
 */
export function markDuplicates(
  respondents: readonly Respondent[],
  answers: readonly Answer[],
): Duplicates {
  const compared = answers.map((answer) => ({ answer, text: sameness(answer.text) }));
  const twice = sentTwice(respondents, compared);
  const copied = copies(compared, twice);
  return {
    answers: answers.map((answer) => {
      const original = twice.answers.get(answer) ?? copied.get(answer);
      return original === undefined ? answer : { ...answer, duplicateOf: original };
    }),
    respondents: respondents.map((respondent) => {
      const original = twice.respondents.get(personKey(respondent));
      return original === undefined ? respondent : { ...respondent, duplicateOf: original };
    }),
    twice: [...twice.respondents.keys()].map((key) => key.split('\0')[0]!),
    copied: [...copied.keys()].map(({ edition }) => edition),
  };
}

/** What is compared of a text: letters, digits and emojis. */
const sameness = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();

const wordCount = (text: string): number => text.split(' ').length;

const personKey = ({ edition, id }: { edition: string; id: string }): string => `${edition}\0${id}`;

/** An answer and what is compared of it. */
interface Compared {
  readonly answer: Answer;
  readonly text: string;
}

interface Twice {
  /** Copy → key of the original answer. */
  readonly answers: ReadonlyMap<Answer, string>;
  /** Person who is a copy → id of the first. */
  readonly respondents: ReadonlyMap<string, string>;
}

function sentTwice(respondents: readonly Respondent[], compared: readonly Compared[]): Twice {
  const answersOf = byPerson(compared);
  const firsts = new Map<string, readonly Compared[]>();
  const copied = new Map<Answer, string>();
  const people = new Map<string, string>();
  for (const respondent of respondents) {
    const own = answersOf.get(personKey(respondent)) ?? [];
    const questionnaire = questionnaireKey(respondent, own);
    if (questionnaire === undefined) continue;
    const first = firsts.get(questionnaire);
    if (!first) {
      firsts.set(questionnaire, own);
      continue;
    }
    people.set(personKey(respondent), first[0]!.answer.id);
    for (const [i, { answer }] of own.entries()) copied.set(answer, first[i]!.answer.answer);
  }
  return { answers: copied, respondents: people };
}

function byPerson(compared: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> {
  const people = new Map<string, Compared[]>();
  for (const item of compared) {
    const key = personKey(item.answer);
    const own = people.get(key);
    if (own) own.push(item);
    else people.set(key, [item]);
  }
  return people;
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

function copies(compared: readonly Compared[], twice: Twice): Map<Answer, string> {
  const firsts = new Map<string, Answer>();
  const found = new Map<Answer, string>();
  for (const { answer, text } of compared) {
    if (twice.answers.has(answer) || wordCount(text) < WORDS_COPIED) continue;
    const key = `${answer.edition}\0${text}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, answer);
    else if (first.id !== answer.id) found.set(answer, first.answer);
  }
  return found;
}

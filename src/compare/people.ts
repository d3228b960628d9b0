import { besideDegrees } from '../closed/beside.js';
import { groupBy } from '../ground/group-by.js';
import type { EditionCount } from '../model/comparison.js';
import type { SavedAnswer, SavedPerson } from '../model/saved.js';
import type { ClosedQuestion, Respondent } from '../model/survey.js';
import type { TaggedAnswer } from '../model/tags.js';
import { chosenBy, isCounted, personKey } from '../people/people.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { sumOf } from '../stats/sum.js';
import { isOnlyAsked } from '../tag/asked/question-entry.js';
import { expressionsOf } from '../words/counts.js';
import { type SaidWord, type ShownWords, saidWords } from './said-words.js';

/** One answer as comparisons see it: what is kept of it for later years, with its place and all its words. */
export interface ComparedAnswer extends Omit<SavedAnswer, 'words'> {
  readonly answer: string;
  readonly words: readonly SaidWord[];
}

/** One respondent as comparisons see them: counted once, whatever the number of answers. */
export interface Person extends Omit<SavedPerson, 'answers'> {
  readonly id: string;
  readonly answers: readonly ComparedAnswer[];
  /** Another person has the same address or id in the file. */
  readonly again?: true;
}

/** The people of one edition, or of one group: a column of every table. */
export interface Part {
  readonly label: string;
  readonly people: readonly Person[];
}

/** Where people are made from. */
export interface PeopleInput {
  readonly respondents: readonly Respondent[];
  readonly tagged: readonly TaggedAnswer[];
  /** Lemmas that no table of words shows. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * Respondents with their answers, in order of respondents. Someone who has answers but no row among
 * the respondents is a person too, after the others. Someone who sent the questionnaire twice is one
 * person.
 */
export function peopleOf({ respondents, tagged, stopWords }: PeopleInput): Person[] {
  const answers = groupBy(tagged, ({ answer }) => personKey(answer));
  const known = new Map(respondents.map((respondent) => [personKey(respondent), respondent]));
  const shown = { stopWords, expressions: expressionsOf(tagged, stopWords) };
  const keys = [...new Set([...known.keys(), ...answers.keys()])];
  const once = keys.filter((key) => known.get(key)?.duplicateOf === undefined);
  return once.map((key) => {
    const own = answers.get(key) ?? [];
    const { edition, id } = known.get(key) ?? own[0]!.answer;
    const closed = known.get(key)?.closed ?? {};
    const said = own.filter(isCounted).map((one) => saidIn(one, shown));
    const again = known.get(key)?.sameSender !== undefined && ({ again: true } as const);
    return { edition, id, answers: said, read: own.length, closed, ...again };
  });
}

/** What tells of somebody's health, beliefs or faults leaves neither words nor entries: they outlive the text. */
function saidIn(tagged: TaggedAnswer, shown: ShownWords): ComparedAnswer {
  const { answer, tags, expects } = tagged;
  const secret = !tellsNoSecret(tagged);
  return {
    answer: answer.answer,
    question: answer.question,
    ...(answer.asked !== undefined && { asked: answer.asked }),
    ...(expects !== undefined && { expects }),
    themes: tags.themes.map(({ id, polarity, evidence }) => ({
      id,
      polarity,
      entries: secret ? [] : [...new Set(evidence.map(({ entry }) => entry))],
      ...(isOnlyAsked(evidence) && { given: true as const }),
    })),
    sentiment: tags.sentiment.label,
    intents: tags.intents,
    words: secret ? [] : saidWords(tagged, shown),
  };
}

/** The people of each edition, in the order of `editions`; those of other editions are left out. */
export function partsByEdition(editions: readonly string[], people: readonly Person[]): Part[] {
  return editions.map((label) => ({
    label,
    people: people.filter(({ edition }) => edition === label),
  }));
}

/** The people of a part with at least one answer that counts: the denominator of themes, sentiment and words. */
export const speakers = (part: Part): readonly Person[] =>
  part.people.filter(({ answers }) => answers.length > 0);

/** The parts of which somebody gave an answer that counts. */
export const saying = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => speakers(part).length > 0);

/**
 * Tells whether a person answered a question; one of degrees or numbers, by one of them: « Sans objet » counts in
 * no share of degrees.
 */
export function answersTo(
  people: readonly Person[],
  { name, kind }: Pick<ClosedQuestion, 'name' | 'kind'>,
): (person: Person) => boolean {
  const isBeside = besideDegrees(kind, allChosen(people, name));
  return (person) => {
    const chosen = chosenBy(person, name);
    return chosen !== undefined && (kind === 'multiple' || chosen.some((one) => !isBeside(one)));
  };
}

/** Every option that people chose, as often as it was. */
export const allChosen = (people: readonly Person[], question: string): string[] =>
  people.flatMap((person) => chosenBy(person, question) ?? []);

/** What people chose where one answer is asked for: one option a person who answered. */
export const eachChosen = (people: readonly Person[], question: string): string[] =>
  people.flatMap((person) => chosenBy(person, question)?.[0] ?? []);

/** What a part holds. `informative` counts the answers that the tables are made of. */
export function countPart({ label, people }: Part): EditionCount {
  return {
    label,
    respondents: people.length,
    answers: sumOf(people, ({ read }) => read),
    informative: sumOf(people, ({ answers }) => answers.length),
  };
}

import type { TaggedAnswer, Theme } from '../model/tags.js';
import { isCounted, peopleIn } from '../people/people.js';

/** How many people themes reach, question by question. */
interface Coverage {
  readonly question: string;
  /** People with an answer that counts. */
  readonly people: number;
  /** Of those, people with a theme. */
  readonly covered: number;
}

export function coverageByQuestion(tagged: readonly TaggedAnswer[]): Coverage[] {
  const questions = [...new Set(tagged.map(({ answer }) => answer.question))];
  return questions.map((question) => {
    const own = tagged.filter((one) => one.answer.question === question && isCounted(one));
    const covered = own.filter(({ tags }) => tags.themes.length > 0);
    return { question, people: peopleIn(own).size, covered: peopleIn(covered).size };
  });
}

/** Answers that count and reveal no theme: those that say something at some length first, then « merci », « top ». */
export const uncovered = (tagged: readonly TaggedAnswer[]): TaggedAnswer[] => {
  const left = tagged.filter((one) => isCounted(one) && one.tags.themes.length === 0);
  const isBrief = ({ parse }: TaggedAnswer): boolean => parse.tokens.length < BRIEF_TOKENS;
  return [...left.filter((one) => !isBrief(one)), ...left.filter(isBrief)];
};

/** Tokens under which an answer without a theme seldom lacks one. */
const BRIEF_TOKENS = 4;

/** A theme that never comes without another. */
interface Companion {
  readonly theme: Theme;
  readonly other: Theme;
  readonly people: number;
}

/** Fewer people prove no habit. */
const LEAST_PEOPLE = 5;

export function companions(tagged: readonly TaggedAnswer[], themes: readonly Theme[]): Companion[] {
  const speaking = tagged.filter(isCounted);
  return themes.flatMap((theme) => {
    const answers = speaking.filter((one) => speaksOf(one, theme));
    const people = peopleIn(answers).size;
    if (people < LEAST_PEOPLE) return [];
    return themes
      .filter((other) => other !== theme && answers.every((one) => speaksOf(one, other)))
      .map((other) => ({ theme, other, people }));
  });
}

/** Whether an answer has a theme. */
export const speaksOf = ({ tags }: TaggedAnswer, theme: Theme): boolean =>
  tags.themes.some(({ id }) => id === theme.id);

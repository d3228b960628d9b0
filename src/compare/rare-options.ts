import { besideDegrees } from '../closed/beside.js';
import { binsOf } from '../closed/bins.js';
import { countEach } from '../ground/group-by.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chosenBy } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { poolSmall, splitBy } from './grouping.js';
import { allChosen, answersTo, type Person } from './people.js';

/** Label of the rare options of a question together. It tells no degree: a scale of which some group is small has no mean then, which would tell who chose which. */
export const OTHERS = 'Autres réponses';

/** How a closed question may be crossed with groups. */
export interface Crossing {
  readonly question: ClosedQuestion;
  /** Rare options stand together, or, of several answers, are left out; hidden: nothing to compare is left. */
  readonly as: 'whole' | 'pooled' | 'shortened' | 'hidden';
  /** The option in whose place another stands; undefined for one that is left out. */
  readonly shown: (option: string) => string | undefined;
}

/**
 * How each closed question may be crossed with groups. « Oui: 4 of the 5 of a group » tells who they
 * are, so an option that fewer people than the threshold chose, all groups together, is not crossed: of
 * a question of one answer it stands with others, as small groups do (`poolSmall`); of several answers, or beside
 * the degrees of a scale, it is left out. A question with nothing left to compare is hidden, and so is a number with a rare class.
 *
 * @param people of all groups.
 */
export const crossings = (
  people: readonly Person[],
  questions: readonly ClosedQuestion[],
  threshold: number,
): Crossing[] =>
  questions.map((question) => ({
    question,
    ...CROSSED[question.kind](people, question, threshold),
  }));

/** People, with what they chose as it may be crossed. */
export const withCrossings = (people: readonly Person[], all: readonly Crossing[]): Person[] =>
  people.map((person) => ({
    ...person,
    closed: Object.fromEntries(
      all.flatMap(({ question: { name }, shown }) => {
        const chosen = chosenBy(person, name);
        return chosen ? [[name, chosen.flatMap((option) => shown(option) ?? [])]] : [];
      }),
    ),
  }));

type Rule = (
  people: readonly Person[],
  question: ClosedQuestion,
  threshold: number,
) => Omit<Crossing, 'question'>;

const asChosen = (option: string): string => option;

const ofOne: Rule = (people, question, threshold) => {
  const chosen = allChosen(people, question.name);
  const isBeside = besideDegrees(question.kind, chosen);
  const rareBeside = rareIn(chosen.filter(isBeside), threshold);
  const { parts, small, joined } = poolSmall(
    splitBy(people.filter(answersTo(people, question)), question),
    threshold,
    (part) => part.people.length,
  );
  if (small.length + rareBeside.size === 0) return { as: 'whole', shown: asChosen };
  const pooled = new Set([...small, ...joined]);
  return {
    as: parts.length < 2 ? 'hidden' : small.length === 0 ? 'shortened' : 'pooled',
    shown: (option) => (rareBeside.has(option) ? undefined : pooled.has(option) ? OTHERS : option),
  };
};

const ofSeveral: Rule = (people, { name }, threshold) => {
  const chosen = people.flatMap((person) => [...new Set(chosenBy(person, name))]);
  const rare = rareIn(chosen, threshold);
  const left = new Set(chosen).size - rare.size;
  return {
    as: rare.size === 0 ? 'whole' : left === 0 ? 'hidden' : 'shortened',
    shown: (option) => (rare.has(option) ? undefined : option),
  };
};

const ofNumbers: Rule = (people, { name }, threshold) => {
  const chosen = allChosen(people, name);
  const rare = rareIn(chosen.map(binsOf(chosen).labelOf), threshold);
  return { as: rare.size === 0 ? 'whole' : 'hidden', shown: asChosen };
};

const CROSSED: Readonly<Record<ClosedQuestion['kind'], Rule>> = {
  choice: ofOne,
  scale: ofOne,
  multiple: ofSeveral,
  number: ofNumbers,
};

/** Options that fewer people chose than the threshold. */
const rareIn = (chosen: readonly string[], threshold: number): ReadonlySet<string> =>
  new Set([...countEach(chosen)].flatMap(([option, n]) => (areFew(n, threshold) ? option : [])));

import { sameButGender } from '../closed/genders.js';
import { nearNames } from '../closed/near-names.js';
import { closedRewordings } from '../closed/same-question.js';
import { groupBy } from '../ground/group-by.js';
import { aboutAny, type Message } from '../message.js';
import type { ComparedClosed, Comparison, WordedQuestion } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import type { Expectation } from '../model/tags.js';
import { meets, rewordedPairs, rewordings, type Wording } from '../wording/rewordings.js';
import { likenessAmong } from './asked-alike.js';
import { namedByGrid } from './grid-items.js';
import type { Lines } from './parts.js';
import { allChosen, type Part, type Person, saying } from './people.js';
import { remedies } from './remedies.js';
import { mayBearAnother, unchosenOptions } from './renamed.js';
import { type SplitQuestion, splitByGrid, splitRemedy } from './split.js';
import { type Warning, warnings } from './warning-texts.js';

/** A wording of an open question, under the name that it is counted by, and what it expects. */
interface OpenWording extends Wording {
  readonly countedAs: string;
  readonly expects: Expectation | undefined;
}

/** Each wording of an open question, with the editions where somebody answered it. */
function openWordings(parts: readonly Part[]): OpenWording[] {
  const said = parts.flatMap(({ label, people }) =>
    people.flatMap(({ answers }) => answers.map((answer) => ({ label, answer }))),
  );
  const byWording = groupBy(said, ({ answer: { question, asked = question } }) => asked);
  return [...byWording].map(([name, own]) => ({
    name,
    countedAs: own[0]!.answer.question,
    expects: own[0]!.answer.expects,
    editions: [...new Set(own.map(({ label }) => label))],
  }));
}

/** The open questions by the names they are counted by, those that stand for each other together. */
export function rewordedQuestions(parts: readonly Part[]): string[][] {
  const wordings = openWordings(parts);
  const names = new Map(wordings.map(({ name, countedAs }) => [name, countedAs]));
  return rewordings(wordings).map((group) => [...new Set(group.map((name) => names.get(name)!))]);
}

/**
 * Open questions that some edition words otherwise, with all of their wordings, and those that some edition does
 * not ask. A sentence a question.
 */
export function openWarnings(parts: readonly Part[]): Warning[] {
  const filled = saying(parts).map(({ label }) => label);
  const wordings = openWordings(parts);
  const pairs = rewordedPairs(wordings);
  const { inWords } = likenessAmong(wordings);
  const close = pairs.filter(([a, b]) => !inWords(a.name, b.name));
  const questions = rewordings(wordings).map((names) =>
    wordings.filter(({ name }) => names.includes(name)),
  );
  const groups = questions.filter((group) =>
    close.some((pair) => pair.every((one) => group.includes(one))),
  );
  const missing = questions
    .map(asOne)
    .map((own) => ({ own, missing: filled.filter((label) => !own.editions.includes(label)) }))
    .filter((one) => one.missing.length > 0);
  const reworded = groups.map((wordings) => ({ wordings, united: unitedAs(wordings) }));
  return [
    ...aboutAny(reworded, (own) => ({
      text: warnings.wordingClose(own),
      ...(own.length > 1 && { worded: own.map(wordedOf) }),
      ...(own.some(({ united }) => united === undefined) && { remedy: remedies.joinLike }),
    })),
    ...aboutAny(missing, (all) => ({
      text: warnings.wordingMissing(all),
      unpaired: unpairedOf(all.map(({ own }) => own)),
    })),
  ];
}

/** Those of these questions, none of which has a like one, that are of different editions: a new one alone is nobody’s. */
const unpairedOf = (questions: readonly Wording[]): string[] =>
  questions.filter((own) => questions.some((other) => !meets(own, other))).map(({ name }) => name);

const wordedOf = ({
  wordings,
  united,
}: {
  readonly wordings: readonly Wording[];
  readonly united: string | undefined;
}): WordedQuestion => ({
  name: united ?? wordings.at(-1)!.name,
  wordings: wordings.map(({ name, editions }) => ({ name, editions })),
});

/** A question under the name it has, or its last wording, with the editions of all its wordings. */
const asOne = (group: readonly OpenWording[]): Wording => ({
  name: unitedAs(group) ?? group.at(-1)!.name,
  editions: [...new Set(group.flatMap(({ editions }) => editions))],
});

/** The name under which a study brings wordings together. */
function unitedAs(group: readonly OpenWording[]): string | undefined {
  const [name, ...others] = new Set(group.map(({ countedAs }) => countedAs));
  return others.length === 0 ? name : undefined;
}

/** Closed questions whose answers have other names, that look like one another, or that an edition did not ask. */
export function closedWarnings(
  { closed, editions }: Comparison,
  split: readonly SplitQuestion[],
): Warning[] {
  const halves = new Set(split.flatMap((one) => one.halves.map(({ name }) => name)));
  const filled = editions.flatMap(({ label, respondents }) => (respondents > 0 ? label : []));
  const asked = closed
    .filter(({ question }) => !halves.has(question))
    .map((one) => ({
      name: one.question,
      kind: one.kind,
      editions: askedIn(one),
      options: one.options.map(({ label }) => label),
    }));
  const groups = closedRewordings(asked, filled);
  const alike = groups.filter((group) => group.length > 1);
  const alone = groups.filter((group) => group.length === 1).flat();
  return [
    ...splitByGrid(split).map((one) => {
      const [text, remedy] = [warnings.closedSplit(one), splitRemedy(one)];
      return remedy ? { text, remedy } : { text };
    }),
    ...aboutAny(alike, (own) => ({ text: warnings.closedLike(own), remedy: remedies.joinLike })),
    ...aboutAny(alone, (own) => ({
      text: warnings.closedMissing(own),
      unpaired: unpairedOf(own),
    })),
  ];
}

const askedIn = ({ options }: ComparedClosed): string[] =>
  (options[0]?.shares ?? []).filter(({ of }) => of > 0).map(({ edition }) => edition);

/** Options that seem to have changed their name, or that an edition may not have offered: one sentence a question. */
export const optionWarnings = ({ closed }: Comparison, lines: Lines): Warning[] => {
  const told = new Set(lines.closed.filter(({ differs }) => differs).map(({ name }) => name));
  const found = closed.filter(({ question }) => !told.has(question)).map(movedOptions);
  const headed = namedByGrid(
    found.flatMap(({ question, isLike }) => (isLike ? question.question : [])),
  );
  return found.flatMap(({ question: { question, kind }, renamed, unchosen, isLike }) => [
    ...aboutAny(renamed, (own) => ({
      text: warnings.optionsRenamed(question, own, kind === 'scale'),
      remedy: remedies.renameThese(
        headed(question),
        own.map((pair) => pair.map(({ name }) => name)),
      ),
    })),
    ...aboutAny(unchosen, (own) => ({
      text: warnings.optionsUnchosen(question, own),
      ...(isLike && renamed.length === 0 && { remedy: remedies.rename(headed(question)) }),
    })),
  ]);
};

/** Options of a question that one edition lacks, of near names and others, and whether one may be another under its old name. */
function movedOptions(question: ComparedClosed) {
  const renamed = nearNames(question.options);
  const near = new Set(renamed.flat().map(({ name }) => name));
  const unchosen = unchosenOptions(question).filter(({ option }) => !near.has(option));
  const isLike = renamed.length > 0 || unchosen.some((one) => mayBearAnother(one, question));
  return { question, renamed, unchosen, isLike };
}

/** That options differ by their gender alone, question by question: they count apart, and make small groups. */
export const genderRemedies = (
  people: readonly Person[],
  closed: readonly ClosedQuestion[],
): Message[] => {
  const found = closed
    .filter(({ kind }) => kind !== 'number')
    .map(({ name }) => ({ name, pairs: sameButGender(allChosen(people, name)) }))
    .filter(({ pairs }) => pairs.length > 0);
  const headed = namedByGrid(found.map(({ name }) => name));
  return found.map(({ name, pairs }) => remedies.genders(headed(name), pairs));
};

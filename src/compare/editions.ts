import { nearNames, type Renamed } from '../closed/near-names.js';
import { aboutAny, type Message } from '../message.js';
import type { Comparison } from '../model/comparison.js';
import { PRIVACY } from '../people/privacy.js';
import { type Mixes, movedMixes, withEqualMix } from './equal-mix.js';
import { tagsOf } from './given.js';
import { findQuestion } from './grouping.js';
import { mixChanges } from './mix.js';
import { successive } from './pairing.js';
import { compareParts, type Lines, personIntents } from './parts.js';
import { type Part, type Person, partsByEdition } from './people.js';
import { genderRemedies } from './question-warnings.js';
import { remedies } from './remedies.js';
import { feelingOf } from './sentiment.js';
import { splitAll, splitQuestions } from './split.js';
import { type Mix, mixOf, standardise } from './standardise.js';
import { warnings } from './warning-texts.js';
import { editionWarnings } from './warnings.js';

/** What is compared of editions. */
export interface EditionLines extends Lines {
  /** Labels, in order of time; people of other editions are left out. */
  readonly editions: readonly string[];
}

/** An equal mix of people, where one is asked for. */
export interface EqualMix {
  /** A closed question: editions also get the shares that they would have with the same mix of its groups. */
  readonly standardise?: string | undefined;
  /** Least number of people in a group that is shown; 5 unless told otherwise. */
  readonly threshold?: number | undefined;
}

/**
 * What changed between editions, by people.
 *
 * Denominators: for themes, sentiment, intents and words, the respondents with at least one informative
 * answer that is not a copy; for the sentiment of a theme, those who speak of it; for a closed question,
 * the respondents who answered it, and chose a degree or gave a number where it asks for one. Each edition is set against the one before, and the last against the
 * first. One edition alone gives shares, no change.
 *
 * Where people differ by their answers to a closed question, changes of themes, tone and intents tell what is left of
 * them at equal mix.
 *
 * @param mix what themes and sentiment are standardised by; groups of fewer people of some edition than the
 *   threshold stand together in it.
 * @throws UserError when that question does not exist or does not split every edition.
 */
export function compareEditions(
  people: readonly Person[],
  lines: EditionLines,
  { standardise: question, threshold = PRIVACY.threshold }: EqualMix = {},
): Comparison {
  const whole = partsByEdition(lines.editions, people);
  const split = splitQuestions(whole, lines.closed);
  const { parts, closed } = splitAll(whole, lines.closed, split);
  const raw = compareParts(parts, { ...lines, closed }, successive);
  // The mix of a question would seem to change with the names of its options.
  const named = closed.filter(({ name }) => renamedIn(raw, name).length === 0);
  const mix =
    question === undefined ? null : mixOf(whole, findQuestion(lines.closed, question), threshold);
  const moved = mixChanges(parts, named);
  const mixes = mix
    ? { parts: whole, between: () => [mix] }
    : movedMixes(parts, named, { moved, threshold });
  const tables = { ...raw, ...atEqualMix(raw, mixes) };
  const compared = { ...tables, mix: moved, ...(mix && standardised(tables, whole, mix)) };
  const found = editionWarnings(parts, {
    lines: { ...lines, closed },
    tables: compared,
    split,
  });
  const several = found.find(({ worded }) => worded);
  return {
    ...compared,
    ...(several?.worded && { worded: { warning: several.text, questions: several.worded } }),
    warnings: [...mixWarnings(mix, threshold, tables), ...found.map(({ text }) => text)],
    remedies: toldOnce(
      [...found.flatMap(({ remedy }) => remedy ?? []), ...genderRemedies(people, closed)],
      found.flatMap(({ unpaired = [] }) => unpaired),
    ),
  };
}

/** Each message once; of those that tell how to join questions, the one that says most. */
function toldOnce(messages: readonly Message[], unpaired: readonly string[]): Message[] {
  const once = [...new Map(messages.map((one) => [one.french, one])).values()];
  const others = once.filter((one) => one !== remedies.join);
  if (once.includes(remedies.joinLike)) return others;
  return unpaired.length > 0 ? [...others, remedies.joinThese(unpaired)] : once;
}

/** Options of a question that seem to change their name. */
const renamedIn = ({ closed }: Comparison, question: string): Renamed[] =>
  closed.flatMap((one) => (one.question === question ? nearNames(one.options) : []));

function mixWarnings(mix: Mix | null, threshold: number, tables: Comparison): string[] {
  if (mix === null) return [];
  const { question, pooled } = mix;
  return [
    ...aboutAny(renamedIn(tables, question), (own) => warnings.mixRenamed(question, own)),
    ...aboutAny(pooled, (own) => warnings.mixPooled(question, own, threshold)),
  ];
}

const speaksOf = (person: Person, theme: string): boolean => tagsOf(person, theme).length > 0;
const feels = (person: Person, feeling: string): boolean => feelingOf(person) === feeling;

/** The tables whose lines count, each, all who wrote: those that mixes of these people are of. */
const atEqualMix = (
  { themes, sentiment, intents }: Comparison,
  mixes: Mixes,
): Pick<Comparison, 'themes' | 'sentiment' | 'intents'> => ({
  themes: withEqualMix(themes, mixes, speaksOf),
  sentiment: withEqualMix(sentiment, mixes, feels),
  intents: withEqualMix(intents, mixes, (person, intent) => personIntents(person).includes(intent)),
});

function standardised(
  { themes, sentiment }: Comparison,
  parts: readonly Part[],
  mix: Mix,
): Pick<Comparison, 'themes' | 'sentiment' | 'standardisedBy'> {
  const split = { parts, mix };
  return {
    themes: standardise(themes, split, speaksOf),
    sentiment: standardise(sentiment, split, feels),
    standardisedBy: mix.question,
  };
}

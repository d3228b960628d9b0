import { groupBy } from '../ground/group-by.js';
import { aboutAny } from '../message.js';
import type { Comparison } from '../model/comparison.js';
import type { LexiconDrift } from '../model/drift.js';
import type { ClosedQuestion } from '../model/survey.js';
import { apartPairs, hangingIn, hangs, isOfMix, SMALL } from './doubts.js';
import { type Pair, successive } from './pairing.js';
import type { Lines } from './parts.js';
import { answersTo, type Part, saying, speakers } from './people.js';
import { closedWarnings, openWarnings, optionWarnings } from './question-warnings.js';
import { movedRates, RATE_GAP, responseRates } from './rates.js';
import { remedies } from './remedies.js';
import type { SplitQuestion } from './split.js';
import { type Warning, warnings } from './warning-texts.js';

/** Lexicon entries named in one warning. */
const ENTRIES_SHOWN = 3;

/** New words named in one warning. */
const WORDS_SHOWN = 8;

/** What was compared, and what came of it. */
interface Tabled {
  readonly lines: Lines;
  readonly tables: Comparison;
  readonly split: readonly SplitQuestion[];
}

/** What makes a comparison of editions unfair, in French sentences; nothing for one edition alone. */
export function editionWarnings(
  parts: readonly Part[],
  { lines, tables, split }: Tabled,
): Warning[] {
  if (parts.length < 2) return [];
  return [
    ...[
      ...sizeWarnings(parts, lines.closed),
      ...rateWarnings(parts, tables),
      ...againWarnings(parts),
    ].map(alone),
    ...mixWarnings(tables),
    ...mixExplains(tables).map(alone),
    ...apartPairs(tables).map(([from, to]) => ({
      text: warnings.apart(from, to),
      remedy: remedies.join,
    })),
    ...openWarnings(parts),
    ...closedWarnings(tables, split),
    ...lines.closed
      .filter(({ differs }) => differs)
      .map(({ name }) => ({ text: warnings.kindsDiffer(name), remedy: remedies.roles(name) })),
    ...optionWarnings(tables, lines),
    ...[...driftWarnings(tables), ...carriedWarnings(tables), ...newWordWarnings(tables)].map(
      alone,
    ),
  ];
}

const alone = (text: string): Warning => ({ text });

/** One a question, whatever the editions between which its answers moved. */
const mixWarnings = ({ mix, standardisedBy }: Comparison): Warning[] =>
  [...groupBy(mix, ({ question }) => question)].map(([question, changes]) => {
    const standardised = question === standardisedBy;
    const text = warnings.mixChanged(question, changes, standardised);
    return standardised ? { text } : { text, remedy: remedies.standardise(question) };
  });

/** Parts with few people, or none, who say something; others of which few answer a closed question. */
export function sizeWarnings(parts: readonly Part[], closed: readonly ClosedQuestion[]): string[] {
  const sizes = parts.map((part) => ({ label: part.label, count: speakers(part).length }));
  const small = sizes.filter(({ count }) => count > 0 && count < SMALL);
  return [
    ...sizes.filter(({ count }) => count === 0).map(({ label }) => warnings.noPeople(label)),
    ...aboutAny(small, (own) => warnings.fewPeople(own, SMALL)),
    ...fewAnswers(
      parts.filter(({ label }) => !small.some((one) => one.label === label)),
      closed,
    ),
  ];
}

const fewAnswers = (parts: readonly Part[], closed: readonly ClosedQuestion[]): string[] =>
  closed.flatMap((question) => {
    const answers = answersTo(
      parts.flatMap(({ people }) => people),
      question,
    );
    const sizes = parts
      .map(({ label, people }) => ({ label, count: people.filter(answers).length }))
      .filter(({ count }) => count > 0);
    const few = sizes.filter(({ count }) => count < SMALL);
    return few.length > 0 && sizes.length > 1
      ? [warnings.fewAnswered(question.name, few, SMALL)]
      : [];
  });

/**
 * Pairs of editions in which not as many people say something; and the questions that not as many answer, by
 * more than that, with all of their editions.
 */
function rateWarnings(parts: readonly Part[], { reworded }: Comparison): string[] {
  const filled = saying(parts);
  const pairs = successive.pairs(filled.map(({ label }) => label));
  const rates = filled.map((part) => ({
    edition: part.label,
    people: speakers(part).length,
    of: part.people.length,
  }));
  const gapIn = (pair: Pair): number => {
    const [from, to] = movedRates(rates, pair) ?? [];
    return from && to ? Math.abs(to.share - from.share) : 0;
  };
  return [
    ...pairs.flatMap((pair) => {
      const whole = movedRates(rates, pair);
      return whole === undefined ? [] : [warnings.responseRate(...whole)];
    }),
    ...responseRates(parts, reworded).flatMap(({ question, shares }) => {
      const moved = pairs.filter((pair) => movedRates(shares, pair, gapIn(pair) + RATE_GAP));
      const told = shares.filter(({ edition }) => moved.some((pair) => pair.includes(edition)));
      return aboutAny(told, (own) => warnings.questionRate(question, own));
    }),
  ];
}

/** Editions where some people share their address or id. */
function againWarnings(parts: readonly Part[]): string[] {
  const sizes = parts
    .map(({ label, people }) => ({ label, count: people.filter(({ again }) => again).length }))
    .filter(({ count }) => count > 0);
  return aboutAny(sizes, warnings.sameAddress);
}

/**
 * Drift is told where something is concluded from it. Elsewhere it is mostly the long tail of a rich
 * lexicon: rare entries that happened to fire once.
 */
function driftWarnings({ themes, drift }: Comparison): string[] {
  return themes.flatMap((line) => {
    const changes = drift.filter(({ theme }) => theme === line.id);
    const hanging = changes.flatMap((change) =>
      hangingIn(line, change).map((one) => ({ ...one, entries: entriesOf(change, one.edition) })),
    );
    const editions = line.shares.flatMap(
      ({ edition }) => hanging.find((one) => one.edition === edition) ?? [],
    );
    if (editions.length === 0) return [];
    const told = changes.filter((change) => hangingIn(line, change).length > 0);
    return [warnings.drift({ theme: line.label, editions, changes: told })];
  });
}

/** Changes of themes that one entry makes, but those of which drift is told. */
function carriedWarnings({ themes, drift }: Comparison): string[] {
  return themes.flatMap((line) => {
    const changes = line.changes.flatMap(({ from, to, difference, carriedBy }) =>
      carriedBy && !hangs(line, [from, to], drift) ? [{ from, to, difference, ...carriedBy }] : [],
    );
    return [...groupBy(changes, ({ entry, edition }) => JSON.stringify([entry, edition]))].map(
      ([, own]) => warnings.carried(line.label, own),
    );
  });
}

const entriesOf = ({ entries }: LexiconDrift, edition: string): string[] =>
  entries
    .filter((one) => one.edition === edition)
    .slice(0, ENTRIES_SHOWN)
    .map(({ entry }) => entry);

/** Changes of themes with a verdict that the mix of people may explain: gone when both editions have the same. */
const mixExplains = ({ themes }: Comparison): string[] =>
  themes.flatMap(({ label, changes }) =>
    changes.flatMap((change) =>
      isOfMix(change) ? warnings.standardised(label, change, change.equalMix) : [],
    ),
  );

function newWordWarnings({ editions, newWords }: Comparison): string[] {
  return editions.flatMap(({ label }) => {
    const own = newWords.filter(({ edition }) => edition === label).slice(0, WORDS_SHOWN);
    return aboutAny(own, (words) => warnings.newWords(label, words));
  });
}

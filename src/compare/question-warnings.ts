import { optionKey } from '../closed/spellings.js';
import type { Compared, ComparedClosed, Comparison } from '../model/comparison.js';
import { compareWordings, type Nearness } from '../wording.js';
import type { Lines } from './parts.js';
import { type Part, speakers } from './people.js';
import { renamedOptions, unchosenOptions } from './renamed.js';
import type { SplitQuestion } from './split.js';
import { remedies, type Warning, type Wording, warnings } from './warning-texts.js';

/** A wording of an open question, under the name that it is counted by. */
interface OpenWording extends Wording {
  readonly countedAs: string;
}

/** Each wording of an open question, with the editions where somebody answered it. */
function openWordings(parts: readonly Part[]): OpenWording[] {
  const editions = new Map<string, { readonly countedAs: string; readonly own: Set<string> }>();
  for (const { label, people } of parts) {
    for (const { question, asked = question } of people.flatMap(({ answers }) => answers)) {
      const known = editions.get(asked) ?? { countedAs: question, own: new Set() };
      known.own.add(label);
      editions.set(asked, known);
    }
  }
  return [...editions].map(([name, { countedAs, own }]) => ({
    name,
    countedAs,
    editions: parts.map(({ label }) => label).filter((label) => own.has(label)),
  }));
}

/** Two wordings of one question are close at least, as the user says that it is one. */
function nearness(own: OpenWording, other: OpenWording): Nearness {
  const near = compareWordings(own.name, other.name);
  return near === 'different' && own.countedAs === other.countedAs ? 'close' : near;
}

/**
 * Wordings of open questions that some edition lacks: with the closest one there, or its absence. A pair
 * of close wordings is told once, from the side of the first.
 */
export function openWarnings(parts: readonly Part[]): Warning[] {
  const filled = parts.filter((part) => speakers(part).length > 0).map(({ label }) => label);
  const wordings = openWordings(parts);
  const found = wordings.map((own, place) => {
    const lacking = filled.filter((label) => !own.editions.includes(label));
    const near = wordings
      .map((other, at) => ({ other, at, nearness: nearness(own, other) }))
      .filter(({ other, at }) => at !== place && meets(other.editions, lacking));
    const same = near.filter((one) => one.nearness === 'same');
    const close = near.filter((one) => one.nearness === 'close');
    const covered = [...same, ...close].flatMap(({ other }) => other.editions);
    return {
      own,
      close: close.filter(({ at }) => at > place).map(({ other }) => other),
      missing: lacking.filter((label) => !covered.includes(label)),
    };
  });
  const close = found.flatMap(({ own, close }) => close.map((other) => [own, other] as const));
  const missing = found.filter((one) => one.missing.length > 0);
  return [
    ...(close.length > 0 ? [{ text: warnings.wordingClose(close) }] : []),
    ...(missing.length > 0
      ? [{ text: warnings.wordingMissing(missing), remedy: remedies.join }]
      : []),
  ];
}

/** Closed questions whose answers have other names, that look like one another, or that an edition did not ask. */
export function closedWarnings(
  { closed, editions }: Comparison,
  split: readonly SplitQuestion[],
): Warning[] {
  const halves = new Set(split.flatMap((one) => one.halves.map(({ name }) => name)));
  const filled = editions.filter(({ respondents }) => respondents > 0).length;
  const partly = closed
    .map((one) => ({ ...one, name: one.question, editions: askedIn(one) }))
    .filter(
      ({ name, editions: own }) => own.length > 0 && own.length < filled && !halves.has(name),
    );
  const pairs = partly.flatMap((own, place) =>
    partly
      .slice(place + 1)
      .filter((other) => !meets(own.editions, other.editions) && areLike(own, other))
      .map((other) => [own, other] as const),
  );
  const alone = partly.filter((one) => !pairs.some((pair) => pair.includes(one)));
  return [
    ...split.map((one) => ({ text: warnings.closedSplit(one), remedy: remedies.rename })),
    ...(pairs.length > 0 ? [{ text: warnings.closedLike(pairs), remedy: remedies.join }] : []),
    ...(alone.length > 0 ? [{ text: warnings.closedMissing(alone), remedy: remedies.join }] : []),
  ];
}

const askedIn = ({ options }: ComparedClosed): string[] =>
  (options[0]?.shares ?? []).filter(({ of }) => of > 0).map(({ edition }) => edition);

/** Two lists of options are the same from this share of common ones (Dice), and this many. */
const SAME_OPTIONS = 0.8;
const LEAST_COMMON = 3;

/** Whether two closed questions may be one: of near wordings, or of the same options. Scales share theirs. */
function areLike(own: ComparedClosed, other: ComparedClosed): boolean {
  if (compareWordings(own.question, other.question) !== 'different') return true;
  if (own.kind !== other.kind || !['choice', 'multiple'].includes(own.kind)) return false;
  const [a, b] = [own, other].map(({ options }) => new Set(options.map(keyOf)));
  const common = [...a!].filter((key) => b!.has(key)).length;
  return common >= LEAST_COMMON && (2 * common) / (a!.size + b!.size) >= SAME_OPTIONS;
}

const keyOf = ({ label }: Compared): string => optionKey(label);

/** Options that seem to have changed their name, or that an edition may not have offered: one sentence a question. */
export const optionWarnings = ({ closed }: Comparison, lines: Lines): Warning[] => {
  const told = new Set(lines.closed.filter(({ differs }) => differs).map(({ name }) => name));
  return closed
    .filter(({ question }) => !told.has(question))
    .flatMap((one) => {
      const renamed = renamedOptions([one]);
      const near = new Set(renamed.flatMap(({ own, other }) => [own.name, other.name]));
      const unchosen = unchosenOptions(one).filter(({ option }) => !near.has(option));
      return [
        ...(renamed.length > 0 ? [warnings.optionsRenamed(one.question, renamed)] : []),
        ...(unchosen.length > 0 ? [warnings.optionsUnchosen(one.question, unchosen)] : []),
      ].map((text) => ({ text, remedy: remedies.rename }));
    });
};

const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((label) => b.includes(label));

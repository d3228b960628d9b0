import type { ClosedKind } from '../model/survey.js';
import { joinedByPairs, meets, type Paired, pairUp, type Wording } from '../wording/rewordings.js';
import {
  compareWordings,
  familiesInSeveral,
  likenessOf,
  tellingWords,
  wordFamily,
} from '../wording/wording.js';
import { waysAmong } from './attending.js';
import { isBeside, isOpenEnd } from './beside.js';
import { optionKeys } from './spellings.js';

/** A closed question, and what was chosen there. */
export interface AskedClosed extends Wording {
  readonly kind: ClosedKind;
  readonly options: readonly string[];
}

/**
 * Closed questions that some editions alone ask, those that may be one in other words together: of near
 * wordings, of the same options, whatever their words, of ways to attend, or notes that share what tells their words apart. Scales share their options with others: of these
 * only two that ask for the whole are one (« Globalement, vous êtes : »).
 *
 * @param asked all closed questions.
 * @param editions those where somebody answered.
 */
export function closedRewordings<T extends AskedClosed>(
  asked: readonly T[],
  editions: readonly string[],
): T[][] {
  const usual = familiesInSeveral(asked);
  const partly = asked.filter(
    (one) => one.editions.length > 0 && one.editions.length < editions.length,
  );
  const candidates = partly.flatMap((own, at) =>
    partly.slice(at + 1).flatMap((other): Paired<T>[] => {
      const value = meets(own, other) ? 0 : nearness(own, other, usual);
      return value > 0 ? [{ pair: [own, other], value }] : [];
    }),
  );
  return joinedByPairs(
    partly,
    pairUp(candidates).map(({ pair }) => pair),
  );
}

/** Two lists of options are the same from this share of common ones (Dice), near from that, with this many in common. */
const [SAME_OPTIONS, NEAR_OPTIONS, LEAST_COMMON] = [0.8, 0.5, 3];

/** How near two closed questions are; 0 where they are two. */
function nearness(own: AskedClosed, other: AskedClosed, usual: ReadonlySet<string>): number {
  const isList = ['choice', 'multiple'].includes(own.kind) && own.kind === other.kind;
  const areWorded = compareWordings(own.name, other.name, usual) !== 'different';
  const areOfWhole = [own, other].every(({ kind, name }) => kind === 'scale' && asksOfWhole(name));
  const likeness = likenessOf(own.name, other.name, usual);
  if (!areWorded && areNotesOfOne(own, other)) return 1 + likeness;
  if (isList && [own, other].every(asksHowAttended)) return 2 + likeness;
  // Whatever their options, which are many to read for each pair of scales.
  if (!isList && !areWorded && !areOfWhole) return 0;
  const common = commonOptions(own, other);
  if (isList && common.some >= LEAST_COMMON && common.share >= SAME_OPTIONS)
    return 2 + common.share + likeness;
  if (areWorded) return 1 + likeness + common.share;
  const areEnough = areOfWhole || common.some >= LEAST_COMMON;
  return areEnough && common.share >= NEAR_OPTIONS ? common.share : 0;
}

/**
 * Whether two scales of numbers, to five or to ten, ask of one thing: « Recommanderiez-vous le festival ? », « Note de
 * recommandation ». Of the words that tell what each asks, those of the one that has fewer are the other's too.
 */
function areNotesOfOne(own: AskedClosed, other: AskedClosed): boolean {
  const tops = [own, other].map(topOf);
  if (tops[0] === undefined || tops[0] !== tops[1]) return false;
  const [fewer, more] = [own, other]
    .map(({ name }) => tellingWords(name).filter((word) => !WHOLE.test(word)))
    .map((words) => new Set(words.map(wordFamily)))
    .sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return fewer.size > 0 && [...fewer].every((family) => more.has(family));
}

/** Where a scale of numbers ends, as far as what was chosen tells: 5 or 10. */
function topOf({ kind, options }: AskedClosed): number | undefined {
  const notes = options.filter((option) => !isBeside(option)).map(Number);
  const top = Math.max(...notes);
  if (kind !== 'scale' || !notes.every((note) => note >= 0)) return undefined;
  return top <= 5 ? 5 : top <= 10 ? 10 : undefined;
}

/** « Sur place ou en ligne ? », « Vous avez suivi NEC… »: whatever it is called, by its options. */
function asksHowAttended({ options }: AskedClosed): boolean {
  const ways = new Set(options.map(waysAmong(options)));
  ways.delete(undefined);
  return ways.size > 1;
}

/** The options that two questions have in common, beside « Autre »: how many, and Dice’s coefficient. */
function commonOptions(own: AskedClosed, other: AskedClosed): { some: number; share: number } {
  const keyOf = optionKeys([...own.options, ...other.options]);
  const [a, b] = [own, other].map(
    ({ options }) => new Set(options.filter((option) => !isOpenEnd(option)).map(keyOf)),
  ) as [Set<string>, Set<string>];
  const some = [...a].filter((key) => b.has(key)).length;
  return { some, share: some === 0 ? 0 : (2 * some) / (a.size + b.size) };
}

/** « Dans l’ensemble, quel est votre degré de satisfaction ? »: of nothing in particular. */
const asksOfWhole = (name: string): boolean => tellingWords(name).every((word) => WHOLE.test(word));

const WHOLE =
  /^(?:satisf\p{L}*|degre|niveau|global\p{L}*|general\p{L}*|avis|appreciation|note|impression|evaluation|ressenti|evenement|journees?|rencontres?)$/u;

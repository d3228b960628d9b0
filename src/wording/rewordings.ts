import type { Expectation } from '../model/tags.js';
import { mannerAsked } from './manner/manner.js';
import { compareWordings, familiesInSeveral, likenessOf } from './wording.js';

/** What a question or an option is called, and the editions that call it so. */
export interface Wording {
  readonly name: string;
  readonly editions: readonly string[];
}

/** A wording of an open question. */
export interface Worded extends Wording {
  /** The name that it is counted by, where the study brings several wordings under one. */
  readonly countedAs?: string;
  readonly expects?: Expectation | undefined;
}

/**
 * Wordings that are one question from an edition to the next. Never two of one edition; each has one partner
 * an edition at most, the nearest:
 * - those that a study brings under one name, and then no others;
 * - the same words;
 * - near words, those that several questions of an edition hold apart (the name of the event), unless they
 *   expect different things;
 * - the only ones of their editions to expect praise (what one takes home apart), criticism, names, ideas, or an
 *   image of the event; to ask what one would tell a friend, what one will do, or for any remark.
 */
export function rewordedPairs<T extends Worded>(questions: readonly T[]): (readonly [T, T])[] {
  const common = familiesInSeveral(questions);
  const candidates = questions.flatMap((own, at) =>
    questions.slice(at + 1).flatMap((other) => {
      const value = meets(own, other) ? 0 : nearness(own, other, { questions, common });
      return value > 0 ? [{ pair: [own, other] as const, value }] : [];
    }),
  );
  return pairUp(candidates).map(({ pair }) => pair);
}

/** Two questions of different editions, and how near they are. */
export interface Paired<T> {
  readonly pair: readonly [T, T];
  readonly value: number;
}

/** The nearest pairs, with one partner an edition for each question at most. */
export function pairUp<T extends Pick<Worded, 'editions'>>(
  candidates: readonly Paired<T>[],
): Paired<T>[] {
  const taken = new Map<T, Set<string>>();
  const isTaken = (one: T, { editions }: T): boolean =>
    editions.some((edition) => taken.get(one)?.has(edition));
  return candidates
    .toSorted((a, b) => b.value - a.value)
    .flatMap((candidate) => {
      const { pair } = candidate;
      const [own, other] = pair;
      if (isTaken(own, other) || isTaken(other, own)) return [];
      for (const [one, { editions }] of [pair, [other, own] as const])
        taken.set(one, new Set([...(taken.get(one) ?? []), ...editions]));
      return [candidate];
    });
}

/** The questions in their order, wordings of one question together. */
export const rewordings = (questions: readonly Worded[]): string[][] =>
  joinedByPairs(questions, rewordedPairs(questions)).map((group) => group.map(({ name }) => name));

/** Things in their order, those that pairs hold together in one group. */
export function joinedByPairs<T>(all: readonly T[], pairs: readonly (readonly [T, T])[]): T[][] {
  const placed = new Set<T>();
  return all.flatMap((first) => {
    if (placed.has(first)) return [];
    const group = [first];
    for (const one of group)
      group.push(
        ...pairs
          .filter((pair) => pair.includes(one))
          .flat()
          .filter((other) => !group.includes(other)),
      );
    for (const one of group) placed.add(one);
    return [all.filter((one) => group.includes(one))];
  });
}

/** Nearness of what the study unites, and of one wording: above that of any two near ones. */
const UNITED = 4;
const SAME = 3;
/** Added to the likeness, 0 to 1, of wordings that expect the same. */
const ALIKE = 1;

interface Among<T> {
  readonly questions: readonly T[];
  readonly common: ReadonlySet<string>;
}

/** How near two wordings are; 0 where they are not one question. */
function nearness<T extends Worded>(own: T, other: T, { questions, common }: Among<T>): number {
  const united = [own, other].some((one) => isUnited(one, questions));
  if (united) return countedAs(own) === countedAs(other) ? UNITED : 0;
  const near = compareWordings(own.name, other.name, common);
  if (near === 'same') return SAME;
  const likeness = likenessOf(own.name, other.name, common);
  const manner = mannerAsked(own.name);
  const isOfManner = ({ name }: T): boolean => mannerAsked(name) === manner;
  if (manner !== undefined && isOfManner(other) && areAlone([own, other], questions, isOfManner))
    return ALIKE + likeness;
  const [a, b] = [own, other].map(({ expects = 'neutral' }) => expects);
  if (a !== b && a !== 'neutral' && b !== 'neutral') return 0;
  if (a !== b || a === 'neutral') return near === 'close' ? likeness : 0;
  const isOfKind = (one: T): boolean => one.expects === a && takesHome(one) === takesHome(own);
  const sole = isOfKind(other) && areAlone([own, other], questions, isOfKind);
  return near === 'close' || sole ? ALIKE + likeness : 0;
}

/** « Avec quoi repartez-vous ? » expects praise, and is asked beside « Les points forts ». */
const takesHome = ({ name }: Wording): boolean =>
  /(?<!\p{L})(?:repart|r?emport|retien|reten)/iu.test(name);

const countedAs = ({ name, countedAs = name }: Worded): string => countedAs;

/** Whether a study brings a wording under one name with others. */
const isUnited = (one: Worded, questions: readonly Worded[]): boolean =>
  questions.filter((other) => countedAs(other) === countedAs(one)).length > 1;

/** Whether no other question of their editions is of the same kind. */
const areAlone = <T extends Worded>(
  some: readonly T[],
  questions: readonly T[],
  isOfKind: (one: T) => boolean,
): boolean =>
  some.every((one) =>
    questions.every((other) => other === one || !isOfKind(other) || !meets(one, other)),
  );

/** Whether an edition has both. */
export const meets = (a: Pick<Wording, 'editions'>, b: Pick<Wording, 'editions'>): boolean =>
  a.editions.some((edition) => b.editions.includes(edition));

import { isFullWord } from '../../french/clauses.js';
import { keptIn } from '../../ground/group-by.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';

import { intendsIn, isTurned, takesBackAt } from '../cut/turns.js';
import { EMPTY_LEMMAS } from '../cut/vocabulary.js';
import { amountsIn } from './amounts.js';
import type { Amount } from './measures.js';
import { areOpposite, endsIn } from './opposites.js';

/** What a text says of the things that it names, for telling who says the contrary. */
export interface Claim {
  /** Without what only measures: « il manquait une navette » speaks of « une navette ». */
  readonly tokens: readonly Token[];
  /** By token. */
  readonly amounts: readonly Amount[];
  /** All amounts of a lemma. */
  readonly amountOf: ReadonlyMap<string, ReadonlySet<Amount>>;
  /** Things that lack. */
  readonly missed: ReadonlySet<string>;
  /** What it speaks of first, where that lacks or is too much. */
  readonly measured: string | undefined;
  /** Whether there was too much of a thing: « trop de bruit », « supprimez l’escape game ». */
  readonly rejects: boolean;
  /** Ends of scales, such as long and short. */
  readonly ends: ReadonlySet<number>;
  /** Whether it takes something back: « … mais … », « tout sauf … ». */
  readonly takesBack: boolean;
  /** Whether it tells what is meant to be done, not what was: « l’envie de monter … ». */
  readonly intends: boolean;
}

export function claimOf(all: readonly Token[]): Claim {
  const { amounts, measuring } = amountsIn(all);
  const kept = all.flatMap((_, at) => (measuring.has(at) ? [] : at));
  const amountOf = new Map<string, Set<Amount>>();
  for (const at of kept) {
    const token = all[at]!;
    if (!isFullWord(token)) continue;
    keptIn(amountOf, token.lemma, () => new Set()).add(scaled(token.pos, amounts[at]!));
  }
  const things = kept.filter((at) => isNoun(all[at]!) && !EMPTY_LEMMAS.has(all[at]!.lemma));
  const [subject] = things;
  const isWish = (at: number): boolean => measuring.has(at) && amounts[at] === 'lack';
  return {
    tokens: kept.map((at) => all[at]!),
    amounts: kept.map((at) => amounts[at]!),
    amountOf,
    missed: new Set(things.filter((at) => amounts[at] === 'lack').map((at) => all[at]!.lemma)),
    measured:
      subject === undefined || amounts[subject] === 'plain' ? undefined : all[subject]!.lemma,
    rejects: kept.some((at) => amounts[at] === 'excess' && isNoun(all[at]!)),
    ends: endsIn(
      all.filter((_, at) => !isWish(at)),
      amounts.filter((_, at) => !isWish(at)),
    ),
    takesBack: takesBack(all) || isTurned(all),
    intends: intendsIn(all),
  };
}

/** Too clear is clear: of a quality, only its denial counts. */
const scaled = (pos: Token['pos'], amount: Amount): Amount =>
  pos === 'ADJ' && amount !== 'lack' ? 'plain' : amount;

/** « Mais pas de navette » takes nothing back. */
const takesBack = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      takesBackAt(tokens, at) &&
      tokens.slice(0, at).some(({ pos }) => /^(?:NOUN|VERB|ADJ)$/u.test(pos)),
  );

/**
 * Whether two texts that share words say the contrary: one denies, wishes or wishes away what the other says was
 * there, they are at two ends of a scale (« trop court », « trop long »), or one takes back.
 */
export const isContrary = (one: Claim, other: Claim): boolean =>
  one.takesBack !== other.takesBack ||
  areOpposite(one.ends, other.ends) ||
  differInAmount(one, other) ||
  speaksOfOther(one, other) ||
  speaksOfOther(other, one);

/** Whether both miss a same thing: « pas de navette », « il manquait une navette ». */
export const missSame = ({ missed }: Claim, other: Claim): boolean =>
  [...missed].some((lemma) => other.missed.has(lemma));

/** « Prévoyez des sacs pour la file d’attente » does not say « la file d’attente ». */
const speaksOfOther = ({ measured }: Claim, other: Claim): boolean =>
  measured !== undefined && !other.amountOf.has(measured);

const CONTRARY: Readonly<Record<Amount, ReadonlySet<Amount>>> = {
  lack: new Set<Amount>(['plain', 'enough', 'excess']),
  enough: new Set<Amount>(['lack', 'excess']),
  excess: new Set<Amount>(['lack', 'enough']),
  plain: new Set<Amount>(['lack']),
};

const differInAmount = (one: Claim, other: Claim): boolean =>
  [...one.amountOf].some(([lemma, amounts]) => {
    const others = other.amountOf.get(lemma);
    return (
      others !== undefined &&
      [...amounts].every((amount) => [...others].every((its) => CONTRARY[amount].has(its)))
    );
  });

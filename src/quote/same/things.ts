import { groupBy, groupByEach, keptIn } from '../../ground/group-by.js';
import type { Token } from '../../model/text.js';
import { tellsMeaning } from '../meaning.js';
import type { Corpus, Unit } from './corpus.js';

/** Lemmas of a thing's name: one is said of too many things, more tell something of it. */
const NAMED = { least: 2, most: 4 } as const;

/** Sentences that name a thing which a text names too. */
export type Namesakes = (lemmas: readonly string[]) => ReadonlySet<Unit>;

/**
 * Finds the sentences that name a thing which a text names too. A thing is what the first words of
 * somebody's praise name (« le café IA géant », « la plénière sur les communs : … »); whoever takes no other side
 * and has all words of that name says the same, told at length or not. What blame names is no thing, as its
 * reasons differ, nor is what an event is, where a name is an image.
 *
 * @param units all sentences.
 */
export function namesakesIn(
  units: readonly Unit[],
  { near, lemmasOf }: Pick<Corpus, 'near' | 'lemmasOf'>,
): Namesakes {
  const named = units.map((unit) => lemmasOf(nameIn(unit))).filter(isFew);
  const things = groupBy(named, (lemmas) => [...lemmas].sort().join(' ')).keys();
  const byLemma = groupByEach(things, (key) => key.split(' '));
  const known = new Map<string, readonly Unit[]>();
  const naming = (key: string): readonly Unit[] =>
    keptIn(known, key, () => {
      const thing = key.split(' ');
      return [...near(thing)].flatMap(([unit, common]) => (common === thing.length ? unit : []));
    });
  return (lemmas) => {
    const keys = new Set(lemmas.flatMap((lemma) => byLemma.get(lemma) ?? []));
    // Who says more of a thing than its name has said what others have not: « la plénière m’a bouleversée ».
    const held = [...keys].filter((key) => {
      const thing = key.split(' ');
      return thing.length === lemmas.length && thing.every((one) => lemmas.includes(one));
    });
    return new Set(held.flatMap(naming));
  };
}

const isImage = ({ tagged }: Unit): boolean => tellsMeaning(tagged.answer);

const isFew = ({ length }: readonly string[]): boolean =>
  length >= NAMED.least && length <= NAMED.most;

/** The noun group that opens a praise, up to its first mark; empty where there is none. */
function nameIn(unit: Unit): readonly Token[] {
  if (unit.stance <= 0 || isImage(unit)) return [];
  const stop = unit.tokens.findIndex(
    ({ pos, text }) => pos === 'PUNCT' && !/^[«»“”"]$/u.test(text),
  );
  const group = unit.tokens.slice(0, stop === -1 ? undefined : stop);
  const lacks = unit.claim.amounts.some((amount) => amount !== 'plain');
  return !lacks && !unit.claim.intends && group.every(isNominal) ? group : [];
}

const isNominal = ({ pos }: Token): boolean => /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|PUNCT)$/u.test(pos);

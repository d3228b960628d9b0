import { numberOfWords } from '../values.js';
import type { Counts } from './facts.js';
import { givenBy, keepCapitals, type Lists, neighboursIn, peopleByPart } from './multiple.js';

/** From this share of the neighbours that several people list, those that come both ways round are many. */
const BOTH_WAYS = 0.25;
/** So many neighbours that several people list, each the same way round, tell an order. */
const ORDERED = 3;
/** Most words of an option beside others in a cell. */
const OPTION_WORDS = 4;

/**
 * Whether the parts of lists come in any order, as people write them down. Tools keep that of the
 * questionnaire, but for those that end each part with a separator (Microsoft Forms). Where next to no two people list
 * the same two side by side, long parts tell: several that one person each gave beside short ones that are shared, or
 * that have lost the capital of the questionnaire inside a cell.
 */
export function comeInAnyOrder(lists: Lists, counts: Counts): boolean {
  if ([...lists.keys()].every((value) => /[;,|]$/.test(value))) return false;
  const pairs = neighboursIn(lists, (value) => counts.get(value)!);
  const ways = [...pairs].map(([pair, n]) => {
    const [one, other] = pair.split('\n');
    return { n, back: pairs.get(`${other}\n${one}`) ?? 0 };
  });
  const several = ways.filter(({ n, back }) => n + back > 1);
  const both = several.filter(({ back }) => back > 0).length;
  if (both === 0 && several.length < ORDERED) {
    const long = [...peopleByPart(lists, counts)].filter(
      ([part]) => numberOfWords(part) > OPTION_WORDS,
    );
    const areOwn = long.length > 1 && long.every(([, n]) => n === 1);
    return areOwn || (long.length > 0 && !keepCapitals([...lists.values()]));
  }
  return both > BOTH_WAYS * several.length;
}

/** Nearly everybody gives every option. */
const RANKED = 0.9;
/** Of two, people may well tick both, in any order. */
const RANKED_OPTIONS = 3;

/** Whether people put options in their order: nearly all of them give every option, not always the same first. */
export function areRanked(lists: Lists, counts: Counts): boolean {
  const options = peopleByPart(lists, counts).size;
  const whole = [...lists].filter(([, parts]) => new Set(parts).size === options);
  return (
    options >= RANKED_OPTIONS &&
    new Set(whole.map(([, [first]]) => first)).size > 1 &&
    givenBy(whole, counts) >= RANKED * givenBy(lists, counts)
  );
}

import { isBeside } from '../../closed/beside.js';
import { degreesOf } from '../../closed/degrees.js';
import { optionKey } from '../../closed/spellings.js';
import { addTo } from '../../ground/group-by.js';
import { isNothing, isYesOrNo } from '../values.js';
import { type Counts, peopleWho } from './facts.js';

/** So many people at least choose each of so many options, beside which others are told to be typed. */
const [CHOSEN, OPTIONS] = [5, 2];
/** Where more people than this share typed, the column asks for words. */
const TYPED = 1 / 3;
/** Of those who chose an option that many share, this share chose one with a capital. */
const CAPITALS = 0.9;
/** Two people, or this share of them and fewer than ten, may type the same trade; more make an option. */
const [TWO, SAME, TEN] = [2, 0.03, 10];
/** So many values of one person each, and this share as many as there are options, are no list that somebody wrote. */
const [SINGLE, PER_OPTION] = [5, 1];

/**
 * What reads as somebody’s own words, where no option that several share does: a sentence about oneself of more than five
 * words, and one that ends as texts do, not « Faubourg St. Michel ». Forms do offer « Je suis venu à pied » and
 * « Je n’utilise pas Internet »; what confides is held of short ones too (`withoutHeldOptions`).
 */
const OWN_WORDS = [
  /^(?=(?:\S+\s+){5})(?:je |j['’]|nous )(?!ne |n['’])/iu,
  /^(?:\S+\s+){3,}\S*(?:\p{Ll}{4}\.|!)$|^(?:\S+\s+){2,}\S*(?:\p{Ll}{4}\.(?=\s+\p{Lu})| ?[!?…])\s+\S+\s\S|\n/u,
];

/**
 * What people typed under « Autre », which Google Forms and Framaforms write in its place: short values of hardly
 * anybody, beside options that many share and that begin with a capital, as codes do not. They lack that capital; or
 * they are many, each of one person or two; or they read as one person’s own words. Degrees, figures, yes and no are
 * options however rare.
 *
 * @param people by value or, of a list, by part.
 * @param isKnown whether a value, by its key (`optionKey`), is an option anyhow.
 */
export function typedBeside(
  people: Counts,
  isKnown: (key: string) => boolean = () => false,
): ReadonlySet<string> {
  const all = peopleWho(people);
  const keys = new Map<string, number>();
  for (const [value, n] of people) addTo(keys, optionKey(value), n);
  const peopleOf = (value: string): number => keys.get(optionKey(value))!;
  const options = [...keys.values()].filter((n) => n >= CHOSEN).length;
  const degreeOf = degreesOf([...people.keys()]);
  const mayBeTyped = (value: string): boolean =>
    peopleOf(value) <= Math.max(TWO, Math.min(SAME * all, TEN - 1)) &&
    !isKnown(optionKey(value)) &&
    !NUMBERED.test(value) &&
    !isYesOrNo(value) &&
    !isNothing(value) &&
    !isBeside(value) &&
    degreeOf(value) === undefined;
  const rare = [...people.keys()].filter(mayBeTyped);
  const single = rare.filter((value) => peopleOf(value) === 1).length;
  const areMany = single >= Math.max(SINGLE, PER_OPTION * options);
  const shared = [...people.keys()].filter((value) => peopleOf(value) > 1);
  const own = OWN_WORDS.filter((way) => !shared.some((value) => way.test(value)));
  const isOwn = (value: string): boolean =>
    peopleOf(value) === 1 && own.some((way) => way.test(value));
  const typed = new Set(
    rare.filter(
      (value) => SMALL.test(value) || isOwn(value) || (areMany && peopleOf(value) <= TWO),
    ),
  );
  const isFew = peopleWho(people, (value) => typed.has(value)) <= TYPED * all;
  const chose = peopleWho(people, (value) => peopleOf(value) >= CHOSEN);
  const capital = peopleWho(people, (value) => peopleOf(value) >= CHOSEN && !SMALL.test(value));
  return options >= OPTIONS && isFew && capital >= CAPITALS * chose ? typed : new Set();
}

/** Ages, amounts, departments: « 65 ans et plus ». */
const NUMBERED = /\d/;
const SMALL = /^\p{Ll}/u;

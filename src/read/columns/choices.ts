import { optionKey } from '../../closed/spellings.js';
import { addTo } from '../../ground/group-by.js';
import { NO_MARK, OTHER_ANSWER, STRAY_NOTE } from '../../messages/words.js';
import type { Role } from '../../model/survey.js';
import { bareName } from '../../names/names.js';
import type { Counts } from '../role/facts.js';
import { asksForSeveral, asksQuantity } from '../role/headings.js';
import { haveCapitals, type Lists, partsOfLists, peopleByPart } from '../role/multiple.js';
import { notesOutOf } from '../role/out-of.js';
import { remarkedOptions, textsBeside } from '../role/remarks.js';
import { straysOf } from '../role/strays.js';
import { typedBeside } from '../role/typed-beside.js';
import { unmarkedIn } from '../role/unmarked.js';
import { holdsContact } from '../values.js';

/** The options that the values of a closed column stand for, where they are not one option as written. */
export interface Choices {
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Values that hold a text of the person’s own, counted as « Autre ». */
  readonly typed: ReadonlySet<string>;
  /** Values in which somebody goes on from an option, counted as that one. */
  readonly remarked: ReadonlySet<string>;
  /** Notes beyond the scale that the question names, counted apart. */
  readonly strays: ReadonlySet<string>;
  /** Values that give no mark or degree, « - », counted apart. */
  readonly unmarked: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads the values of a closed column: the options of a cell that holds several, and « Autre » for what
 * people typed beside the options, ways to reach them above all; the option that a remark follows; the note
 * of « 8/10 »; notes beyond their scale, and what gives none.
 *
 * @param counts people by value, of all files that ask the question.
 * @param question as it was asked: it tells whether `0` and `1` are « Non » and « Oui ».
 * @param isKnown whether a value, by its key (`optionKey`), is an option anyhow.
 */
export function choicesOf(
  role: Role,
  counts: Counts,
  question = '',
  isKnown: (key: string) => boolean = () => false,
): Choices {
  const answered = role === 'choice' ? yesOrNo(counts, question) : undefined;
  if (answered)
    return { options: answered, typed: NONE, remarked: NONE, strays: NONE, unmarked: NONE };
  const lists = role === 'multiple' ? partsOfLists(counts, asksForSeveral(question)) : undefined;
  const remarked = lists ? new Map<string, string>() : remarkedOptions(counts);
  const people = lists ? peopleByPart(lists, counts) : counts;
  const typed = new Set([
    ...(lists ? typedParts(lists, counts) : textsBeside(counts)),
    ...(lists || role === 'choice' ? typedBeside(people, isKnown) : []),
  ]);
  const isTyped = (part: string): boolean =>
    (typed.has(part) && !remarked.has(part)) ||
    holdsContact(part) ||
    (people.get(part) === 1 && SAYS_WHICH.test(part));
  const read = [...(lists ?? [...counts.keys()].map((value) => [value, [value]] as const))];
  const own = read.filter(([, parts]) => parts.some(isTyped));
  const isMeasured = role === 'scale' || role === 'number';
  const isNoted = isMeasured && !asksQuantity(question);
  const strays = isNoted ? straysOf(question, counts) : NONE;
  const notes = isNoted ? notesOutOf(question, counts) : new Map<string, string>();
  const blank = isMeasured ? [...unmarkedIn(counts.keys())] : [];
  const unmarked = blank.filter((value) => !isKnown(optionKey(value)));
  const options = (lists ? read : own).map(
    ([value, parts]) =>
      [value, [...new Set(parts.map((part) => (isTyped(part) ? OTHER_ANSWER : part)))]] as const,
  );
  return {
    options: new Map([
      ...options,
      ...[...remarked].map(([value, option]) => [value, [option]] as const),
      ...[...notes].map(([value, note]) => [value, [note]] as const),
      ...[...strays].map((note) => [note, [STRAY_NOTE]] as const),
      ...unmarked.map((value) => [value, [NO_MARK]] as const),
    ]),
    typed: new Set(own.flatMap(([value]) => (remarked.has(value) ? [] : value))),
    remarked: new Set(remarked.keys()),
    strays,
    unmarked: new Set(unmarked),
  };
}

/** Jotform writes in the cell what follows « Autre »: `Autre: étudiante`. What a form asks there is no such text. */
const SAYS_WHICH = /^(autre|other) ?: ?(?!.*(précis|specify))\S/i;

/** How tools write a yes and a no as values of a program. */
const TRUTH: ReadonlyMap<string, string> = new Map([
  ['true', 'Oui'],
  ['false', 'Non'],
]);
/** The same, which may count or name something else. */
const BITS: ReadonlyMap<string, string> = new Map([
  ['1', 'Oui'],
  ['0', 'Non'],
]);

/** How a question begins that is answered by yes or no, folded (names.ts). */
const ASKS_YES_OR_NO =
  /^(est ce|est-ce|etes|etais|etiez|avez|aviez|aurez|auriez|souhait|voul|voudri|pouvez|pens|seriez|serez|accept|recommand|revien|utilis|connaiss|[\p{L}']{2,12}-(vous|il|elle|ils|elles|t-il|t-elle|t-on)\b|j'(accept|autoris|ai )|je (souhait|veux|suis|consens))/u;

/** « Oui » and « Non » for the values of a program: Typeform writes 1 and 0, a base of data `true` and `false`. */
function yesOrNo(counts: Counts, question: string): Map<string, readonly string[]> | undefined {
  const values = [...counts.keys()];
  const words = [TRUTH, ...(ASKS_YES_OR_NO.test(bareName(question)) ? [BITS] : [])].find((known) =>
    values.every((value) => known.has(value.toLowerCase())),
  );
  return words && new Map(values.map((value) => [value, [words.get(value.toLowerCase())!]]));
}

/**
 * Parts that people typed after the options they chose: given by one person, at the end of a cell, in lower
 * case where options have a capital. Where there are more such parts than options, all of them, whatever
 * their case: so many options of one person each are none.
 */
function typedParts(lists: Lists, counts: Counts): Set<string> {
  const people = peopleByPart(lists, counts);
  const spelt = new Map<string, number>();
  for (const [part, n] of people) addTo(spelt, optionKey(part), n);
  const isOwn = (part: string): boolean => spelt.get(optionKey(part)) === 1;
  const ends = [...lists.values()]
    .map((parts) => parts.slice(parts.findLastIndex((part) => !isOwn(part)) + 1))
    .filter((end) => end.length > 0);
  const own = new Set(ends.flat());
  const capitals = haveCapitals(lists, counts);
  const typed = ends.filter((end) => capitals && end.some((part) => /^\p{Ll}/u.test(part)));
  return ends.length > people.size - own.size ? own : new Set(typed.flat());
}

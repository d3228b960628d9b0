import { groupBy } from '../ground/group-by.js';
import type { Praised } from '../model/analysis.js';
import type { Privacy } from '../model/publication.js';
import type { TaggedAnswer } from '../model/tags.js';
import { byCode, joinedWord } from '../names/names.js';
import { isCounted, peopleIn, personKey } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { allowedNames, nameKey, personsAllowed } from '../quote/gate/names.js';
import { lafon } from '../stats/lafon.js';
import { sumOf } from '../stats/sum.js';
import type { Codebook } from '../tag/codebook.js';
import { talliesOf } from '../words/counts.js';
import type { Tally, WordUse } from '../words/tally.js';

/** Lafon's specificity of the question's answers against all others: one chance in 100. */
const LEAST_SCORE = 2;
/** Of the people who say the rarer of two words, the share who must say both for a pair. */
const LEAST_TOGETHER = 0.5;
/** From this share of the people who say a word on, it is mostly said inside a longer expression. */
const MOSTLY = 2 / 3;
const NAMED_SHOWN = 8;

/** A word or an expression with the people who say it where names are asked for. */
interface Unit {
  readonly text: string;
  /** Lower case, without spaces or hyphens: « masterclass » is « master class ». */
  readonly key: string;
  readonly people: ReadonlySet<string>;
  /** Each of these people, and where an answer of theirs says it. */
  readonly places: ReadonlyMap<string, number>;
}

/** A tally and what it is found by. */
interface Said extends Tally {
  readonly key: string;
  readonly spaced: string;
}

/** Whether a question, by its name here, is read as asking for names, but for those of what people did. */
export function askingNames(
  questions: readonly string[],
  { readQuestion }: Pick<Codebook, 'readQuestion'>,
): (question: string) => boolean {
  const asking = new Set(
    questions.filter((one) => {
      const { expects, facts } = readQuestion(one);
      return expects === 'names' && !facts;
    }),
  );
  return (question) => asking.has(question);
}

/**
 * What people name in an edition where a question asks for names: words that they say there more than
 * in their other answers (Lafon, at the level of people), paired where at least half of those who say
 * the rarer one say both. What fewer people say than the privacy threshold singles them out, and is
 * left out. Names of people are shown only when allowed.
 *
 * @param editions in the order of their results.
 * @param asksNames whether a question asks for names.
 */
export function praisedIn(
  tagged: readonly TaggedAnswer[],
  options: {
    readonly editions: readonly string[];
    readonly asksNames: (question: string) => boolean;
    readonly stopWords: ReadonlySet<string>;
    readonly privacy: Privacy;
  },
): Praised[] {
  const { editions, asksNames, stopWords } = options;
  const { threshold, allowNames } = options.privacy;
  const byEdition = groupBy(tagged.filter(isCounted), ({ answer }) => answer.edition);
  return editions.flatMap((edition) => {
    const own = byEdition.get(edition) ?? [];
    const asked = own.filter(({ answer }) => asksNames(answer.question));
    if (asked.length === 0) return [];
    const units = unitsOf(talliesOf(own, stopWords), own, { asksNames, threshold });
    return {
      edition,
      of: peopleIn(asked).size,
      named: paired(withoutNested(units), threshold).slice(0, NAMED_SHOWN),
      ...speakersOf(asked, allowNames, threshold),
    };
  });
}

/** Each expression that enough people name, with those who say it or a longer one that holds it. */
function unitsOf(
  tallies: readonly Tally[],
  own: readonly TaggedAnswer[],
  { asksNames, threshold }: { asksNames: (question: string) => boolean; threshold: number },
): Unit[] {
  const here = ({ tagged }: WordUse): boolean => asksNames(tagged.answer.question);
  const part = peopleIn(own.filter(({ answer }) => asksNames(answer.question))).size;
  const rest = peopleIn(own.filter(({ answer }) => !asksNames(answer.question))).size;
  const said: readonly Said[] = tallies.map((tally) => ({
    ...tally,
    key: joinedWord(tally.display),
    spaced: spaced(tally.display),
  }));
  const named = said.filter(({ uses }) => uses.some(here));
  return [...groupBy(named, ({ key }) => key)].flatMap(([key, same]) => {
    const inside = same[0]!.spaced;
    const holding = (among: readonly Said[]): readonly Said[] =>
      among.filter((one) => one.key === key || one.spaced.includes(inside));
    const saying = (among: readonly Said[], counted: (use: WordUse) => boolean): Set<string> =>
      peopleIn(
        holding(among).flatMap(({ uses }) => uses.filter(counted).map(({ tagged }) => tagged)),
      );
    const people = saying(named, here);
    if (areFew(people.size, threshold)) return [];
    const elsewhere = saying(said, (use) => !here(use)).size;
    const score = lafon({
      corpus: part + rest,
      part,
      frequency: people.size + elsewhere,
      inPart: people.size,
    });
    const [shown] = [...same].sort((x, y) => y.uses.length - x.uses.length);
    const places = new Map(
      holding(named).flatMap((one) =>
        one.uses
          .filter(here)
          .map(({ tagged, mention }) => [
            personKey(tagged.answer),
            mention.start + Math.max(0, one.spaced.indexOf(inside)),
          ]),
      ),
    );
    return score < LEAST_SCORE ? [] : [{ text: shown!.display, key, people, places }];
  });
}

/** Text in lower case between two spaces: what it then includes are whole words of it. */
const spaced = (text: string): string => ` ${text.toLowerCase()} `;

/** Whether an expression holds another as whole words. */
const holds = (longer: string, shorter: string): boolean =>
  spaced(longer).includes(spaced(shorter));

/** A word that is mostly said inside an expression goes with it, a longer expression with its shorter one. */
const withoutNested = (units: readonly Unit[]): Unit[] =>
  units.filter((unit) =>
    units.every((other) => {
      if (other === unit) return true;
      if (holds(other.text, unit.text)) return other.people.size < MOSTLY * unit.people.size;
      if (holds(unit.text, other.text)) return unit.people.size >= MOSTLY * other.people.size;
      return true;
    }),
  );

function paired(units: readonly Unit[], threshold: number): Praised['named'] {
  const byPeople = [...units].sort((a, b) => b.people.size - a.people.size || byCode(a.key, b.key));
  const pairs = byPeople
    .flatMap((a, at) =>
      byPeople.slice(at + 1).map((b) => {
        const both = [...a.people].filter((person) => b.people.has(person)).length;
        return { a, b, both };
      }),
    )
    .filter(
      ({ a, b, both }) =>
        !areFew(both, threshold) && both >= LEAST_TOGETHER * Math.min(a.people.size, b.people.size),
    )
    .sort((x, y) => y.both - x.both);
  const taken = new Set<Unit>();
  const kept = pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  return [
    ...kept.map(({ a, b, both }) => ({ words: inOrder(a, b), people: both })),
    ...byPeople
      .filter((unit) => !taken.has(unit))
      .map(({ text, people }) => ({ words: [text], people: people.size })),
  ].sort((a, b) => b.people - a.people);
}

/** The kind of session before its subject, expressions before words; else as most say them. */
function inOrder(a: Unit, b: Unit): string[] {
  const [one, other] = [a, b].map(({ text }) => text.split(' ').length) as [number, number];
  const turns = sumOf([...a.places], ([person, at]) =>
    Math.sign(at - (b.places.get(person) ?? at)),
  );
  return other > one || (other === one && turns > 0) ? [b.text, a.text] : [a.text, b.text];
}

/** Names that the study allows, how many others there are, and how many people give one of these. */
function speakersOf(
  asked: readonly TaggedAnswer[],
  allowNames: Privacy['allowNames'],
  threshold: number,
): Pick<Praised, 'speakers' | 'hidden' | 'hiddenPeople'> {
  const named = asked.flatMap(({ answer, tags }) =>
    tags.personal
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => ({
        id: answer.id,
        name: [...answer.text].slice(start, end).join(''),
      })),
  );
  const allowed = allowedNames(allowNames);
  // « Delmotte » is Claire Delmotte, where the study allows no other.
  const persons = personsAllowed([...allowNames]);
  const keyOf = (name: string): string => nameKey(persons.get(nameKey(name)) ?? name);
  const names = [...groupBy(named, ({ name }) => keyOf(name))];
  const shown = names.filter(([key]) => allowed.has(key));
  const sizeOf = (uses: typeof named): number => new Set(uses.map(({ id }) => id)).size;
  const most = Math.max(
    0,
    ...names.filter(([key]) => !allowed.has(key)).map(([, uses]) => sizeOf(uses)),
  );
  return {
    speakers: shown
      .map(([key, uses]) => ({
        name: (uses.find(({ name }) => nameKey(name) === key) ?? uses[0]!).name,
        people: sizeOf(uses),
      }))
      .sort((a, b) => b.people - a.people || byCode(a.name, b.name)),
    hidden: names.length - shown.length,
    hiddenPeople: areFew(most, threshold) ? 0 : most,
  };
}

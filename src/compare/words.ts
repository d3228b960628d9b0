import { keptIn } from '../ground/group-by.js';
import type { Example, NewWord, TypicalWord } from '../model/comparison.js';
import { byCode, joinedWord } from '../names/names.js';
import { g2 } from '../stats/independence.js';
import { lafon } from '../stats/lafon.js';
import { LEVEL } from '../stats/level.js';
import { logOddsOfWords, pooledPrior } from '../stats/log-odds.js';
import { sumOf } from '../stats/sum.js';
import { orAll, shownForm } from '../words/tally.js';
import { corrected } from './family.js';
import { type Part, type Person, speakers } from './people.js';
import type { SaidWord } from './said-words.js';

/**
 * Words of fewer users over all parts show no difference. This is no privacy threshold: a word shows what
 * is said, as a theme does, not who belongs to a group; and a study’s threshold must change no p-value.
 */
const LEAST_USERS = 5;

/** Under this score a word is « banal » (Lafon): one chance in 100. */
const LEAST_SCORE = 2;

/** Weight of the prior of log-odds, in parts of all uses of words. */
const PRIOR = 0.1;

/** Answers that show a word. */
const EXAMPLE_ANSWERS = 3;

/** A word of all parts together: how it is written, and who uses it. */
interface Word {
  /** Its lemma, however its parts are joined. */
  readonly key: string;
  readonly display: string;
  /** Everybody who says it, be it inside an expression. */
  readonly users: ReadonlySet<Person>;
  /** Those who say it otherwise than inside expressions, which are words of their own. */
  readonly alone: ReadonlySet<Person>;
}

/** The words that are tested, and the people of each part who wrote. */
interface FrequentWords {
  readonly columns: readonly Column[];
  readonly words: readonly Word[];
  /** People of all parts. */
  readonly corpus: number;
}

interface Column {
  readonly label: string;
  readonly people: ReadonlySet<Person>;
}

/** Words of five people or more, said by themselves; of fewer, none shows a difference. */
export function frequentWords(parts: readonly Part[]): FrequentWords {
  const columns = parts.map((part) => ({ label: part.label, people: new Set(speakers(part)) }));
  const people = columns.flatMap((column) => [...column.people]);
  const words = wordsOf(people).filter(({ alone }) => alone.size >= LEAST_USERS);
  return { columns, words, corpus: people.length };
}

/**
 * Words that more people of a part use than chance would have, against all other parts: Lafon’s
 * specificity at the level of people, 2 or more, with Benjamini–Hochberg over every word and part, decides;
 * and so much of those who say a word outside expressions: « table » is no word of those of « table ronde ».
 * Beside it stand the log-odds ratio of uses by people, with a prior worth a tenth of all uses, and G²
 * of people with and without the word, which decide nothing: they show whether other measures agree.
 *
 * A word shows as in the clouds, with answers that use it: those richest in typical words
 * (Lebart & Salem’s characteristic answers), one a person. Order: parts, then score downwards, then the
 * word.
 */
export function typicalWords({ columns, words, corpus }: FrequentWords): TypicalWord[] {
  const tested = columns.flatMap((column) => testWords(words, column, corpus));
  const q = corrected(tested, ({ specificity }) => (specificity > 0 ? 10 ** -specificity : 1));
  const kept = tested.filter(
    (one) => Math.min(one.specificity, one.byItself) >= LEAST_SCORE && q.get(one)! < LEVEL,
  );
  return columns.flatMap(({ label, people }) => {
    const own = kept
      .filter(({ edition }) => edition === label)
      .sort((a, b) => b.specificity - a.specificity || byCode(a.word, b.word));
    const scores = new Map(own.map(({ key, specificity }) => [key, specificity]));
    return own.map((one) => {
      const { key, users, byItself: _, ...word } = one;
      return {
        ...word,
        q: q.get(one)!,
        examples: examplesOf(
          key,
          [...users].filter((user) => people.has(user)),
          scores,
        ),
      };
    });
  });
}

interface Tested extends Omit<TypicalWord, 'examples' | 'q'>, Pick<Word, 'key' | 'users'> {
  /** Its specificity by those who say it outside expressions. */
  readonly byItself: number;
}

function testWords(words: readonly Word[], { label, people }: Column, corpus: number): Tested[] {
  const countsOf = (users: ReadonlySet<Person>) => {
    const first = [...users].filter((user) => people.has(user)).length;
    return { first, second: users.size - first };
  };
  const specificityOf = ({ first, second }: ReturnType<typeof countsOf>): number =>
    lafon({ corpus, part: people.size, frequency: first + second, inPart: first });
  const counts = words.map(({ users }) => countsOf(users));
  const uses = sumOf(counts, ({ first, second }) => first + second);
  const odds = logOddsOfWords(pooledPrior(counts, PRIOR * uses));
  return words.map(({ key, display, users, alone }, at) => {
    const { first, second } = counts[at]!;
    const [of, ofElsewhere] = [people.size, corpus - people.size];
    return {
      word: display,
      edition: label,
      people: first,
      of,
      elsewhere: second,
      ofElsewhere,
      specificity: specificityOf({ first, second }),
      logOdds: odds[at]!,
      g2: g2([
        [first, second],
        [of - first, ofElsewhere - second],
      ]).statistic,
      key,
      users,
      byItself: specificityOf(countsOf(alone)),
    };
  });
}

/**
 * Every word of some people that anybody says by itself, in order of keys. An expression is one word; where the
 * texts of some are not kept, nobody’s expressions are known to all and words stand alone.
 */
function wordsOf(people: readonly Person[]): Word[] {
  const forms = new Map<string, SaidWord[]>();
  const users = new Map<string, Set<Person>>();
  const alone = new Map<string, Set<Person>>();
  const told = people.every(({ answers }) =>
    answers.every(({ words }) => words.every(({ span }) => span !== undefined)),
  );
  for (const person of people) {
    const said = person.answers.flatMap(({ words }) => words);
    for (const word of said.filter(({ expression }) => told || !expression)) {
      const key = joinedWord(word.lemma);
      keptIn(users, key, () => new Set()).add(person);
      if (told && word.inside) continue;
      keptIn(alone, key, () => new Set()).add(person);
      keptIn(forms, key, () => []).push(word);
    }
  }
  return [...forms]
    .map(([key, own]) => {
      const written = orAll(own, ({ conjugated }) => !conjugated);
      const display = shownForm(written.map(({ form }) => form));
      return { key, display, users: users.get(key)!, alone: alone.get(key)! };
    })
    .sort((a, b) => byCode(a.key, b.key));
}

/** Where a word stands in the answers of its users that are most typical, one a person. */
function examplesOf(
  key: string,
  users: readonly Person[],
  scores: ReadonlyMap<string, number>,
): Example[] {
  return users
    .flatMap(({ id, answers }) => {
      const [best] = answers
        .flatMap(({ answer, words }) => {
          const span = words.find(({ lemma }) => joinedWord(lemma) === key)?.span;
          return span ? [{ id, answer, span, typical: typicality(words, scores) }] : [];
        })
        .sort((a, b) => b.typical - a.typical || byCode(a.answer, b.answer));
      return best ? [best] : [];
    })
    .sort((a, b) => b.typical - a.typical || byCode(a.answer, b.answer))
    .slice(0, EXAMPLE_ANSWERS)
    .map(({ id, answer, span }) => ({ id, answer, ...span }));
}

/** Mean score of an answer’s words, 0 for those that are not typical. */
const typicality = (words: readonly SaidWord[], scores: ReadonlyMap<string, number>): number =>
  sumOf(words, ({ lemma }) => scores.get(joinedWord(lemma)) ?? 0) / words.length;

/**
 * Words that nobody uses outside one part, too many people there for chance (Lafon’s score 2), and most of whose answers have no theme: what the lexicons may lack.
 */
export function newWords({ columns, words, corpus }: FrequentWords): NewWord[] {
  return columns.flatMap(({ label, people }) =>
    words
      .filter(({ users }) => {
        const count = users.size;
        const score = lafon({ corpus, part: people.size, frequency: count, inPart: count });
        return score >= LEAST_SCORE && [...users].every((one) => people.has(one));
      })
      .filter(({ key, users }) => isUncovered(key, [...users]))
      .map(({ display, users }) => ({ word: display, edition: label, people: users.size }))
      .sort((a, b) => b.people - a.people || byCode(a.word, b.word)),
  );
}

function isUncovered(key: string, users: readonly Person[]): boolean {
  const saying = users
    .flatMap(({ answers }) => answers)
    .filter(({ words }) => words.some(({ lemma }) => joinedWord(lemma) === key));
  return 2 * saying.filter(({ themes }) => themes.length > 0).length < saying.length;
}

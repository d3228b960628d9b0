import type { CodedAnswer, Token, TypicalWord, Upos } from '../model.js';
import { adjust } from '../stats/adjust.js';
import { lafon } from '../stats/lafon.js';
import { type Part, type Person, speakers } from './people.js';

const CONTENT: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'ADJ', 'VERB', 'PROPN']);

/** Fewer users than this, over all parts, show no difference and may single out a person. */
const LEAST_PEOPLE = 5;

/** Under this score a word is « banal » (Lafon): one chance in 100. */
const LEAST_SCORE = 2;

const LEVEL = 0.05;

/** A word of all parts together: how it is written, and who uses it. */
interface Word {
  readonly display: string;
  readonly users: ReadonlySet<Person>;
}

/**
 * Words that more people of a part use than chance would have, against all other parts: Lafon’s
 * specificity at the level of people, 2 or more, with Benjamini–Hochberg over every word and part.
 *
 * A word is the lemma of a noun, adjective, verb or name that is not negated, not in a stretch of
 * personal data, and not a stop word; it shows in its most frequent form. Words of fewer than five
 * people are not tested. Order: parts, then score downwards, then the word.
 */
export function typicalWords(
  parts: readonly Part[],
  stopWords: ReadonlySet<string>,
): TypicalWord[] {
  const columns = parts.map((part) => ({ label: part.label, people: new Set(speakers(part)) }));
  const corpus = columns.reduce((sum, { people }) => sum + people.size, 0);
  const words = [
    ...wordsOf(
      columns.flatMap(({ people }) => [...people]),
      stopWords,
    ).values(),
  ]
    .filter(({ users }) => users.size >= LEAST_PEOPLE)
    .sort((a, b) => (a.display < b.display ? -1 : 1));
  const tested = columns.flatMap(({ label, people }) =>
    words.map(({ display, users }) => {
      const inPart = [...users].filter((user) => people.has(user)).length;
      return {
        word: display,
        edition: label,
        people: inPart,
        of: people.size,
        elsewhere: users.size - inPart,
        ofElsewhere: corpus - people.size,
        specificity: lafon({ corpus, part: people.size, frequency: users.size, inPart }),
      };
    }),
  );
  const q = adjust(
    tested.map(({ specificity }) => (specificity > 0 ? 10 ** -specificity : 1)),
    'bh',
  );
  const kept = tested.filter(({ specificity }, at) => specificity >= LEAST_SCORE && q[at]! < LEVEL);
  return columns.flatMap(({ label }) =>
    kept
      .filter(({ edition }) => edition === label)
      .sort((a, b) => b.specificity - a.specificity || (a.word < b.word ? -1 : 1)),
  );
}

function wordsOf(people: readonly Person[], stopWords: ReadonlySet<string>): Map<string, Word> {
  const forms = new Map<string, Map<string, number>>();
  const users = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const { lemma, form } of person.answers.flatMap((one) => contentOf(one, stopWords))) {
      const own = forms.get(lemma) ?? new Map<string, number>();
      forms.set(lemma, own.set(form, (own.get(form) ?? 0) + 1));
      users.set(lemma, (users.get(lemma) ?? new Set()).add(person));
    }
  }
  return new Map(
    [...forms].map(([lemma, own]) => [
      lemma,
      { display: mostFrequent(own), users: users.get(lemma)! },
    ]),
  );
}

function contentOf(
  { parse, tags }: CodedAnswer,
  stopWords: ReadonlySet<string>,
): { lemma: string; form: string }[] {
  const secret = (token: Token): boolean =>
    tags.personal.some(({ start, end }) => token.start < end && start < token.end);
  return parse.tokens
    .filter(
      (token) =>
        CONTENT.has(token.pos) &&
        !token.negated &&
        !secret(token) &&
        /\p{L}{2}/u.test(token.lemma) &&
        !stopWords.has(token.lemma) &&
        !stopWords.has(token.form),
    )
    .map(({ lemma, form, text, pos }) => ({
      lemma: lemma.toLowerCase(),
      form: pos === 'PROPN' ? text : form,
    }));
}

/** The most counted form; the first in code point order among equals. */
function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first![0];
}

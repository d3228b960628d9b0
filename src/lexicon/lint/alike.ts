import { keptIn } from '../../ground/group-by.js';
import { plainApostrophes } from '../../names/apostrophes.js';
import { asOneWord, asWords } from '../compound.js';
import { fold, type Readings } from '../keys.js';
import { hangsOnNeighbours } from '../vocabulary.js';

/**
 * Names of a text, such that two texts share one wherever an entry written for the first may find the
 * whole of the second. Most texts share theirs with no other entry's, and need not be read to know it.
 *
 * An entry finds a text word by word, each by a key that both have. So words that share a key make a family,
 * and a text's name is the families of its words in their order; a compound is one word, or its parts.
 *
 * @param words all words of the texts, as spaces part them.
 * @param stems those of which entries write the beginning only.
 */
export function alike(
  words: readonly string[],
  stems: readonly string[],
  french: Readings,
): (text: string) => string[] {
  const cut = new Map(words.map((word) => [word, waysToCut(word)]));
  const familyOf = families(new Set([...cut.values()].flat(2)), stems, french);
  const named = new Map(
    [...cut].map(([word, ways]) => [word, ways.map((parts) => parts.map(familyOf).join(' '))]),
  );
  const NONE = [''];
  return (text) =>
    text.split(' ').reduce((names, word) => {
      const [first = '', ...others] = named.get(word) ?? NONE;
      if (others.length === 0) return names.map((name) => `${name} ${first}`);
      return names.flatMap((name) => [first, ...others].map((more) => `${name} ${more}`));
    }, NONE);
}

/** The words of what stands between spaces: elided ones apart, and a compound as one or in its parts. */
function waysToCut(written: string): string[][] {
  const words = written.match(WORDS) ?? [];
  const parts = words.flatMap((word) => asWords(word).split(' '));
  return parts.length === words.length ? [words] : [words, parts];
}

/** Elided words end in their apostrophe. */
const WORDS = /[^\s'’]+['’]?|['’]/gu;

/** Numbers of the families, the same for words that share a key however they are read. */
function families(
  words: ReadonlySet<string>,
  stems: readonly string[],
  french: Readings,
): (word: string) => number {
  const above = new Map<string, string>();
  const headOf = (key: string): string => {
    let head = key;
    for (let next = above.get(head); next !== undefined; next = above.get(head)) head = next;
    if (head !== key) above.set(key, head);
    return head;
  };
  const join = (one: string, other: string) => {
    const [head, below] = [headOf(one), headOf(other)];
    if (head !== below) above.set(below, head);
  };
  const begun = stems.flatMap((stem) => [stem, waysToCut(stem).at(-1)?.at(-1) ?? stem]);
  const beginnings = new Map(begun.map((stem) => [fold(stem), keyOf(stem)]));
  const lengths = new Set([...beginnings.keys()].map(({ length }) => length));
  for (const word of words) {
    const [key, letters] = [keyOf(word), fold(word)];
    for (const other of keysOf(word, french)) join(key, other);
    for (const length of lengths) {
      const stem = beginnings.get(letters.slice(0, length));
      if (stem !== undefined) join(key, stem);
    }
  }
  const numbers = new Map<string, number>();
  return (word) => keptIn(numbers, headOf(keyOf(word)), () => numbers.size);
}

/** Compounds also stand for the one word that they make, capitals and kinds of apostrophe for each other. */
const keyOf = (word: string): string => plainApostrophes(asOneWord(word).toLowerCase());

/** All keys that a word may have, in an entry or in an answer (`lexicon/keys.ts`). */
function keysOf(word: string, french: Readings): string[] {
  const form = word.toLowerCase();
  const known = french.readings(form);
  const forms = [form, ...known.map((reading) => reading.form)];
  const ends = forms.flatMap((one) => [one.replace(/[sx]$/u, ''), one.replace(/e?s?$/u, '')]);
  const guessed = word !== form || known.length === 0 || known.some(hangsOnNeighbours);
  const lemmas = [...known.map(({ lemma }) => lemma), ...(guessed ? french.lemmas(word) : [])];
  return [...forms, ...ends, ...lemmas, ...(form === 'des' ? ['de'] : [])]
    .filter(Boolean)
    .map(keyOf);
}

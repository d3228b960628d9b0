import type { Token } from '../model.js';
import { apart, isCompound } from './compound.js';
import { entryKeys, exactKey, type Readings } from './keys.js';
import { DEFAULT_GAP, type Pattern, type Phrase } from './pattern.js';
import type { Step } from './trie.js';

/** What may stand at one place of an entry. */
type Choices = readonly Step[];

/** A phrase's tokens, with their places in it. */
type Reading = readonly Token[];

/** Turns patterns into steps through a trie. */
export interface StepMaker {
  /** The ways to say a pattern. `within`: most words in a gap. */
  stepsOf(pattern: Pattern, within?: number): Choices[][];
}

/**
 * Phrases are analysed as the answers are, so that both meet in the same keys; many in one go,
 * which takes half the time.
 */
export function stepMaker(patterns: Iterable<Pattern>, french: Readings): StepMaker {
  const texts = new Set<string>();
  for (const { variants } of patterns) {
    for (const phrases of variants) {
      for (const phrase of phrases) {
        const text = textOf(phrase);
        texts.add(text);
        if (text.includes('-')) texts.add(apart(text));
      }
    }
  }
  const read = readPhrases([...texts], french);
  return {
    stepsOf: ({ exact, variants }, within) =>
      variants.flatMap((phrases) => {
        const alone = phrases.length === 1;
        let rows: Choices[][] = [[]];
        phrases.forEach((phrase, n) => {
          const gap: Choices[] = n === 0 ? [] : [[{ kind: 'gap', most: within ?? DEFAULT_GAP }]];
          const ways = phraseWays(phrase, { exact, alone }, read, french);
          rows = rows.flatMap((row) => ways.map((way) => [...row, ...gap, ...way]));
        });
        return rows;
      }),
  };
}

const textOf = (phrase: Phrase): string => phrase.map(({ text }) => text).join(' ');

/** Phrases analysed at once: more would only fill the memory. */
const BATCH = 500;

/**
 * Each phrase is a line of one text: a sentence by itself, in which a last `d'` is an elision. A
 * line with an accent says that none was left out: `marre` is not `marré`.
 */
function readPhrases(texts: readonly string[], french: Readings): ReadonlyMap<string, Reading> {
  const read = new Map<string, Reading>();
  for (let from = 0; from < texts.length; from += BATCH) {
    const lines = texts.slice(from, from + BATCH);
    const { tokens } = french.parseStrictly([...lines, 'é'].join('\n'));
    let start = 0;
    let next = 0;
    for (const line of lines) {
      const end = start + [...line].length;
      const own: Token[] = [];
      for (let token = tokens[next]; token && token.start < end; token = tokens[++next]) {
        own.push({ ...token, start: token.start - start, end: token.end - start });
      }
      read.set(line, own);
      start = end + 1;
    }
  }
  return read;
}

interface Manner {
  readonly exact: boolean;
  /** The phrase is the whole entry. */
  readonly alone: boolean;
}

/** A phrase as written and, where it holds a compound, with the parts of the compound apart. */
function phraseWays(
  phrase: Phrase,
  manner: Manner,
  read: ReadonlyMap<string, Reading>,
  french: Readings,
): Choices[][] {
  const text = textOf(phrase);
  const tokens = read.get(text) ?? [];
  const alone = manner.alone && tokens.length === 1;
  const written = tokens.map((token) =>
    choicesOf(token, wordAt(phrase, token), { ...manner, alone }, french),
  );
  if (manner.exact || !tokens.some(isCompound)) return [written];
  const parts = read.get(apart(text)) ?? [];
  const wholes = new Set(tokens.map(({ start, end }) => `${start}-${end}`));
  const isPart = ({ start, end }: Token) => !wholes.has(`${start}-${end}`);
  if (!parts.filter(isPart).every((token, n) => standsApart(token, n, french))) return [written];
  const separate = parts.map((token): Choices => {
    const word = wordAt(phrase, token);
    if (isPart(token) && token.pos === 'VERB') return [{ kind: 'word', key: token.form }];
    return choicesOf(token, word, { ...manner, alone: false }, french);
  });
  return [written, separate];
}

/**
 * « rendez vous », « week end » are ways to write it; « peut être », « savoir faire », « tout
 * petit » say something else.
 */
function standsApart({ form, lemma, pos }: Token, place: number, french: Readings): boolean {
  if (pos === 'AUX' || lemma === 'tout') return false;
  if (pos === 'VERB') return form !== lemma;
  const infinitive = french.readings(form).some((one) => one.pos === 'VERB' && one.lemma === form);
  return place > 0 || !infinitive;
}

/** The written word that ends where a token ends. */
function wordAt(phrase: Phrase, token: Token): Phrase[number] | undefined {
  let end = -1;
  return phrase.find(({ text }) => {
    end += [...text].length + 1;
    return end === token.end;
  });
}

function choicesOf(
  token: Token,
  word: Phrase[number] | undefined,
  { exact, alone }: Manner,
  french: Readings,
): Choices {
  if (exact) return [{ kind: 'exact', key: exactKey(token) }];
  if (word?.stem) return [{ kind: 'stem', key: token.text }];
  return entryKeys(token, alone, french.readings).map((key) => ({
    kind: word?.pos ? 'tagged' : 'word',
    key: word?.pos ? `${key}/${word.pos}` : key,
  }));
}

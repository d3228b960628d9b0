import type { Token } from '../model/text.js';
import { asWords, isCompound } from './compound.js';
import { entryKeys, exactKey, fold, type Readings } from './keys.js';
import { readLines } from './lines.js';
import type { Phrase, WrittenWord } from './pattern.js';
import type { Step } from './trie.js';
import type { KeysOf } from './vocabulary.js';

/** What may stand at one place of an entry. */
type Choices = readonly Step[];

/** A phrase's tokens, with their places in it. */
type Reading = readonly Token[];

/** One way to say an entry: phrases with a gap between two of them. */
export interface Saying {
  /** Number of what it says. */
  readonly target: number;
  readonly exact: boolean;
  readonly phrases: readonly Phrase[];
  /** Most words in a gap. */
  readonly within: number;
}

/**
 * The steps of each saying through a trie, one row for each way to write it. Phrases are analysed
 * as the answers are, so that both meet in the same keys.
 *
 * @param keysOf the keys that a word may have: others, which its phrase suggests, do not count.
 */
export function stepsOf(
  sayings: readonly Saying[],
  keysOf: KeysOf,
  french: Readings,
): Choices[][][] {
  const texts = new Set<string>();
  for (const phrase of sayings.flatMap(({ phrases }) => phrases)) {
    const text = textOf(phrase);
    texts.add(text);
    if (text.includes('-')) texts.add(asWords(text));
  }
  const read = readPhrases([...texts], french);
  return sayings.map((saying) => {
    const { phrases, within } = saying;
    let rows: Choices[][] = [[]];
    phrases.forEach((phrase, n) => {
      const gap: Choices[] = n === 0 ? [] : [[{ kind: 'gap', most: within }]];
      const ways = phraseWays(phrase, saying, { read, keysOf, french });
      rows = rows.flatMap((row) => ways.map((way) => [...row, ...gap, ...way]));
    });
    return rows;
  });
}

const textOf = (phrase: Phrase): string => phrase.map(({ text }) => text).join(' ');

function readPhrases(texts: readonly string[], french: Readings): ReadonlyMap<string, Reading> {
  const read = new Map<string, Reading>();
  for (const { parse, lines } of readLines(texts, french))
    for (const { line, start, first, end } of lines) {
      const own = parse.tokens.slice(first, end);
      read.set(
        line,
        own.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
      );
    }
  return read;
}

interface Sources {
  readonly read: ReadonlyMap<string, Reading>;
  readonly keysOf: KeysOf;
  readonly french: Readings;
}

/** A phrase as written and, where it holds a compound, with the parts of the compound apart. */
function phraseWays(
  phrase: Phrase,
  saying: Saying,
  { read, keysOf, french }: Sources,
): Choices[][] {
  const text = textOf(phrase);
  const tokens = read.get(text) ?? [];
  const alone = saying.phrases.length === 1 && tokens.length === 1;
  const written = tokens.map((token): Choices => {
    if (saying.exact) return [{ kind: 'exact', key: exactKey(token) }];
    const word = wordAt(phrase, token);
    const keys = word && keysOf(word);
    return choicesOf(token, word, { alone, keys }, french);
  });
  if (saying.exact || !tokens.some(isCompound)) return [written];
  const parts = read.get(asWords(text)) ?? [];
  const wholes = new Set(tokens.map(({ start, end }) => `${start}-${end}`));
  const isPart = ({ start, end }: Token) => !wholes.has(`${start}-${end}`);
  if (!parts.filter(isPart).every((token, n) => standsApart(token, n, french))) return [written];
  const separate = parts.map((token): Choices => {
    const word = wordAt(phrase, token);
    if (isPart(token) && token.pos === 'VERB') return [{ kind: 'word', key: token.form }];
    return choicesOf(token, word, { alone: false, keys: word && keysOf(word) }, french);
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
function wordAt(phrase: Phrase, token: Token): WrittenWord | undefined {
  let end = -1;
  return phrase.find(({ text }) => {
    end += [...text].length + 1;
    return end === token.end;
  });
}

interface Manner {
  /** The word is the whole entry. */
  readonly alone: boolean;
  /** Folded keys by which alone it counts. */
  readonly keys: ReadonlySet<string> | undefined;
}

function choicesOf(
  token: Token,
  word: WrittenWord | undefined,
  { alone, keys }: Manner,
  french: Readings,
): Choices {
  if (word?.stem) return [{ kind: 'stem', key: token.text }];
  return entryKeys(token, alone, french.readings)
    .filter((key) => keys?.has(fold(key)) ?? true)
    .map((key) => ({
      kind: word?.pos ? 'tagged' : 'word',
      key: word?.pos ? `${key}/${word.pos}` : key,
    }));
}

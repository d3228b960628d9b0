/** Lemmas that the treebanks give and the dictionary rules do not. */
import { chooseReading, type Lemmas } from '../../src/french/lemma.js';
import type { TypedWord } from '../../src/french/word.js';
import type { Upos } from '../../src/model/text.js';
import type { GoldSentence } from '../ud.js';

const OPEN: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV', 'AUX']);

/** Whether a lemma is more than a slip of one annotator: the dictionary knows it, or no such word. */
function isTrusted({ form, plain }: TypedWord, pos: Upos, lemma: string): boolean {
  if (/^\p{Lu}|\d/u.test(lemma) || (lemma === form && /[sx]$/.test(form))) return false;
  const known = plain.candidates.filter((candidate) => candidate.pos === pos);
  return known.length === 0 || known.some((candidate) => candidate.lemma === lemma);
}

/** `form|POS` → lemma, where training mostly says another lemma than the rules. */
export function learnLemmas(
  gold: readonly GoldSentence[],
  wordOf: (surface: string) => TypedWord,
  guess: Lemmas['guess'],
): [string, string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, lemma, pos } of gold.flatMap(({ tokens }) => tokens)) {
    if (!OPEN.has(pos) || lemma.includes('_')) continue;
    const key = `${wordOf(text.toLowerCase()).form}|${pos}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    counts.set(key, lemmas);
  }
  const rules: Lemmas = { known: () => undefined, guess };
  return [...counts].flatMap(([key, lemmas]): [string, string][] => {
    const [form, pos] = key.split('|') as [string, Upos];
    const word = wordOf(form);
    const [lemma] = [...lemmas].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!;
    const ruled = chooseReading({ word, view: word.plain, pos, mood: '' }, rules).lemma;
    return ruled.toLowerCase() === lemma.toLowerCase() || !isTrusted(word, pos, lemma)
      ? []
      : [[key, lemma]];
  });
}

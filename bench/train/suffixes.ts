/** Learns from the Lefff how endings tell lemmas, for words that it lacks. */
import { type FrenchLexicon, lemmaFrom } from '../../src/french/lexicon.js';
import { guessLemma, LONGEST_SUFFIX } from '../../src/french/suffixes.js';
import type { Upos } from '../../src/model/text.js';
import { wordsOf } from './automaton.js';

type Rule = readonly [cut: number, add: string];

const OPEN: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'VERB']);
const LEAST = 3;

function countRules({ automaton, readings }: FrenchLexicon): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const form of wordsOf(automaton)) {
    if (form.length < 4 || !/^\p{L}+$/u.test(form)) continue;
    const seen = new Set<string>();
    for (const reading of readings(form)) {
      const { pos, cut, add } = reading;
      if (!OPEN.has(pos) || cut > 5 || cut > form.length - 2) continue;
      if (!/^\p{L}+$/u.test(lemmaFrom(form, reading))) continue;
      if (seen.has(`${pos} ${cut} ${add}`)) continue;
      seen.add(`${pos} ${cut} ${add}`);
      for (
        let size = Math.max(1, cut);
        size <= Math.min(LONGEST_SUFFIX, form.length - 1);
        size += 1
      ) {
        const key = `${pos} ${form.slice(-size)}`;
        const rules = counts.get(key) ?? new Map<string, number>();
        rules.set(`${cut} ${add}`, (rules.get(`${cut} ${add}`) ?? 0) + 1);
        counts.set(key, rules);
      }
    }
  }
  return counts;
}

/** Suffix rules, less those that a shorter suffix gives anyway. */
export function learnSuffixes(lexicon: FrenchLexicon): [string, Rule][] {
  const kept = new Map<string, Rule>();
  const counts = [...countRules(lexicon)].sort(
    ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
  );
  for (const [key, rules] of counts) {
    const [[best, count]] = [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)) as [
      [string, number],
    ];
    if (count < LEAST) continue;
    const [pos, suffix] = key.split(' ') as [Upos, string];
    const [cut, add] = best.split(' ') as [string, string];
    const inherited = guessLemma(kept, `~${suffix}`, pos);
    const wanted = `~${suffix}`.slice(0, suffix.length + 1 - Number(cut)) + add;
    if (inherited !== wanted) kept.set(key, [Number(cut), add]);
  }
  return [...kept];
}

import type { Listed } from '../lexicon/listed.js';
import { compile } from '../lexicon/matcher.js';
import type { TaggedAnswer } from '../model/tags.js';
import { askedOf } from '../people.js';
import type { Codebook } from './codebook.js';

/** How often an entry counted in answers. */
export interface Use {
  readonly listed: Listed;
  /** Answers where it counted. */
  readonly answers: number;
  /** Of those, answers where each of its words was under a negation. */
  readonly negated: number;
}

/** How often each entry counts in answers, the longest match taking the words as ever. */
export function useOf(
  listed: readonly Listed[],
  tagged: readonly TaggedAnswer[],
  codebook: Codebook,
): Use[] {
  const uses = listed.map((one) => ({ listed: one, answers: 0, negated: 0 }));
  const contests = [...new Set(listed.map(({ contest }) => contest))];
  const matchers = contests.map((contest) =>
    compile(
      listed.flatMap((one, index) =>
        one.contest === contest ? [{ ...one.entry, meaning: index }] : [],
      ),
      codebook.french,
    ),
  );
  for (const { answer, parse, tags } of tagged) {
    const names = tags.personal.filter(({ kind }) => kind === 'name');
    const text = codebook.key(parse, names);
    const { expects } = codebook.readQuestion(askedOf(answer));
    const affirmed = new Map<number, boolean>();
    for (const { entry, tokens } of matchers.flatMap((match) => match(text, expects))) {
      const denied = tokens.every((token) => parse.tokens[token]?.negated);
      affirmed.set(entry.meaning, affirmed.get(entry.meaning) || !denied);
    }
    for (const [index, said] of affirmed) {
      const use = uses[index]!;
      use.answers++;
      if (!said) use.negated++;
    }
  }
  return uses;
}

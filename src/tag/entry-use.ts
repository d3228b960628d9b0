import type { Listed } from '../lexicon/listed.js';
import { compile } from '../lexicon/matcher.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { askedOf } from '../people/people.js';
import type { Codebook } from './codebook.js';

/** How often an entry counted in answers, and where first. */
export interface EntryUse {
  readonly listed: Listed;
  /** Answers where it counted. */
  readonly answers: number;
  /** Of those, answers where each of its words was under a negation. */
  readonly negated: number;
  /** The first of them, with the stretch from the first word found to the last; none where none is. */
  readonly first?: { readonly tagged: TaggedAnswer; readonly span: Span };
}

type Counted = { -readonly [Key in keyof EntryUse]: EntryUse[Key] };

/** How often each entry counts in answers, the longest match taking the words as ever. */
export function useOf(
  listed: readonly Listed[],
  tagged: readonly TaggedAnswer[],
  codebook: Codebook,
): EntryUse[] {
  const uses = listed.map((one): Counted => ({ listed: one, answers: 0, negated: 0 }));
  const contests = [...new Set(listed.map(({ contest }) => contest))];
  const matchers = contests.map((contest) =>
    compile(
      listed.flatMap((one, index) =>
        one.contest === contest ? [{ ...one.entry, meaning: index }] : [],
      ),
      codebook.french,
    ),
  );
  for (const one of tagged) {
    const { answer, parse, tags } = one;
    const names = tags.personal.filter(({ kind }) => kind === 'name');
    const text = codebook.key(parse, names);
    const { expects } = codebook.readQuestion(askedOf(answer));
    const affirmed = new Map<number, boolean>();
    const spans = new Map<number, Span>();
    for (const { entry, tokens } of matchers.flatMap((match) => match(text, expects))) {
      const denied = tokens.every((token) => parse.tokens[token]?.negated);
      affirmed.set(entry.meaning, affirmed.get(entry.meaning) || !denied);
      const { start } = parse.tokens[tokens[0]!]!;
      const { end } = parse.tokens[tokens.at(-1)!]!;
      if (!spans.has(entry.meaning)) spans.set(entry.meaning, { start, end });
    }
    for (const [index, said] of affirmed) {
      const use = uses[index]!;
      use.answers++;
      use.first ??= { tagged: one, span: spans.get(index)! };
      if (!said) use.negated++;
    }
  }
  return uses;
}

import { arePaired, markedIn, mayStayOpen } from './marks.js';

/** A passage that a text prints between quotation marks. */
export interface Printed {
  readonly text: string;
  /** Its line, from 1, where the text has lines. */
  readonly line?: number | undefined;
  /** Its mark has no other one: what stands after an opening one, or before a closing one. */
  readonly isUnpaired?: true;
  /** What it is where a later mark closes it: each with how many of the next passages it then holds, the longest first. */
  readonly longer?: readonly Longer[];
}

/** A passage that goes on over others. */
interface Longer {
  readonly text: string;
  readonly over: number;
}

/** Words under which a passage may be anybody's: a title, a term, « très bien ». */
const BRIEF = 4;

/** Whether a passage has too few words to be known for a quote. */
export const isBrief = (passage: string): boolean =>
  passage.split(/[\s'’]+/u).filter(Boolean).length < BRIEF;

interface Lines {
  readonly text: string;
  readonly line?: number | undefined;
}

/** What stands between quotation marks, by paragraph or over several. */
export const printedIn = (paragraphs: readonly Lines[]): Printed[] =>
  joined(paragraphs).flatMap(({ text, line }) =>
    markedIn(text)
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map(({ start, end, isUnpaired, closesSeveral }, at, all) => {
        const before = text.slice(0, start).split('\n').length - 1;
        const longer = (): Longer[] =>
          all
            .slice(at + 1, at + 1 + MOST)
            .map((last, over) => ({ text: text.slice(start, last.end).trim(), over: over + 1 }))
            .reverse();
        return {
          text: text.slice(start, end).trim(),
          line: line && line + before,
          ...(isUnpaired && { isUnpaired }),
          ...(closesSeveral && { longer: longer() }),
        };
      }),
  );

/** Most paragraphs, and most passages, that a passage goes on over. */
const MOST = 10;

/** Paragraphs, those as one over which a passage goes on: only together are their marks paired. */
function joined(paragraphs: readonly Lines[]): Lines[] {
  const all: Lines[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const [first, ...others] = paragraphs.slice(at, at + MOST);
    let one = first!;
    let next = 0;
    while (next < others.length && mayStayOpen(one.text)) one = withNext(one, others[next++]!);
    const isOne = arePaired(one.text);
    all.push(isOne ? one : first!);
    if (isOne) at += next;
  }
  return all;
}

/** The mark that each paragraph of a passage may repeat. */
const REPEATED = /^\s*[«»“"]\s*/u;

function withNext({ text, line }: Lines, next: Lines): Lines {
  const last = (line ?? 0) + text.split('\n').length - 1;
  const breaks = '\n'.repeat(next.line === undefined ? 1 : next.line - last);
  const [typed, unmarked] = [next.text, next.text.replace(REPEATED, '')].map(
    (rest) => text + breaks + rest,
  );
  return { line, text: arePaired(typed!) ? typed! : unmarked! };
}

/** A passage that a text prints between quotation marks. */
export interface Printed {
  readonly text: string;
  /** The line of its paragraph, where the text has lines. */
  readonly line?: number | undefined;
  /** No mark closes it: it goes on to the end of its paragraph. */
  readonly isOpen?: true;
}

const MARK = /[«»“”]/gu;
const OPENING = /[«“]/u;
/** Straight marks do not tell which opens. */
const STRAIGHT = /(?<![\p{L}\p{N}])"(?=\S)([^"]+)(?<=\S)"(?![\p{L}\p{N}])/gu;

/**
 * What stands between quotation marks, by paragraph, in order of lines: what stands in them again is of the outer
 * passage, and one mark may close both.
 */
export const printedIn = (
  paragraphs: readonly { readonly text: string; readonly line?: number | undefined }[],
): Printed[] =>
  paragraphs.flatMap(({ text, line }) =>
    passagesIn(text)
      .map((passage) => ({ ...passage, text: passage.text.trim(), line }))
      .filter(({ text: passage }) => passage !== ''),
  );

/** @param closesAll whether a closing mark closes all that are open, as one may do where two passages end together. */
function passagesIn(text: string, closesAll = false): Printed[] {
  const passages: Printed[] = [];
  let outside = '';
  let last = 0;
  let depth = 0;
  let from = 0;
  let isClosed = false;
  const end = (to: number, isOpen?: true): void => {
    passages.push({ text: text.slice(from, to), ...(isOpen && { isOpen }) });
    outside += `${text.slice(last, from - 1)}\n`;
    last = to + 1;
    depth = 0;
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (OPENING.test(mark)) {
      if (depth === 0) [from, isClosed] = [index + 1, false];
      depth += 1;
    } else if (depth > 0) {
      depth = closesAll ? 0 : depth - 1;
      isClosed = true;
      if (depth === 0) end(index);
    }
  }
  if (depth > 0 && isClosed) return passagesIn(text, true);
  if (depth > 0) end(text.length, true);
  const straight = [...(outside + text.slice(last)).matchAll(STRAIGHT)];
  return [...passages, ...straight.map(([, passage]) => ({ text: passage! }))];
}

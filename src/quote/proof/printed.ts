/** A passage that a text prints between quotation marks. */
export interface Printed {
  readonly text: string;
  /** Its line, from 1, where the text has lines. */
  readonly line?: number | undefined;
  /** Its mark has no other one in its paragraph: what stands after an opening one, or before a closing one. */
  readonly isUnpaired?: true;
}

/** Words under which a passage may be anybody's: a title, a term, « très bien ». */
const BRIEF = 4;

/** Whether a passage has too few words to be known for a quote. */
export const isBrief = (passage: string): boolean =>
  passage.split(/[\s'’]+/u).filter(Boolean).length < BRIEF;

/** A mark of quotation, and where what it marks begins or ends. */
interface Mark {
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

const MARKS = /[«»“„]|<<|>>|(?<=“[^“”]*)”/gu;
const OPENING = /^(?:[«“„]|<<)$/u;
/** Straight marks, and closing ones that were typed for both, do not tell which opens; 27" is a measure. */
const STRAIGHT =
  /(?<![\p{L}\p{N}])(?:"(?:(?=\S)[^"]+(?<=\S)| [^"]+ )"|”(?=\S)[^"“”]+(?<=\S)”)(?!\p{L})/gu;

/**
 * What stands between quotation marks, by paragraph: what stands in them again is of the outer passage, and one mark
 * may close both.
 */
export const printedIn = (
  paragraphs: readonly { readonly text: string; readonly line?: number | undefined }[],
): Printed[] =>
  paragraphs.flatMap(({ text, line }) => {
    const marks = marksIn(text);
    const passages = passagesBy(marks, text) ?? passagesBy(marks, text, true)!;
    return passages.flatMap(({ start, end, isUnpaired }) => {
      const passage = text.slice(start, end).trim();
      const before = text.slice(0, start).split('\n').length - 1;
      return /[\p{L}\p{N}]/u.test(passage)
        ? [{ text: passage, line: line && line + before, ...(isUnpaired && { isUnpaired }) }]
        : [];
    });
  });

function marksIn(text: string): Mark[] {
  const marks = [...text.matchAll(MARKS)].map(({ 0: mark, index }) => ({
    opens: OPENING.test(mark),
    start: index,
    end: index + mark.length,
  }));
  const straight = [...text.matchAll(STRAIGHT)].flatMap(({ 0: { length }, index }) => [
    { opens: true, start: index, end: index + 1 },
    { opens: false, start: index + length - 1, end: index + length },
  ]);
  return [...marks, ...straight].sort((a, b) => a.start - b.start);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly isUnpaired?: true;
}

/**
 * The passages that marks enclose.
 *
 * @param closesAll whether a closing mark closes all that are open, as one may do where two passages end together.
 * @returns null where the marks are only paired so.
 */
function passagesBy(marks: readonly Mark[], text: string, closesAll = false): Found[] | null {
  const passages: Found[] = [];
  let open: Mark[] = [];
  let isClosed = false;
  for (const mark of marks) {
    const [first] = open;
    if (mark.opens) {
      if (!first) isClosed = false;
      open.push(mark);
    } else if (first) {
      open = closesAll ? [] : open.slice(0, -1);
      isClosed = true;
      if (open.length === 0) passages.push({ start: first.end, end: mark.start });
    } else passages.push({ start: passages.at(-1)?.end ?? 0, end: mark.start, isUnpaired: true });
  }
  const [first] = open;
  if (first && isClosed && !closesAll) return null;
  if (first) passages.push({ start: first.end, end: text.length, isUnpaired: true });
  return passages;
}

/** A mark of quotation, and where what it marks begins or ends. */
interface Mark {
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

const MARKS = /[«»“„]|<<|>>|”(?<=“[^“”]*”)/gu;
const OPENING = /^(?:[«“„]|<<)$/u;
/** Marks that tell nothing alone: straight ones, closing ones typed for both, arrows, apostrophes; 27" is a measure. */
const PAIRS =
  /(?<![\p{L}\p{N}])(?:"(?:(?=\S)[^"]+(?<=\S)| [^"]+ )"|”(?=\S)[^"“”]+(?<=\S)”|‘(?=\S)[^‘]+?(?<=\S)’|‹[^‹›]+›)(?!\p{L})/gu;
/** A straight mark that can only open: before a word, after none. */
const STRAIGHT = /(?<![\p{L}\p{N}"])"(?=\p{L})/gu;

/** The marks of a text in order, each pair as two. */
function marksIn(text: string): Mark[] {
  const marks = [...text.matchAll(MARKS)].map(({ 0: mark, index }) => ({
    opens: OPENING.test(mark),
    start: index,
    end: index + mark.length,
  }));
  const pairs = [...text.matchAll(PAIRS)].flatMap(({ 0: { length }, index }) => [
    { opens: true, start: index, end: index + 1 },
    { opens: false, start: index + length - 1, end: index + length },
  ]);
  const paired = new Set(pairs.map(({ start }) => start));
  const alone = [...text.matchAll(STRAIGHT)].flatMap(({ index }) =>
    paired.has(index) ? [] : [{ opens: true, start: index, end: index + 1 }],
  );
  return [...marks, ...pairs, ...alone].sort((a, b) => a.start - b.start);
}

/** What marks enclose. */
interface Marked {
  readonly start: number;
  readonly end: number;
  /** It has one mark alone. */
  readonly isUnpaired?: true;
  /** Its last mark is taken to close others too, where a later one may. */
  readonly closesSeveral?: true;
}

/** What the marks of a text enclose: what stands in marks again is of the outer passage, and one may close both. */
export function markedIn(text: string): Marked[] {
  const marks = marksIn(text);
  return markedBy(marks, text) ?? markedBy(marks, text, true)!;
}

/** Whether each mark of a text has its own other one. */
export const arePaired = (text: string): boolean =>
  markedBy(marksIn(text), text)?.every(({ isUnpaired }) => !isUnpaired) ?? false;

/** Whether a mark of a text may be open at its end. */
export const mayStayOpen = (text: string): boolean => markedIn(text).at(-1)?.isUnpaired === true;

/**
 * What marks enclose.
 *
 * @param closesAll whether a closing mark closes all that are open, as one may do where two passages end together.
 * @returns null where the marks are only paired so.
 */
function markedBy(marks: readonly Mark[], text: string, closesAll = false): Marked[] | null {
  const passages: Marked[] = [];
  let open: Mark[] = [];
  let from = 0;
  let isClosed = false;
  for (const mark of marks) {
    const [first] = open;
    if (mark.opens) {
      if (!first) isClosed = false;
      open.push(mark);
    } else if (first) {
      const closesSeveral = closesAll && open.length > 1;
      open = closesAll ? [] : open.slice(0, -1);
      isClosed = true;
      from = mark.end;
      const own = { start: first.end, end: mark.start };
      if (open.length === 0) passages.push({ ...own, ...(closesSeveral && { closesSeveral }) });
    } else {
      passages.push({ start: from, end: mark.start, isUnpaired: true });
      from = mark.end;
    }
  }
  const [first] = open;
  if (first && isClosed && !closesAll) return null;
  if (first) passages.push({ start: first.end, end: text.length, isUnpaired: true });
  return passages;
}

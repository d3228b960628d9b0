/** Width of a text at the size in use. */
export type WidthOf = (text: string) => number;

/** Words that lean on the next one, elided word before them or not: a line that ends with one reads as broken. */
const LEANING =
  /^(?:\p{L}{1,2}['’])?(?:\p{L}{1,2}|les?|las?|des|une|mes|tes|ses|nos|vos|ces|mon|ton|son|cet|cette|leurs?|notre|votre|qui|que|dont|pas|plus|très|trop|tout|sur|par|pour|dans|avec|sans|sous|vers|chez|mais|donc|comme|quand|est|sont|ont|nous|vous|ils|elles?|aux|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|\d+)$/iu;

/** The first word of words quoted inside, parted from the second: the mark would hang at the end of a line. */
const OPENING = /^«[^»]*$/u;

/** Whether a line reads as broken where it ends: on a word that leans on the next. */
function leans(line: string): boolean {
  const end = line.split(' ').at(-1)!;
  return LEANING.test(end) || OPENING.test(end);
}

/** What a line costs beside its empty end, as a share of the full width, squared. */
const COST = { leaning: 0.3, lone: 0.25, pause: -0.02 } as const;

interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * Breaks a text into the fewest lines that hold it, or so many more, at the places that leave lines of even length,
 * none ending on a word that leans on the next, the last one holding more than a word.
 * Breaks at plain spaces only: no-break spaces hold.
 *
 * @returns null where a word is wider than the line.
 */
export function breakLines(
  text: string,
  width: number,
  measure: WidthOf,
  more = 0,
): string[] | null {
  const words = text.split(' ');
  const count = fewest(words, width, measure);
  if (count === 0 || count + more > words.length) return null;
  const memory = new Map<string, Broken | null>();
  const best = (from: number, left: number): Broken | null => {
    const key = `${from}/${left}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const found = bestFrom(from, left);
    memory.set(key, found);
    return found;
  };
  const bestFrom = (from: number, left: number): Broken | null => {
    if (from === words.length) return left === 0 ? { cost: 0, lines: [] } : null;
    if (left === 0) return null;
    let found: Broken | null = null;
    for (let end = from + 1; end <= words.length; end++) {
      const line = words.slice(from, end);
      const own = measure(line.join(' '));
      if (own > width) break;
      const rest = best(end, left - 1);
      if (!rest) continue;
      const last = end === words.length;
      const cost = rest.cost + lineCost(line, own / width, { last, only: count === 1 });
      if (!found || cost < found.cost) found = { cost, lines: [line.join(' '), ...rest.lines] };
    }
    return found;
  };
  return [...(best(0, count + more)?.lines ?? [])];
}

/** How many lines read as broken where they end. */
export const brokenIn = (lines: readonly string[]): number =>
  lines.slice(0, -1).filter(leans).length;

/** Lines needed when each is filled; 0 where a word does not fit. */
function fewest(words: readonly string[], width: number, measure: WidthOf): number {
  let lines = 1;
  let line = '';
  for (const word of words) {
    if (measure(word) > width) return 0;
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else [line, lines] = [word, lines + 1];
  }
  return lines;
}

function lineCost(
  line: readonly string[],
  filled: number,
  { last, only }: { readonly last: boolean; readonly only: boolean },
): number {
  const empty = (1 - filled) ** 2;
  if (last) return empty + (line.length === 1 && !only ? COST.lone : 0);
  const end = line.at(-1) ?? '';
  const leaning = leans(end) ? COST.leaning : 0;
  return empty + leaning + (/[,;:.!?…]$/u.test(end) ? COST.pause : 0);
}

/** Fewest words for two texts that differ to be the same one: short ones are alike by chance. */
const WORDS_NEAR = 12;

/** Texts that differ by this share of their words, or less, are the same one. */
const DIFFERENT = 0.1;

/** Most words that may differ, however long the texts. */
const MOST_DIFFERENT = 30;

/** Words of a stretch that near texts share somewhere. */
const STRETCH = 6;

/** Stretches by which a text is found again, besides its first and its last. */
const SMALLEST = 4;

/** Texts that are compared for one stretch: a common phrase makes nobody slow. */
const MOST_COMPARED = 8;

/** Texts in, one by one; the first of those that each resembles out. */
export interface NearTexts<T> {
  readonly add: (text: string, item: T) => T | undefined;
}

/**
 * Finds texts of 12 words or more that differ by one word in ten at most, in time that grows with the
 * texts and not with their pairs: only those are compared that share their first or last six words,
 * or one of the four stretches of six words whose hash is smallest among those that are no common
 * phrase (Broder, « On the resemblance and containment of documents », 1997).
 * The text is in words parted by one space. An item is compared with the first of its like only.
 */
export function nearTexts<T>(): NearTexts<T> {
  interface Kept {
    readonly words: readonly string[];
    readonly item: T;
  }
  const byStretch = new Map<number, Kept[]>();
  return {
    add(text, item) {
      const words = text.split(' ');
      if (words.length < WORDS_NEAR) return undefined;
      const all = stretches(words);
      const rare = all.filter((key) => (byStretch.get(key)?.length ?? 0) < MOST_COMPARED);
      const keys = [all[0]!, all.at(-1)!, ...rare.sort((a, b) => a - b).slice(0, SMALLEST)];
      const candidates = new Set(keys.flatMap((key) => byStretch.get(key) ?? []));
      for (const candidate of candidates)
        if (areNear(words, candidate.words)) return candidate.item;
      const kept = { words, item };
      for (const key of new Set(keys)) {
        const others = byStretch.get(key);
        if (!others) byStretch.set(key, [kept]);
        else if (others.length < MOST_COMPARED) others.push(kept);
      }
      return undefined;
    },
  };
}

/** A hash of each stretch, in order. */
function stretches(words: readonly string[]): number[] {
  const hashes = words.map(hash32);
  return hashes.slice(STRETCH - 1).map((_, at) => {
    let hash = 0;
    for (let i = 0; i < STRETCH; i++) hash = Math.imul(hash ^ hashes[at + i]!, 0x01000193) >>> 0;
    return (hash ^ (hash >>> 15)) >>> 0;
  });
}

/** FNV-1a over UTF-16 code units. */
function hash32(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Levenshtein's distance over words, as far as it matters. */
function areNear(a: readonly string[], b: readonly string[]): boolean {
  const most = Math.min(MOST_DIFFERENT, Math.floor(DIFFERENT * Math.max(a.length, b.length)));
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(most + 1);
    if (i <= most) row[0] = i;
    let least = most + 1;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(same, above[j]! + 1, row[j - 1]! + 1);
      least = Math.min(least, row[j]!);
    }
    if (least > most) return false;
    above = row;
  }
  return above[b.length]! <= most;
}

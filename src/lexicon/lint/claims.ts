import { once } from '../../ground/once.js';
import { demands } from '../conditions.js';
import type { Listed } from '../listed.js';
import { hasGap, type Pattern } from '../pattern.js';
import { type OwnTexts, textsOf } from './own-texts.js';

/** An entry that another one makes useless, or whose words an entry of another theme takes. */
export function claimedBy(
  index: number,
  listed: readonly Listed[],
  own: OwnTexts,
): string | undefined {
  const one = listed[index];
  const texts = own.texts[index] ?? [];
  if (!one) return undefined;
  const isRival = (at: number): boolean => at !== index && areRivals(one, listed[at]);
  const rivals = texts.map((text) => {
    const finders = own.steady.get(text);
    return finders ? [...finders].filter(isRival) : NO_RIVALS;
  });
  if (rivals.every((some) => some.length === 0)) return undefined;
  const repeats = rivals.map((some) => some.find((at) => isSaidBy(index, at, listed, own)));
  const first = listed[repeats[0] ?? -1];
  if (first && !repeats.includes(undefined)) {
    return `déjà trouvée par ${cite(first, one)} : gardez-en une`;
  }
  const takers = new Map(
    texts.flatMap((text, n) => {
      const other = rivals[n]?.find((at) => at < index && takes(one, listed[at]));
      return other === undefined ? [] : [[text, listed[other]] as const];
    }),
  );
  if (takers.size === 0) return undefined;
  const [text] = one.entry.patterns.flatMap((pattern) => uselessIn(pattern, takers));
  return text === undefined ? undefined : disputeNote(one, text, takers, texts);
}

/** Of nearly all texts: one list for them takes less than one for each. */
const NO_RIVALS: readonly number[] = [];

/** A variant of each choice that finds nothing any more, as all its variants are taken. */
function uselessIn(pattern: Pattern, taken: ReadonlyMap<string, unknown>): string[] {
  return pattern.pieces.flatMap((choices, at) =>
    choices.filter(Boolean).flatMap((choice) => {
      const narrowed = { ...pattern, pieces: pattern.pieces.with(at, [choice]) };
      const texts = textsOf(narrowed);
      return texts.every((text) => taken.has(text)) ? texts.slice(0, 1) : [];
    }),
  );
}

const areRivals = (one: Listed, other: Listed | undefined): boolean =>
  other?.contest === one.contest;

function disputeNote(
  one: Listed,
  text: string,
  takers: ReadonlyMap<string, Listed | undefined>,
  texts: readonly string[],
): string | undefined {
  const other = takers.get(text);
  if (!other) return undefined;
  const what = texts.every((own) => takers.has(own)) ? '' : `pour « ${asWritten(text)} », `;
  const where = `${cite(other, one)}, dans « ${other.label} »`;
  return `${what}les mots sont déjà pris par ${where} : gardez une seule des deux entrées, ou précisez`;
}

/** « attente à le entrée » as people write it: « attente à l’entrée ». */
const asWritten = (text: string): string =>
  text
    .replace(
      /(?<!\p{L})(le|la|de|que) (?=[aâeéèêiîoôuœ])/gu,
      (_, word: string) => `${word === 'que' ? 'qu' : word.slice(0, 1)}’`,
    )
    .replace(/(?<!\p{L})à le (?=\p{L})/gu, 'au ')
    .replace(/(?<!\p{L})de le (?=\p{L})/gu, 'du ');

/** Whether another entry of the same owner counts wherever this one does. */
function isSaidBy(
  index: number,
  at: number,
  listed: readonly Listed[],
  { texts, steady }: OwnTexts,
): boolean {
  const [one, other] = [listed[index], listed[at]];
  if (!one || !other || one.owner !== other.owner) return false;
  if (!countsWherever(one.entry, other.entry)) return false;
  const mutual =
    countsWherever(other.entry, one.entry) &&
    texts[at]?.every((text) => steady.get(text)?.has(index));
  // Of two that say the same, the second is one too many.
  return !mutual || at < index;
}

type Entry = Listed['entry'];

/** Asked of each of the entries that another may repeat. */
const isWide = once(({ patterns }: Entry): boolean => patterns.some(hasGap));

/** Whether `other` asks no more than `one`, and says the same. */
export const countsWherever = (one: Entry, other: Entry): boolean =>
  asksNoMore(one, other) &&
  (!isWide(one) || (isWide(other) && one.within === other.within)) &&
  one.polarity === other.polarity &&
  one.weight <= other.weight &&
  (one.aside || !other.aside) &&
  (other.overlap || !one.overlap);

function asksNoMore(one: Entry, other: Entry): boolean {
  const { question } = other;
  const asked = question === undefined || one.question?.every((kind) => question.includes(kind));
  const same = (key: 'first' | 'mood' | 'whole') =>
    other[key] === undefined || other[key] === one[key];
  const listsAlike = (key: 'near' | 'except') =>
    other[key].length === 0 || JSON.stringify(other[key]) === JSON.stringify(one[key]);
  return (
    asked === true &&
    same('first') &&
    same('mood') &&
    same('whole') &&
    listsAlike('near') &&
    listsAlike('except')
  );
}

/** Whether an entry of another owner takes the words of this one, which comes later. */
function takes(one: Listed, other: Listed | undefined): boolean {
  return (
    other !== undefined &&
    one.owner !== other.owner &&
    !one.entry.overlap &&
    !other.entry.overlap &&
    one.entry.aside === other.entry.aside &&
    isWide(one.entry) === isWide(other.entry) &&
    (one.entry.near.length === 0 || other.entry.near.length > 0) &&
    demands(one.entry) <= demands(other.entry) &&
    asksNoMore(one.entry, other.entry)
  );
}

/** « entry » (line), with its file where that is another. */
export function cite(other: Listed, from: Listed): string {
  const { file, line } = other.lexicon.spotAt(other.path).place;
  const where = file === from.lexicon.file ? `ligne ${line}` : `${file}:${line}`;
  return `« ${other.entry.text} » (${where})`;
}

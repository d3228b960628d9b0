import iconv from 'iconv-lite';

/** Points for a character above ASCII in a French text decoded one way or another. */
const POINTS: readonly { readonly characters: string; readonly points: number }[] = [
  { characters: 'éèêëàâçùûîïôœ', points: 3 },
  { characters: '«»“”‘…–—€°\u00a0·•', points: 1 },
];
const CAPITALS = 'ÉÈÊÀÇÔÎŒÂ';
const UNLIKELY = -3;
/** No word of French is one of these alone: there they are bullets of another encoding. */
const NEVER_ALONE = 'éèêëâçùûîïœ';

/** How French the characters above ASCII of a text are, in points. */
export function frenchness(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f)
      score += pointsOf(text[i]!, text[i - 1] ?? ' ', text[i + 1] ?? ' ');
  return score;
}

function pointsOf(character: string, previous: string, next: string): number {
  if (character === '’') return /\p{L}/u.test(previous) ? 3 : 1;
  // A capital inside a word in lower case is a small letter of the other encoding.
  if (CAPITALS.includes(character)) return /[a-z]/.test(previous) ? -3 : 2;
  if (NEVER_ALONE.includes(character) && /\s/.test(previous) && /\s/.test(next)) return UNLIKELY;
  return POINTS.find(({ characters }) => characters.includes(character))?.points ?? UNLIKELY;
}

/** Fewer accents than that tell no encoding. */
const LEAST = 5;

/** Of the accents inside words: at most so many are French in a wrong encoding, and at least so many in the right one. */
const WRONG = 0.3;
const RIGHT = 0.9;

/** Accents as letters of words or alone (« à »), not the marks around them. */
const INSIDE = /[^\0-\x7f’\u00a0«»…–](?:(?<=[a-z][\s\S])|(?=[a-z]))/giu;
const FRENCH = /^[éèêëàâçùûîïôœæÿ]$/iu;

/** Whether one reading of a file is no French and the other is. */
export function isWrongReading(read: string, other: string): boolean {
  const [own, right] = [read, other].map(frenchShare) as [number | undefined, number | undefined];
  return own !== undefined && right !== undefined && own <= WRONG && right >= RIGHT;
}

/** The share of French letters among what stands in words; undefined where that is too little. */
function frenchShare(text: string): number | undefined {
  let [all, french] = [0, 0];
  for (const { 0: letter, index } of text.matchAll(INSIDE)) {
    all++;
    // « journÈe »: a capital inside a word in lower case is no letter of it.
    if (FRENCH.test(letter) && !(/\p{Lu}/u.test(letter) && /[a-z]/.test(text[index - 1] ?? '')))
      french++;
  }
  return all < LEAST ? undefined : french / all;
}

/** The first word of a text whose accents are no French, as it stands. */
export const strangeWord = (text: string): string =>
  text.match(/[a-z]+[^\0-\x7f’\u00a0«»…–éèêëàâçùûîïôœ][a-z]+/iu)?.[0] ?? '';

/** The same text, where bytes of one encoding were read as another. */
export const readAgain = (text: string, wrong: string, right: string): string =>
  iconv.decode(iconv.encode(text, wrong), right);

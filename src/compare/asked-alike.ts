import { bare } from '../closed/genders.js';
import { withoutInclusive } from '../french/inclusive.js';
import { wordSet } from '../ground/listed.js';
import { stripAccents } from '../names/accents.js';
import {
  familiesInSeveral,
  likenessOf,
  turningWords,
  withoutInstruction,
  wordFamily,
  wordsOf,
  YEAR,
} from '../wording/wording.js';

/** Words that only join others or point at them. */
const LINKS = wordSet(
  'a au aux ce ces cet cette d de des du en et l la le les ou un une votre vos',
);

/** The event, where it is said beside what is asked: « Points forts de la journée ». */
const OCCASION = new RegExp(
  "(?<!\\p{L})(?:(?:de|a|lors de|pendant|durant|apres)\\s+(?:la\\s+|ce(?:tte|t|s)?\\s+|l['’]\\s*)|(?:du|au)\\s+)(?:deux\\s+|trois\\s+)?" +
    '(?:journees?|jours?|edition|evenement|formation|seminaire|stage|colloque|congres|salon|festival|forum)(?!\\p{L})',
  'gu',
);

/** What only carries what is asked: « Les points à améliorer », « Quels aspects seraient à améliorer ? » */
const CARRIER = /(?<!\p{L})(?:points?|aspects?|elements?|choses?)(?=\s+(?:\p{L}+\s+)?a\s)/gu;

/** Tells whether two wordings of a question are one, for what changed between them. */
interface Likeness {
  /**
   * In the same words: punctuation, gender and number, how to answer, the year, and the event by its name or
   * as « la journée » apart.
   */
  readonly inWords: (first: string, second: string) => boolean;
  /** In those, or of the same things in another frame: « Que faudrait-il améliorer ? », « Qu’est-ce qui pourrait être amélioré ? » */
  readonly ofThings: (first: string, second: string) => boolean;
}

/** @param questions all wordings of a comparison, which tell the name of the event. */
export function likenessAmong(
  questions: readonly { readonly name: string; readonly editions: readonly string[] }[],
): Likeness {
  const event = familiesInSeveral(
    questions.map(({ name, editions }) => ({ name: properWords(name), editions })),
  );
  const inWords = (first: string, second: string): boolean =>
    keyOf(first, event) === keyOf(second, event);
  const ofThings = (first: string, second: string): boolean => {
    const [a, b] = [first, second].map((one) => bareOf(one).replace(CARRIER, ' ')) as [
      string,
      string,
    ];
    return (
      inWords(first, second) ||
      (turningWords(a) === turningWords(b) && likenessOf(a, b, event) === 1)
    );
  };
  return { inWords, ofThings };
}

/** The words with a capital that no beginning of a sentence gives them: « Ce qui manque à NEC » → NEC. */
const properWords = (wording: string): string =>
  (
    wording.match(
      /(?<=[\p{L},]\s+(?:[ld]['’])?)\p{Lu}[\p{L}\p{N}]+|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu,
    ) ?? []
  ).join(' ');

/** A wording in small letters, in one gender, without accents, how to answer and the occasion. */
const bareOf = (wording: string): string =>
  stripAccents(
    withoutInclusive(withoutInstruction(wording).normalize('NFC')).toLowerCase(),
  ).replace(OCCASION, ' ');

/** The families of the words of a wording, each once, in their order. */
function keyOf(wording: string, event: ReadonlySet<string>): string {
  const families = wordsOf(bareOf(wording))
    .filter((word) => !LINKS.has(word) && !YEAR.test(word))
    .map((word) => wordFamily(bare(word)));
  const own = families.filter((family) => !event.has(family));
  return [...new Set(own.length > 0 ? own : families)].join(' ');
}

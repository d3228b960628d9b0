import { keptIn } from '../../ground/group-by.js';
import type { Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import { isPlain } from '../pattern.js';
import { cite, countsWherever } from './claims.js';
import type { LintReader } from './own-texts.js';

/** What measures or denies the word that follows, and names no other thing. */
const MEASURE =
  /^(?:pas assez|trop peu|un peu trop|pas trop|manque|trop|peu|plus|moins|pas) (?:de |d['’])?/iu;

/**
 * Entries that only measure another one of their theme, which finds all that they find: « pas assez de chaises » beside
 * « chaise » → what to say of them.
 */
export function measuredAgain(
  listed: readonly Listed[],
  { parse }: LintReader,
): ReadonlyMap<Listed, string> {
  const lemmasOf = (text: string): string =>
    parse(text)
      .tokens.map(({ lemma }) => lemma)
      .join(' ');
  const ofThemes = listed.filter(isOwn);
  const words = ofThemes.filter(({ entry }) => !MEASURE.test(entry.text));
  const lemmas = new Map<Listed, string>();
  return new Map(
    ofThemes.flatMap((one): (readonly [Listed, string])[] => {
      const bare = one.entry.text.replace(MEASURE, '');
      if (bare === one.entry.text) return [];
      const said = lemmasOf(bare);
      const other = words.find(
        (word) =>
          word.owner === one.owner &&
          keptIn(lemmas, word, () => lemmasOf(word.entry.text)) === said &&
          countsWherever(one.entry, word.entry),
      );
      return other ? [[one, `déjà trouvée par ${cite(other, one)} : gardez-en une`]] : [];
    }),
  );
}

/** What is said of anything, more or less. */
const DEGREE =
  /^(?:très|trop|peu|plus|moins|assez|beaucoup|tellement|vraiment|si|aussi|tout|pas|super|hyper|bien|mal)$/iu;

/** What judges or measures anything, and of which no noun tells the theme: « génial » alone, « très ». */
export function judges(
  one: Listed,
  judging: ReadonlySet<string>,
  { readings }: Readings,
): string | undefined {
  const { text } = one.entry;
  if (!isOwn(one) || /[^\p{L}]/u.test(text)) return undefined;
  if (DEGREE.test(text))
    return `« ${text} » se dit de tout : ôtez-le, ou ajoutez le mot qui dit de quoi l’on parle`;
  const known = readings(text.toLowerCase());
  const isAdjective = known.some(({ pos, lemma }) => pos === 'ADJ' && judging.has(lemma));
  return isAdjective && !known.some(({ pos }) => pos === 'NOUN' || pos === 'VERB')
    ? `« ${text} » juge sans dire de quoi l’on parle : ôtez-le, ou ajoutez le mot qui le dit`
    : undefined;
}

/** A plain entry of a theme, in a lexicon that does not learn how much each says. */
const isOwn = ({ entry, lexicon: { document } }: Listed): boolean =>
  document.kind === 'themes' &&
  document.weights !== true &&
  entry.patterns.every((pattern) => isPlain(pattern) && !pattern.exact);

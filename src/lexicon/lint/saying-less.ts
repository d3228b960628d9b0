import { keptIn } from '../../ground/group-by.js';
import { demands } from '../conditions.js';
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
  const ofThemes = listed.filter(isOwnPlain);
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

/** Words that judge, and those that only link others. */
interface EmptyWords {
  readonly judging: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
}

/**
 * What judges or measures anything, or only links words, and of which no noun tells the theme: « génial » alone, « très »,
 * « de la ». What asks for more than its words (`{entry: cher, whole: true}`) was thought about.
 */
export function judges(
  one: Listed,
  { judging, stop }: EmptyWords,
  { readings }: Readings,
): string | undefined {
  const { text, near } = one.entry;
  if (!isOwnPlain(one) || demands(one.entry) > 0 || near.length > 0) return undefined;
  const links = (word: string): boolean => {
    const known = readings(word).map(({ pos }) => pos);
    return stop.has(word) && (known.includes('DET') || known.every((pos) => LINKING.test(pos)));
  };
  const words = text.toLowerCase().match(/[^\s'’]+['’]?/gu) ?? [];
  const [last = ''] = words.slice(-1);
  // « Plus ou moins » is an expression, « pas de » the beginning of any.
  const isHollow = words.every((word) => DEGREE.test(word) || links(whole(word)));
  if (isHollow && (words.length === 1 || links(whole(last))))
    return `« ${text} » se dit de tout : ôtez-le, ou ajoutez le mot qui dit de quoi l’on parle`;
  if (/[^\p{L}]/u.test(text)) return undefined;
  const known = readings(text.toLowerCase());
  const isAdjective = known.some(({ pos, lemma }) => pos === 'ADJ' && judging.has(lemma));
  return isAdjective && !known.some(({ pos }) => pos === 'NOUN' || pos === 'VERB')
    ? `« ${text} » juge sans dire de quoi l’on parle : ôtez-le, ou ajoutez le mot qui le dit`
    : undefined;
}

const LINKING = /^(?:DET|ADP|PRON|CCONJ|SCONJ)$/u;

/** « L’ » is « le ». */
const whole = (word: string): string => word.replace(/(?<=^(?:[cdjlmnst]|qu))['’]$/u, 'e');

/** A plain entry of a theme, in a lexicon that does not learn how much each says. */
const isOwnPlain = (one: Listed): boolean =>
  isOwn(one) && one.entry.patterns.every((pattern) => isPlain(pattern) && !pattern.exact);

/** An entry of a theme, and none of its idioms, in a lexicon that does not learn how much each says. */
export const isOwn = ({ lexicon: { document }, path }: Listed): boolean =>
  document.kind === 'themes' && document.weights !== true && path[0] === 'themes';

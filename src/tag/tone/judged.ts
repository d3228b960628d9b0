import { isFullWord } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import { firstEndingAfter } from '../../ground/spans.js';
import type { Parse, Token } from '../../model/text.js';
import { isSaidOf } from '../tokens.js';
import { isBlame, type Valued } from './valued.js';

/** What stands between a subject and what is said of it, and the most of them: « n’était vraiment pas ». */
const [LINKS, CLITIC, BETWEEN] = [/^(?:AUX|ADV)$/, /^(?:n[e']|s[e']|y|en|m[e']|nous)$/u, 5];

/**
 * Whether praise is overruled by what blames beside it: « belle arnaque », « humour lourdingue », « l’ambiance
 * était glaciale », « la qualité s’est dégradée ».
 */
export function isJudged(
  { tokens }: Parse,
  { at, end, value }: Valued,
  blamed: ReadonlySet<number>,
): boolean {
  if (value <= 0 || !/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) return false;
  const last = firstEndingAfter(tokens, end - 1);
  if (tokens[last]?.pos === 'ADJ') return tokens[last + 1]?.pos === 'NOUN' && blamed.has(last + 1);
  if (tokens[last]?.pos !== 'NOUN') return false;
  let next = endOfComplement(tokens, last) + 1;
  const stop = next + BETWEEN;
  while (next < stop && !blamed.has(next) && links(tokens[next])) next += 1;
  // « Un vrai désastre », not « sympa sans plus ».
  const besides = [at - 1, last + 1].filter((index) => isFullWord(tokens[index]));
  return [...besides, ...(next > last + 1 ? [next] : [])].some((index) => blamed.has(index));
}

/** Most that an adjective judges by itself where it may belong to the name of a thing. */
const NAMING = 0.6;

/**
 * « Le buffet froid excellent », « un parcours pédagogique fatigant »: of two adjectives behind a noun the first only
 * says which thing it is, where the second judges it the other way.
 */
export function isPartOfAName(
  { tokens }: Parse,
  { at, end, value }: Valued,
  values: readonly Valued[],
): boolean {
  // « Magnifique », « infect » name no kind of thing.
  if (Math.abs(value) > NAMING) return false;
  const last = firstEndingAfter(tokens, end - 1);
  const [adjective, next] = [tokens[last], tokens[last + 1]];
  if (adjective?.pos !== 'ADJ' || tokens[last - 1]?.pos !== 'NOUN' || at < last - 1) return false;
  // « Des sujets passionnants gâchés par le rythme », « repas froid génial le concert » are both.
  const after = tokens[last + 2]?.pos;
  const isMore = /^(?:NOUN|DET)$/u.test(after ?? '') || (next?.pos === 'VERB' && after === 'ADP');
  const isOtherSide = values.some((one) => one.at === last + 1 && one.value * value < 0);
  return isSaidOf(next) && !isMore && isOtherSide;
}

/** The last of « la qualité du son », « la clarté des consignes ». */
function endOfComplement(tokens: readonly Token[], noun: number): number {
  if (!/^(?:d[e'u]|des)$/u.test(tokens[noun + 1]?.form ?? '')) return noun;
  const of = tokens[noun + 2]?.pos === 'DET' ? noun + 3 : noun + 2;
  return tokens[of]?.pos === 'NOUN' ? of : noun;
}

const links = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LINKS.test(token.pos) || CLITIC.test(token.form) || token.lemma === 'être');

/** From which value on « trop » only stresses, and « super » does. */
const STRESSED = { trop: 0.6, super: -0.3 } as const;

/** « Trop festif pour un colloque », « trop chaleureux à mon goût »: what it is too much for. */
const TOO_MUCH = /^(?:pour |à (?:mon|notre) goût)/u;

/**
 * « Trop passionnant », « super long », « bien triste », as one speaks, are very much so; « trop long », « trop festif pour un
 * colloque » are too much.
 */
export function stressesAnother(
  { tokens }: Parse,
  { at, end, value }: Valued,
  values: readonly Valued[],
): boolean {
  const [word, last] = [tokens[at], firstEndingAfter(tokens, end - 1)];
  // « Bien décevant », « vraiment bien triste »; « pas bien » is another matter.
  if (tokens[last]?.form === 'bien' && value > 0)
    return values.some((one) => one.at === last + 1 && isBlame(one));
  if (word?.end !== end) return false;
  const next = values.filter((one) => one.at === at + 1);
  if (word.form === 'super') return next.some(({ value }) => value <= STRESSED.super);
  return (
    word.form === 'trop' &&
    next.some(({ value }) => value >= STRESSED.trop) &&
    !TOO_MUCH.test(formText(tokens.slice(at + 2, at + 5)))
  );
}

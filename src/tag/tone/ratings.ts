import { isFullWord } from '../../french/clauses.js';
import { holds, spansOf } from '../../ground/spans.js';
import type { Parse, Token } from '../../model/text.js';
import { saidBy, type Valued } from './valued.js';

/** « 4/5 », « 14/20 », read as one word; « 8,5/10 », « 9 sur 10 », as three. */
const RATING = /^(\d{1,2})\/(5|10|20)$/u;
/** Whether a word is a mark by its shape. */
export const isRating = (token: Token | undefined): boolean => RATING.test(token?.text ?? '');

const NUMBER = /^\d{1,2}(?:[.,]\d)?$/u;
const BEST = /^(?:5|10|20)$/u;
/** « le 5/10 » is a date; « nous étions 5/20 », « 3/5 des ateliers », « 18/20 places » are shares. */
const NO_MARK_AFTER =
  /^(?:le|du|au|les|dès|avant|après|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sommes|étions)$/u;
const SHARES = /^(?:d[e']|des|du|places?|personnes?|participants?|inscrits?|présents?)$/u;
/** « Je mets 9 », « note : 8 », « je donne un 2 »: of ten from six on, bad down to two; between, nobody knows. */
const GIVES = /^(?:mettre|donner|noter|note|attribuer)$/u;
const BEFORE_GIVEN = /^(?:une?|de|:)$/u;
const [OF_TEN, BAD] = [6, 2];
/** Tokens before a mark among which it is given. */
const NEAR = 3;
/** What is neither good nor bad, as a share of the best rating; what a whole one more would be worth. */
const [FAIR, SLOPE] = [0.6, 3];

/**
 * Ratings that people write out, from -1 to 1: « Contenu 5/5, orga 2/5 », « accueil 4 étoiles », and what
 * opens the answer where a grade is asked: « 4 », « 2, je n’ai rien vu ».
 *
 * @param best the best grade of the question, null where it asks for none.
 */
export function ratings({ tokens }: Parse, best: number | null = null): Valued[] {
  const written = tokens.flatMap((_, at): Valued[] => {
    const mark = markAt(tokens, at);
    const value = mark && shareValue(mark.given, mark.best);
    if (!mark || value === null) return [];
    const held = tokens.slice(at, at + mark.length);
    const entry = held.map(({ text }) => text).join(' ');
    return spansOf(held).map((whole) => ({ ...whole, entry, value, rules: ['rating'], at }));
  });
  const opening = best === null ? null : openingGrade(tokens, best);
  return [...(opening ? [opening] : []), ...written, ...signed(tokens)];
}

/** A mark, the best there is, and its tokens. */
interface Mark {
  readonly given: number;
  readonly best: number;
  readonly length: number;
}

function markAt(tokens: readonly Token[], at: number): Mark | null {
  if (NO_MARK_AFTER.test(tokens[at - 1]?.form ?? '')) return null;
  const mark = outOf(tokens, at) ?? inStars(tokens, at) ?? givenAlone(tokens, at);
  return mark && SHARES.test(tokens[at + mark.length]?.form ?? '') ? null : mark;
}

/** « 4/5 », « 9 sur 10 »; « 2 sur 5 valaient le coup » is a share. */
function outOf(tokens: readonly Token[], at: number): Mark | null {
  const [own, sign, third, after] = tokens.slice(at, at + 4);
  const [, given, best] = RATING.exec(rotiAt(tokens, at) ?? own!.text) ?? [];
  if (given && best) return { given: Number(given), best: Number(best), length: 1 };
  if (!/^(?:\/|sur)$/u.test(sign?.form ?? '') || !BEST.test(third?.text ?? '')) return null;
  const isShare =
    after?.form !== 'pour' && /^(?:NOUN|ADJ|ADV|VERB|AUX|ADP)$/u.test(after?.pos ?? '');
  return isShare ? null : numbered(own!, Number(third!.text), 3);
}

/** « 4 étoiles », which of a hotel tell its class. */
function inStars(tokens: readonly Token[], at: number): Mark | null {
  const isMark = tokens[at + 1]?.lemma === 'étoile' && tokens[at - 1]?.lemma !== 'hôtel';
  return isMark ? numbered(tokens[at]!, 5, 2) : null;
}

/** « Je mets 9 », « note : 8 ». */
function givenAlone(tokens: readonly Token[], at: number): Mark | null {
  const giver = tokens
    .slice(Math.max(0, at - NEAR), at)
    .findLast(({ form }) => !BEFORE_GIVEN.test(form));
  if (!GIVES.test(giver?.lemma ?? '') || (tokens[at + 1]?.pos ?? 'PUNCT') !== 'PUNCT') return null;
  const mark = numbered(tokens[at]!, 10, 1);
  if (!mark || (mark.given < OF_TEN && mark.given > BAD)) return null;
  return mark.given > mark.best ? { ...mark, best: 20 } : mark;
}

const numbered = ({ text }: Token, best: number, length: number): Mark | null =>
  NUMBER.test(text) ? { given: Number(text.replace(',', '.')), best, length } : null;

/** « 9/10 », « je mets 9 », « note : 4 étoiles »: a mark and nothing else. */
export function markAlone(parse: Parse): boolean {
  const [mark, another] = ratings(parse);
  return (
    mark !== undefined &&
    another === undefined &&
    parse.tokens.every(
      (token) => holds(mark, token) || GIVES.test(token.lemma) || BESIDE_A_MARK.test(token.form),
    )
  );
}

/** What stands beside a mark. */
const BESIDE_A_MARK = /^(?:je|j'|on|nous|ai|a|avons|lui|une?|de|la|ma|note|globale?|[.:!(),-])$/u;

/** What « ++ » and « -- » say of the word before them, -1 to 1. */
const SIGNED = 0.6;
/** « C++ » is a language. */
const LONE_LETTER = /^\p{L}$/u;

/** « Accueil ++ orga + », « repas --- »: what a thing is marked with, not the dash of « le son -- inaudible ». */
function signed(tokens: readonly Token[]): Valued[] {
  return tokens.flatMap(({ text, start, pos }, at): Valued[] => {
    const before = tokens[at - 1];
    if (!before || !isFullWord(before) || LONE_LETTER.test(before.text)) return [];
    let last = at;
    while (text === '+' && tokens[last + 1]?.text === '+') last += 1;
    const { end } = tokens[last]!;
    const after = tokens[last + 1]?.pos ?? 'PUNCT';
    const goes =
      text === '+'
        ? last > at && /^(?:PUNCT|SYM|CCONJ|NOUN|PROPN|DET)$/u.test(after)
        : pos === 'PUNCT' && /^-{2,}$/u.test(text) && /^(?:PUNCT|SYM|CCONJ)$/u.test(after);
    if (!goes) return [];
    const value = text === '+' ? SIGNED : -SIGNED;
    return [{ start, end, entry: text === '+' ? '++' : '--', value, rules: ['rating'], at }];
  });
}

/** « Entre-soi ++ »: there is much of what is blamed. */
export const stressesBlame = ({ entry, start }: Valued, worded: readonly Valued[]): boolean =>
  entry === '++' && worded.some(({ value, end }) => value < 0 && end <= start && start - end <= 1);

/** « ROTI 4 », « roti : 2 »: out of five by its nature; « ROTI 4/5 » says so itself. */
function rotiAt(tokens: readonly Token[], at: number): string | null {
  const label = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
  const isRoti = /^r[oô]ti$/iu.test(tokens[label]?.text ?? '') && label === 0;
  return isRoti && /^[0-5]$/u.test(tokens[at]?.text ?? '') ? `${tokens[at]!.text}/5` : null;
}

/** « 4 », « 5 - j’ai adoré », « 3 étoiles », not « 2 jours ». */
function openingGrade(tokens: readonly Token[], best: number): Valued | null {
  const [grade, next] = tokens;
  if (!grade || !/^\d{1,2}$/u.test(grade.text)) return null;
  if (
    next &&
    next.pos !== 'PUNCT' &&
    !/^(?:étoiles?|car|parce|pour|mais|[-–—+:])$/u.test(next.form)
  )
    return null;
  const given = Number(grade.text);
  const value = shareValue(given, SCALES.find((most) => most >= best && most >= given) ?? given);
  return value === null ? null : { ...saidBy(grade, value, 'rating', grade.text), at: 0 };
}

const SCALES = [5, 10, 20];

function shareValue(given: number, best: number): number | null {
  const share = given / best;
  return share > 1 ? null : Math.max(-1, Math.min(1, SLOPE * (share - FAIR)));
}

const GRADES = /(?<!\p{L})(?:roti|notes?|notez|noter|noteriez|étoiles|nps)(?!\p{L})/iu;
const OUT_OF = /(?:sur|\/)\s?(5|10|20)(?!\d)/u;

/** The best grade that a question asks for, out of 5 unless it says; null where it asks for none. */
export function bestGrade(question: string): number | null {
  if (!GRADES.test(question)) return null;
  return Number(OUT_OF.exec(question)?.[1] ?? 5);
}

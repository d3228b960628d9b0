import type { Parse, Token } from '../../model/text.js';
import type { Valued } from './feelings.js';

/** « 4/5 », « 14/20 ». */
const RATING = /^(\d{1,2})\/(5|10|20)$/u;
/** « le 5/10 » is a date, « 3/5 des ateliers » a share. */
const DATES =
  /^(?:le|du|au|les|dès|avant|après|depuis|jusqu'au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;
const SHARES = /^(?:d[e']|des|du)$/u;
/** What is neither good nor bad, as a share of the best rating; what a whole one more would be worth. */
const [FAIR, SLOPE] = [0.6, 3];

/**
 * Ratings that people write out, from -1 to 1: « Contenu 5/5, orga 2/5 », and what opens the answer where
 * a grade is asked: « 4 », « 2, je n’ai rien vu ».
 *
 * @param best the best grade of the question, null where it asks for none.
 */
export function ratings({ tokens }: Parse, best: number | null = null): Valued[] {
  const written = tokens.flatMap(({ text, start, end }, at): Valued[] => {
    const [, given, most] = RATING.exec(rotiAt(tokens, at) ?? text) ?? [];
    if (given === undefined || most === undefined) return [];
    if (DATES.test(tokens[at - 1]?.form ?? '') || SHARES.test(tokens[at + 1]?.form ?? ''))
      return [];
    const value = shareValue(Number(given), Number(most));
    return value === null ? [] : [{ start, end, entry: text, value, rules: ['rating'], at }];
  });
  const opening = best === null ? null : openingGrade(tokens, best);
  return [...(opening ? [opening] : []), ...written, ...signed(tokens)];
}

/** What « ++ » and « -- » say of the word before them, -1 to 1. */
const SIGNED = 0.6;
/** « C++ » is a language. */
const LONE_LETTER = /^\p{L}$/u;

/** « Accueil ++ orga + », « repas --- »: what a thing is marked with, not the dash of « le son -- inaudible ». */
function signed(tokens: readonly Token[]): Valued[] {
  return tokens.flatMap(({ text, start, pos }, at): Valued[] => {
    const before = tokens[at - 1];
    if (!before || !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(before.pos) || LONE_LETTER.test(before.text))
      return [];
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
  const { start, end, text } = grade;
  return value === null ? null : { start, end, entry: text, value, rules: ['rating'], at: 0 };
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

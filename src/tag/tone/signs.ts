import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { markAlone } from './ratings.js';
import { openingWorth, type Valued } from './valued.js';

/** A tone drawn rather than written, in the whole of an answer: a face, pluses, stars. */
interface Drawing {
  readonly drawn: RegExp;
  readonly value: number | ((drawing: string) => number);
  /** Where the question expects this, it is a field left blank. */
  readonly blank?: (expects: Expectation) => boolean;
}

/** Stars of five: what is neither good nor bad, and what one more is worth. */
const [FAIR, STAR] = [3, 0.5];
const inStars = (drawing: string): number =>
  STAR * (Array.from(drawing).filter((sign) => /[*★⭐]/u.test(sign)).length - FAIR);

/** « Points forts : -- » strikes out its field; « pourquoi cette note ? -- » marks it down. */
const fillsFields = (expects: Expectation): boolean => expects !== 'neutral' && expects !== 'image';

const DRAWINGS: readonly Drawing[] = [
  { drawn: /^(?::['’]?[-o^]?\)+|;[-o^]?\)+|:-?[dp]|=\)+|\^_*\^|<3+)$/iu, value: 0.6 },
  { drawn: /^(?::['’]?[-o^]?\(+|:-?\/|=\(+|>:\(+|t_t|-_+-)$/iu, value: -0.6 },
  { drawn: /^\+{2,}$/u, value: 0.8 },
  { drawn: /^[-–—−]{2,}$/u, value: -0.8, blank: fillsFields },
  { drawn: /^(?:\*{2,5}|[★☆]{2,5})$/u, value: inStars },
];

/**
 * What an answer of signs alone says: « :( », « +++ », « ★★★★☆ »; null of words, and of marks that tell
 * no tone (« ... », « - », « *** »).
 */
export function signTone({ tokens }: Parse, expects: Expectation): Valued | null {
  const signs = tokens.map(({ text }) => text).join('');
  const drawing = DRAWINGS.find(({ drawn }) => drawn.test(signs));
  if (!drawing || drawing.blank?.(expects)) return null;
  const value = typeof drawing.value === 'number' ? drawing.value : drawing.value(signs);
  return value === 0 ? null : openingWorth(tokens, signs, value, 'rating');
}

/** Whether an answer holds no word and no number: what it draws is about nothing in particular. */
export const onlySigns = ({ tokens }: Parse): boolean =>
  !tokens.some(({ text }) => /\p{L}/u.test(text));

/** Whether all that it says is a drawing or a mark, which the rules alone read. */
export const tellsByMarks = (parse: Parse): boolean => onlySigns(parse) || markAlone(parse);

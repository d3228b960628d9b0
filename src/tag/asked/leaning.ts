import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import type { Valued } from '../tone/valued.js';
import { WISHING } from './yes-no.js';

/** Asks for what is so: « ce qui… », « quel moment… », « racontez… », « un agacement ? »; not « comment… ». */
const FOR_SOMETHING =
  /^(?:qu['’]|(?:ce (?:que?|qui)|que|quoi|quels?|quelles?|où|quand|à quel(?:le)?|cite[rz]?|raconte[rz]?|décri(?:s|re|vez)|partage[rz]?|signale[rz]?|l[ea]s? (?:plus|moins)|(?:une?|mon|ma|mes|vos|votre|quelque chose)(?=.*\?))(?!\p{L}))/iu;

/** « Que faire pour que ce soit mieux ? » */
const TO_DO = /^(?:que|quoi|où) \p{L}+(?:er|ir|re)(?!\p{L})/iu;

/** Least that the words of a question are worth, to be the side that it asks for. */
const CLEAR = 0.4;

/**
 * The side of a question whose wording no lexicon knows, by what its own words are worth: « ce qui m’a rendu
 * heureux », « le plus dur », « une fausse note ? »; null where they judge nothing, or both ways, or where it
 * asks for what is to come.
 */
export function leaning(
  question: string,
  parse: Parse,
  worthOf: (parse: Parse) => readonly Valued[],
): Expectation | null {
  if (!FOR_SOMETHING.test(question)) return null;
  if (WISHING.test(question) || TO_DO.test(question)) return null;
  const values = worthOf(parse).map(({ value }) => value);
  if (values.length > 0 && values.every((value) => value >= CLEAR)) return 'praise';
  return values.length > 0 && values.every((value) => value <= -CLEAR) ? 'criticism' : null;
}

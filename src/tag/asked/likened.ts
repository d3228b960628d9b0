import type { QuestionReader } from './asked.js';
import { themeOfWords } from './subject.js';

/** « Si la fabrique était un paysage, un objet ou un plat »: the kinds of things. */
const LIKENED = /(?<!\p{L})s(?:i |['’]il )[^?]*?(?<!\p{L})[ée]tai(?:t|ent) ([^?…(]*)/iu;
const KIND = /(?<!\p{L})une? (\p{L}+(?:[- ]de[- ]\p{L}+)?)/giu;

/**
 * Themes that answers name because the question asks to liken the event to such a thing: « une raclette » under
 * « si c’était un plat » tells nothing of the meals.
 */
export function likenedIn(question: string, reader: QuestionReader): ReadonlySet<string> {
  const [, kinds = ''] = LIKENED.exec(question) ?? [];
  return new Set(
    [...kinds.matchAll(KIND)].flatMap(([, kind = '']) => themeOfWords(kind, reader) ?? []),
  );
}

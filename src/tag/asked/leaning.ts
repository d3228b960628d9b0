import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { EVENTS, SESSIONS } from '../named/word-lists.js';
import type { Valued } from '../tone/valued.js';
import { THIS } from './subject.js';
import { WISH_ASKED, yesNoAsked } from './yes-no.js';

/** Asks for what is so: « ce qui… », « quel moment… », « racontez… », « un agacement ? »; not « comment… ». */
const FOR_SOMETHING =
  /^(?:qu['’]|(?:ce (?:que?|qui)|que|quoi|quels?|quelles?|où|quand|à quel(?:le)?|cite[rz]?|raconte[rz]?|décri(?:s|re|vez)|partage[rz]?|signale[rz]?|l[ea]s? (?:plus|moins)|(?:une?|mon|ma|mes|vos|votre|quelque chose)(?=.*\?))(?!\p{L}))/iu;

/** « Que faire pour que ce soit mieux ? » */
const TO_DO = /^(?:que|quoi|où) \p{L}+(?:er|ir|re)(?!\p{L})/iu;

/** Of what took place: « ce qui m’a rendu heureux »; what « vous avez » done may be of anything: « où avez-vous bien mangé ? ». */
const PAST = /^(?:a|ont|était|étaient)$/u;

const THE = /^(?:l[ea]s?|l'|notre|nos|votre|vos|du|au|des)$/u;

/** Whether a question asks of what took place, or of the event itself: not « quelle est la meilleure date ? ». */
const isLived = ({ tokens }: Parse): boolean =>
  tokens.some(({ form, lemma, pos }, at) => {
    const before = tokens[at - 1]?.form ?? '';
    const isEvent = EVENTS.has(lemma) || SESSIONS.has(lemma);
    return (
      (PAST.test(form) && before !== 'y') ||
      (pos === 'NOUN' && (THIS.test(before) || (isEvent && THE.test(before))))
    );
  });

/** « Le plus dur », « une fausse note ? »: a title, which blames; « un engagement ? » praises nothing. */
const TITLE = /^(?:l[ea]s? (?:plus|moins)|une?) (?:\p{L}|['’-])+(?: \p{L}+)?\W*$/iu;

/** Least that the words of a question are worth, to be the side that it asks for. */
const CLEAR_VALUE = 0.4;

/**
 * The side of a question whose wording no lexicon knows, by what its own words are worth: « ce qui m’a rendu
 * heureux », « le plus dur », « une fausse note ? »; null where they judge nothing, or both ways, or where it
 * asks neither of the event nor of what took place.
 */
export function leaning(
  question: string,
  parse: Parse,
  worthOf: (parse: Parse) => readonly Valued[],
): Expectation | null {
  if (!FOR_SOMETHING.test(question)) return null;
  if (WISH_ASKED.test(question) || TO_DO.test(question) || yesNoAsked(question)) return null;
  const values = worthOf(parse).map(({ value }) => value);
  if (values.length === 0) return null;
  if (values.every((value) => value <= -CLEAR_VALUE))
    return isLived(parse) || TITLE.test(question) ? 'criticism' : null;
  return isLived(parse) && values.every((value) => value >= CLEAR_VALUE) ? 'praise' : null;
}

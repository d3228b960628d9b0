import { SURELY_DENYING } from '../../french/negators.js';
import { wordSet } from '../../ground/listed.js';
import { holds } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { asksWhatToDo } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { isMark, isNoun, isPredicate } from '../tokens.js';
import { isPlainlyRuled, isPraise, type Valued } from '../tone/valued.js';
import { mayMove } from './verdict.js';

/** Least value of a verb that judges, and most words of the sentence that it tells. */
const [CLEAR, SHORT] = [0.5, 16];

/** Who did it, or what. */
const WHO = wordSet("je j' on nous il elle ils elles ça ca cela c' personne tout chacun");
/** What stands between them and the verb, besides auxiliaries and adverbs. */
const CLITICS = wordSet("n' ne m' me s' se nous vous y en l' le la les lui leur");
const OF = wordSet("de d' du des");
/** What brings another side. */
const TURNS = wordSet('mais sauf malgré sinon pourtant hormis moins');
/** « Les supports m’intéressent » asks for them; « ils m’ont intéressée » tells how it was. */
const IMPERFECT = /(?:ai[st]|aient)$/u;

/**
 * « Le président somnolait à la tribune », « j’ai souffert de la chaleur », « les bénévoles se sont démenés »: a
 * subject and a verb that judges it, whatever was asked (of coded answers against their question, 22 of 24 that
 * blame and 25 of 29 that praise; elsewhere 330 of 340). The net hears what was asked in verbs that it has hardly met.
 * Not a verb that only tells which thing is meant: « les apéros improvisés », « des sujets qui dérangent ».
 */
export function judgesByItsVerb(
  values: readonly Valued[],
  { asked, tokens }: { readonly asked: Reading['asked']; readonly tokens: readonly Token[] },
): boolean {
  const { expects } = asked;
  const words = tokens.filter((token) => !isMark(token));
  if (words.length > SHORT || expects === 'image' || expects === 'ideas') return false;
  if (!values.every((one) => Math.abs(one.value) >= CLEAR && isPlainlyRuled(one))) return false;
  const isHeld = (token: Token): boolean => values.some((one) => holds(one, token));
  const turns = ({ form }: Token): boolean => TURNS.has(form) || SURELY_DENYING.has(form);
  const subject = endOfSubject(words);
  const main = words.findIndex((token, at) => at >= subject && !isBetween(token));
  const [verb, told] = [words[main], words.slice(subject, main + 1)];
  const isPast = told.some(({ pos, form }) => pos === 'AUX' || IMPERFECT.test(form));
  return (
    subject > 0 &&
    verb?.pos === 'VERB' &&
    (isPast || (told.some(isPredicate) && !(asksWhatToDo(expects) && values.some(isPraise)))) &&
    isHeld(verb) &&
    !words.some((token) => turns(token) && !isHeld(token)) &&
    !mayMove(words, expects)
  );
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || token.pos === 'ADV' || CLITICS.has(token.form));

/** Where the subject that opens a sentence ends: « on », « la pause de midi »; 0 where none does. */
function endOfSubject(words: readonly Token[]): number {
  if (WHO.has(words[0]?.form ?? '')) return 1;
  if (words[0]?.pos !== 'DET' || !isNoun(words[1])) return 0;
  let end = 2;
  while (isOfIt(words, end)) end += 1;
  return end;
}

/** « De midi », « techniques », « guidée » of what they stand behind. */
const isOfIt = (words: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NUM)$/u.test(words[at]?.pos ?? '') ||
  words[at]?.mood === 'participle' ||
  isNoun(words[at]) ||
  (OF.has(words[at]?.form ?? '') && (isNoun(words[at + 1]) || words[at + 1]?.pos === 'DET')) ||
  (words[at]?.pos === 'DET' && OF.has(words[at - 1]?.form ?? '') && isNoun(words[at + 1]));

import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { isPraise, saidBy, type Valued } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Plain, toned } from './said.js';
import { wordsIn } from './verdict.js';

/** How one tells that something would have been good, and what one misses. */
const [BETTER, LACKING] = [turnsOf('would be better'), turnsOf('lacking')];
/** Who is thanked so: « sans vous … »; what is held up: « si tous les salons étaient comme ça … ». */
const OWED = /^(?:vous|toi|eux|elles|comme)$/u;

/**
 * « Sans le bruit ce serait parfait », « avec du café, ça aurait été top », « la salle pourrait être plus grande »:
 * what would be good is not so, whatever was asked. Faults and ideas that are asked for are left to the net.
 */
export function wouldBeBetter({ asked, parse, feelings }: Reading): Plain | null {
  const { tokens, sentences } = parse;
  if (asked.expects === 'ideas' || sentences.length > 1) return null;
  const text = formText(tokens);
  const opening =
    (tokens.some(({ form }) => OWED.test(form)) ? null : BETTER.exec(text)) ??
    (asked.expects === 'criticism' ? null : LACKING.exec(text));
  if (!opening) return null;
  const first = countOf(text.slice(0, opening.index));
  const after = first + countOf(opening[0]);
  const stop = tokens.findIndex(({ form }, at) => at >= after && PARTS.test(form));
  const wanted = { first, end: stop < 0 ? tokens.length : stop };
  if (feelings.values.some((one) => !within(one.at, wanted) && isReal(one))) return null;
  const token = tokens[first];
  // « Il faudrait plus de journées comme celle-ci », as the lexicon knows it, praises this one.
  const isKnown = (one: Valued): boolean =>
    isPraise(one) &&
    within(one.at, { first, end: first + OPENING }) &&
    wordsIn(one, tokens).length > OPENING;
  if (feelings.values.some(isKnown)) return null;
  return token ? toned(-TONE.intent, [saidBy(token, -TONE.intent, 'wish')]) : null;
}

/** Words among which what is missed is told: « il manque … ». */
const OPENING = 2;
const PARTS = /^(?:mais|,|;|:|par|sinon)$/u;

/** Praise of what was; « ok pour revenir si … » is none. */
const isReal = (one: Valued): boolean =>
  isPraise(one) && !/^(?:reviendr|revenir|ok)/u.test(one.entry);

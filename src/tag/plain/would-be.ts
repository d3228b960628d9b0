import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { isPraise, saidBy, type Valued } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Plain, toned } from './said.js';

/** How one tells that something would have been good. */
const BETTER = turnsOf('would be better');
/** Who is thanked so: « sans vous … »; what is held up: « si tous les salons étaient comme ça … ». */
const OWED = /^(?:vous|toi|eux|elles|comme)$/u;

/**
 * « Sans le bruit ce serait parfait », « avec du café, ça aurait été top »: what would be good is not so, whatever was
 * asked. Ideas that are asked for are left to the net.
 */
export function wouldBeBetter({ asked, parse, feelings }: Reading): Plain | null {
  const { tokens, sentences } = parse;
  if (asked.expects === 'ideas' || sentences.length > 1) return null;
  const text = formText(tokens);
  const opening = BETTER.exec(text);
  if (!opening || tokens.some(({ form }) => OWED.test(form))) return null;
  const first = countOf(text.slice(0, opening.index));
  const after = first + countOf(opening[0]);
  const stop = tokens.findIndex(({ form }, at) => at >= after && PARTS.test(form));
  const wanted = { first, end: stop < 0 ? tokens.length : stop };
  if (feelings.values.some((one) => !within(one.at, wanted) && isReal(one))) return null;
  const token = tokens[first];
  return token ? toned(-TONE.intent, [saidBy(token, -TONE.intent, 'wish')]) : null;
}

const PARTS = /^(?:mais|,|;|:|par|sinon)$/u;

/** Praise of what was; « ok pour revenir si … » is none. */
const isReal = (one: Valued): boolean =>
  isPraise(one) && !/^(?:reviendr|revenir|ok)/u.test(one.entry);

import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { isPraise, type Valued } from '../tone/valued.js';
import { blamedBy, type Plain } from './said.js';
import { wordsIn } from './verdict.js';

/** How an answer opens that keeps a reserve, or names one. */
const RESERVE =
  /^(?:(?:un|une|mon|le|des|deux|seule?|unique|petite?s?|quelques|léger|légers|gros|grande?|vrai|peut-être|juste) ){0,3}(?:bémols?|hics?|soucis?|problèmes?|regrets?|reproches?|couacs?|accrocs?|ratés?|point noir|points noirs)(?! (?:de santé|(?:[:,] )?(?:d[e'] |est d[e'] |c' est d[e'] )?ne pas))/u;
/** Most tokens of an answer that names one, and what takes it back. */
const RESERVED = 20;
const TAKEN_BACK =
  /^(?:mais|sinon|malgré|sauf|aucune?|autrement|(?:réglé|résolu|corrigé|oublié|rattrapé)e?s?)$/u;

/** « Petit bémol sur le son », « quelques soucis de micro », which the net knows from « aucun bémol ». */
export function keepsOneReserve({ asked, parse: { tokens }, feelings }: Reading): Plain | null {
  const opening = RESERVE.exec(formText(tokens))?.[0];
  if (opening === undefined || asked.expects === 'ideas') return null;
  if (tokens.length > RESERVED || tokens.some(({ form }) => TAKEN_BACK.test(form))) return null;
  const isName = (one: Valued): boolean => wordsIn(one, tokens).every(({ pos }) => pos === 'NOUN');
  if (feelings.values.some((one) => isPraise(one) && !isName(one))) return null;
  const named = tokens[countOf(opening) - 1];
  return named ? blamedBy(named, 'intent') : null;
}

import { countOf, formText } from '../../french/runs.js';
import { INTENTS } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Tagging } from '../at-once.js';
import { turnsOf } from '../turns.js';
import type { Side } from './sides.js';

const THANKS = turnsOf('thanks last');
/** A face that smiles, as people end a reproach too; hearts and thumbs say what they think. */
const SMILE = /^(?:[:;=]['’]?[-o^]?\)+|\^_*\^|[🙂😉😊😄😃😁😀☺😇]\ufe0f?)$/u;

/** Where the courtesy that closes what is said begins, and whether it thanks. */
export function courtesyAt(tokens: readonly Token[]): {
  readonly end: number;
  readonly thanks: boolean;
} {
  const end = tokens.findLastIndex(({ text }) => !SMILE.test(text)) + 1;
  const thanked = countOf(THANKS.exec(formText(tokens.slice(0, end)))?.[0] ?? '');
  return { end: end - thanked, thanks: thanked > 0 };
}

/** An answer without the courtesy that closes it. */
interface Uncourtly {
  readonly side: Side;
  readonly thanks: boolean;
}

/** « Trop de monde, merci », « prévoir des chaises :) »: what is said before the thanks or the smile; null where nothing is. */
export function withoutCourtesy(answer: Side): Uncourtly | null {
  const { tokens } = answer.parse;
  const { end, thanks } = courtesyAt(tokens);
  if (end === 0 || end === tokens.length) return null;
  const parse = { ...answer.parse, tokens: tokens.slice(0, end) };
  return { side: { ...answer, parse }, thanks };
}

/**
 * What is said before a courtesy, with its thanks where it blames nothing; null where it judges and suggests nothing,
 * as thanks or a smile then tell the tone.
 */
export function courteous<T extends Tagging>(said: T, thanks: boolean): T | null {
  const { informative, sentiment, intents } = said.tags;
  if (!informative || (sentiment.label === 'neutral' && said.suggests.length === 0)) return null;
  const thanking = thanks && sentiment.label !== 'negative';
  const all = INTENTS.filter(
    (one) => intents.includes(one) || (thanking && one === 'remerciement'),
  );
  return { ...said, tags: { ...said.tags, intents: all } };
}

import { countOf, formText } from '../../french/runs.js';
import { INTENTS } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Tagging } from '../at-once.js';
import { turnsOf } from '../turns.js';
import { holding } from './body.js';
import type { Side } from './sides.js';

const [THANKS_FIRST, THANKS] = [turnsOf('thanks first'), turnsOf('thanks last')];
/** « lol », « mdr », « haha »: typed at the end for a smile. */
export const LAUGHS = /^(?:lo+l|mdr+|ptdr+|xd+|a?(?:ha+){2,}h?|(?:hi){2,}|(?:h[eé]){2,})$/u;
/** A face that smiles or laughs, as people end a reproach too. */
const SMILE = /^(?:[:;=]['’]?[-o^]?\)+|\^_*\^|[🙂😉😊😄😃😁😀☺😇😅😂🤣😆]\ufe0f?)$/u;
/** A heart, a thumb, hands: they greet those who read, or are all that is said of a thing. */
const CHEER =
  /^(?:<3+|(?:[❤♥💕💖🧡💛💚💙💜🤍🥰😍🤩🤗👍👏🙏💪🙌👌🎉🥳✨🌟🔥💯☀🌈🌱🌸🌻🌞]\p{Emoji_Modifier}?\ufe0f?)+)$/u;

/** How an answer closes that has said what it has to say. */
interface Courtesy {
  /** The token where it begins. */
  readonly end: number;
  readonly thanks: boolean;
  readonly cheers: boolean;
}

/** The courtesy that closes what is said. */
export function courtesyAt(tokens: readonly Token[]): Courtesy {
  const isSmile = ({ text, form }: Token) => SMILE.test(text) || LAUGHS.test(form);
  const last = tokens.findLastIndex((token) => !isSmile(token) && !CHEER.test(token.text)) + 1;
  const thanked = countOf(THANKS.exec(formText(tokens.slice(0, last)))?.[0] ?? '');
  const cheers = tokens.slice(last).some(({ text }) => CHEER.test(text));
  return { end: last - thanked, thanks: thanked > 0, cheers };
}

/** An answer without the courtesy that closes it. */
interface Uncourtly extends Pick<Courtesy, 'thanks' | 'cheers'> {
  readonly side: Side;
}

/** « Merci ! Trop de monde », « trop de monde, merci », « prévoir des chaises :) », « clim trop forte ❤️ »: what is said before; null where nothing is. */
export function withoutCourtesy(answer: Side): Uncourtly | null {
  const { tokens } = answer.parse;
  const { end, thanks, cheers } = courtesyAt(tokens);
  const first = countOf(THANKS_FIRST.exec(formText(tokens.slice(0, end)))?.[0] ?? '');
  if (first >= end || end - first === tokens.length) return null;
  const parse = holding(answer.parse, tokens.slice(first, end));
  return { side: { ...answer, parse }, thanks: thanks || first > 0, cheers };
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

import type { Token } from '../../model/text.js';

const isNameLike = ({ text, pos }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && /^(?:NOUN|PROPN|ADJ|X)$/u.test(pos);

/**
 * « Nos deux guides, Normand et Linda »: who stands beside a name, alone, bears one too, be it a word; not « Nantes,
 * Lyon et Florence ».
 */
export function besideName(tokens: readonly Token[], index: number): Token | undefined {
  const [before, sign, beside, and] = tokens.slice(Math.max(0, index - 4), index);
  const isPair = and?.form === 'et' && /^[,:(]$/u.test(sign?.text ?? '');
  if (!isPair || !before || !beside || isNameLike(before)) return undefined;
  return isNameLike(beside) ? beside : undefined;
}

import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import type { People } from './person-names.js';

/** « Jean-Mi », « marie-jo »; after thanks, « Titi » and « Fanfan » too. */
export function isNickname(
  tokens: readonly Token[],
  index: number,
  names: People['names'],
): boolean {
  const { text } = tokens[index]!;
  const [first = '', short = ''] = text.split('-');
  if (/^\p{Lu}\p{Ll}{1,4}$/u.test(short) && text.length === first.length + short.length + 1)
    return names.has(fold(first));
  if (/^(?:jean|marie|anne|pierre)-\p{Ll}{1,4}$/u.test(text)) return true;
  const thanked =
    /^(?:(?:merci|bravo|coucou|chapeau|bisous?) à|(?:et|,|merci|bravo|ch[ée]rie?|copain|copine|amie?|collègue|pote|tonton|tata))$/u;
  return (
    /^(?!papa$|bébé$)(\p{L}{2,3})\1$/iu.test(text) &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    (thanked.test(`${tokens[index - 2]?.form} ${tokens[index - 1]?.form}`) ||
      thanked.test(tokens[index - 1]?.form ?? ''))
  );
}

import type { Parse, Token } from '../../model/text.js';

const ONLY = /^(?:seule?|unique|petite?|léger|légère)$/u;
const FAULT =
  /^(?:bémol|hic|défaut|inconvénient|souci|reproche|regret|réserve|critique|déception|difficulté|problème|ombre|point|chose|truc)$/u;
const ENDS = /^[.!?…]+$/u;
/** How far behind it what it names may stand. */
const REACH = 12;

/** « Seul bémol : les frites molles », « un petit regret, le son »: one fault, beside which the rest was right. */
export function isOnlyFault({ tokens }: Pick<Parse, 'tokens'>, at: number): boolean {
  for (let before = at - 1; before > 0 && before >= at - REACH; before -= 1) {
    if (ENDS.test(tokens[before]!.text)) return false;
    if (names(tokens[before]!) && ONLY.test(tokens[before - 1]!.form)) return true;
  }
  return false;
}

const names = ({ form }: Token): boolean => FAULT.test(form);

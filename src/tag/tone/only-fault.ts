import { formText } from '../../french/runs.js';
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

/** What names a fault before its thing, and how far before it. */
const RESERVE =
  /(?:^| )(?:bémols?|hics?|regrets?|points? (?:noirs?|négatifs?|faibles?)|dommage|ombre au tableau)(?: (?:est|c' est|reste|concerne|concernant|quant))?(?: [:,])?(?: (?:c' est|pour|sur|au niveau d[eu']s?|côté|avec|à|aux?))?(?: (?:l[ae]s?|l'|ce(?:t|tte|s)?|[^ ]+))? $/u;
const CLOSE = 8;

/** « Belle journée, seul bémol le repas », « un bémol pour le son »: what a fault is named of, right behind it. */
export const isNamedFault = ({ tokens }: Pick<Parse, 'tokens'>, at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - CLOSE), at);
  const from = before.findLastIndex(({ text }) => ENDS.test(text)) + 1;
  return RESERVE.test(`${formText(before.slice(from))} `);
};

const names = ({ form }: Token): boolean => FAULT.test(form);

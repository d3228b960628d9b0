import { isOf } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatToDo } from '../asked/expects.js';
import { isInfinitive, isPredicate } from '../tokens.js';
import { changed, thingAt, worthOf } from './thing.js';
import type { Valued } from './valued.js';

const AMOUNT = /^(?:plus|moins|peu)$/u;
/** Behind: it was so, and not asked for. */
const COMPARED =
  /^(?:[^ ]+ ){0,4}?(?:(?:qu[e'] ?(?:l'|la|les|en|à|aux?|avant|d'|prévu|craint|pensé|ce)|par rapport|cette (?:année|fois|édition))(?= |$))/u;
/** Before « moins »: there was less; « il y avait plus de café » had run out. */
const WAS =
  /(?:^| )(?:y (?:a|avait|a eu)|(?:on|nous|j') ?(?:a|ai|avait|avons|avions)(?: eu)?) (?:\p{L}+ )?$/u;
/** Tokens that are looked at on either side. */
const NEAR = 8;

/**
 * How much there was of what weighs on people, or of what they want: « moins d’attente que l’an dernier », « peu de
 * bruit », « de plus en plus de pub », « il y avait moins de choix »; not « moins de bruit », which asks for it, but
 * where one was asked what was liked.
 */
export function amounts(
  { tokens }: Parse,
  known: (word: Token) => number,
  expects: Expectation,
): Valued[] {
  return tokens.flatMap((token, at): Valued[] => {
    if (!AMOUNT.test(token.form) || !isOf(tokens[at + 1])) return [];
    const thing = thingAt(tokens, at + 2);
    const worth = thing ? worthOf(thing.words, known) : 0;
    if (!thing || !isSaid(tokens, at, thing.last, { worth, expects })) return [];
    const side = token.form === 'plus' ? worth : -worth;
    const held = { first: at, last: thing.last };
    return changed(tokens, held, { entry: `${token.form} de`, side, negated: token.negated });
  });
}

/** Whether an amount is told of what was. */
function isSaid(
  tokens: readonly Token[],
  at: number,
  last: number,
  { worth, expects }: { readonly worth: -1 | 0 | 1; readonly expects: Expectation },
): boolean {
  if (worth === 0) return false;
  const { form } = tokens[at]!;
  const before = tokens[at - 1]?.form;
  if (form !== 'peu' && before === 'en') return tokens[at - 2]?.form === form;
  if (form === 'peu') return worth < 0 && before !== 'un';
  if (isCompared(tokens, last) && (worth < 0 || !asksWhatToDo(expects))) return true;
  if (expects === 'praise' && !isAsked(tokens, at, last)) return isSwapped(tokens, form, worth);
  return form === 'moins' && WAS.test(`${formText(tokens.slice(Math.max(0, at - NEAR), at))} `);
}

/** « Moins de jargon », « plus de temps et moins de discours »; « plus de places » alone may be none left. */
const isSwapped = (tokens: readonly Token[], form: string, worth: -1 | 0 | 1): boolean =>
  form === 'moins' ? worth < 0 : worth > 0 && tokens.some((token) => token.form === 'moins');

/** « Il faudrait plus de pauses », « avoir moins de bruit », « moins de bruit l’an prochain », under whatever question. */
const isAsked = (tokens: readonly Token[], at: number, last: number): boolean =>
  isInfinitive(tokens, at - 1) ||
  tokens.slice(0, at).some(isPredicate) ||
  AHEAD.test(formText(tokens.slice(last + 1)));

const AHEAD =
  /s' il vous plaît|s'il_vous_plaît|prochaine?|avenir|désormais|d' avance|serait|pour 20\d\d/u;

/** Whether what follows a thing compares: « que l’an dernier », « par rapport à avant ». */
export const isCompared = (tokens: readonly Token[], last: number): boolean =>
  COMPARED.test(formText(tokens.slice(last + 1, last + 1 + NEAR)));

import { fold } from '../../../lexicon/keys.js';
import type { Token } from '../../../model/text.js';
import { anyOf } from '../line.js';
import { LISTS } from './ways.js';

/*
 * One person whom an answer tells of without a name: « Mme L. », « [nom] », « notre usager », « la dame que
 * j’accompagne ». Each is found from a token on, and told by where it ends.
 */

const isOf = (list: string): ((folded: string) => boolean) => {
  const any = anyOf(list);
  return (folded) => ` ${folded} `.search(any) >= 0;
};
export const isKin = isOf(LISTS.kin);
export const isState = isOf(LISTS.health.states);
const isSomebody = (folded: string): boolean =>
  (folded === 'gars' || !folded.endsWith('s')) && isOneOf(folded);
const isOneOf = isOf(LISTS.somebody);

const TITLE = /^(?:madame|monsieur|mme|mlle|mr)$/;
const DETERMINER = /^(?:le|la|l'|une?|ce|cet|cette|notre|mon|ma)$/;
const SIZE = /^(?:jeune|vieille|vieux|vieil|petite?|autre|grande?|meme)$/;
const KNOWN = /^(?:accompagnee?|accueillie?|suivie?|recue?|agee?|aidee?|concernee?)$/;
const USUALLY = / (?:souvent|parfois|generalement|rarement|en general|quelquefois|peut etre) /;
const AT_A_POST = /^ (?:du|des|de l[a']) /;
/** Most tokens of a name behind « Madame »: « Mme B . ». */
const NAMED = 3;

const formsOf = (tokens: readonly Token[], from: number, most: number): string[] =>
  tokens.slice(Math.max(0, from), from + most).map(({ form }) => fold(form));

/** « le fils de Madame », as « mon fils ». */
export function kinAt(tokens: readonly Token[], at: number): number | null {
  const [the = '', kin = '', of = ''] = formsOf(tokens, at, 3);
  if (!/^l(?:[ae]|es|')$/.test(the) || !isKin(kin)) return null;
  if (of === 'du') return nounAt(tokens, at + 3);
  return /^d[e']$/.test(of) ? personAt(tokens, at + 3) : null;
}

export function personAt(tokens: readonly Token[], at: number): number | null {
  const [first = '', second = '', third = ''] = formsOf(tokens, at, 3);
  if (first === '[' && /^(?:pre)?nom$/.test(second) && third === ']') return at + 3;
  if (TITLE.test(first)) return titled(tokens, at + 1);
  return DETERMINER.test(first) && !isExample(tokens, at) ? nounAt(tokens, at + 1) : null;
}

/**
 * « le dossier d’une dame », « une personne », « (j’ai retenu) qu’un usager … »; « l’usager est souvent perdu » is any of them. « La dame du guichet » is
 * met at her post.
 */
function isExample(tokens: readonly Token[], at: number): boolean {
  const [the = '', noun = '', ...after] = formsOf(tokens, at, 7);
  if (/^une?$/.test(the))
    return (
      tokens[at - 1]?.pos === 'ADP' ||
      (at === 1 && /^qu[e']$/.test(tokens[0]!.form)) ||
      (noun === 'personne' && !/^qu[e']$/.test(after[0] ?? ''))
    );
  const told = ` ${after.join(' ')} `;
  return /^l/.test(the) && (USUALLY.test(told) || AT_A_POST.test(told) || isKind(tokens, at, noun));
}

/** « La femme enceinte et l’alcool », « la prise en charge de la patiente diabétique »: of whom a talk is; not « la femme enceinte attendait ». */
const isKind = (tokens: readonly Token[], at: number, noun: string): boolean =>
  KINDS.test(noun) &&
  isState(fold(tokens[at + 2]?.form ?? '')) &&
  !tokens.slice(at + 3, at + 6).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
  !tokens.some(({ form }) => OURS.test(form));
/** People as a talk names them. */
export const KINDS =
  /^(?:femme|homme|eleve|patiente?|enfant|jeune|senior|residente?|usager|usagere|beneficiaire|apprenante?)s?$/;
const OURS = /^(?:mon|ma|mes|notre|nos|je|j'.*|nous)$/;

/** « Madame D. », « M. Petit »; « Madame la maire » holds an office. */
function titled(tokens: readonly Token[], from: number): number | null {
  if (/^(?:l[ae]|l'|les|d[eu]|d'|,)$/.test(formsOf(tokens, from, 1)[0] ?? '')) return null;
  const isShouted = /^\p{Lu}{3,}$/u.test(tokens[from - 1]!.text);
  const isName = ({ text }: Token, at: number): boolean =>
    /^\p{Lu}/u.test(text)
      ? !isShouted
      : text === '.' && /^\p{Lu}$/u.test(tokens[from + at - 1]!.text);
  const name = tokens.slice(from, from + NAMED);
  const others = name.findIndex((token, at) => !isName(token, at));
  return from + (others < 0 ? name.length : others);
}

/** « usager », « jeune dame de 58 ans », « personne que j’accompagne », « monsieur qui ». */
function nounAt(tokens: readonly Token[], from: number): number | null {
  const form = (at: number): string => fold(tokens[at]?.form ?? '');
  const noun = SIZE.test(form(from)) && isSomebody(form(from + 1)) ? from + 1 : from;
  if (!isSomebody(form(noun)) || tokens[noun + 1]?.pos === 'NOUN') return null;
  let end = noun + 1;
  if (KNOWN.test(form(end))) end += 1;
  if (/^d[e']$/.test(form(end)) && form(end + 2) === 'ans') end += 3;
  if (/^qu[e']$/.test(form(end)) && /^(?:je|j'|nous|on)$/.test(form(end + 1))) end += 3;
  return form(end) === 'qui' ? end + 1 : end;
}

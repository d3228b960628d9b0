import { wordSet } from '../ground/listed.js';
import type { Token } from '../model/text.js';

/* What a token is, by its reading, and what stands there; see also `french/clauses.ts`. */

export const isNoun = (token: Pick<Token, 'pos'> | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Neither a word nor a number: punctuation, an emoji, « + ». */
export const isMark = ({ pos }: Token): boolean => pos === 'PUNCT' || pos === 'SYM';

/** An emoji, or a face of marks; not the sign of a trade mark (« Excel® »). */
export const isFace = (token: Token | undefined): boolean =>
  /^(?:(?![©®™])\p{Extended_Pictographic}.*|[:;=]['’]?-?[()DPp\]/|]+)$/u.test(token?.text ?? '');

/** « Je », and « jai » typed in one piece, whose form is `j'ai`. */
export const isI = (token: Token | undefined): boolean =>
  /^(?:je|j'\p{L}*)$/u.test(token?.form ?? '');

/** Who speaks, alone or among others, as a subject: « je », « jai », « on », « nous ». */
export const isSpeaker = (token: Token | undefined): boolean =>
  isI(token) || /^(?:on|nous)$/u.test(token?.form ?? '');

/** A word by which the writer is in what is said. */
export const isWriter = (token: Token): boolean =>
  isI(token) || /^(?:m'|me|moi|mon|ma|mes)$/u.test(token.form);

/** … or those whom the writer is one of. */
export const isOneOfUs = (token: Token): boolean =>
  isWriter(token) || /^(?:nous|notre|nos)$/u.test(token.form);

/** Whether a token may be the verb of a sentence: no infinitive, no participle. */
export const isPredicate = ({ mood }: Token): boolean => mood === 'finite';

/** What says of a thing that it is so, and no more. */
export const COPULAS = wordSet('être avoir sembler paraître rester');

/** What a relative clause opens with. */
export const isRelative = (token: Token | undefined): boolean =>
  /^(?:qui|que|qu'|dont|où)$/u.test(token?.form ?? '');

/** A verb that tells something; that of « des micros qui marchent » tells which. */
export const isMainVerb = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  isPredicate(token) && !isRelative(tokens[at - 1]);

/** What may stand before: « peut-être prévoir », « et une navette ». */
export const LEADS = /^(?:PUNCT|SYM|ADV|CCONJ|INTJ)$/u;

/** What stands before the first that stops there; all where none does. */
export function upTo<T>(some: readonly T[], stops: (one: T, at: number) => boolean): readonly T[] {
  const stop = some.findIndex(stops);
  return stop < 0 ? some : some.slice(0, stop);
}

/** The infinitive of a verb that says something by itself: not « être », « avoir », « faire ». */
export const isVerbInFull = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.mood === 'infinitive';

/** What opens the object of an infinitive; « de » may open that of a noun too: « l’avenir des mairies ». */
const OBJECT = /^(?:l[ae]s?|l'|ce(?:t|tte|s)?|[nmv]os|notre|votre|leurs?|ça|cela)$/u;

/** « Pouvoir souffler », « pouvoir s’asseoir », not « le pouvoir de changer ». */
const isBeforeInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = tokens.slice(at + 1, at + 3);
  const verb = /^(?:PRON|ADV)$/u.test(next?.pos ?? '') ? after : next;
  return verb?.mood === 'infinitive';
};

/**
 * Whether what is asked for, done or felt may be told by an infinitive there: no « être » nor « avoir », and also what
 * has no `mood`, as nobody knows the word: in -er or -ir and before its object (« pseudonymiser les badges »,
 * « racourcir les discours »).
 */
export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.form !== token.lemma.toLowerCase()) return false;
  // « Faire venir des élus » is read as an auxiliary, « pouvoir s’asseoir » as a noun.
  if (token.pos === 'VERB' || token.form === 'faire') return true;
  if (token.form === 'pouvoir' && isBeforeInfinitive(tokens, at)) return true;
  const isOpen =
    /^(?:NOUN|PROPN|ADJ|X)$/u.test(token.pos) && /(?:[^i]er|ifier|[^o]ir)$/u.test(token.form);
  return isOpen && OBJECT.test(next?.form ?? '');
}

/** Whether a token is what is said of a thing: an adjective, or a participle. */
export const isSaidOf = (token: Token | undefined): boolean =>
  token?.pos === 'ADJ' || (token?.pos === 'VERB' && token.form !== token.lemma);

import { isFullWord } from '../french/clauses.js';
import { wordSet } from '../ground/listed.js';
import { firstEndingAfter } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Parse, Span, Token } from '../model/text.js';

/** A word or an expression that one answer holds and that may be shown. */
export interface Mention extends Span {
  /** One for all inflections: lemmas, joined by a space as are the parts of a compound. */
  readonly key: string;
  /** As it would be shown if only this answer spoke. */
  readonly display: string;
  /** What is displayed, with a capital that may be owed to the beginning of a sentence. */
  readonly opening: string;
  /** Holds a name of which no beginning of a sentence has a say. */
  readonly named: boolean;
  /** Holds what the engine took for a misspelling. */
  readonly misspelt: boolean;
  /** Shows a verb in the infinitive, which stands for what was written. */
  readonly conjugated: boolean;
}

/** Whether a token says what people talk about. */
export const isContent = (token: Token): boolean =>
  isFullWord(token) && /\p{L}{2}/u.test(token.form);

/** Whether it may be a word of a cloud: « merci » and « bravo » too, which the tagger now takes for nouns, now not. */
export const isShowable = (token: Token): boolean =>
  isContent(token) || (token.pos === 'INTJ' && /\p{L}{2}/u.test(token.form));

export const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ lemma }) => lemma.toLowerCase().replaceAll('-', ' ')).join(' ');

/** Several words as one mention; elided words stick to what follows. */
export function mentionOf(tokens: readonly Token[], tagged: TaggedAnswer): Mention {
  const joined = (shown: (token: Token) => string): string =>
    tokens
      .map((token) => shown(token) + (/'$/.test(token.form) ? '' : ' '))
      .join('')
      .trim();
  const shouted = isShouted(tagged.parse);
  const opens = (token: Token): boolean => isProper(token) && begins(token, tagged.parse);
  return {
    key: keyOf(tokens),
    display: joined((token) => displayOf(token, tagged)),
    opening: joined((token) => (opens(token) && !shouted ? token.text : displayOf(token, tagged))),
    named: tokens.some((token) => isProper(token) && !opens(token)),
    misspelt: tokens.some(({ guess }) => guess === 'spelling'),
    conjugated: tokens.some((token) => showsInfinitive(token, tagged.parse)),
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;

/**
 * A word as a cloud or a table of words shows it, if only this answer spoke. A known acronym is in capitals
 * however it is typed; what the engine took for a misspelling stays as typed, since it may be a word it does
 * not know. Verbs are in the infinitive, which alone reads well (« je sens » would be counted with « le sens »,
 * « lu » of « ils n’ont pas lu » says nothing), save participles that describe. All else is in lower case, but
 * for acronyms and for proper nouns that do not owe their capital to a beginning.
 */
export function displayOf(token: Token, { parse }: Pick<TaggedAnswer, 'parse'>): string {
  const known = acronymIn(token.text);
  if (known !== undefined) return known;
  if (token.guess === 'spelling') return token.text.toLowerCase();
  if (showsInfinitive(token, parse)) return token.lemma.toLowerCase();
  const proper = isProper(token) && !begins(token, parse);
  return (ACRONYM.test(token.text) || proper) && !isShouted(parse) ? token.text : token.form;
}

/** Whether a verb shows in the infinitive, whatever was written; a participle that describes is no verb any more. */
export const showsInfinitive = (token: Token, parse: Parse): boolean =>
  token.pos === 'VERB' &&
  token.guess !== 'spelling' &&
  token.mood !== 'infinitive' &&
  !isAlone(token, parse);

/** Acronyms that people know, however they type them; none that is also a word. */
const KNOWN_ACRONYMS = wordSet(`
  IA RGPD LSF PMR TDAH AESH RSE ESS RH DRH DSI QR QCM QPV ONG SNCF RATP CAF EHPAD CPAM CHU CCAS EPCI
  CNIL ANSSI ANCT DINUM INSEE API PDF CSV USB HDMI VPN SMS HTML CSS SQL GPS FAQ TVA PME TPE UX LLM GPT
  WC BD DJ PC RER TGV MOOC
`);

/** Capitals that cannot be said as a word are an acronym, even in an answer all in capitals. */
const UNSAYABLE = /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/u;

/** The acronym that a word is, in capitals; none of other words. */
function acronymIn(text: string): string | undefined {
  const upper = text.toUpperCase();
  return KNOWN_ACRONYMS.has(upper) || UNSAYABLE.test(text) ? upper : undefined;
}

/** « décoiffant », « très motivant »: a participle that is all that is said judges, as an adjective does. */
const isAlone = ({ form }: Token, { tokens }: Parse): boolean =>
  /ante?s?$/u.test(form) &&
  tokens.every(({ pos, form: other }) => other === form || BESIDE.test(pos));

/** What may stand beside such a participle. */
const BESIDE = /^(?:ADV|PUNCT|CCONJ|INTJ|SYM)$/u;

const isProper = ({ pos }: Token): boolean => pos === 'PROPN';

const begins = (token: Token, { sentences }: Parse): boolean =>
  sentences[firstEndingAfter(sentences, token.start)]?.start === token.start;

const isShouted = ({ text }: Parse): boolean => !/\p{Ll}/u.test(text);

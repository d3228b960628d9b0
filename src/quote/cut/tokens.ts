/** What a token is to whoever cuts. */

import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { CLITICS } from './vocabulary.js';

/** What is known of a token; nothing where none stands. */
export const formOf = (token: Token | undefined): string => token?.form ?? '';
export const textOf = (token: Token | undefined): string => token?.text ?? '';
export const lemmaOf = (token: Token | undefined): string => token?.lemma ?? '';
export const posOf = (token: Token | undefined): string => token?.pos ?? '';

type Kind = (token: Token) => boolean;

/** Index of the first token of a run that is of a kind; the end of the run where none is. */
export function firstIn(tokens: readonly Token[], { first, end }: Run, is: Kind): number {
  const at = tokens.slice(first, end).findIndex(is);
  return at === -1 ? end : first + at;
}

/** Index of the last token of a run that is of a kind; that before the run where none is. */
export const lastIn = (tokens: readonly Token[], { first, end }: Run, is: Kind): number =>
  first + tokens.slice(first, end).findLastIndex(is);

/** A word that names or qualifies. */
export const isNominal = (token: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/u.test(posOf(token));

/** What ends a statement, or a half of it. */
export const isStop = ({ text }: Token): boolean => /^[.;!?…]+$/u.test(text);

/** Whether an infinitive stands at a place, clitics before it or none: « les répéter », « se compter ». */
export const startsInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[pastClitics(tokens, at)]?.mood === 'infinitive';

/** Index of the first token from a place on that is no clitic. */
export function pastClitics(tokens: readonly Token[], at: number): number {
  let past = at;
  while (CLITICS.has(formOf(tokens[past]))) past += 1;
  return past;
}

/** Index of the last token up to a place that is no clitic; that of the first one where all are. */
export function beforeClitics(tokens: readonly Token[], at: number, first = 0): number {
  let before = at;
  while (before > first && CLITICS.has(formOf(tokens[before]))) before -= 1;
  return before;
}

/** Whether a token is read as a word; not as a sign that holds letters, as « n° » may. */
export const isSpoken = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'PUNCT' &&
  token.pos !== 'SYM' &&
  /[\p{L}\p{N}]/u.test(token.text);

const isParticiple = (form: string): boolean =>
  /(?:é|ée|és|ées|ant|u|ue|us|ues|is|ise|ises|ite|ites|i|ie|ies|ert|erte|erts|ertes|morts?|mortes?|uites?|intes?|aites?)$/u.test(
    form,
  );

/** Whether a verb has a tense: neither its form nor its place is another mood's, whatever `Token.mood` tells of it. */
export function hasTense(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (token.form === token.lemma || /^(?:été|eu|étant|ayant|ant)$/u.test(token.form)) return false;
  if (token.pos === 'AUX') return true;
  if (/(?:é|ée|és|ées|ant)$/u.test(token.form)) return false;
  // « à reculons » is no verb; « , vus d’en face, » has no tense.
  const last = tokens[index - 1];
  if (last?.form === 'à' || (last?.pos === 'PUNCT' && token.mood === 'participle')) return false;
  const before = previousWord(tokens, index);
  if (before?.pos === 'AUX') return false;
  return !(before?.pos === 'NOUN' && isParticiple(token.form));
}

function previousWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (CLITICS.has(formOf(tokens[at])) || tokens[at]?.pos === 'ADV') at -= 1;
  return tokens[at];
}

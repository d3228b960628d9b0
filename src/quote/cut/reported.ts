import { isQue } from '../../french/clauses.js';
import { wordSet } from '../../listed.js';
import type { Token } from '../../model/text.js';
import type { Run } from '../../spans.js';
import { isSpoken } from './tokens.js';
import { formOf, formsLine, stopAfter, stopBefore, type Told, type View } from './told-by.js';

const SAYING = wordSet(`
  dire affirmer prétendre assurer jurer soutenir raconter répondre promettre annoncer expliquer
  déclarer clamer vanter garantir répéter rétorquer penser croire trouver estimer juger considérer
  imaginer lancer écrire demander
`);
/** What « on » thinks, the writer thinks too: « on se dit que », « on croit que ». */
const THINKING = /^(?:penser|croire|trouver|estimer|juger|considérer|imaginer)$/u;
const BETWEEN =
  /^(?:me|m'|te|se|s'|nous|vous|lui|leur|l[ea]|l'|les|ne|n'|en|y|pas|plus|toujours|souvent|même|aussi|déjà|bien|encore|a|ai|ont|avait|avaient|est|sont)$/u;

/** « mon chef dit que c’est une perte de temps »: with whoever says it. */
export function reported({ tokens }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let at = sentence.first + 2; at < sentence.end; at++) {
    if (!isQue(tokens[at]) || !SAYING.has(tokens[at - 1]?.lemma ?? '')) continue;
    const verb = at - 1;
    const teller = tellerBefore(tokens, sentence, verb);
    if (!isAnother(tokens, teller, verb)) continue;
    const first = stopBefore(tokens, sentence, teller);
    views.push({ first: at, end: stopAfter(tokens, sentence, at), teller: { first, end: at + 1 } });
  }
  return views;
}

/** Index of the word before a verb and what leans on it. */
function tellerBefore(tokens: readonly Token[], { first }: Run, verb: number): number {
  let at = verb - 1;
  while (at > first && BETWEEN.test(formOf(tokens[at])) && !isSubjectNous(tokens, at)) at -= 1;
  return at;
}

/** « nous disons que »; not « on nous dit que ». */
const isSubjectNous = (tokens: readonly Token[], at: number): boolean =>
  formOf(tokens[at]) === 'nous' && !/^(?:on|ils?|elles?|qui)$/u.test(formOf(tokens[at - 1]));

function isAnother(tokens: readonly Token[], teller: number, verb: number): boolean {
  const form = formOf(tokens[teller]);
  const thought =
    THINKING.test(tokens[verb]?.lemma ?? '') || formsLine(tokens, teller, verb).includes(' se ');
  if (form === 'on') return !thought;
  return (
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[teller]?.pos ?? '') ||
    /^(?:ils?|elles?|qui|certaine?s|beaucoup|tous|toutes|plusieurs|autres|personne|quelqu'un)$/u.test(
      form,
    )
  );
}

/** What is said in quotation marks, beside other words: « la salle répond « on reste » ». */
export function uttered({ tokens, finite }: Told, sentence: Run): View[] {
  const views: View[] = [];
  for (let open = sentence.first; open < sentence.end; open++) {
    if (!/^[«“]$/u.test(tokens[open]?.text ?? '')) continue;
    const length = tokens.slice(open, sentence.end).findIndex(({ text }) => /^[»”]$/u.test(text));
    if (length === -1) break;
    const close = open + length + 1;
    const before = sentence.first + tokens.slice(sentence.first, open).findLastIndex(isSpoken);
    const after = tokens.slice(close, sentence.end).findIndex(isSpoken);
    const beside = before >= sentence.first ? before : after === -1 ? -1 : close + after;
    if (beside !== -1 && finite.slice(open, close).some(Boolean))
      views.push({ first: open, end: close, teller: { first: beside, end: beside + 1 } });
    open = close - 1;
  }
  return views;
}

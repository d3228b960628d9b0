import { isQue } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { firstIn, formOf, isNominal, isSpoken, lastIn, lemmaOf, textOf } from './tokens.js';
import {
  formsLine,
  type ReportedView,
  stopAfter,
  stopBefore,
  type UncutTokens,
} from './told-by.js';
import { SAYING } from './vocabulary.js';

/** What « on » thinks, the writer thinks too: « on se dit que », « on croit que ». */
const THINKING = /^(?:penser|croire|trouver|estimer|juger|considérer|imaginer)$/u;
const BETWEEN =
  /^(?:me|m'|te|se|s'|nous|vous|lui|leur|l[ea]|l'|les|ne|n'|en|y|pas|plus|toujours|souvent|même|aussi|déjà|bien|encore|a|ai|ont|avait|avaient|est|sont)$/u;

/** « mon chef dit que c’est une perte de temps »: with whoever says it. */
export function reported({ tokens }: UncutTokens, sentence: Run): ReportedView[] {
  const views: ReportedView[] = [];
  for (let at = sentence.first + 2; at < sentence.end; at++) {
    if (!isQue(tokens[at]) || !SAYING.has(lemmaOf(tokens[at - 1]))) continue;
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
    THINKING.test(lemmaOf(tokens[verb])) || formsLine(tokens, teller, verb).includes(' se ');
  if (form === 'on') return !thought;
  return (
    isNominal(tokens[teller]) ||
    /^(?:ils?|elles?|qui|certaine?s|beaucoup|tous|toutes|plusieurs|autres|personne|quelqu'un)$/u.test(
      form,
    )
  );
}

/** What is said in quotation marks, beside other words: « la salle répond « on reste » », « « Un moment de partage », disait l’affiche ». */
export function uttered({ tokens, finite }: UncutTokens, sentence: Run): ReportedView[] {
  const views: ReportedView[] = [];
  for (let open = sentence.first; open < sentence.end; open++) {
    if (!/^[«“]$/u.test(textOf(tokens[open]))) continue;
    const { first, end } = sentence;
    const close = firstIn(tokens, { first: open, end }, ({ text }) => /^[»”]$/u.test(text)) + 1;
    if (close > end) break;
    const before = lastIn(tokens, { first, end: open }, isSpoken);
    const beside = before >= first ? before : firstIn(tokens, { first: close, end }, isSpoken);
    const isSaid = finite.slice(open, close).some(Boolean) || isToldBy(tokens, beside);
    if (beside < end && isSaid)
      views.push({ first: open, end: close, teller: { first: beside, end: beside + 1 } });
    open = close - 1;
  }
  return views;
}

/** « disait l’affiche »; not « dis-je », « je dis ». */
function isToldBy(tokens: readonly Token[], verb: number): boolean {
  const around = tokens.slice(Math.max(0, verb - 3), verb + 2);
  return (
    SAYING.has(lemmaOf(tokens[verb])) &&
    !around.some(({ form }) => /^(?:-?je|j'.*|je .*|-?nous|on)$/u.test(form))
  );
}

import { isOf, isQue } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import { hasWholeClauses } from './clauses.js';
import { finitesIn, type Passage } from './passage.js';
import { firstIn, formOf, startsInfinitive, textOf } from './tokens.js';
import { SUBJECTS } from './vocabulary.js';

/** Whether a word that a question asks for opens a sentence at a place: « D’avoir été écoutée », « Avec l’envie de débrancher ». */
export function isBoundAt(passage: Passage, at: number): boolean {
  const { tokens, sentences } = passage;
  const sentence = sentences.find(({ first }) => first === at);
  if (!sentence) return false;
  const opening = formOf(tokens[at]);
  if (isOf(tokens[at]))
    return isDeed(passage, at + 1) && !hasOwnVerb(passage, upToComma(passage, sentence));
  if (opening === 'avec') return !hasOwnVerb(passage, sentence);
  if (isQue(tokens[at])) return isAnswered(passage, sentence);
  if (opening === 'pour' || opening === 'afin') {
    const deed = opening === 'pour' ? at + 1 : at + 2;
    return startsInfinitive(tokens, deed) && !hasOwnVerb(passage, sentence);
  }
  return /^(?:parce|car|puisqu[e'])$/u.test(opening);
}

/** « Que la confiance se gagne en allant au marché », to « Que retenez-vous ? »; not « Que du bonheur », « Que dire ? ». */
function isAnswered(passage: Passage, sentence: Run): boolean {
  const { tokens } = passage;
  const { first, end } = sentence;
  const next = tokens[first + 1];
  const subject =
    SUBJECTS.has(formOf(next)) ||
    /^(?:l[ae]|l'|les|ces?|cet|cette|[mts](?:on|a|es)|[nv]otre|[nv]os|leurs?|une?|chaque)$/u.test(
      formOf(next),
    );
  return subject && finitesIn(passage, sentence) > 0 && !/[?!]/u.test(textOf(tokens[end - 1]));
}

/** « pouvoir » and « savoir » are often taken for nouns, which « du » would announce. */
const isDeed = ({ tokens }: Passage, at: number): boolean =>
  startsInfinitive(tokens, at) || /^(?:pouvoir|savoir)$/u.test(formOf(tokens[at]));

const hasOwnVerb = (passage: Passage, run: Run): boolean => !hasWholeClauses(passage, run, 'group');

const upToComma = ({ tokens }: Passage, sentence: Run): Run => ({
  first: sentence.first,
  end: firstIn(tokens, sentence, ({ text }) => text === ','),
});

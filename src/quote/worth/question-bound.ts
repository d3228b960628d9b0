import { hasWholeClauses } from '../cut/clauses.js';
import type { Candidate } from '../cut/fragments.js';
import { type Passage, type Run, startsInfinitive } from '../cut/passage.js';
import { afterConnectives } from '../cut/starts.js';

/** Whether a stretch opens with a word that its question asks for: « D’avoir été écoutée », « Avec l’envie de débrancher ». */
export const leansOnQuestion = ({ passage, first }: Candidate): boolean =>
  isBoundAt(passage, first);

/**
 * Whether nothing but such a word, or a connective, stands between the head of its sentence and a stretch:
 * « Avec | l’envie de débrancher », « Du coup | je reviendrai ».
 */
export function followsBinding({ passage, first, sentence }: Candidate): boolean {
  if (first === sentence.first) return false;
  const bound = first === sentence.first + 1 && isBoundAt(passage, sentence.first);
  return bound || afterConnectives(passage, sentence, sentence.first) === first;
}

function isBoundAt(passage: Passage, at: number): boolean {
  const { tokens, sentences } = passage;
  const sentence = sentences.find(({ first, end }) => first <= at && at < end);
  if (sentence?.first !== at) return false;
  const opening = tokens[at]?.form ?? '';
  if (/^d(?:e|')$/u.test(opening))
    return isDeed(passage, at + 1) && !hasOwnVerb(passage, upToComma(passage, sentence));
  if (opening === 'avec') return !hasOwnVerb(passage, sentence);
  return opening === 'parce' && /^qu/u.test(tokens[at + 1]?.form ?? '');
}

/** « pouvoir » and « savoir » are often taken for nouns, which « du » would announce. */
const isDeed = ({ tokens }: Passage, at: number): boolean =>
  startsInfinitive(tokens, at) || /^(?:pouvoir|savoir)$/u.test(tokens[at]?.form ?? '');

const hasOwnVerb = (passage: Passage, run: Run): boolean => !hasWholeClauses(passage, run, false);

function upToComma({ tokens }: Passage, { first, end }: Run): Run {
  const comma = tokens.slice(first, end).findIndex(({ text }) => text === ',');
  return { first, end: comma === -1 ? end : first + comma };
}

import type { Candidate } from './fragments.js';
import { isWord, type Passage, type Run } from './passage.js';
import { CONNECTIVES, NEGATORS, POINTING } from './vocabulary.js';

/**
 * Whether a stretch can be read alone: it opens with no connective or pronoun that points outside,
 * closes its marks, cuts no scope, and says nothing that the writer wished, doubted or asked.
 */
export function readsAlone(candidate: Candidate): boolean {
  const { passage, first, end } = candidate;
  const { sealed, unsaid } = passage;
  if (sealed[first] || sealed[end]) return false;
  if (unsaid.slice(first, end).some(Boolean)) return false;
  if (isHalfContrast(passage, candidate) || isUntitled(passage, first)) return false;
  return opensWell(candidate) && isBalanced(passage, candidate) && hasContent(passage, candidate);
}

/** Index of the first token of the sentence that a token stands in. */
const sentenceStart = ({ sentences }: Passage, index: number): number =>
  sentences.find((run) => run.first <= index && index < run.end)?.first ?? 0;

/** « pas traitée comme un problème mais comme … »: without its negation the first half lies. */
function isHalfContrast(passage: Passage, { first, end }: Run): boolean {
  const before = passage.tokens.slice(sentenceStart(passage, first), first);
  return (
    before.some(({ form }) => NEGATORS.has(form)) &&
    passage.tokens.slice(first + 1, end).some(({ form }) => form === 'mais')
  );
}

/** « Le canular : il a présenté … »: what the title names is lost without it. */
function isUntitled(passage: Passage, first: number): boolean {
  if (passage.tokens[first - 1]?.text !== ':') return false;
  const start = sentenceStart(passage, first - 1);
  return start < first - 1 && !passage.finite.slice(start, first - 1).some(Boolean);
}

function opensWell({ passage, first, form }: Candidate): boolean {
  const token = passage.tokens[first];
  if (!token || form === 'answer') return token !== undefined;
  if (/^[,;:.!?…)»\]]/u.test(token.text) || CONNECTIVES.has(token.form)) return false;
  if (form === 'relative') return true;
  // « Que l’école soit … » is the end of a question, or a wish.
  if (/^qu(?:e|['’])$/u.test(token.form)) return false;
  return !POINTING.has(token.form) || token.pos === 'DET' || isImpersonal(passage, first);
}

/** « il y a », « il faut », « y croire » point at nothing. */
const isImpersonal = ({ tokens }: Passage, first: number): boolean =>
  tokens[first]?.form === 'il' && /^(?:y|faut|fallait)$/u.test(tokens[first + 1]?.form ?? '');

const PAIRS = [
  ['(', ')'],
  ['«', '»'],
  ['“', '”'],
  ['[', ']'],
] as const;

function isBalanced({ tokens }: Passage, { first, end }: Run): boolean {
  const texts = tokens.slice(first, end).map(({ text }) => text);
  const count = (mark: string): number => texts.filter((text) => text === mark).length;
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}

const hasContent = ({ tokens }: Passage, { first, end }: Run): boolean =>
  tokens
    .slice(first, end)
    .some((token) => isWord(token) && /^(?:NOUN|VERB|ADJ|PROPN|ADV|INTJ)$/u.test(token.pos));

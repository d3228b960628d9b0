import { countOf, formText } from '../../french/runs.js';
import type { SentimentEvidence } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isPredicate } from '../tokens.js';
import { roundedScore } from '../tone/sentiment.js';
import { deniedProof, learnedOf, netOf, proofOf } from '../tone/valued.js';
import { blamedBy, type Heard, type Plain, toned } from './said.js';

/** How one answers one's own question: « Utile ? Même pas. », « Une pause ? Tu parles. » */
const NO = new RegExp(
  `^(?:${[
    'non|nan|nope|que nenni|aucune?|zéro|même pas|pas (?:du tout|vraiment|trop|tellement|franchement|sûr)',
    'mouais|bof|tu parles|vous parlez|loin de là|jamais(?: de la vie)?|aucunement|(?:absolument|certainement|surtout) pas',
    "sur le papier|en théorie|à peine|j' en doute|laissez-moi rire",
  ].join('|')})(?= [.,!;…:]| (?:plutôt|juste) |$)`,
  'u',
);
/** « Des prises ? Où ça ? », « L’organisation ? Quelle organisation ? »: there was none. */
const MOCKED =
  /^(?:où ça|quel(?:le)?s? (?<again>[\p{L}-]+)|c' est quoi(?: ça)?|jamais vue?s?|pas vue?s?)(?: [?!.…]+)*$/u;
/** Most tokens of such an answer, of what it asks, and of a whole sentence that it asks. */
const [SHORT, NAMED, ASKED] = [14, 4, 9];
/** Least that a word says by itself, and that a verdict does. */
const [TELLING, CLEAR] = [0.15, 0.5];

/**
 * « Une respiration ? Non. Un marathon. », « ennuyeux ? Pas du tout. »: what is asked and denied at once is
 * not so; what comes after the denial is, by the words that judge or that are known to. A sentence may be asked
 * where the denial is all that follows, « on s’est ennuyés ? Jamais ! »; a thing, with its verdict: « Le café ? Un délice. »
 */
export function answersItself(
  { parse: { tokens }, feelings }: Reading,
  { worthOf }: Heard,
): Plain | null {
  const mark = tokens.findIndex(({ text }) => text === '?');
  if (mark < 1 || mark === tokens.length - 1 || tokens.length > SHORT) return null;
  const asks = tokens.slice(0, mark);
  const after = tokens.slice(mark + 1);
  if (asks.some(({ negated }) => negated)) return null;
  const isSentence = asks.some(isPredicate);
  const named = asks.find(({ pos }) => pos === 'NOUN');
  if (named && !isSentence && asks.length <= NAMED && isMocked(named, after))
    return blamedBy(named, 'irony');
  if (after.some(({ text }) => text === '?')) return null;
  const denied = countOf(NO.exec(formText(after))?.[0] ?? '');
  const alone = denied > 0 && after.slice(denied).every(({ pos }) => pos === 'PUNCT');
  if (asks.length > (isSentence && alone ? ASKED : NAMED) || (isSentence && !alone)) return null;
  if (denied === 0 && !(named && after.some(isWord) && !after.some(isPredicate))) return null;
  const end = mark + 1 + denied;
  const judged = (from: number, to: number): SentimentEvidence[] => {
    const felt = feelings.values.filter(({ at, value }) => value !== 0 && at >= from && at < to);
    if (felt.length > 0) return felt.map(proofOf);
    const telling = tokens.slice(from, to).filter((token) => Math.abs(worthOf(token)) >= TELLING);
    return telling.map((token) => learnedOf(token, worthOf(token)));
  };
  const instead = judged(end, tokens.length);
  const told = instead.length > 0 || denied === 0 ? instead : judged(0, mark).map(deniedProof);
  const sum = roundedScore(netOf(told));
  return Math.abs(sum) < (denied > 0 ? TELLING : CLEAR) ? null : toned(sum, told);
}

/** « Quelle merveille ! » names another thing, and praises. */
function isMocked({ form }: Token, after: readonly Token[]): boolean {
  const said = MOCKED.exec(formText(after));
  return said !== null && (said.groups?.again ?? form) === form;
}

const isWord = ({ pos }: Token): boolean => /^(?:NOUN|ADJ|ADV)$/u.test(pos);

import { formText } from '../../french/runs.js';
import type { SentimentEvidence } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import type { WordKnowledge } from '../learned/weights.js';
import { learnedOf, proofOf } from '../tone/evidence.js';
import { rounded } from '../tone/sentiment.js';
import { isPredicate } from '../wants/wants.js';
import type { Plain } from './said.js';

/** How one answers one's own question: « Utile ? Même pas. », « Une pause ? Tu parles. » */
const NO =
  /^(?:non|nan|nope|même pas|pas (?:du tout|vraiment|trop|tellement|franchement|sûr)|mouais|bof|tu parles|vous parlez|loin de là|jamais|aucunement|absolument pas|certainement pas|surtout pas|sur le papier|en théorie|à peine|j' en doute|laissez-moi rire)(?= [.,!;…:]| (?:plutôt|juste) |$)/u;
/** Most tokens of such an answer and of what it asks; least that a word says by itself. */
const [SHORT, NAMED, TELLING] = [14, 4, 0.15];

/**
 * « Une respiration ? Non. Un marathon. », « ennuyeux ? Pas du tout. »: what is asked and denied at once is
 * not so; what comes after the denial is, by the words that judge or that are known to.
 */
export function answersItself(
  { parse: { tokens }, feelings }: Reading,
  known: WordKnowledge['values'],
): Plain | null {
  const mark = tokens.findIndex(({ text }) => text === '?');
  if (mark < 1 || mark === tokens.length - 1 || tokens.length > SHORT) return null;
  const asks = tokens.slice(0, mark);
  if (asks.length > NAMED || asks.some((one) => one.negated || isPredicate(one))) return null;
  const after = tokens.slice(mark + 1);
  if (after.some(({ text }) => text === '?')) return null;
  const denial = NO.exec(formText(after));
  if (!denial) return null;
  const end = mark + 1 + denial[0].split(' ').length;
  const judged = (from: number, to: number): SentimentEvidence[] => {
    const felt = feelings.values.filter(({ at, value }) => value !== 0 && at >= from && at < to);
    if (felt.length > 0) return felt.map(proofOf);
    return tokens.slice(from, to).flatMap((token) => wordOf(token, known));
  };
  const instead = judged(end, tokens.length);
  const told = instead.length > 0 ? instead : judged(0, mark).map(turned);
  const sum = rounded(told.reduce((all, { value }) => all + value, 0));
  if (Math.abs(sum) < TELLING) return null;
  return { label: sum > 0 ? 'positive' : 'negative', score: sum, evidence: told };
}

const turned = (one: SentimentEvidence): SentimentEvidence => ({
  ...one,
  value: -one.value,
  rules: [...one.rules, 'negation'],
});

const wordOf = (token: Token, known: WordKnowledge['values']): SentimentEvidence[] => {
  const value = known.get(token.lemma.toLowerCase()) ?? 0;
  return Math.abs(value) < TELLING ? [] : [learnedOf(token, value)];
};

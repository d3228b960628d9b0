import type { Parse } from '../../model.js';
import type { Reading } from '../by-rules.js';
import type { Feelings } from '../feelings.js';
import { sums } from '../sentiment.js';
import { WEIGHTS } from '../weights.js';
import type { Learned, Signs } from './weights.js';

const DENIAL = /^(?:ne|n'|pas|plus|jamais|rien|aucune?|sans|ni|personne)$/u;
/** Small words and marks that say how a sentence is meant. */
const TELLING = /^(?:\?|!|mais|…|:|trop|plus|moins|si|svp|merci|bravo|que|dommage|quand)$/u;

/** What an answer shows of its sentiment and intents: what the rules concluded, its words, its manner. */
export function labelSigns(
  { parse: { tokens }, asked: { expects }, feelings, sentiment, intents, patterns }: Reading,
  { values: judged }: Learned,
): Signs {
  const signs = new Map<string, number>();
  const add = (name: string, value: number | boolean = 1) => {
    if (value) signs.set(name, Number(value));
  };
  const both = (name: string) => {
    add(name);
    add(`${name}, asked ${expects}`);
  };
  add('any');
  add(`asked ${expects}`);
  const values = feelings.values.map(({ value }) => value);
  const { praise, blame } = sums(
    values.map((value) => Math.sign(value) * Math.abs(value) ** WEIGHTS.power),
  );
  add('praise', praise);
  add('blame', blame);
  add('both', Math.min(praise, blame));
  add('score', sentiment.score);
  both(`ruled ${sentiment.label}`);
  add('some praise', praise > 0);
  add('some blame', blame > 0);
  if (praise === 0 && blame === 0) both('no judgement');
  add('best', most(values));
  add('worst', most(values.map((value) => -value)));
  add('last', Math.sign(lastOf(feelings)));
  for (const { rules } of feelings.values) for (const rule of rules) add(`rule ${rule}`);
  for (const intent of intents) add(`ruled ${intent}`);
  for (const { entry } of patterns) add(`pattern ${entry.meaning}`);
  add('requests', Math.min(feelings.requests.size, 2));
  add('clauses', Math.min(feelings.clauses.length, 5));
  addWords(tokens, judged, { add, both });
  return signs;
}

/** The greatest value above zero; a long answer holds too many for one call. */
const most = (values: readonly number[]): number =>
  values.reduce((best, value) => Math.max(best, value), 0);

const lastOf = ({ values }: Feelings): number =>
  values.reduce((last, one) => (one.at >= last.at ? one : last), { at: -1, value: 0 }).value;

interface Adding {
  readonly add: (name: string, value?: number | boolean) => void;
  readonly both: (name: string) => void;
}

function addWords(tokens: Parse['tokens'], judged: Learned['values'], { add, both }: Adding): void {
  const own = tokens.map(({ lemma, negated }) => {
    const value = judged.get(lemma.toLowerCase()) ?? 0;
    return negated ? -0.6 * value : value;
  });
  const { praise, blame } = sums(own);
  add('good words', praise);
  add('bad words', blame);
  add('good and bad words', Math.min(praise, blame));
  add('best word', most(own));
  add('worst word', most(own.map((value) => -value)));
  add('balance of words', (praise - blame) / Math.sqrt(tokens.length + 1));
  if (praise === 0 && blame === 0) both('no judging word');
  add('length', Math.log2(tokens.length + 1));
  add('denials', tokens.filter(({ form }) => DENIAL.test(form)).length);
  add(
    'a number',
    tokens.some(({ pos }) => pos === 'NUM'),
  );
  if (tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) both('a verb');
  for (const { form } of tokens) if (TELLING.test(form)) both(`says ${form}`);
  const [first] = tokens;
  if (first) {
    add(`opens with a ${first.pos}`);
    add(`opens with ${first.form}`);
  }
  for (const { lemma, pos } of tokens) {
    if (!/^(?:PUNCT|DET|ADP)$/.test(pos)) add(`w:${lemma.toLowerCase()}`);
  }
}

import { countOf, formText } from '../../french/runs.js';
import { meet } from '../../ground/spans.js';
import type { Parse } from '../../model/text.js';
import { within } from '../clauses.js';
import { turnsOf } from '../turns.js';

const NOTES = new RegExp(turnsOf('notes'), 'gu');

/**
 * An answer without what was noted by whoever typed it from paper or from speech: « [illisible] », « (rires) »,
 * « (souligné trois fois) ». Nobody answered that; it judges nothing, and no quote may hold it.
 */
export function withoutNotes(parse: Parse): Parse {
  const notes = [...formText(parse.tokens).matchAll(NOTES)].map(({ input, index, 0: note }) => {
    const first = countOf(input.slice(0, index));
    return { first, end: first + countOf(note) };
  });
  if (notes.length === 0) return parse;
  const tokens = parse.tokens.filter((_, at) => !notes.some((note) => within(at, note)));
  const sentences = parse.sentences.filter((one) => tokens.some((token) => meet(one, token)));
  return { ...parse, tokens, sentences };
}

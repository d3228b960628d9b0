import { countOf, formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import { meet } from '../../spans.js';
import { turnsOf } from '../turns.js';

const NOTES = turnsOf('notes');

/**
 * An answer without what was noted by whoever typed it from paper or from speech: « [illisible] », « (rires) »,
 * « (souligné trois fois) ». Nobody answered that; it judges nothing, and no quote may hold it.
 */
export function withoutNotes(parse: Parse): Parse {
  let { tokens } = parse;
  for (let note = noteIn(tokens); note; note = noteIn(tokens)) {
    tokens = [...tokens.slice(0, note.first), ...tokens.slice(note.end)];
  }
  if (tokens === parse.tokens) return parse;
  const sentences = parse.sentences.filter((one) => tokens.some((token) => meet(one, token)));
  return { ...parse, tokens, sentences };
}

function noteIn(tokens: Parse['tokens']) {
  const found = NOTES.exec(formText(tokens));
  if (!found?.[0]) return null;
  const first = countOf(found.input.slice(0, found.index));
  return { first, end: first + countOf(found[0]) };
}

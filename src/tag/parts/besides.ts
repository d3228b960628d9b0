import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { askingFor } from '../asked/expects.js';
import { partOf, type Side } from './sides.js';

/** What sets all that was said before apart from what follows, by the forms of its words. */
const OPENERS =
  /^(?:(?:à part|mis à part|hormis|excepté|en dehors de) (?:ça|cela|ceci)|sinon|(?:(?:pour|quant au|tout) )?le reste(?! d(?:e|u|es|') )) /u;

/** Most tokens of an answer that is read so: a story turns more than once. */
const MOST_TOKENS = 40;

/** What stands before and after « à part ça », « sinon », « le reste »; none where nothing does. */
export function besides(answer: Side): readonly Side[] {
  const { parse, asked } = answer;
  const { tokens, text } = parse;
  const at =
    tokens.length > MOST_TOKENS ? -1 : tokens.findIndex((_, index) => opensTheRest(tokens, index));
  const cut = tokens[at]?.start;
  if (cut === undefined) return [];
  const spans = [
    { start: 0, end: cut },
    { start: cut, end: [...text].length },
  ];
  // Asked for faults, they have told them: the rest answers another question.
  const free = asked.expects === 'criticism' ? askingFor('neutral') : asked;
  return spans.map((span, index) => ({
    ...answer,
    parse: partOf(parse, [span]),
    asked: index === 0 ? asked : free,
  }));
}

function opensTheRest(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^(?:PUNCT|CCONJ|SYM)$/u.test(before.pos)) return false;
  return OPENERS.test(`${formText(tokens.slice(at, at + 6))} `);
}

import { inside } from '../../ground/spans.js';
import type { Reading } from '../by-rules.js';
import { blamedBy, type Plain } from './said.js';

/** « Tout. Vingt ans de métier, … » where faults are asked for: what follows, unless it praises, tells how much so. */
export function blamesAll({ asked, parse: { tokens, sentences } }: Reading): Plain | null {
  const [first, ...others] = sentences;
  if (asked.expects !== 'criticism' || !first || others.length === 0) return null;
  const [all, ...rest] = inside(tokens, first).filter(({ pos }) => pos !== 'PUNCT');
  return all?.form === 'tout' && rest.length === 0 ? blamedBy(all, 'denial') : null;
}

import { type Header, isBlank, type Row } from '../rows.js';
import { isYesOrNo } from '../values.js';
import type { Heads } from './headers.js';
import { holdsAnswerTo } from './second-header.js';
import { isOutOf } from './top-columns.js';

/**
 * Titles of groups above, names below: a column bears its own name, and its title too where it is an option or not
 * alone to be called so.
 */
export function titles(heads: readonly Heads[], data: readonly Row[]): Header[] {
  let title = '';
  const columns = heads.map(([above, name], i) => {
    title = above || title;
    const ticks = !name.includes('?') && data.every(({ cells }) => isTickOrBlank(cells[i] ?? ''));
    return { title, name, ticks };
  });
  return columns.map((own) => {
    const { title, name, ticks } = own;
    if (name === '') return { name: title };
    const others = columns.filter((other) => other !== own);
    if (holdsAnswerTo(title, name))
      return { name: others.some((other) => other.title === title) ? `${title} [${name}]` : title };
    const option = ticks && others.some((other) => other.ticks && other.title === title);
    const same = others.some((other) => other.name === name);
    const whole = option || same || isOutOf(name);
    return { name: title !== '' && whole ? `${title} [${name}]` : name };
  });
}

const isTickOrBlank = (value: string): boolean => isBlank(value) || isYesOrNo(value);

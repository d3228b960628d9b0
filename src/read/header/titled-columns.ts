import { groupBy } from '../../ground/group-by.js';
import { type Header, isBlank, type Row } from '../rows.js';
import { isFigure, isYesOrNo } from '../values.js';
import type { Heads } from './headers.js';
import { holdsAnswerTo } from './second-header.js';
import { isOutOf } from './top-columns.js';

/**
 * Titles of groups above, names below: a column bears its own name, and its title too where it is an option, a row of a
 * grid, or not alone to be called so.
 */
export function titles(heads: readonly Heads[], data: readonly Row[]): Header[] {
  let title = '';
  const columns = heads.map(([above, name], i) => {
    title = above || title;
    const ticks = !name.includes('?') && data.every(({ cells }) => isTickOrBlank(cells[i] ?? ''));
    const values = new Set(data.flatMap(({ cells }) => cells[i]?.trim() || []));
    return { title, name, ticks, values };
  });
  const grids = new Set(
    [...groupBy(columns, (own) => own.title)].flatMap(([own, of]) => (isGrid(of) ? own : [])),
  );
  return columns.map((own) => {
    const { title, name, ticks } = own;
    if (name === '') return { name: title };
    const others = columns.filter((other) => other !== own);
    if (holdsAnswerTo(title, name))
      return { name: others.some((other) => other.title === title) ? `${title} [${name}]` : title };
    const option = ticks && others.some((other) => other.ticks && other.title === title);
    const same = others.some((other) => other.name === name);
    const whole = option || same || isOutOf(name) || grids.has(title);
    return { name: title !== '' && whole ? `${title} [${name}]` : name };
  });
}

/** Fewer questions may have the same answers by chance; more answers are no degrees. */
const GRID = { rows: 3, degrees: 7 } as const;

/** Whether the columns under a title are no questions, and all are answered by the same few words. */
function isGrid(
  columns: readonly { readonly name: string; readonly values: ReadonlySet<string> }[],
): boolean {
  const all = new Set(columns.flatMap(({ values }) => [...values]));
  return (
    columns.length >= GRID.rows &&
    all.size > 1 &&
    all.size <= GRID.degrees &&
    ![...all].some(isFigure) &&
    columns.every(
      ({ name, values }) =>
        name !== '' && !name.includes('?') && values.size > 1 && 2 * values.size >= all.size,
    )
  );
}

const isTickOrBlank = (value: string): boolean => isBlank(value) || isYesOrNo(value);

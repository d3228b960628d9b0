import { countEach } from '../../ground/group-by.js';
import { filledIn, type Row, rowsWidth, valueAt, valuesIn } from '../rows.js';
import { isFigure } from '../values.js';
import { areBareCodes } from './code-row.js';
import type { Heads } from './headers.js';
import { isNameOver, isOver, LOOKED_AT } from './top-columns.js';

/** So many titles, and rows of data, are no accident. */
const SOME_TITLES = 2;
const SOME_ROWS = 3;

/**
 * What the first three rows of a plain table are, where all are headings: `deep`, titles over titles over names;
 * `optioned`, questions over the options of some of them over the codes of all. The first two leave columns empty that
 * the third names, nobody gave any of their names below, and some stand over figures alone.
 */
export function threeRows(rows: readonly Row[]): 'deep' | 'optioned' | undefined {
  const [top, middle, names, ...others] = rows.slice(0, 3 + LOOKED_AT);
  if (!top || !middle || !names || others.length < SOME_ROWS) return undefined;
  const heads = [top, middle, names];
  const width = rowsWidth(heads);
  const [ofTop, ofMiddle, ofNames] = heads.map(({ cells }) => filledIn(cells).length);
  const areTitles = [ofTop!, ofMiddle!].every((count) => count >= SOME_TITLES && count < ofNames!);
  if (!areTitles || ofNames! < width - 1) return undefined;
  const columns = Array.from({ length: width }, (_, i) => ({
    own: heads.flatMap(({ cells }) => valueAt(cells, i) || []),
    below: valuesIn(others, i),
  }));
  const areNames = columns.every(
    ({ own, below }) => own.length > 0 && own.every((name) => isNameOver(name, below)),
  );
  const isOverFigures = columns.some(({ below }) =>
    isOver(isFigure)({ first: '', second: '', below }),
  );
  if (!areNames || !isOverFigures) return undefined;
  return areBareCodes(filledIn(names.cells)) ? 'optioned' : 'deep';
}

/**
 * Columns under titles over titles as columns under one: the middle ones tell apart those that are called alike under
 * one of the first row, and say nothing otherwise.
 */
export function underOneTitle(heads: readonly Heads[]): Heads[] {
  let title = '';
  let part = '';
  const columns = heads.map(([top, middle, name]) => {
    part = middle || (top === '' ? part : '');
    title = top || title;
    return { title, part, name: name || middle || top };
  });
  const alike = countEach(columns.map(({ title, name }) => `${title}\n${name}`));
  return columns.map(({ title, part, name }) => {
    const isAlone = part === '' || alike.get(`${title}\n${name}`) === 1;
    return [isAlone ? title : `${title} – ${part}`, name, ''];
  });
}

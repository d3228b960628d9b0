import { bareName } from '../../../names/names.js';
import { filledIn, type Row, rowsWidth, valuesIn } from '../../rows.js';
import { isFigure } from '../../values.js';

interface Headed {
  readonly rows: readonly Row[];
}

/** A column of names, one of codes and one of what they stand for. */
const WIDTH = 3;

/**
 * The columns of which another sheet tells what their codes stand for, « SEXE, 1, Homme »: its first column names
 * nothing but headings of the one that is read, and figures stand beside them, then labels, of which some are words. None where it is no such sheet.
 */
export function legendOf({ rows: [head] }: Headed, other: Headed): string[] {
  const [, ...rows] = other.rows;
  const headings = new Map(filledIn(head?.cells ?? []).map((name) => [bareName(name), name]));
  const names = [...new Set(valuesIn(rows, 0).map(bareName))];
  const areCodes =
    rowsWidth(rows) >= WIDTH &&
    valuesIn(rows, 1).every(isFigure) &&
    !valuesIn(rows, 2).every(isFigure);
  const isLegend =
    areCodes && rows.length > names.length && names.every((name) => headings.has(name));
  return isLegend ? names.map((name) => headings.get(name)!) : [];
}

import { bareName } from '../../../names/names.js';
import { asks, isQuestionName, isTextName, technicalRole } from '../../role/headings.js';
import { isBlank, type Row, rowsWidth, valueAt } from '../../rows.js';

import { isVersion } from './same-headings.js';

interface Named {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Sheets of one questionnaire each, as a row each. */
interface Forms<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly Row[];
}

/** Fewer sheets, or questions, with the same first column are a table each. */
const [SHEETS, LABELS] = [3, 3];

/**
 * Sheets with the same questions down their first column and what one person answered beside each: a row a sheet.
 * Titles, with nothing beside them on any sheet, are no questions.
 */
export function asForms<Sheet extends Named>(
  chosen: Sheet,
  shown: readonly Sheet[],
): Forms<Sheet> | undefined {
  const labels = chosen.rows.map(labelOf);
  const sheets = shown.filter(
    ({ name, rows }) => rowsWidth(rows) <= 2 && hasLabels(rows, labels) && !isVersion(name),
  );
  const places = labels.flatMap((label, i) =>
    label !== '' && sheets.some(({ rows }) => valueAt(rows[i]?.cells ?? [], 1) !== '') ? [i] : [],
  );
  const asked = places.map((i) => labels[i]!);
  const areForms =
    sheets.length >= SHEETS &&
    !chosen.rows.some(
      ({ cells: [label = '', value = ''] }) => isQuestionName(label) || isTextName(value),
    ) &&
    asked.length >= LABELS &&
    new Set(asked).size === asked.length &&
    asked.some(asks) &&
    asked.filter((one) => asks(one) || technicalRole(one)).length * 2 >= asked.length;
  if (!areForms) return undefined;
  const rows = sheets.map(({ rows: own }, at): Row => {
    const cells = places.map((i) => valueAt(own[i]?.cells ?? [], 1));
    return { line: at + 2, cells };
  });
  const filled = rows.filter(({ cells }) => !cells.every(isBlank));
  return { sheets, rows: [{ line: 1, cells: asked }, ...filled] };
}

const labelOf = (row: Row): string => valueAt(row.cells, 0);

const hasLabels = (rows: readonly Row[], labels: readonly string[]): boolean =>
  rows.length === labels.length &&
  rows.every((row, i) => bareName(labelOf(row)) === bareName(labels[i]!));

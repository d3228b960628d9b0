import { bareName } from '../../../names/names.js';
import type { Row } from '../../rows.js';

interface Headed {
  readonly rows: readonly Row[];
  readonly whose?: number | undefined;
}

/** Fewer headings than this are shared by accident. */
const SOME = 3;
/** So many rows under headings in another order are people, and no note of whoever read the others. */
const ROWS = 3;
/** Headings that one of two sheets alone may have. */
const OTHERS = 2;

const namesOf = ({ rows: [head] }: Headed): string[] => (head?.cells ?? []).map(bareName);

/** A sheet with its columns in the order of another that has the same headings, each once; undefined where it has not. */
export function inOrderOf<Sheet extends Headed>(chosen: Sheet, sheet: Sheet): Sheet | undefined {
  const [names, own] = [namesOf(chosen), namesOf(sheet)];
  const areSame =
    names.length >= SOME &&
    sheet.rows.length > ROWS &&
    own.length === names.length &&
    new Set(names).size === names.length &&
    names.every((name) => name !== '' && own.includes(name));
  if (!areSame) return undefined;
  const places = names.map((name) => own.indexOf(name));
  const rows = sheet.rows.map(({ line, cells }) => ({
    line,
    cells: [...places.map((i) => cells[i] ?? ''), ...cells.slice(places.length)],
  }));
  const whose = sheet.whose === undefined ? undefined : places.indexOf(sheet.whose);
  return { ...sheet, rows, whose };
}

/** The headings that one of two sheets alone has, where they share all others. */
export function headingsApart(chosen: Headed, sheet: Headed): string[] | undefined {
  const [names, own] = [namesOf(chosen), namesOf(sheet)];
  const shared = names.filter((name) => name !== '' && own.includes(name)).length;
  const apart = [chosen, sheet].flatMap(({ rows: [head] }, at) =>
    (head?.cells ?? []).filter((cell) => {
      const name = bareName(cell);
      return name !== '' && !(at > 0 ? names : own).includes(name);
    }),
  );
  const areNear = shared >= SOME && apart.length > 0 && apart.length <= OTHERS;
  return areNear ? apart : undefined;
}

import { countEach } from '../ground/group-by.js';
import { gridName } from '../names/names.js';

/**
 * The items of grids by their whole name: what all of one grid begin with is told beside, not in each heading. An
 * item whose name another question has keeps its whole name.
 */
export function itemsOf(questions: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map(questions.map((name) => [name, gridName(name)]));
  const grids = countEach([...found.values()].flatMap((one) => one?.grid ?? []));
  const short = (name: string): string => {
    const { grid, item } = found.get(name) ?? {};
    return item !== undefined && grids.get(grid!)! > 1 ? item : name;
  };
  const taken = countEach(questions.map(short));
  return new Map(
    questions.flatMap((name) =>
      short(name) !== name && taken.get(short(name)) === 1 ? [[name, short(name)] as const] : [],
    ),
  );
}

/** Names a question by its grid where others of these stand in it: what is said of each is said of the grid once. */
export function namedByGrid(questions: readonly string[]): (question: string) => string {
  const grids = countEach(questions.flatMap((name) => gridName(name)?.grid ?? []));
  return (question) => {
    const grid = gridName(question)?.grid;
    return grid !== undefined && (grids.get(grid) ?? 0) > 1 ? grid : question;
  };
}

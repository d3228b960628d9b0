import type { Column } from '../model/survey.js';
import { labelOf } from '../read/editions.js';
import { shapeOf } from '../read/shape.js';
import type { ReadSource } from '../read/source.js';
import type { Found } from './write.js';

/** An export as it was read. */
interface Read extends ReadSource {
  /** From the study's folder, with slashes on any system. */
  readonly path: string;
}

/**
 * What a study that begins takes from its files, each column once: those of answers, who, when and what was
 * asked, and choices of few options as groups.
 */
export function foundIn(sources: readonly Read[]): Found {
  const shaped = sources.map((read) => ({ ...read, shape: shapeOf(read) }));
  const name = (key: 'id' | 'edition' | 'question'): string | undefined =>
    shaped.flatMap(({ shape, columns }) => columns[shape[key] ?? -1]?.column.name ?? [])[0];
  const text = unique(shaped.flatMap(({ shape }) => shape.open.map(({ column }) => column)));
  const [id, edition, question] = [name('id'), name('edition'), name('question')];
  const chosen = new Set([...text.map((column) => column.name), id, edition, question]);
  const others = unique(shaped.flatMap(({ source }) => source.columns)).filter(
    ({ name, option }) => !chosen.has(name) && option === undefined,
  );
  return {
    files: shaped.map(({ path, shape, ...read }) => ({
      file: path,
      edition: shape.edition === undefined ? labelOf(read) : undefined,
    })),
    text: text.map((column) => column.name),
    id,
    edition,
    question,
    groups: others.filter(splits).map((column) => column.name),
    others,
  };
}

/** Each name once, as first met. */
const unique = (columns: readonly Column[]): Column[] =>
  columns.filter(({ name }, i) => columns.findIndex((column) => column.name === name) === i);

/** A group that compares has at most this many values. */
const MOST_GROUPS = 12;

const splits = ({ role, aside, distinct }: Column): boolean =>
  role === 'choice' && !aside && distinct >= 2 && distinct <= MOST_GROUPS;

import { countEach } from '../../ground/group-by.js';
import { foldName } from '../../names/names.js';

/** `Points forts : tout`, `R :`: a label, and what it says. */
const LABELLED = /^(\p{L}[^:;,|\t"]{0,40}?)\s?:(?:\s+(.*))?$/u;
/** What separates cells: where most lines hold some, they are rows. */
const SEPARATED = /[;|\t]/;

/** So many labels and so many lines of each are no accident. */
const SOME_LABELS = 2;
const SOME_LINES = 3;
/** Of the lines, so many begin with one of the labels; others go on from the line above. */
const MOST = 0.8;

/** What a label says in a place. */
export interface Field {
  readonly line: number;
  /** The label, folded. */
  readonly label: string;
  readonly name: string;
  readonly said: string;
  readonly isUnderTitle: boolean;
  /** Under a title or an empty line, or at the top. */
  readonly isApart: boolean;
}

/**
 * The lines of a text that begin with a label, each of which comes again and again: what stands alone above the first,
 * after an empty line, is a title; above another, it goes on from the line before. Undefined where they are not most of the text.
 */
export function typedFields(text: string): Field[] | undefined {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const filled = lines.filter(Boolean);
  if (2 * filled.filter((line) => SEPARATED.test(line)).length > filled.length) return undefined;
  // A quote that closes on another line: these are lines of cells.
  if (filled.some((line) => line.split('"').length % 2 === 0)) return undefined;
  const counts = countEach(filled.flatMap((line) => labelOf(line)?.label ?? []));
  const known = (line: string | undefined) => {
    const found = labelOf(line ?? '');
    return found && counts.get(found.label)! >= SOME_LINES ? found : undefined;
  };
  const fields: Field[] = [];
  let isUnderTitle = false;
  let others = 0;
  for (const [i, line] of lines.entries()) {
    const found = known(line);
    const isApart = isUnderTitle || i === 0 || lines[i - 1] === '';
    if (found) fields.push({ line: i + 1, ...found, isUnderTitle, isApart });
    isUnderTitle = false;
    if (found || line === '') continue;
    const above = fields.at(-1);
    isUnderTitle =
      above === undefined ||
      (lines[i - 1] === '' && known(lines[i + 1])?.label === fields[0]!.label);
    if (isUnderTitle || !above) continue;
    others++;
    fields[fields.length - 1] = { ...above, said: `${above.said}\n${line}`.trim() };
  }
  const labels = new Set(fields.map(({ label }) => label)).size;
  const areMost = fields.length >= MOST * (fields.length + others);
  return labels >= SOME_LABELS && areMost ? fields : undefined;
}

function labelOf(line: string) {
  const [, name, said = ''] = LABELLED.exec(line) ?? [];
  return name === undefined ? undefined : { label: foldName(name), name, said: said.trim() };
}

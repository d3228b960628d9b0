import { bareName } from '../../names.js';
import { IN_ANOTHER_LANGUAGE, IN_ITS_LANGUAGE } from '../role/headings-written.js';
import { type Rows, valueAt } from '../table.js';

/** Of the rows that a translation fills, so many have what it translates: where people answer in one of two languages, none has. */
const BESIDE = 0.8;

/**
 * Columns that say again in another language what a column says, « Votre avis (EN) » beside « Votre avis »: the index
 * of each.
 */
export function translationsOf({ headers, rows }: Rows): ReadonlySet<number> {
  const plain = new Map(headers.map(({ name }, index) => [bareName(name), index]));
  const own = new Map(
    headers.flatMap(({ name }, index) => {
      const asked = askedIn(IN_ITS_LANGUAGE, name);
      return asked === undefined ? [] : [[asked, index] as const];
    }),
  );
  return new Set(
    headers.flatMap(({ name }, index) => {
      const asked = askedIn(IN_ANOTHER_LANGUAGE, name);
      if (asked === undefined) return [];
      const original = plain.get(asked) ?? own.get(asked);
      const isOther = original !== undefined && original !== index;
      return isOther && standBeside(rows, original, index) ? index : [];
    }),
  );
}

/** The bare question of a heading that a mark of its language follows. */
function askedIn(language: RegExp, heading: string): string | undefined {
  const [, before, after] = language.exec(bareName(heading)) ?? [];
  const asked = before ?? after;
  return asked === undefined ? undefined : bareName(asked);
}

function standBeside(rows: Rows['rows'], original: number, translation: number): boolean {
  const translated = rows.filter(({ cells }) => valueAt(cells, translation) !== '');
  const both = translated.filter(({ cells }) => valueAt(cells, original) !== '');
  return both.length > 0 && both.length >= BESIDE * translated.length;
}

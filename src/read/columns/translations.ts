import { bareName, foldName } from '../../names/names.js';
import { FRENCH_WORD, IN_ANOTHER_LANGUAGE, IN_ITS_LANGUAGE } from '../role/headings-written.js';
import { type Rows, valueAt, valuesIn } from '../rows.js';

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
      if (original === undefined || original === index) return [];
      const texts = valuesIn(rows, index);
      const isTranslated = isCalledSo(name) || (areTexts(texts) && !areFrench(texts));
      if (!isTranslated || !standBeside(rows, original, index)) return [];
      const originals = valuesIn(rows, original);
      const isIntoFrench = areFrench(texts) && !areFrench(originals);
      return isIntoFrench && texts.length >= BESIDE * originals.length ? original : index;
    }),
  );
}

/** The bare question of a heading that a mark of its language follows. */
function askedIn(language: RegExp, heading: string): string | undefined {
  const [, before, after] = language.exec(bareName(heading)) ?? [];
  const asked = before ?? after;
  return asked === undefined ? undefined : bareName(asked);
}

/** « Traduction », whatever the language. */
const isCalledSo = (name: string): boolean => /tradu|translat/.test(bareName(name));

/** Texts of another language have so few French words by accident; « (EN) » over French is a subject or a country. */
const FRENCH = 0.3;

function areFrench(texts: readonly string[]): boolean {
  const french = texts.filter((text) => FRENCH_WORD.test(foldName(text)));
  return french.length > FRENCH * texts.length;
}

/** Marks, levels and options have no language. */
const areTexts = (texts: readonly string[]): boolean =>
  texts.some((text) => /\p{L} \p{L}/u.test(text)) && 2 * new Set(texts).size > texts.length;

function standBeside(rows: Rows['rows'], original: number, translation: number): boolean {
  const translated = rows.filter(({ cells }) => valueAt(cells, translation) !== '');
  const both = translated.filter(({ cells }) => valueAt(cells, original) !== '');
  return both.length > 0 && both.length >= BESIDE * translated.length;
}

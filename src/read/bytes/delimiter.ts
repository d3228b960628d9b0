import { UserError } from '../../errors.js';
import { countEach } from '../../ground/group-by.js';
import type { Message } from '../../message.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import { isBullet } from '../header/clean.js';
import { cutter, type FileCut, linesIn } from './cutter.js';

/** Separators of survey exports, the most usual in French files first: it wins ties. */
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** What reads a file without any separator: one column. */
export const NO_DELIMITER = '\u001f';

/** How much of a file is looked at. */
const SAMPLE_ROWS = 300;
const SAMPLE_CHARACTERS = 400_000;

/** A separator that cuts fewer rows than this into the usual number of cells is only punctuation. */
const STEADY = 0.5;

/** Weight of cells that keep a lone quote at one end: quoted cells cut by a wrong separator. */
const BROKEN = 5;

/** A text without the line `sep=;` that Excel understands, and what that line says. */
interface Announced {
  readonly text: string;
  readonly delimiter: string | undefined;
  /** Characters taken off. */
  readonly size: number;
}

/** Takes off the first line `sep=;`. It counts as a line of the file: its line break stays. */
export function announcedDelimiter(text: string): Announced {
  const line = /^"?sep=(.)"?(?=[\r\n])/i.exec(text);
  const size = line?.[0].length ?? 0;
  return { text: text.slice(size), delimiter: line?.[1], size };
}

/** What the table says of how it is cut: nothing where nothing cuts it. */
export const shownDelimiter = (delimiter: string): string | null =>
  delimiter === NO_DELIMITER ? null : delimiter;

interface HowCut extends Omit<FileCut, 'file'> {
  /** Characters of the line that announces the separator. */
  readonly announced: number;
  /** What is doubtful about it. */
  readonly told: readonly Message[];
}

/** How a text is cut: as asked for, as it announces, or as its first rows tell. */
export function cutOf(
  { text, delimiter: announced, size }: Announced,
  asked: string | undefined,
  file: string,
): HowCut {
  const given = askedDelimiter(asked, file);
  const wrapped = given === undefined && announced === undefined && isWrapped(text);
  const delimiter = given ?? announced ?? (wrapped ? ',' : detectDelimiter(text));
  const isUseless = given !== undefined && !text.includes(given);
  return {
    delimiter,
    quote: quotesNothing(text) ? null : wrapped ? '"' : detectQuote(text, delimiter),
    escaped: escapesQuotes(text),
    wrapped,
    announced: size,
    told: [
      ...(isUseless ? [say.uselessDelimiter(given, shownDelimiter(detectDelimiter(text)))] : []),
      ...(wrapped ? [say.wrapped] : []),
    ],
  };
}

/** A separator that is hard to type has a word. */
const delimiterOf = (asked: string): string => (/^(tab|\\t)$/.test(asked) ? '\t' : asked);

/** Whether a text names a separator: one character, or a word for it. */
export const isDelimiter = (asked: string): boolean => delimiterOf(asked).length === 1;

function askedDelimiter(asked: string | undefined, file: string): string | undefined {
  if (asked === undefined) return undefined;
  if (!isDelimiter(asked))
    throw new UserError(say.badDelimiter(asked), say.badDelimiterRemedy, { file });
  return delimiterOf(asked);
}

/** The second line of LimeSurvey’s vvexport holds codes between tabs. */
const VV_CODES = /^[^\r\n]*(?:\r\n|\n|\r)([^\r\n"]*\bsubmitdate\t[^\r\n"]*)/;

/**
 * Whether quotes would join lines of a vvexport that have a cell for each code: of old, it quotes nothing. Of an
 * answer on several lines, only the first may have as many; it begins no row yet where the sample ends inside it.
 */
function quotesNothing(text: string): boolean {
  const start = text.slice(0, SAMPLE_CHARACTERS);
  const codes = VV_CODES.exec(start)?.[1]?.split('\t');
  if (!codes) return false;
  const { add } = cutter({ file: '', delimiter: '\t', quote: '"' });
  const begun = new Set(add(`${start}\n`).map(({ line }) => line));
  const lines = start.split(/\r\n|\n|\r/).map((line) => line.split('\t').length);
  const joined = lines.filter((cells, at) => cells >= codes.length && !begun.has(at + 1));
  return joined.length > (text.length > start.length ? 1 : 0);
}

/**
 * The separator that cuts the first rows most steadily into the most cells. Where one cuts all of them into as many,
 * another that leaves the header whole is punctuation: « Bien ; propre ; calme » under `Avis,Note`.
 * @returns `NO_DELIMITER` where none does.
 */
export function detectDelimiter(text: string): string {
  const start = text.slice(0, SAMPLE_CHARACTERS);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = sampleRows(start, delimiter);
    const isEven = areEven(rows);
    const isProse = delimiter === ',' && !isEven && areSentences(rows);
    return { delimiter, header: rows[0]?.length ?? 0, score: isProse ? 0 : score(rows), isEven };
  });
  const isOne = scored.some(({ isEven, score }) => isEven && score > 0);
  const best = scored
    .filter(({ header }) => !isOne || header > 1)
    .reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : NO_DELIMITER;
}

const areEven = (rows: readonly (readonly string[])[]): boolean =>
  rows.every(({ length }) => length > 1 && length === rows[0]!.length);

/** Lines of an e-mail or of notes: as many commas as it comes, each before a space, the first as the others. */
const areSentences = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.slice(1).every((cell) => /^\s/u.test(cell))) && !areTabled(rows);

/** Share of the lines that may have fewer cells than the header that names their columns; one of few may. */
const SHORT = 0.25;
/** What heads no sentence: « Nom, avis ». */
const HEADING =
  /^(?:nom|prénom|id|identifiant|n°|numéro|date|e-?mail|mail|courriel|âge|age|genre|sexe|note|ville|commune|structure|profil|statut|fonction|code)(?:\s|$)/iu;

/**
 * Lines under names of columns, whatever commas slip into them. Where only the first cell has a capital, as in « Trop
 * de monde, trop de bruit », they are a table if none has fewer cells.
 */
function areTabled([header = [], ...lines]: readonly (readonly string[])[]): boolean {
  if (!nameColumns(header)) return false;
  const [first = '', ...others] = header.map((cell) => cell.trim());
  const areAlike =
    HEADING.test(first) ||
    !/^\p{Lu}/u.test(first) ||
    others.every((cell) => !/^\p{Ll}/u.test(cell));
  const short = lines.filter(({ length }) => length < header.length);
  return short.length <= (areAlike ? Math.max(1, SHORT * lines.length) : 0);
}

/** A name of a column has no more words, unless it asks. */
const NAME_WORDS = 4;
/** How an e-mail begins. */
const GREETING =
  /^\s*(?:bonjour|bonsoir|salut|coucou|hello|merci|chers?|chères?|mesdames|madame|messieurs|monsieur)(?:\s|$)/iu;

/** « id, genre, note, avis »; not « Bonjour, voici mes remarques ». */
const nameColumns = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  !cells.some((cell) => GREETING.test(cell)) &&
  cells.every(
    (cell) =>
      /\?\s*$/u.test(cell) ||
      (cell.trim().split(/\s+/u).length <= NAME_WORDS && !/[.!…]\s*$/u.test(cell)),
  );

/** How a line begins whose own cells are quoted inside a cell: `"1,""Oui, …`, `"""1"",""Oui…`. */
const WRAPPED_LINE = /^"([^"\r\n]*,"|")"[^"]/m;

/**
 * Whether the lines of a CSV with commas are each a cell of the file, as a French spreadsheet saves what it
 * opened without cutting it: the lines that hold quotes are quoted whole, and are cut like the header and most
 * others once taken out of their cells.
 */
function isWrapped(text: string): boolean {
  const start = text.slice(0, SAMPLE_CHARACTERS);
  if (!WRAPPED_LINE.test(start)) return false;
  const { add } = cutter({ file: '', delimiter: ';', quote: '"' });
  const inner = sampleRows(linesIn(add(`${start}\n`)), ',');
  const alike = inner.filter(({ length }) => length === inner[0]!.length).length;
  const asItStands = Math.max(...DELIMITERS.map((sign) => score(sampleRows(start, sign))));
  return alike > STEADY * inner.length && score(inner) > asItStands;
}

/** Share of the cells of the first rows between apostrophes, from which they are what quotes. */
const QUOTED = 0.5;

/** Lines that are looked at to tell what quotes cells. */
const QUOTED_LINES = 50;

/** Apostrophes where most cells of the first rows stand between them, as exports for R have it. */
function detectQuote(text: string, delimiter: string): '"' | "'" {
  const start = text.slice(0, SAMPLE_CHARACTERS).split(/\r\n|\n|\r/, QUOTED_LINES);
  const cells = start.flatMap((line) => line.split(delimiter)).filter((cell) => cell !== '');
  const quoted = cells.filter((cell) => /^'.*'$/.test(cell)).length;
  return quoted > QUOTED * cells.length ? "'" : '"';
}

/** The first quote after that which opens a cell, where a backslash stands before it and text behind: `"Il dit \"oui\""`. */
const ESCAPED_QUOTE = /(?:^|[;,\t|])"[^"\r\n]*\\"(?=[^"\r\n;,\t|])/gm;

/** One such cell may be a slip. */
const SOME_CELLS = 2;

/** Whether a file escapes the quotes of its texts, as databases do, where a CSV doubles them. */
const escapesQuotes = (text: string): boolean =>
  (text.slice(0, SAMPLE_CHARACTERS).match(ESCAPED_QUOTE)?.length ?? 0) >= SOME_CELLS;

/** A comma and its space, in rows under a header that it does not cut, is punctuation: « Oui, avec plaisir ». */
const isPunctuation = ([header = [], ...rows]: readonly (readonly string[])[]): boolean =>
  header.length === 1 && rows.every(([, ...others]) => others.every((cell) => /^ /.test(cell)));

/** A tab after the bullet or the number of a list, under a heading that it does not cut, as Word writes it. */
const isBulleted = ([header = [], ...rows]: readonly (readonly string[])[]): boolean =>
  header.length === 1 && rows.every(([mark = '', text]) => text === undefined || isBullet(mark));

/** A quote at one end, without its other half. */
const isBroken = (cell: string): boolean =>
  /^"[^"]|[^"]"$/.test(cell) && cell.split('"').length % 2 === 0;

function score(rows: readonly (readonly string[])[]): number {
  if (isPunctuation(rows) || isBulleted(rows)) return 0;
  const counts = countEach(rows.map(({ length }) => length));
  const [width, usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const steadiness = usual / Math.max(1, rows.length);
  if (width < 2 || steadiness < STEADY) return 0;
  const cells = rows.flat();
  const broken = cells.filter(isBroken).length / cells.length;
  return steadiness * (1 + Math.log2(width)) * (1 - BROKEN * broken);
}

/** The first rows, as far as they can be read: the sample may end inside quotes. */
function sampleRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const quote = detectQuote(text, delimiter);
  const { add } = cutter({ file: '', delimiter, quote, escaped: escapesQuotes(text) });
  // A line break ends the last row, which may be cut short.
  const rows = add(`${text.replaceAll('\0', '')}\n`);
  return rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
}

import { decodeHTMLStrict } from 'entities';
import { addLine, type LineNumbers, noLines } from '../lines.js';
import { isBlank } from '../rows.js';
import { repairText, SUSPECT } from './repair.js';

/** Tags that survey tools and their rich text boxes leave in cells; any other `<…>` is the respondent’s own: « si p<a et b>c ». */
const TAGS =
  'a|b|blockquote|br|center|div|em|font|h[1-6]|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const TAG = new RegExp(
  String.raw`</?(?:${TAGS})(?:\s{1,20}[a-z][\w:-]{0,40}=(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,200}))*\s{0,20}/?>`,
  'gi',
);
/** One with attributes of any form, which only its end tells from words: `<td nowrap>…</td>`. */
const OPENING = new RegExp(String.raw`<(${TAGS})\s[^<>]{0,500}>`, 'gi');
/** What is taken for the program’s: a tag, an entity. */
const CODE = new RegExp(`${TAG.source}|&#?\\w{1,30};`, 'i');
const BREAKING_TAG = /<(?:br\s*\/?|\/p|\/div|\/li|\/tr|\/h[1-6])>/gi;

/** A cell without HTML: tags out (those that break lines become line breaks), entities decoded once. */
function withoutHtml(cell: string): string {
  if (!/[<&]/.test(cell)) return cell;
  const plain = cell.includes('<') ? withoutTags(cell) : cell;
  return decodeHTMLStrict(plain === cell ? plain : withoutLastBreaks(plain));
}

function withoutTags(cell: string): string {
  const closed = new Set(
    Array.from(cell.matchAll(/<\/(\w{1,10})>/g), ([, name]) => name!.toLowerCase()),
  );
  return cell
    .replace(BREAKING_TAG, '\n')
    .replace(OPENING, (tag: string, name: string) => (closed.has(name.toLowerCase()) ? '' : tag))
    .replace(TAG, '');
}

/** `/\n+$/` would look to the end of each run of line breaks from each of them. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** The stars that Typeform puts around bold text; one alone says « required ». */
const BOLD = /(\*{1,2})(?=\S)([^*]+)(?<=\S)\1/g;

/** What Typeform recalls of an earlier answer: `{{field:1b2c}}`. */
const RECALLED = /\{\{[^{}]*\}\}/g;

/** What ticket offices write around a question: HelloAsso before it, Billetweb its number after it. */
const TICKETS =
  /^Champ (?:additionnel|complémentaire) ?: (?=\S)|(?<=\S)(?: \(commande\))? #\d{4,}$/g;

/** Spaces and hyphens that nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060]/g;

/** Programs and styles that teams put into the wording of a question (LimeSurvey), with what stands between their tags. */
const PROGRAM = /<(script|style)\b[^<>]{0,500}>[\s\S]{0,20000}?<\/\1>/gi;

/** A header on one line, without HTML nor bold: spaces of any kind are one plain space. */
export const cleanHeader = (cell: string): string =>
  withoutHtml(cell.replace(PROGRAM, ''))
    .replace(UNSEEN, '')
    .replace(RECALLED, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BOLD, '$2')
    .replace(TICKETS, '');

/** LimeSurvey’s vvexport writes these for characters it cannot hold; `{lbrace}` last, so that nothing is decoded twice. */
const VV_TOKENS: readonly (readonly [RegExp, string])[] = [
  [/\{newline\}/g, '\n'],
  [/\{cr\}/g, '\r'],
  [/\{tab\}/g, '\t'],
  [/\{quote\}/g, '"'],
  [/\{lbrace\}/g, '{'],
];

const vvCell = (cell: string): string =>
  cell === '{question_not_shown}' || cell === 'NULL'
    ? ''
    : VV_TOKENS.reduce((text, [token, character]) => text.replace(token, character), cell);

/** A cell of a LimeSurvey CSV: `N/A` was not shown, `'=…` had its quote added against formulas, `-oth-` is « Autre ». */
function limesurveyCell(cell: string): string {
  if (cell === 'N/A') return '';
  if (cell === '-oth-') return 'Autre';
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const BULLET = /^\s*(?:[•▪◦●■·–-]|\d{1,3}[.)])$/;

/** Whether a text is the bullet or the number of a line of a list. */
export const isBullet = (text: string): boolean => BULLET.test(text);

/** A line of a list without its bullet, which Word parts from it by a tab. */
function withoutBullet(cell: string): string {
  const tab = cell.indexOf('\t');
  return tab > 0 && isBullet(cell.slice(0, tab)) ? cell.slice(tab + 1).trimStart() : cell;
}

/** What programs write where there is nothing, and the errors of spreadsheets in French and in English. */
const NOTHING =
  /^(NULL|NaN|None|undefined|<NA>|\((vide|blank|null)\)|#(N\/[AD]|(NAME|NOM)\?|(REF|VALUE|VALEUR|DIV\/0|NULL?|NUM|NOMBRE|ERROR|ERREUR|SPILL|PROPAGATION|CALC)!))$/;
const LONGEST = 13;

/** What was mended, collected over a file: lines of the cells, and a few broken words. */
export interface Repairs {
  readonly repaired: LineNumbers;
  readonly examples: string[];
  readonly lost: LineNumbers;
  /** Cells that a program filled with its word for nothing, or an error, and these words. */
  readonly voids: LineNumbers;
  readonly words: Set<string>;
  /** Cells in which a program left escapes (escapes.ts), and these. */
  readonly escaped: LineNumbers;
  readonly codes: Set<string>;
  /** Cells in which an editor left HTML, and some of it. */
  readonly html: LineNumbers;
  readonly tags: Set<string>;
}

export const noRepairs = (): Repairs => ({
  repaired: noLines(),
  examples: [],
  lost: noLines(),
  voids: noLines(),
  words: new Set(),
  escaped: noLines(),
  codes: new Set(),
  html: noLines(),
  tags: new Set(),
});

interface CleanContext {
  readonly tool: string;
  readonly line: number;
  /** Added to. */
  readonly repairs: Repairs;
}

/** Examples of broken words that are shown. */
const EXAMPLES = 3;

const BY_TOOL: Readonly<Record<string, (cell: string) => string>> = {
  'LimeSurvey (vvexport)': vvCell,
  LimeSurvey: limesurveyCell,
};

/** A cell as its author typed it: the tool’s codes and HTML decoded, broken accents repaired; spaces alone are nothing. */
export function cleanCell(cell: string, context: CleanContext): string {
  if (isBlank(cell)) return '';
  const decoded = withoutBullet(withBreaks(BY_TOOL[context.tool]?.(cell) ?? cell));
  if (isVoid(decoded, context)) return '';
  // Most cells stay as they are.
  return /[<&\ufffd]/.test(decoded) || SUSPECT.test(decoded) ? mended(decoded, context) : decoded;
}

/** Line breaks as workbooks keep them, which some who save them as CSV do not put back. */
const withBreaks = (cell: string): string =>
  cell.includes('_x000') ? cell.replace(/_x000D_\n?|_x000A_/g, '\n') : cell;

function isVoid(cell: string, { line, repairs: { voids, words } }: CleanContext): boolean {
  if (cell.length > LONGEST || !NOTHING.test(cell)) return false;
  addLine(voids, line);
  words.add(cell);
  return true;
}

function mended(cell: string, { line, repairs }: CleanContext): string {
  const decoded = withoutHtml(cell);
  if (decoded !== cell) {
    addLine(repairs.html, line);
    const [code] = CODE.exec(cell) ?? [];
    if (code !== undefined && repairs.tags.size < EXAMPLES) repairs.tags.add(code);
  }
  const repaired = repairText(decoded);
  if (repaired !== decoded) {
    addLine(repairs.repaired, line);
    if (repairs.examples.length < EXAMPLES)
      repairs.examples.push(firstChangedWord(decoded, repaired));
  }
  if (repaired.includes('\ufffd')) addLine(repairs.lost, line);
  return repaired;
}

function firstChangedWord(before: string, after: string): string {
  const words = after.split(/\s+/);
  return (
    before
      .split(/\s+/)
      .find((word, i) => word !== words[i])
      ?.slice(0, 30) ?? ''
  );
}

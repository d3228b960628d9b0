import { decodeHTMLStrict } from 'entities';

/** Tags that survey tools and their rich text boxes leave in cells; any other `<…>` is the respondent’s own. */
const TAG =
  /<\/?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/gi;
const BREAKING_TAG = /<(?:br\s*\/?|\/p|\/div|\/li|\/tr|\/h[1-6])>/gi;

/** A cell without HTML: tags out (those that break lines become line breaks), entities decoded once. */
export function withoutHtml(cell: string): string {
  if (!/[<&]/.test(cell)) return cell;
  const plain = cell.includes('<') ? cell.replace(BREAKING_TAG, '\n').replace(TAG, '') : cell;
  return decodeHTMLStrict(plain === cell ? plain : withoutLastBreaks(plain));
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

/** A header on one line, without HTML nor bold: spaces of any kind are one plain space. */
export const cleanHeader = (cell: string): string =>
  withoutHtml(cell)
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

export const vvCell = (cell: string): string =>
  cell === '{question_not_shown}' || cell === 'NULL'
    ? ''
    : VV_TOKENS.reduce((text, [token, character]) => text.replace(token, character), cell);

/** A cell of a LimeSurvey CSV: `N/A` was not shown, `'=…` had its quote added against formulas, `-oth-` is « Autre ». */
export function limesurveyCell(cell: string): string {
  if (cell === 'N/A') return '';
  if (cell === '-oth-') return 'Autre';
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

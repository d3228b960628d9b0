/** Text that is already HTML, SVG or XML: made by `markup` only. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: text is escaped, markup goes as it is, lists are joined, `false` and `undefined` vanish. */
export type Content = string | number | false | undefined | Markup | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML forbids even when escaped: an SVG file that holds one does not open. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text without what no XML file may hold, each such character replaced by U+FFFD. */
export const legalText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** Text as it can stand between tags and inside quoted attributes, in HTML and XML alike. */
export const escapeMarkup = (text: string): string =>
  legalText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/**
 * French spacing: a no-break space before `: ; ! ? » %` and after `«`.
 * For our own sentences; what people wrote is never altered.
 */
export const spaced = (text: string): string =>
  text.replace(/ (?=[:;!?»%](?:[\s).,…<]|$))/g, '\u00a0').replace(/« /g, '«\u00a0');

/** A French sentence: its fixed parts are spaced, its values go in as they are. */
export function french(
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return parts.map((part, at) => spaced(part) + (values[at] ?? '')).join('');
}

/** A template of HTML or SVG: fixed parts are spaced for French, values escaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: parts.map((part, at) => spaced(part) + render(values[at])).join('') };
}

/** Declares a string to be markup. The caller answers for each character of it. */
export const trusted = (text: string): Markup => ({ markup: text });

/** An `<svg>` element as a file of its own. */
export const svgFile = (svg: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`;

function render(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeMarkup(content);
  return 'markup' in content ? content.markup : content.map(render).join('');
}

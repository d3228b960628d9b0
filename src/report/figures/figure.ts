import { FONT_FAMILY, fontFace, textMeasure } from '../../cloud/font.js';
import { type Content, type Markup, markup, trusted } from '../../markup.js';
import type { Table } from '../table.js';

/** A drawing that can be made at any width, and the table behind it. */
export interface Figure {
  /** Lower case, without accents: part of ids and file names. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** `<svg>` content for a width in pixels. */
  readonly draw: (width: number) => Drawing;
  readonly table: Table;
}

export interface Drawing {
  readonly height: number;
  readonly content: Content;
}

/** Widths drawn in the page: for a desk or a sheet of paper, and for a phone. */
const WIDE = 720;
const NARROW = 340;

/** A drawing as an `<svg>` element. `id` is unique in its page. */
function figureSvg(
  figure: Figure,
  options: { readonly width: number; readonly id: string; readonly style?: Markup },
): Markup {
  const { width, id, style } = options;
  const { height, content } = figure.draw(width);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-titre ${id}-texte" font-family="${FONT_STACK}" font-size="14"><title id="${id}-titre">${figure.title}</title><desc id="${id}-texte">${figure.description}</desc>${style}${content}</svg>`;
}

const FONT_STACK = `'${FONT_FAMILY}', sans-serif`;

/** Both widths, of which the style sheet shows one, and the table folded under them. */
export const figureMarkup = (figure: Figure, table: Markup): Markup =>
  markup`<figure id="figure-${figure.name}"><div class="wide">${figureSvg(figure, { width: WIDE, id: `${figure.name}-large` })}</div><div class="narrow">${figureSvg(figure, { width: NARROW, id: `${figure.name}-etroit` })}</div><figcaption>${figure.title}</figcaption><details class="behind"><summary>Tableau des chiffres</summary>${table}</details></figure>`;

/** A file of its own, font inside. */
export const figureFile = (figure: Figure): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    figureSvg(figure, {
      width: WIDE,
      id: figure.name,
      style: trusted(
        `<style>${fontFace('400-normal')}${fontFace('700-normal')}</style><rect width="100%" height="100%" fill="#fff"/>`,
      ),
    }).markup
  }\n`;

/** Cuts a label into lines no wider than `width` pixels; a word that is wider stays whole. */
export function wrapper(
  size: number,
  weight: 400 | 700 = 400,
): (text: string, width: number) => string[] {
  const measure = textMeasure(weight);
  return (text, width) => {
    const lines: string[] = [];
    for (const word of text.split(/[ \t\n]+/)) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && measure(longer) * size <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
}

import { WHITE } from '../drawing/colours.js';
import { FONT_FAMILY, fontStyle } from '../drawing/font.js';
import { type Markup, markup, svgFile } from '../markup.js';
import type { Card } from './card.js';
import type { CardLine } from './format.js';

/** The card as a file of its own: real text, alternative text, the font inside. */
export const cardSvg = ({ width, height, ground, strip, lines, logo, ...card }: Card): string =>
  svgFile(
    markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="fr" role="img" aria-labelledby="titre texte"><title id="titre">Citation</title><desc id="texte">${card.alternative}</desc>${fontStyle()}<rect width="${width}" height="${height}" fill="${ground}"/><rect y="${strip}" width="${width}" height="${height - strip}" fill="${WHITE}"/><g font-family="${`"${FONT_FAMILY}", sans-serif`}">${lines.map(lineMarkup)}</g>${logo && markup`<image href="${logo.logo.address}" x="${logo.x}" y="${logo.y}" width="${logo.width}" height="${logo.height}"/>`}</svg>`,
  );

const lineMarkup = ({ text, x, y, size, weight, fill }: CardLine): Markup =>
  markup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`;

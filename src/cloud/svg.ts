import { escapeMarkup, french, type Markup, markup, trusted } from '../markup.js';
import type { Cloud } from '../model.js';
import { FONT_FAMILY, fontFace } from './font.js';

/** `1 personne`, `41 personnes`. */
const people = (count: number): string => `${count}\u00a0personne${count > 1 ? 's' : ''}`;

/** What the picture says, for those who do not see it: each word with its people, most said first. */
const cloudDescription = ({ words }: Cloud): string =>
  french`${words.length} mots, du plus dit au moins dit : ${words
    .map((word) => `${word.text} (${people(word.people)})`)
    .join(', ')}.`;

/** A file of its own: real text, title, description, and the font inside. */
export const cloudSvg = (cloud: Cloud, title: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    cloudMarkup(cloud, {
      title,
      id: 'nuage',
      style: trusted(`<style>${fontFace('700-normal')}</style>`),
    }).markup
  }\n`;

/**
 * The cloud as an `<svg>` element.
 *
 * @param options.id begins the ids inside; unique in its page.
 * @param options.style an element put first, such as the font of a file that stands alone.
 */
export function cloudMarkup(
  { width, height, ...cloud }: Cloud,
  options: { readonly title: string; readonly id: string; readonly style?: Markup },
): Markup {
  const { title, id } = options;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="cloud" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-titre ${id}-texte"><title id="${id}-titre">${title}</title><desc id="${id}-texte">${cloudDescription({ width, height, ...cloud })}</desc>${options.style}<rect width="${width}" height="${height}" fill="#fff"/><g text-anchor="middle" font-family="${trusted(escapeMarkup(`"${FONT_FAMILY}", sans-serif`))}" font-weight="700">${cloud.words.map(wordMarkup)}</g></svg>`;
}

const wordMarkup = ({
  text,
  people: count,
  x,
  y,
  size,
  rotate,
  color,
}: Cloud['words'][number]): Markup =>
  markup`<text transform="translate(${x},${y})${rotate !== 0 && ` rotate(${rotate})`}" font-size="${size}" fill="${color}"><title>${text} : ${people(count)}</title>${text}</text>`;

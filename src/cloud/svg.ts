import { INK } from '../colours.js';
import { escapeMarkup, french, type Markup, markup, trusted } from '../markup.js';
import { people } from '../messages/numbers.js';
import type { Cloud, CloudColour } from '../model/cloud.js';
import { FONT_FAMILY, fontFace, textMeasure } from './font.js';

/** One cloud of a picture; the edition is its heading where there is more than one. */
/** A cloud of a drawing, with its edition where there are several. */
export interface CloudPanel {
  readonly edition?: string;
  readonly cloud: Cloud;
}

const HEADING = { size: 26, height: 58 } as const;
const KEY = { size: 19, line: 30, gap: 26, margin: 16 } as const;

/** What a cloud says, for those who do not see it: each word with its people, most said first. */
export const cloudDescription = ({ words }: Cloud): string =>
  french`${words.length} mots, du plus dit au moins dit : ${words
    .map((word) => `${word.text} (${people(word.people)})`)
    .join(', ')}.`;

/**
 * A file of its own: real text, title, description, font, what the colours mean, and the table of words
 * as data (XHTML inside `metadata`). Several clouds stand under each other.
 */
export function cloudSvg(panels: readonly CloudPanel[], title: string): string {
  const heading = panels.length > 1 ? HEADING.height : 0;
  const width = Math.max(...panels.map(({ cloud }) => cloud.width));
  const tops = panels.map((_, at) =>
    panels.slice(0, at).reduce((sum, { cloud }) => sum + cloud.height + heading, 0),
  );
  const bottom = tops.at(-1)! + panels.at(-1)!.cloud.height + heading;
  const key = keyMarkup(legendOf(panels), width, bottom);
  const height = bottom + key.height;
  const parts = panels.map(({ edition, cloud }, at) => [
    heading > 0 &&
      markup`<text x="24" y="${tops[at]! + 40}" font-size="${HEADING.size}" fill="${INK}">${edition}</text>`,
    markup`<g transform="translate(0,${tops[at]! + heading})" text-anchor="middle">${cloud.words.map(wordMarkup)}</g>`,
  ]);
  const description = panels
    .map(({ edition, cloud }) =>
      heading > 0 ? french`${edition ?? ''} : ${cloudDescription(cloud)}` : cloudDescription(cloud),
    )
    .join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="nuage-titre nuage-texte"><title id="nuage-titre">${title}</title><desc id="nuage-texte">${description}</desc><metadata>${dataTable(panels, title)}</metadata><style>${trusted(fontFace('700-normal'))}</style><rect width="${width}" height="${height}" fill="#fff"/><g ${FONT}>${parts}${key.content}</g></svg>`
      .markup
  }\n`;
}

/**
 * The cloud as an `<svg>` element of a page, which has the font, the meaning of the colours and the table.
 *
 * @param options.id begins the ids inside; unique in its page.
 */
export function cloudMarkup(
  cloud: Cloud,
  { title, id }: { readonly title: string; readonly id: string },
): Markup {
  const { width, height } = cloud;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="cloud" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-titre ${id}-texte"><title id="${id}-titre">${title}</title><desc id="${id}-texte">${cloudDescription(cloud)}</desc><g text-anchor="middle" ${FONT}>${cloud.words.map(wordMarkup)}</g></svg>`;
}

const FONT = trusted(
  `font-family="${escapeMarkup(`"${FONT_FAMILY}", sans-serif`)}" font-weight="700"`,
);

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

/** What the colours of all clouds mean, each once: two themes may share the colour that was chosen. */
const legendOf = (panels: readonly CloudPanel[]): CloudColour[] => [
  ...new Map(
    panels.flatMap(({ cloud }) => cloud.legend ?? []).map((item) => [item.label, item]),
  ).values(),
];

/** What the colours mean, in their colours, in lines under the words. */
function keyMarkup(
  legend: readonly CloudColour[],
  width: number,
  top: number,
): { readonly content: Markup; readonly height: number } {
  const measure = textMeasure(700);
  let [x, line] = [24, 0];
  const items = legend.map(({ label, color }) => {
    const size = Math.ceil(measure(label) * KEY.size);
    if (x > 24 && x + size > width - 24) [x, line] = [24, line + 1];
    const at = x;
    x += size + KEY.gap;
    return markup`<text x="${at}" y="${top + KEY.margin + 16 + line * KEY.line}" font-size="${KEY.size}" fill="${color}">${label}</text>`;
  });
  const height = legend.length === 0 ? 0 : 2 * KEY.margin + (line + 1) * KEY.line - 8;
  return { content: markup`${items}`, height };
}

/** The words and their people, which a program or a screen reader can take out of the file. */
const dataTable = (panels: readonly CloudPanel[], title: string): Markup =>
  markup`<table xmlns="http://www.w3.org/1999/xhtml"><caption>${title}</caption><thead><tr>${panels.length > 1 && markup`<th>Édition</th>`}<th>Mot</th><th>Personnes</th></tr></thead><tbody>${panels.map(
    ({ edition, cloud }) =>
      cloud.words.map(
        ({ text, people: count }) =>
          markup`<tr>${panels.length > 1 && markup`<td>${edition}</td>`}<td>${text}</td><td>${count}</td></tr>`,
      ),
  )}</tbody></table>`;

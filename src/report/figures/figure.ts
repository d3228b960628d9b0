import { SENTIMENT_COLOURS } from '../../drawing/colours.js';
import { FONT_FAMILY, fontStyle } from '../../drawing/font.js';
import { wrapper } from '../../drawing/wrapper.js';
import { type Content, type Markup, markup, svgFile } from '../../markup.js';
import type { Table } from '../table.js';
import { label, px } from './marks.js';

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
  /** Whom it counts, under a picture that stands alone; the page says it above. */
  readonly note: string;
}

export interface Drawing {
  readonly height: number;
  /** Where it may be cut between two of its rows, from the top. */
  readonly cuts?: readonly number[];
  readonly content: Content;
}

/** Widths drawn in the page: for a desk or a sheet of paper, and for a phone. */
const WIDE = 720;
const NARROW = 340;

/** `id` is unique where the element stands. */
const svg = (
  { title, description }: Figure,
  id: string,
  [width, height]: readonly [number, number],
  inside: Content,
): Markup =>
  markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="fr" role="img" aria-labelledby="${id}-titre ${id}-texte" ${TYPE}><title id="${id}-titre">${title}</title><desc id="${id}-texte">${description}</desc>${inside}</svg>`;

/** A drawing of more rows is cut in print, so many rows at a time: its sheet is filled. */
const ROWS = { most: 10, strip: 3 } as const;

/** Heights at which a long drawing is cut, its top and bottom included; nothing for a short one. */
function bounds({ height, cuts = [] }: Drawing): number[] {
  if (cuts.length < ROWS.most) return [];
  const kept = cuts.filter(
    (_, at) => (at + 1) % ROWS.strip === 0 && cuts.length - at >= ROWS.strip,
  );
  return [0, ...kept, height];
}

/** The drawing of `id` again as strips that a page may end after. */
const strips = (drawing: Drawing, id: string): Content => {
  const ends = bounds(drawing);
  return (
    ends.length > 0 &&
    markup`<div class="strips" aria-hidden="true">${ends
      .slice(1)
      .map(
        (end, at) =>
          markup`<svg viewBox="0 ${ends[at]} ${WIDE} ${px(end - ends[at]!)}" ${TYPE}><use href="#${id}-traits"/></svg>`,
      )}</div>`
  );
};

const FONT_STACK = `'${FONT_FAMILY}', sans-serif`;
const TYPE = markup`font-family="${FONT_STACK}" font-size="14"`;

/** Both widths, of which the style sheet shows one, and the table folded under them; on paper, the brief one. */
export function figureMarkup(figure: Figure, table: Markup, brief?: Markup): Markup {
  const [wide, narrow] = [figure.draw(WIDE), figure.draw(NARROW)];
  const [large, small] = [`${figure.name}-large`, `${figure.name}-etroit`];
  const traits = markup`<g id="${large}-traits">${wide.content}</g>`;
  return markup`<figure id="figure-${figure.name}"><div class="wide">${svg(figure, large, [WIDE, wide.height], traits)}</div>${strips(wide, large)}<div class="narrow">${svg(figure, small, [NARROW, narrow.height], narrow.content)}</div><figcaption>${figure.title}</figcaption><details class="behind${brief && ' screen-only'}"><summary>Tableau des chiffres</summary>${table}</details>${brief}</figure>`;
}

/** White around a picture that stands alone, and the size and line height of its title and note. */
const ALONE = { margin: 28, title: 18, titleLine: 24, note: 13, noteLine: 18 } as const;

/** A picture under a text that has its title and its people: the drawing alone, the font inside. */
export function figurePicture(figure: Figure): string {
  const { height, content } = figure.draw(WIDE);
  return file(figure, [WIDE, Math.ceil(height)], content);
}

/** A file of its own: the title, the number of people and what it is from are in the picture, the font inside. */
export function figureFile(figure: Figure, source: string): string {
  const { height, content } = figure.draw(WIDE);
  const { margin } = ALONE;
  const title = wrapper(ALONE.title, 700)(figure.title, WIDE);
  const note = [figure.note, source].flatMap((text) => wrapper(ALONE.note)(text, WIDE));
  const top = margin + title.length * ALONE.titleLine + 14;
  const bottom = top + height + 14;
  const whole = Math.ceil(bottom + note.length * ALONE.noteLine + margin);
  const fill = SENTIMENT_COLOURS.neutral;
  const parts = [
    title.map((line, at) =>
      label(margin, margin + 16 + at * ALONE.titleLine, line, { size: ALONE.title, bold: true }),
    ),
    markup`<g transform="translate(${margin},${top})">${content}</g>`,
    note.map((line, at) =>
      label(margin, bottom + 12 + at * ALONE.noteLine, line, { size: ALONE.note, fill }),
    ),
  ];
  return file(figure, [WIDE + 2 * margin, whole], parts);
}

function file(figure: Figure, size: readonly [number, number], parts: Content): string {
  const inside = [fontStyle(), markup`<rect width="100%" height="100%" fill="#fff"/>`, parts];
  return svgFile(svg(figure, figure.name, size, inside));
}

import { INK, MUTED } from '../drawing/colours.js';
import { type Face, FONT_FAMILY, faceMarkup, fontStyle, textMeasure } from '../drawing/font.js';
import { wrapper } from '../drawing/wrapper.js';
import { UserError } from '../errors.js';
import { type Content, french, type Markup, markup, svgFile } from '../markup.js';
import { people } from '../messages/numbers.js';
import type { Cloud, CloudColour, CloudWord } from '../model/cloud.js';
import type { SentimentLabel } from '../model/tags.js';

/** A cloud of a drawing, with its edition, the heading where there are several. */
export interface CloudPanel {
  readonly edition?: string | undefined;
  readonly cloud: Cloud;
  /** Those who wrote an informative answer, of whom a word's people are a share. */
  readonly people?: number | undefined;
}

/**
 * Letters of each tone, for those who see it in grey or tell its colours apart with difficulty: heavy where all
 * lean to one side, sloped where somebody blames.
 */
const TONE_FACES: Readonly<Record<SentimentLabel, Face>> = {
  positive: '700-normal',
  mixed: '400-italic',
  negative: '700-italic',
  neutral: '400-normal',
};

/** Of what tells no tone: colours alone would say nothing on a grey print. */
const LETTER_FACES = { light: '400-normal', sloped: '700-italic' } as const;

/** The letters that a meaning has beside its colour; undefined for those of all words. */
const faceOf = ({ sentiment, letters }: CloudColour): Face | undefined =>
  (sentiment && TONE_FACES[sentiment]) ?? (letters && LETTER_FACES[letters]);

/** White at both sides of what is written, and between two colours of the key. */
const [SIDE, GAP] = [24, 26];
/** Height of a line in sizes of its type. */
const LINE = 1.5;

/** Sizes of type: those of a picture 1216 pixels wide, smaller in a smaller one as its words are. */
function typeOf(width: number) {
  const scale = Math.min(1, Math.max(0.7, width / 1216));
  const at = (size: number): number => Math.round(scale * size);
  return { title: at(26), heading: at(23), key: at(19), note: at(17) };
}

/** What the size of a word says, in one cloud as in several. */
export const SIZE_MEANING = 'La surface d’un mot suit la part des personnes qui le disent';

/** What the colour of each word says; undefined where it says nothing. */
const meaningIn = ({ legend = [] }: Cloud): ((word: CloudWord) => CloudColour | undefined) => {
  const meanings = new Map(legend.map((item) => [item.color, item]));
  return ({ color }) => meanings.get(color);
};

/** What a cloud says, for those who do not see it: each word with its people, and what sets it apart, most said first. */
export function cloudDescription(cloud: Cloud): string {
  const meaningOf = meaningIn(cloud);
  const told = cloud.words.map((word) => {
    const meaning = meaningOf(word);
    const apart = meaning && meaning.letters !== 'light' ? `, ${meaning.label}` : '';
    return `${word.text} (${people(word.people)}${apart})`;
  });
  return french`${told.length} mots, du plus dit au moins dit : ${told.join(', ')}.`;
}

/**
 * A file of its own: title, words, what their colours and sizes mean and whom they count, all real text;
 * description, font, and the table of words as data (XHTML inside `metadata`). Several clouds stand under
 * each other, and what colours mean above them: the first is read before the end of a long picture is seen.
 *
 * @param panels one at least.
 * @param title in the language of the words; any text, escaped here.
 * @returns an SVG document.
 * @throws UserError where there is no cloud.
 */
export function cloudSvg(panels: readonly CloudPanel[], title: string): string {
  if (panels.length === 0) {
    throw new UserError(
      { french: 'Aucun nuage à dessiner.', english: 'No cloud to draw.' },
      {
        french: 'Donnez au moins un nuage : une analyse sans mots partagés n’en a aucun.',
        english: 'Give at least one cloud: an analysis without shared words has none.',
      },
    );
  }
  const width = Math.max(...panels.map(({ cloud }) => cloud.width));
  const type = typeOf(width);
  const several = panels.length > 1;
  const head = linesMarkup(title, { top: 12, width, size: type.title, weight: 700, fill: INK });
  const heading = several ? Math.round(2.4 * type.heading) : 0;
  const keyUnder = (top: number): Band =>
    keyMarkup(legendOf(panels), { top, width, size: type.key });
  const above = several ? keyUnder(head.bottom - 8) : undefined;
  const first = above?.bottom ?? head.bottom;
  const tops = panels.map((_, at) =>
    panels.slice(0, at).reduce((sum, { cloud }) => sum + cloud.height + heading, first),
  );
  const bottom = tops.at(-1)! + panels.at(-1)!.cloud.height + heading;
  const key = above ?? keyUnder(bottom);
  const note = linesMarkup(noteOf(panels), {
    ...{ top: Math.max(key.bottom, bottom) + 4, width, size: type.note, weight: 400, fill: MUTED },
  });
  const height = note.bottom + 16;
  const parts = panels.map(({ edition, people: of, cloud }, at) => [
    several &&
      markup`<text x="${SIDE}" y="${tops[at]! + Math.round(1.6 * type.heading)}" font-size="${type.heading}" fill="${INK}">${edition}${of !== undefined && ` · ${people(of)}`}</text>`,
    markup`<g transform="translate(0,${tops[at]! + heading})" text-anchor="middle">${wordsMarkup(cloud)}</g>`,
  ]);
  const description = panels
    .map(({ edition, cloud }) =>
      several ? french`${edition ?? ''} : ${cloudDescription(cloud)}` : cloudDescription(cloud),
    )
    .join(' ');
  return svgFile(
    markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="fr" role="img" aria-labelledby="nuage-titre nuage-texte"><title id="nuage-titre">${title}</title><desc id="nuage-texte">${description}</desc><metadata>${dataTable(panels, title)}</metadata>${fontStyle(facesOf(panels))}<rect width="${width}" height="${height}" fill="#fff"/><g ${FONT}>${head.content}${parts}${key.content}${note.content}</g></svg>`,
  );
}

/**
 * The cloud as an `<svg>` element of a page, which has the font, the meaning of the colours and the table.
 *
 * @param options.id begins the ids inside; unique in its page.
 * @param options.shown a class for the screens that show it.
 */
export function cloudMarkup(
  cloud: Cloud,
  { title, id, shown }: { readonly title: string; readonly id: string; readonly shown: string },
): Markup {
  const { width, height } = cloud;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="cloud ${shown}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-titre ${id}-texte"><title id="${id}-titre">${title}</title><desc id="${id}-texte">${cloudDescription(cloud)}</desc><g text-anchor="middle" ${FONT}>${wordsMarkup(cloud)}</g></svg>`;
}

const FONT = markup`font-family="${`"${FONT_FAMILY}", sans-serif`}" font-weight="700"`;

/** Each word, whose people and the meaning of its colour are told where a mouse rests on it. */
function wordsMarkup(cloud: Cloud): Markup {
  const meaningOf = meaningIn(cloud);
  return markup`${cloud.words.map((word) => {
    const { text, people: count, x, y, size, rotate, color } = word;
    const told = meaningOf(word);
    return markup`<text transform="translate(${x},${y})${rotate !== 0 && ` rotate(${rotate})`}" font-size="${size}" ${told && lettersOf(told)} fill="${color}"><title>${text} : ${people(count)}${told && `, ${told.label}`}</title>${text}</text>`;
  })}`;
}

/** Those of the title and the note, then those that tell what colours do. */
const facesOf = (panels: readonly CloudPanel[]): Face[] => [
  ...new Set<Face>([
    '400-normal',
    '700-normal',
    ...legendOf(panels).flatMap((item) => faceOf(item) ?? []),
  ]),
];

const lettersOf = (told: CloudColour): Content => {
  const face = faceOf(told);
  return face && faceMarkup(face);
};

/** Whom a cloud counts, and what the size of a word says. */
function noteOf(panels: readonly CloudPanel[]): string {
  const [only, ...others] = panels;
  if (others.length > 0)
    return french`${SIZE_MEANING}, à la même échelle pour toutes les éditions.`;
  if (only?.people === undefined) return `${SIZE_MEANING}.`;
  const meaning = only.cloud.words.every(isSingle)
    ? `${only.cloud.words.length < 2 ? 'Ce mot' : 'Chacun de ces mots'} n’est dit que par une personne`
    : `${SIZE_MEANING}${only.cloud.words.some(isSingle) ? ' ; les plus petits ne sont dits que par une' : ''}`;
  return french`${people(only.people)} ${only.people < 2 ? 'a' : 'ont'} écrit une réponse informative. ${meaning}.`;
}

/** Whether one person alone says a word: it tells of that person. */
export const isSingle = (word: Pick<CloudWord, 'people'>): boolean => word.people < 2;

/** A part of the picture under the words or over them. */
interface Band {
  readonly content: Markup;
  /** Where it ends, in pixels from the picture's top. */
  readonly bottom: number;
}

interface Lines {
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

/** A text in as many lines as it needs. */
function linesMarkup(text: string, { top, width, size, weight, fill }: Lines): Band {
  const lines = wrapper(size, weight)(text, width - 2 * SIDE);
  const step = Math.round(LINE * size);
  return {
    content: markup`${lines.map(
      (line, at) =>
        markup`<text x="${SIDE}" y="${top + at * step + size}" font-size="${size}" font-weight="${weight}" fill="${fill}">${line}</text>`,
    )}`,
    bottom: top + lines.length * step,
  };
}

/** What the colours of all clouds mean, each once: two themes may share the colour that was chosen. */
const legendOf = (panels: readonly CloudPanel[]): CloudColour[] => [
  ...new Map(
    panels.flatMap(({ cloud }) => cloud.legend ?? []).map((item) => [item.label, item]),
  ).values(),
];

/** What the colours mean, in their colours, in as many lines as it takes. */
function keyMarkup(
  legend: readonly CloudColour[],
  { top, width, size }: Pick<Lines, 'top' | 'width' | 'size'>,
): Band {
  const [light, heavy] = [textMeasure(400), textMeasure(700)];
  const step = Math.round(LINE * size);
  let [x, line] = [SIDE, 0];
  const items = legend.map((item) => {
    const { label, color } = item;
    const measure = faceOf(item)?.startsWith('400') ? light : heavy;
    const own = Math.ceil(measure(label) * size);
    if (x > SIDE && x + own > width - SIDE) [x, line] = [SIDE, line + 1];
    const at = x;
    x += own + GAP;
    return markup`<text x="${at}" y="${top + 16 + size + line * step}" font-size="${size}" ${lettersOf(item)} fill="${color}">${label}</text>`;
  });
  return {
    content: markup`${items}`,
    bottom: top + (legend.length === 0 ? 8 : 16 + (line + 1) * step),
  };
}

/** The words, their people and what their colours say, which a program or a screen reader can take out of the file. */
function dataTable(panels: readonly CloudPanel[], title: string): Markup {
  const isToldApart = legendOf(panels).length > 0;
  const rows = panels.flatMap(({ edition, cloud }) => {
    const meaningOf = meaningIn(cloud);
    return cloud.words.map(
      (word) =>
        markup`<tr>${panels.length > 1 && markup`<td>${edition}</td>`}<td>${word.text}</td><td>${word.people}</td>${isToldApart && markup`<td>${meaningOf(word)?.label ?? ''}</td>`}</tr>`,
    );
  });
  return markup`<table xmlns="http://www.w3.org/1999/xhtml"><caption>${title}</caption><thead><tr>${panels.length > 1 && markup`<th>Édition</th>`}<th>Mot</th><th>Personnes</th>${isToldApart && markup`<th>Couleur</th>`}</tr></thead><tbody>${rows}</tbody></table>`;
}

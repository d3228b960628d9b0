import type { Message } from '../message.js';
import { ANSWERED, cardMessages as say } from '../messages/cards.js';
import { quotation } from '../messages/quotation.js';
import type { Look } from '../model/publication.js';
import { cardColours } from './colours.js';
import { type Foot, footLines, footSize, logoBox } from './foot.js';
import { type Box, type CardLine, FORMATS, type FormatName } from './format.js';
import type { Logo } from './logo.js';
import { quoteLines } from './quote-lines.js';

/** One quote as a picture, ready to draw. */
export interface Card {
  readonly width: number;
  readonly height: number;
  /** Fills the picture, but for the strip at its foot. */
  readonly ground: string;
  /** Where the white strip begins. */
  readonly strip: number;
  readonly lines: readonly CardLine[];
  readonly logo?: Box & { readonly logo: Logo };
  /** What the picture says, for those who do not see it. */
  readonly alternative: string;
}

/** What a card says; both texts are as they are to be drawn. */
interface CardText {
  readonly quote: string;
  readonly attribution: string;
}

/** How cards look. */
export interface Dress {
  /** Its title, organisation and colour. The logo drawn is not its address, but what `openLogo` opened of it. */
  readonly look: Look;
  readonly logo?: Logo | null | undefined;
}

/**
 * Sets a quote on a card: the largest size of the scale at which it holds, lines broken as in print,
 * who speaks at the foot.
 *
 * @param signed size of the foot; the largest at which it holds unless told.
 * @returns why there is none, where the quote or the foot does not hold at its
 * smallest size.
 */
export function cardOf(
  text: CardText,
  { look, logo = null }: Dress,
  format: FormatName,
  signed = signedAt(text.attribution, { look, logo }, format),
): Card | { readonly refused: Message } {
  const shape = FORMATS[format];
  const colours = cardColours(look);
  const quote = quoteLines(text.quote, shape, colours);
  if (!quote) return { refused: say.tooLong };
  const box = logo && logoBox(logo, shape);
  const foot = signed && footLines(footOf(text.attribution, look), { shape, logo: box }, signed);
  if (!foot) return { refused: say.footTooLong };
  return {
    width: shape.width,
    height: shape.height,
    ground: colours.ground,
    strip: shape.height - shape.foot,
    lines: [...quote, ...foot],
    ...(logo && box && { logo: { ...box, logo } }),
    alternative: alternativeOf(text, look),
  };
}

/** The largest size at which the foot of a card holds; null where it holds at none. */
export function signedAt(
  attribution: string,
  { look, logo = null }: Dress,
  format: FormatName,
): number | null {
  const shape = FORMATS[format];
  return footSize(footOf(attribution, look), { shape, logo: logo && logoBox(logo, shape) });
}

/**
 * Who publishes, then the publication and who speaks: the first of them that is known, then the others
 * or, where there are none, what was answered.
 */
function footOf(attribution: string, { organisation, title }: Look): Foot {
  const [heading, ...others] = [organisation, title, attribution].flatMap((name) =>
    name ? [name] : [],
  );
  return heading === undefined
    ? { heading: ANSWERED, sources: [] }
    : { heading, sources: others.length > 0 ? others : [ANSWERED] };
}

const alternativeOf = ({ quote, attribution }: CardText, { organisation, title }: Look): string =>
  [quotation(quote), attribution, organisation, title].filter(Boolean).join(' — ');

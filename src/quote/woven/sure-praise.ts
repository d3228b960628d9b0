import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer, Tags } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { isPraisedIn } from '../worth/tone.js';
import { afterImage, praisesItself } from './images.js';
import { isThing } from './retained.js';

/** Whether an image or a word of it praises, whatever was learned: « une case à cocher » sounds like praise too, « la famille » may be any. */
export const isSurePraise = (quote: Quote, { tags }: TaggedAnswer): boolean =>
  !isThing(quote) &&
  !mayLack(quote, tags) &&
  (praisesItself(quote.text) || isPraisedIn(tags.sentiment, afterHead(quote)));

/** A quote without the image at its head, which praises by nothing but itself: « une tribu | bienveillante », « une respiration | coupée ». */
function afterHead(quote: Quote): Span {
  const after = afterImage(quote.text);
  return after === null ? quote : { start: quote.end - [...after].length, end: quote.end };
}

/** « Un repas de famille sans l’oncle » lacks something or is rid of it, where no word knows « sans … » as praise. */
const mayLack = ({ text, start }: Quote, { sentiment: { evidence } }: Tags): boolean =>
  [...text.matchAll(/(?<!\p{L})sans (?=\p{L})/giu)].some(({ index }) => {
    const at = start + [...text.slice(0, index)].length;
    return !evidence.some((one) => one.value > 0 && one.start <= at && at < one.end);
  });

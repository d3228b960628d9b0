import { undrawable } from '../drawing/font.js';
import type { Message } from '../message.js';
import { cardMessages as say } from '../messages/cards.js';
import { capitalised } from '../messages/edition.js';
import type { Quote } from '../model/quote.js';
import { checkedPrivacy } from '../people/privacy.js';
import { hasMask } from '../quote/proof/masked-places.js';
import { isQualifying } from '../quote/woven/weave.js';
import { attributionOf, type Speakers } from './attribution.js';
import { type Card, cardOf, type Dress, signedAt } from './card.js';
import { drawnQuote, drawnText } from './drawable.js';
import { FORMAT_NAMES, type FormatName } from './format.js';

/** The pictures of one quote, one a format; its text is as they show it. */
export interface QuoteCards {
  readonly quote: Quote;
  readonly cards: Readonly<Record<FormatName, Card>>;
}

/** A quote without a picture, as it stands in the list of quotes, and why. */
export interface Undrawn {
  readonly quote: Quote;
  readonly reasons: readonly Message[];
}

/** The quotes that were set on cards, and the others. */
export interface Deck {
  readonly drawn: readonly QuoteCards[];
  readonly undrawn: readonly Undrawn[];
}

/**
 * Sets each publishable quote on its cards; what is not drawn is listed with its reasons.
 *
 * @param dress what the cards wear; `logo` as `openLogo` gives it.
 * @param speakers whose group and edition stand under a quote.
 * @returns cards for `cardSvg` and `cardPng`, each with its alternative text.
 * @throws UserError for a threshold that is no whole number of at least 1, and a colour that is not `#rrggbb`.
 */
export function deckOf(quotes: readonly Quote[], dress: Dress, speakers: Speakers): Deck {
  checkedPrivacy(speakers);
  const drawn: QuoteCards[] = [];
  const undrawn: Undrawn[] = [];
  const signatureOf = (quote: Quote): string => drawnText(attributionOf(quote, speakers));
  const sizes = signatureSizes([...new Set(quotes.map(signatureOf))], dress);
  for (const quote of quotes) {
    const shown = opened(quote);
    const made = cardsOf(shown, signatureOf(shown), { dress, sizes });
    if ('refused' in made) undrawn.push({ quote, reasons: made.refused });
    else drawn.push({ quote: shown, cards: made });
  }
  return { drawn, undrawn };
}

type Sizes = Readonly<Record<FormatName, number | undefined>>;

/** The size, by format, at which all cards are signed alike: that of the longest signature that holds. */
function signatureSizes(signatures: readonly string[], dress: Dress): Sizes {
  const of = (format: FormatName): number | undefined => {
    const sizes = signatures.flatMap((one) => signedAt(one, dress, format) ?? []);
    return sizes.length > 0 ? Math.min(...sizes) : undefined;
  };
  return { carre: of('carre'), large: of('large') };
}

/** A sentence begins with a capital, the edit recorded; what is cut from inside one does not. */
function opened(quote: Quote): Quote {
  const { kind, text, start, edits } = quote;
  if (kind === 'fragment' || !/^\p{Ll}[\p{Ll}'’ ]/u.test(text)) return quote;
  return {
    ...quote,
    text: capitalised(text),
    edits: [{ kind: 'case', at: start }, ...edits],
  };
}

/** The cards of a quote, or why there are none. */
function cardsOf(
  quote: Quote,
  attribution: string,
  { dress, sizes }: { readonly dress: Dress; readonly sizes: Sizes },
): QuoteCards['cards'] | { readonly refused: readonly Message[] } {
  if (!quote.gate.publishable) return { refused: quote.gate.reasons };
  if (isQualifying(quote)) return { refused: [say.leaning] };
  if (hasMask(quote.text)) return { refused: [say.masked] };
  const text = { quote: drawnQuote(quote.text), attribution };
  const { organisation = '', title = '' } = dress.look;
  const strange = undrawable(`${text.quote}${text.attribution}${organisation}${title}`);
  if (strange !== null) return { refused: [say.strange(strange)] };
  const cards: Partial<Record<FormatName, Card>> = {};
  for (const format of FORMAT_NAMES) {
    const card = cardOf(text, dress, format, sizes[format]);
    if ('refused' in card) return { refused: [card.refused] };
    cards[format] = card;
  }
  return cards as QuoteCards['cards'];
}

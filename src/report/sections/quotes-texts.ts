import { french } from '../../markup.js';
import { ofEdition } from '../../messages/edition.js';
import { onItsTheme } from '../../messages/like-minded.js';
import { count, people } from '../../messages/numbers.js';
import { otherEchoes } from '../../messages/other-echoes.js';
import { quotation } from '../../messages/quotation.js';
import { textRemarks } from '../../messages/slips.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Echo, Quote } from '../../model/quote.js';
import { type Block, paragraphs } from '../blocks.js';
import { editionHeading, from } from '../edition-heading.js';
import { shortQuestion } from '../questions.js';
import type { View } from '../view.js';

/**
 * Quotes that one reads first: of the last edition, which a page shows at once and folds the others; of each before
 * it, in a text, which counts the others.
 */
export const READ_FIRST = { last: 18, before: 6 } as const;

/** In texts: quotes that may be published, last edition first. */
export function quotesTexts(view: View): Block[] {
  return [...view.editions].reverse().flatMap((edition): Block[] => {
    const [ready, shown] = [readyIn(view, edition), shownOf(view, edition)];
    const rest = ready.length - shown.length;
    const others = paragraphs(rest === 0 ? '' : otherQuotes(rest, edition, view));
    return ready.length === 0
      ? []
      : [...editionHeading(view, edition), ...shown.map((one) => quoteBlock(one, view)), ...others];
  });
}

export const shownInTexts = (view: View): Quote[] =>
  view.editions.flatMap((edition) => shownOf(view, edition));

/** The quotes of an edition that may be published. */
export const readyIn = ({ analysis }: View, edition: string): Quote[] =>
  analysis.quotes.filter((quote) => quote.edition === edition && quote.gate.publishable);

/** Those of the last edition that are read first, on the page as in texts. */
export const readFirst = (view: View): Quote[] =>
  readyIn(view, view.last).slice(0, READ_FIRST.last);

const shownOf = (view: View, edition: string): Quote[] =>
  edition === view.last ? readFirst(view) : readyIn(view, edition).slice(0, READ_FIRST.before);

function otherQuotes(rest: number, edition: string, { isNameless, hasFiles }: View): string {
  const others = `${rest === 1 ? 'Une autre citation' : `${count(rest)} autres citations`}${isNameless ? '' : ` ${ofEdition(edition)}`}`;
  if (hasFiles) return french`${others} : voir rapport.html ou citations.md.`;
  return `${others} ${rest === 1 ? 'n’est pas montrée' : 'ne sont pas montrées'} ici.`;
}

export const quoteBlock = (quote: Quote, view: View): Block => {
  const { text, edition, people: size } = quote;
  return {
    kind: 'quote',
    text: quotation(text),
    source: french`${from(view, edition, quotation(shortQuestion(quote, view)))}, tonalité ${SENTIMENT_WORDS[quote.sentiment]}, personne\u00a0${view.personOf(quote)}${textRemarks(quote, ', ')}${onItsTheme(quote, view.themeLabel, ', ')}${size > 1 ? french`, idée partagée par ${people(size)}` : ''}${echoed(otherEchoes(quote), view)}`,
  };
};

const echoed = (echoes: readonly Echo[], { isNameless }: View): string =>
  echoes.length === 0
    ? ''
    : french` : ${echoes.map(({ text, edition }) => french`${quotation(text.replace(/\s+/gu, ' ').trim())}${isNameless ? '' : ` (${edition})`}`).join(', ')}`;

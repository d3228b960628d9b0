import { type Content, french, markup } from '../../markup.js';
import { capitalised, ofEdition } from '../../messages/edition.js';
import { inWords, listed } from '../../messages/numbers.js';
import { slipWords } from '../../messages/slips.js';
import type { Quote, Woven } from '../../model/quote.js';
import { apart, type ChapterBlock } from '../blocks.js';
import { copyButton, personLink } from '../links.js';
import { unbroken } from '../unbroken.js';
import type { View } from '../view.js';

/** What the event is, in one sentence made of quotes, and whose they are; nothing where too few say it. */
export function wovenBlocks(view: View): ChapterBlock[] {
  const { woven } = view.analysis;
  const [text, source] = wovenTexts(view);
  return woven && text !== undefined && source !== undefined
    ? [apart(() => wovenFigure(woven, view), { kind: 'quote', text, source })]
    : [];
}

/** The same in paragraphs. */
export function wovenTexts(view: View): string[] {
  const { woven } = view.analysis;
  return woven
    ? [woven.sentence, `${capitalised(whoseTold(woven.quotes, view))}. ${noteOn(woven.quotes)}`]
    : [];
}

function wovenFigure({ sentence, quotes }: Woven, view: View): Content {
  const links = quotes.map((one, at) => [
    at === 0 ? ' ' : at === quotes.length - 1 ? ' et ' : ', ',
    personLink(one, view),
  ]);
  const copied = `${sentence} (${whoseTold(quotes, view)})`;
  return markup`<figure class="woven"><blockquote><p>${unbroken(sentence)}</p></blockquote><figcaption>${capitalised(opening(quotes, view))}${links}. ${noteOn(quotes)} ${copyButton(copied)}</figcaption></figure>`;
}

/** Whose quotes a sentence is made of, in its order. */
const whoseTold = (quotes: readonly Quote[], view: View): string =>
  `${opening(quotes, view)} ${listed(quotes.map((one) => view.personOf(one)))}`;

const opening = ({ length }: readonly Quote[], { isNameless, last }: View): string =>
  french`${inWords(length)} personnes${isNameless ? '' : ` ${ofEdition(last)}`}, dans l’ordre :`;

/** What whoever prints the sentence must know. */
function noteOn(quotes: readonly Quote[]): string {
  const slips = quotes.flatMap(slipWords).map((words) => ` À relire, ${words}.`);
  return `Hors des guillemets, les mots sont ceux de l’outil, et la phrase ne retient que des éloges.${slips.join('')}`;
}

import type { Dress } from '../cards/card.js';
import type { Deck } from '../cards/cards.js';
import { FORMATS, type FormatName } from '../cards/format.js';
import { openLogo } from '../cards/logo.js';
import { paletteOf } from '../cards/palette.js';
import { cardPng } from '../cards/png.js';
import { cardSvg } from '../cards/svg.js';
import { cardMessages as say } from '../messages/cards.js';
import type { Look, Quote } from '../model.js';
import { type OutputFile, writeOutputFolder } from './output.js';

/** Opens what cards are dressed with, before the work. */
export async function openDress(look: Look): Promise<Dress> {
  return { look, logo: look.logo === undefined ? null : await openLogo(look.logo) };
}

/**
 * Writes each publishable quote as pictures, with their alternative texts in one file.
 *
 * @returns what the user should know: quotes without a card, a colour that was changed.
 */
export function writeCards(folder: string, deck: Deck, { look }: Dress): string[] {
  writeOutputFolder(folder, cardFiles(deck));
  const { ground } = paletteOf(look);
  const darkened = look.accent !== undefined && ground !== look.accent;
  return [
    ...(darkened ? [say.darkened(look.accent, ground)] : []),
    ...deck.undrawn.map(({ quote, reason }) => say.undrawn(quote.rank, quote.text, reason)),
  ];
}

function cardFiles({ drawn }: Deck): OutputFile[] {
  const pictures = drawn.flatMap(({ quote, cards }) =>
    (Object.keys(FORMATS) as FormatName[]).flatMap((format) => {
      const name = `${cardName(quote)}-${format}`;
      return [
        { name: `${name}.svg`, content: cardSvg(cards[format]) },
        { name: `${name}.png`, content: cardPng(cards[format]) },
      ];
    }),
  );
  const alternatives = drawn.map(
    ({ quote, cards }) => `${cardName(quote)}\n${cards.carre.alternative}\n`,
  );
  return [...pictures, { name: 'textes-alternatifs.txt', content: alternatives.join('\n') }];
}

const cardName = ({ rank }: Quote): string => `citation-${String(rank).padStart(2, '0')}`;

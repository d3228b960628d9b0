import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dress } from '../cards/card.js';
import type { Deck } from '../cards/cards.js';
import { cardColours } from '../cards/colours.js';
import { drawnText } from '../cards/drawable.js';
import { FORMAT_NAMES } from '../cards/format.js';
import { isSeenOnWhite, openLogo } from '../cards/logo.js';
import { cardPng } from '../cards/png.js';
import { cardSvg } from '../cards/svg.js';
import { undrawable } from '../drawing/font.js';
import { joined, type Message } from '../message.js';
import { cardMessages as say } from '../messages/cards.js';
import type { Look } from '../model/publication.js';
import type { Quote } from '../model/quote.js';
import type { Answer } from '../model/survey.js';
import { properName, questionsOf } from '../quote/subject.js';
import { checkForeign } from './foreign.js';
import { type OutputFile, writeOutputFolder } from './output.js';
import { tell } from './print.js';

/** Opens what cards are dressed with, before the work, and tells of a logo that nobody will see. */
export async function openDress(look: Look): Promise<Dress> {
  const logo = look.logo === undefined ? null : await openLogo(look.logo);
  if (logo && !isSeenOnWhite(logo)) tell(say.unseenLogo);
  return { look, logo };
}

/**
 * A card goes alone: it has the event as it is told, else the title of the study, else the event's own name, where
 * the questions tell it.
 */
export function titled(look: Look, answers: readonly Answer[], subject?: string): Look {
  if (subject !== undefined) return { ...look, title: drawnText(subject) };
  if (look.title !== undefined) return look;
  const event = properName(questionsOf(answers.map((answer) => ({ answer }))));
  const title = event === null ? '' : drawnText(event);
  return undrawable(title) === null ? { ...look, title } : look;
}

/**
 * Writes each publishable quote as pictures, with their alternative texts in one file.
 *
 * @returns what the user should know: where they are, quotes without a card, a colour that was changed.
 */
export function writeCards(folder: string, deck: Deck, { look }: Dress): Message[] {
  const former = formerCards(folder);
  writeOutputFolder(folder, cardFiles(deck), former);
  const { ground } = cardColours(look);
  const darkened = look.accent !== undefined && ground !== look.accent;
  return [
    say.written(folder, deck.drawn.length, former.length > 0),
    ...(darkened ? [say.darkened(look.accent, ground)] : []),
    ...deck.undrawn.map(({ quote, reasons }) =>
      joined([say.undrawn(quote.rank, quote.text), ...reasons]),
    ),
  ];
}

/** The alternative texts, under the names of the cards: by them a later run knows what this one wrote. */
const ALTERNATIVES = 'textes-alternatifs.txt';

/** What an earlier run wrote into a folder; nothing where there is none. */
function formerCards(folder: string): string[] {
  const path = join(folder, ALTERNATIVES);
  if (!existsSync(path)) return [];
  const names = readFileSync(path, 'utf8').match(/^citation-\d+$/gmu) ?? [];
  const pictures = FORMAT_NAMES.flatMap((format) => [`${format}.svg`, `${format}.png`]);
  return names.flatMap((name) => pictures.map((picture) => `${name}-${picture}`));
}

/** Fails before the work where a folder holds pictures of that name that no earlier run wrote. */
export const checkForeignCards = (folder: string): void =>
  checkForeign(folder, { written: PICTURE, former: formerCards(folder), option: '--cards' });

const PICTURE = /^citation-\d+-\p{L}+\.(?:svg|png)$/u;

function cardFiles({ drawn }: Deck): OutputFile[] {
  const pictures = drawn.flatMap(({ quote, cards }) =>
    FORMAT_NAMES.flatMap((format) => {
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
  return [...pictures, { name: ALTERNATIVES, content: alternatives.join('\n') }];
}

const cardName = ({ rank }: Quote): string => `citation-${String(rank).padStart(2, '0')}`;

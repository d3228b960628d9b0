import { aboutAny, type Message } from '../message.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Left, NearlyWoven } from '../quote/woven/near.js';

/** As many as one reads. */
const MOST_TOLD = 6;

/**
 * What says what the event is and is not in the sentence, each with why: whoever writes the report may place
 * it.
 */
export const nearlyWoven = (nearly: readonly NearlyWoven[]): Message[] =>
  aboutAny(nearly.slice(0, MOST_TOLD), (told) => {
    const more = nearly.length - told.length;
    const left = (items: readonly string[], others: string): string[] =>
      more > 0 ? [...items, others] : [...items];
    const french = told.map(({ quote, why }) => `${quoted(quote.text)} (${WHY[why].french})`);
    const english = told.map(({ quote, why }) => `${en.quoted(quote.text)} (${WHY[why].english})`);
    return {
      french: `Hors de la phrase, à placer vous-même si vous le voulez : ${listed(left(french, more === 1 ? 'une autre' : `${more} autres`))}.`,
      english: `Left out of the sentence, for you to place if you wish: ${en.listed(left(english, `${more} more`))}.`,
    };
  });

const WHY: Readonly<Record<Left, Message>> = {
  edited: { french: 'retenue ou masquée', english: 'held back or masked' },
  unpraised: { french: 'pas un éloge', english: 'not praise' },
  elsewhere: {
    french: 'd’autre chose que l’événement',
    english: 'about something other than the event',
  },
  hollow: { french: 'trop vague', english: 'too vague' },
  long: { french: 'trop longue', english: 'too long' },
  reserved: { french: 'avec une réserve', english: 'with a reservation' },
  personal: { french: 'à la première personne', english: 'in the first person' },
  marked: { french: 'ponctuée au milieu', english: 'punctuated in the middle' },
  named: { french: 'renomme l’événement', english: 'names the event again' },
  clause: { french: 'phrase entière', english: 'a whole clause' },
  agreeing: { french: 'accordée avec un autre mot', english: 'agrees with another word' },
  indefinite: { french: 'commence par « des »', english: 'begins with an indefinite plural' },
  bare: { french: 'sans article', english: 'without an article' },
  blaming: { french: 'un mot y critique', english: 'a word in it criticises' },
  unsure: { french: 'aucun mot n’y dit l’éloge', english: 'no word of praise in it' },
  crowded: { french: 'faute de place', english: 'no room' },
};

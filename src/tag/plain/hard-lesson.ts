import type { Reading } from '../by-rules.js';
import type { Plain } from './plain.js';
import { saidWhole } from './said-whole.js';

/** What one had to learn to bear there, or to do before one came. */
const HARDSHIP = new RegExp(
  [
    "^(?:(?:à|que l'on apprend à|comment|l'art (?:et la manière )?d[e'] ?|la patience et l'art d[e'] ?) ?)(?:patienter|attendre|faire la queue|poireauter|manger (?:debout|froid|par terre|vite)|m'asseoir par terre|dormir assise?|lire sur les lèvres|jouer des coudes|tourner en rond)",
    '^à (?:venir|revenir) avec (?:une?|des|mon|ma|mes) (?:doudoune|pull|polaire|couverture|bonnet|manteau|ventilateur|éventail|parapluie|sandwich|gamelle|casse-croûte|chaise|coussin|rallonge|multiprise|boussole|plan)',
    String.raw`^(?:qu'|qu' )?(?:il (?:faut|fallait|valait mieux|vaut mieux)|mieux vaut) (?:arriver|venir|manger|déjeuner|dîner|réserver|courir|se lever|s'habiller|apporter|amener|prévoir) .*(?<!\p{L})(?:avant|tôt|en avance|à l'avance|(?:une?|sa|son|ses|des) (?:chaise|place|couverture|pull|doudoune|sandwich|casse-croûte|gamelle|multiprise|rallonge|bouteille|boules quies))(?!\p{L})`,
    "^que (?:les? )?(?:prises?|chaises?|places? assises?|wifi|micros?|café|toilettes|poubelles) (?:étaient?|sont|est|était|c'est) (?:un|des) (?:mythes?|luxe|légendes?|options?|denrées? rares?)",
  ].join('|'),
  'u',
);
/**
 * « À patienter », « qu’il faut arriver 30 min avant pour avoir une chaise » under « ce que j’ai appris »: a
 * lesson about what one had to bear complains.
 */
export const learntTheHardWay = (reading: Reading): Plain | null =>
  reading.asked.keeps && !reading.feelings.values.some(({ value }) => value > 0)
    ? saidWhole(reading, HARDSHIP, { value: -0.5, rule: 'intent' })
    : null;

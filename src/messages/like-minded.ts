import { french } from '../markup.js';
import type { Quote } from '../model/quote.js';
import { count, people } from './numbers.js';

/** What is told after a quote of who speaks of its theme as it does: « éloges de 50 personnes sur 206 ». */
export function likeMindedWords({
  likeMinded,
  sentiment,
}: Pick<Quote, 'likeMinded' | 'sentiment'>): string {
  if (likeMinded === null) return '';
  const many = french`${people(likeMinded.people)} sur ${count(likeMinded.of)}`;
  if (sentiment === 'positive') return french`éloges de ${many}`;
  return sentiment === 'negative' ? french`critiques de ${many}` : french`${many} en parlent`;
}

/** The same with the name of the theme, after a mark: « Rencontres : éloges de 50 personnes sur 206 ». */
export const onItsTheme = (
  quote: Quote,
  labelOf: (theme: string) => string,
  mark: string,
): string =>
  quote.likeMinded === null
    ? ''
    : french`${mark}${labelOf(quote.likeMinded.theme)} : ${likeMindedWords(quote)}`;

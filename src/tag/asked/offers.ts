import type { Offer, QuestionReading } from './asked.js';
import { bareTitle } from './column-titles.js';

/** Most words of a side that a question offers, « le point faible ». */
const OFFER_WORDS = 3;

/** What stands between the sides that a question offers. */
const BETWEEN_SIDES = /\s*(?:[/|,;:•·()\n]|(?<!\p{L})(?:et|ou|and|or)(?!\p{L}))\s*/iu;

/** The sides that a question names, two at least that expect different things; else none. */
export function offersOf(
  question: string,
  read: (title: string) => QuestionReading,
): readonly Offer[] {
  const titles = question.split(BETWEEN_SIDES).map(bareTitle);
  if (titles.length < 2) return [];
  const offers = titles
    .filter((title) => title !== '' && title.split(/\s+/u).length <= OFFER_WORDS)
    .map((title) => ({ title, asked: read(title) }))
    .filter(({ asked }) => asked.expects !== 'neutral');
  return new Set(offers.map(({ asked }) => asked.expects)).size > 1 ? offers : [];
}

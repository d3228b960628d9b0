import { quoteMessages as say } from '../messages/quotes.js';
import type { Echo } from '../model/quote.js';
import type { Answer, Source } from '../model/survey.js';
import type { Span } from '../model/text.js';
import { applyEdits, betweenMasks, forbiddenEdit } from './edits.js';
import type { WrittenQuote } from './written.js';

/** Whether an answer is the one that a quote names. */
export const isSource = (answer: Answer, quote: WrittenQuote): boolean =>
  answer.edition === quote.edition &&
  answer.answer === quote.answer &&
  answer.id === quote.id &&
  answer.question === quote.question;

/**
 * Proves that a quote is in its source: the slice of the answer, with the recorded edits and no
 * others, is the quote's text, and the sentence shown with it is in the answer.
 *
 * @returns null when proven; else what differs, in French, with the place of the first character
 *   (from 1) that does.
 */
export function verifyQuote(quote: WrittenQuote, answers: readonly Answer[]): string | null {
  const answer = answers.find(
    (one) => one.answer === quote.answer && one.edition === quote.edition,
  );
  if (!answer) return say.noAnswer(quote.answer, quote.edition);
  if (answer.id !== quote.id) return say.otherField('id');
  if (answer.question !== quote.question) return say.otherField('question');
  return provenIn(quote, answer.text) ?? unprovenEcho(quote.echoes ?? [], answers);
}

/**
 * The files that are not, byte for byte, one that quotes were chosen from, where such a one is missing;
 * none for quotes written before hashes were kept.
 */
export function changedSources(
  quotes: readonly WrittenQuote[],
  given: readonly Hashed[],
): string[] {
  const chosen = new Set(quotes.flatMap(({ sources = [] }) => sources.map(({ sha256 }) => sha256)));
  const found = new Set(given.map(({ sha256 }) => sha256));
  if ([...chosen].every((sha256) => found.has(sha256))) return [];
  return given.filter(({ sha256 }) => !chosen.has(sha256)).map(({ file }) => file);
}

type Hashed = Pick<Source, 'file' | 'sha256'>;

function unprovenEcho(echoes: readonly Echo[], answers: readonly Answer[]): string | null {
  for (const { answer, edition, start, end, text } of echoes) {
    const source = answers.find((one) => one.answer === answer && one.edition === edition);
    const slice = source && [...source.text].slice(start, end).join('');
    if (slice !== text) return say.echo(answer, edition);
  }
  return null;
}

function provenIn(quote: WrittenQuote, text: string): string | null {
  const characters = [...text];
  const { start, end } = quote;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  if (!inside || end > characters.length) return say.outside(start, end, characters.length);
  const forbidden = forbiddenEdit(quote, quote.edits);
  if (forbidden) return say.badEdit(forbidden.kind);
  const difference = firstDifference(quote.text, applyEdits(characters, quote, quote.edits));
  if (difference) return difference;
  const [from, to] = [start, end].map((at) => characters.slice(0, at).join('').length) as [
    number,
    number,
  ];
  const places = quote.sentence === '' ? [] : placesOf(quote.sentence, text);
  if (places.length === 0) return say.sentence;
  return places.some(
    (place) => (place.start <= from && to <= place.end) || (from <= place.start && place.end <= to),
  )
    ? null
    : say.outsideSentence;
}

/** Where a sentence may stand in a text, each of its masks for something of it: the shortest place from each start, and the longest. */
function placesOf(sentence: string, text: string): Span[] {
  const [first = '', ...others] = betweenMasks(sentence);
  const last = others.at(-1);
  const places: Span[] = [];
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    for (const part of others) {
      const found = text.indexOf(part, end + 1);
      if (found === -1) return places;
      end = found + part.length;
    }
    places.push({ start, end });
    if (last !== undefined) places.push({ start, end: text.lastIndexOf(last) + last.length });
    if (start === text.length) break;
  }
  return places;
}

function firstDifference(found: string, expected: string): string | null {
  if (found === expected) return null;
  const [a, b] = [[...found], [...expected]];
  const at = a.findIndex((character, index) => character !== b[index]);
  const place = at === -1 ? a.length : at;
  return say.differs(place + 1, a[place], b[place]);
}

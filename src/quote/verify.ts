import { quoteMessages as say } from '../messages/quotes.js';
import type { Answer, Echo } from '../model.js';
import { applyEdits, forbiddenEdit } from './edits.js';
import type { WrittenQuote } from './written.js';

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
  if (quote.sentence === '' || !text.includes(quote.sentence)) return say.sentence;
  const slice = characters.slice(start, end).join('');
  return slice.includes(quote.sentence) || quote.sentence.includes(slice)
    ? null
    : say.outsideSentence;
}

function firstDifference(found: string, expected: string): string | null {
  if (found === expected) return null;
  const [a, b] = [[...found], [...expected]];
  const at = a.findIndex((character, index) => character !== b[index]);
  const place = at === -1 ? a.length : at;
  return say.differs(place + 1, a[place], b[place]);
}

import { loadFrench } from '../../french/engine.js';
import { holds, slicer } from '../../ground/spans.js';
import type { Message } from '../../message.js';
import { proofMessages as say } from '../../messages/quotes.js';
import type { QuoteEdit } from '../../model/quote.js';
import type { Answer, Source } from '../../model/survey.js';
import type { PersonalData } from '../../model/tags.js';
import { applyEdits } from '../edits.js';
import { forbiddenEdit } from './allowed-edits.js';
import { type MaskedOf, maskedByOurs } from './masked.js';
import { hasMask, maskedPlaces } from './masked-places.js';
import { tornBy } from './torn.js';
import type { WrittenEcho, WrittenQuote } from './written.js';

/** Whether an answer is the one that a quote names. */
export const isSource = (answer: Answer, quote: WrittenQuote): boolean =>
  answer.edition === quote.edition &&
  answer.answer === quote.answer &&
  (quote.id === undefined || answer.id === quote.id) &&
  answer.question === quote.question;

/**
 * Proves that a quote is in its source: the slice of the answer, with the recorded edits and no
 * others, is the quote's text, which cuts no word and leaves out no negation that governs it, and the sentence
 * shown with it is in the answer. `[…]` stands for one parenthesis that turns nothing, and a mask for what is
 * personal.
 *
 * @param answers of one survey, all of them, where a quote has masks.
 * @param masked what is personal in an answer, as `maskedOf` reads it by a codebook; by the program's own lexicons
 *   unless told. It is asked of quotes with masks alone.
 * @returns null when proven; else what differs, with the place of the first character
 *   (from 1) that does, or what the cut tears apart.
 */
export function verifyQuote(
  quote: WrittenQuote,
  answers: readonly Answer[],
  masked?: MaskedOf,
): Message | null {
  const answer = answers.find(
    (one) => one.answer === quote.answer && one.edition === quote.edition,
  );
  if (!answer) return say.noAnswer(quote.answer, quote.edition);
  if (quote.id !== undefined && answer.id !== quote.id) return say.otherField('id');
  if (answer.question !== quote.question) return say.otherField('question');
  const personal = isMasked(quote) ? (masked ?? maskedByOurs(answers))(answer) : [];
  return provenIn(quote, answer.text, personal) ?? unprovenEcho(quote.echoes ?? [], answers);
}

/** Whether something is masked, in a quote or in its sentence. */
const isMasked = ({ edits, sentence }: WrittenQuote): boolean =>
  edits.some(({ kind }) => kind === 'mask') || hasMask(sentence);

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

function unprovenEcho(echoes: readonly WrittenEcho[], answers: readonly Answer[]): Message | null {
  for (const { answer, edition, start, end, text } of echoes) {
    const source = answers.find((one) => one.answer === answer && one.edition === edition);
    const isThere =
      start === undefined || end === undefined
        ? source?.text.includes(text)
        : source && slicer(source.text)({ start, end }) === text;
    if (!isThere) return say.echo(answer, edition);
  }
  return null;
}

function provenIn(
  quote: WrittenQuote,
  text: string,
  personal: readonly PersonalData[],
): Message | null {
  const characters = [...text];
  const { start, end } = quote;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  const inside = whole && start >= 0 && start < end && end <= characters.length;
  if (!inside) return say.outside(start, end, characters.length);
  const forbidden = forbiddenEdit(characters, quote, personal);
  if (forbidden) return reasonOf(forbidden);
  const difference = firstDifference(quote.text, applyEdits(characters, quote, quote.edits));
  if (difference) return difference;
  const torn =
    start > 0 || end < characters.length ? tornBy(quote, loadFrench().parse(text)) : null;
  if (torn) return say.torn[torn.kind](torn.word);
  const places = quote.sentence === '' ? [] : maskedPlaces(quote.sentence, characters, personal);
  if (places.length === 0) return say.sentence;
  return places.some((place) => holds(place, quote) || holds(quote, place))
    ? null
    : say.outsideSentence;
}

function firstDifference(found: string, expected: string): Message | null {
  if (found === expected) return null;
  const [a, b] = [[...found], [...expected]];
  const at = a.findIndex((character, index) => character !== b[index]);
  const place = at === -1 ? a.length : at;
  return say.differs(place + 1, a[place], b[place]);
}

/** Why an edit may not stand. */
function reasonOf(edit: QuoteEdit): Message {
  if (edit.kind === 'mask') return say.badMask(edit.as);
  return edit.kind === 'ellipsis' ? say.badCut : say.badEdit(edit.kind);
}

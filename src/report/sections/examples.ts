import { loadFrench } from '../../french/engine.js';
import { firstOfEach, groupBy } from '../../ground/group-by.js';
import { once } from '../../ground/once.js';
import { type Content, french, markup } from '../../markup.js';
import { counted, listed } from '../../messages/numbers.js';
import { quotation } from '../../messages/quotation.js';
import type { TaggedRecord } from '../../model/tags.js';
import { byCode, foldName } from '../../names/names.js';
import { numberOfWords } from '../../read/values.js';
import { maskedText } from '../answer-text.js';
import { answerLink } from '../links.js';
import { unbroken } from '../unbroken.js';
import type { View } from '../view.js';

/** The answers that say a sentence, one a person; the first of them is shown. */
export type ExampleAnswers = readonly TaggedRecord[];

const EXAMPLES = 3;
/** Characters of an example: longer answers are read in the list. */
const LONGEST = 220;

/** A sentence and who says it, for texts. */
export const example = (own: ExampleAnswers, { personOf }: Pick<View, 'personOf'>): string =>
  own.length === 1
    ? french`${quotation(maskedText(own[0]!))} (personne\u00a0${personOf(own[0]!)})`
    : french`${quotation(maskedText(own[0]!))} (personnes ${listed([...own.slice(0, NAMED).map(personOf), ...othersIn(own)])})`;

/** Those who say a sentence that are named, and the number of the others. */
const NAMED = 5;
const othersIn = (own: ExampleAnswers): string[] =>
  own.length > NAMED ? [counted(own.length - NAMED, 'autre')] : [];

/** The same for the page, with links to the answers. */
export const exampleItem = (own: ExampleAnswers, view: View): Content =>
  markup`<li>${unbroken(quotation(maskedText(own[0]!)))} ${own
    .slice(0, NAMED)
    .map(
      (answer, at) => markup`${at > 0 && ', '}${answerLink(answer, { ...view, isNameless: true })}`,
    )}${othersIn(own).map((others) => ` et ${others}`)}</li>`;

/**
 * The shortest answers, those of four words or more first; one a person. What several say is one example, as is
 * what others say among other things.
 *
 * @param told what was shown already.
 */
export function examplesOf(
  answers: readonly TaggedRecord[],
  told: ReadonlySet<string>,
  view: View,
): ExampleAnswers[] {
  const fit = answers
    .filter((answer) => answer.text.length <= LONGEST && mayBeShown(answer, view))
    .filter((answer) => !told.has(saidIn(answer)))
    .sort(
      (a, b) =>
        Number(isCurt(a)) - Number(isCurt(b)) ||
        a.text.length - b.text.length ||
        byCode(a.answer, b.answer),
    );
  const persons = firstOfEach(fit, ({ id }) => id);
  return firstApart([...groupBy(persons, saidIn)]).map(([, own]) => bestSpeltFirst(own));
}

/** The first that say nothing which one before says already; one that is left out says what a kept one does. */
function firstApart(sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    if (kept.length === EXAMPLES) break;
    if (!kept.some((one) => isSaidIn(one, sentence))) kept.push(sentence);
  }
  return kept;
}

/** What is said, and by whom. */
type Sentence = readonly [said: string, own: ExampleAnswers];

function isSaidIn([one]: Sentence, [other]: Sentence): boolean {
  const [words, among] = [one.split(' '), other.split(' ')];
  return words.length >= SAYING && words.every((word) => among.includes(word));
}

/** Words by which a sentence is known among others: « plus de pauses » may begin many. */
const SAYING = 3;

/** What an answer says, however it is typed: its words that say something, mended, in small letters and without accents. */
export function saidIn(answer: TaggedRecord): string {
  const text = foldName(mended(answer).text);
  const words = wordsLeft(text);
  return words.length > 0 ? words.join(' ') : text;
}

/** The text of an answer with its misspelt words as they are read, and how many these are: « une jounée » is « une journée ». */
const mended = once(({ text }: TaggedRecord): { readonly text: string; readonly slips: number } => {
  const slips = loadFrench()
    .parse(text)
    .tokens.filter(({ guess }) => guess === 'spelling');
  const characters = Array.from(text);
  for (const { start, end, form } of slips) characters.fill('', start, end)[start] = form;
  return { text: characters.join(''), slips: slips.length };
});

/** Of texts that are one, those with the fewest misspelt words come first. */
const bestSpeltFirst = (own: ExampleAnswers): ExampleAnswers =>
  [...own].sort((a, b) => mended(a).slips - mended(b).slips);

const mayBeShown = (answer: TaggedRecord, { isWithheld }: View): boolean =>
  !isWithheld(answer) && !isEmptied(answer);

/** Words that an answer keeps once its names are masked, at least: short ones and those that only join say nothing. */
const LEFT = 3;
const JOINING =
  /^(?:plus|moins|pour|avec|dans|encore|aussi|mais|donc|cette|leurs?|nous|vous|elles?|tous|toutes?|tout|faire|avoir|être|merci)$/iu;

/** « Plus de temps pour [nom] » says nothing any more. */
export const isEmptied = (answer: TaggedRecord): boolean =>
  answer.personal.length > 0 &&
  wordsLeft(maskedText(answer).replace(/\[[^\]]*\]/gu, '')).length < LEFT;

const wordsLeft = (text: string): string[] =>
  (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !JOINING.test(word));

const isCurt = ({ text }: TaggedRecord): boolean => numberOfWords(text.trim()) < 4;

import { groupBy } from '../../ground/group-by.js';
import { once } from '../../ground/once.js';
import { french } from '../../markup.js';
import { count, counted, listed, quoted } from '../../messages/numbers.js';
import { quotation } from '../../messages/quotation.js';
import type { TaggedRecord } from '../../model/tags.js';
import { foldName } from '../../names/names.js';
import { askedOf } from '../../people/people.js';
import { numberOfWords } from '../../read/values.js';
import { ownThemes } from '../given.js';
import { lastCounting, personsIn, type View } from '../view.js';
import { answered } from './question-results.js';
import { expectedBy } from './reading.js';

/** Brief answers shown of a question, and words of one. */
const SHOWN = 12;
const BRIEF = 6;

/** « Qu’est-ce qui a manqué ? » expects criticism, and is answered by what one would like to have. */
const LACKING = /manqu/iu;

/** The questions of the last edition that ask what is missing or what to do. */
const lackingQuestions = once((view: View): ReadonlySet<string> => {
  const expected = expectedBy(view.analysis.people.filter(({ edition }) => edition === view.last));
  return new Set(
    lastCounting(view).flatMap((answer) => {
      const asks = expected.get(answer.question)?.has('ideas') || LACKING.test(askedOf(answer));
      return asks ? [answer.question] : [];
    }),
  );
});

/** What is named there as missing: who finds nothing to blame names nothing. */
const isNamed = ({ sentiment }: TaggedRecord): boolean => sentiment.label !== 'positive';

/**
 * The brief answers to a question that asks what is missing, as written: « une navette » and « navette » alike, the
 * most said first, then those of each theme in turn, that of most of them first.
 */
function brieflyNamed(question: string, view: View): string[] {
  const fit = lastCounting(view).filter(
    (one) =>
      one.question === question &&
      isNamed(one) &&
      numberOfWords(one.text.trim()) <= BRIEF &&
      one.personal.length === 0 &&
      !view.isWithheld(one),
  );
  const said = [...groupBy(fit, ({ text }) => bareThing(text)).values()].map((same) => ({
    text: same[0]!.text,
    people: personsIn(same),
    theme: ownThemes(same[0]!)[0] ?? '',
  }));
  const onTheme = [...groupBy(said, ({ theme }) => theme).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  // One of each theme before a second one: ten ways to ask for room say one thing.
  return onTheme
    .flatMap((same) => same.map((one, turn) => ({ ...one, turn })))
    .sort((a, b) => b.people - a.people || a.turn - b.turn)
    .slice(0, SHOWN)
    .map(({ text, people }) => `${quotation(text)}${people > 1 ? `\u00a0(${count(people)})` : ''}`);
}

/** « Des poubelles de tri ! » as « poubelles de tri ». */
const bareThing = (text: string): string =>
  foldName(text)
    .replace(/[\s.!…]+$/u, '')
    .replace(/^[\s\-–*•]*(?:des?|du|de la|les?|la|une?) |^[\s\-–*•]*(?:de )?l'/u, '');

/** Under a question that asks what is missing or what to do: what is named there, in a sentence; '' elsewhere. */
export function lackingTold(question: string, view: View): string {
  if (!lackingQuestions(view).has(question)) return '';
  const named = brieflyNamed(question, view);
  return named.length < 2
    ? ''
    : french`Ce qui y est nommé, tel qu’écrit (réponses brèves, d’abord ce que plusieurs disent, puis un exemple par thème) : ${listed(named)}.`;
}

/** Whether « Question par question » shows some of what is named. */
export const showsNamed = (view: View): boolean =>
  answered(view).length > 1 && view.questions.some((one) => lackingTold(one, view) !== '');

/** Who answers these questions and asks for nothing in so many words: « navette », where it is asked what is missing. */
export function whoOnlyName(asking: readonly TaggedRecord[], view: View): string {
  const askers = new Set(asking.map(({ id }) => id));
  const questions = lackingQuestions(view);
  const own = lastCounting(view).filter(
    (one) => questions.has(one.question) && isNamed(one) && !askers.has(one.id),
  );
  const size = personsIn(own);
  if (size === 0) return '';
  const where = [...new Set(own.map(({ question }) => quoted(view.questionLabel(question))))];
  return french`${counted(size, 'autre personne nomme', 'autres personnes nomment')} quelque chose en réponse à ${listed(where)}, sans le demander en toutes lettres`;
}

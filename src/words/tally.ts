import { byFrequency, groupBy } from '../ground/group-by.js';
import { meet } from '../ground/spans.js';
import type { SentimentLabel, TaggedAnswer } from '../model/tags.js';
import { alphabetical, byCode, joinedWord } from '../names/names.js';
import { personKey } from '../people/people.js';
import { overall } from '../tag/tone/sentiment.js';
import type { WordCount } from './counts.js';
import type { Mention } from './mention.js';

export interface WordUse {
  readonly mention: Mention;
  readonly tagged: TaggedAnswer;
}

/** All uses of one word. */
export interface Tally {
  readonly display: string;
  readonly uses: readonly WordUse[];
}

/** Groups uses by key, however its parts are joined, each under its most frequent form, in order of key: the order of answers has no say. */
export function tallyOf(uses: readonly WordUse[]): Tally[] {
  return [...groupBy(uses, ({ mention }) => joinedWord(mention.key))]
    .sort(([a], [b]) => byCode(a, b))
    .map(([, ofKey]) => ({
      display: shownForm(formsOf(ofKey.map(({ mention }) => mention))),
      uses: ofKey,
    }));
}

/**
 * How a word was written: a misspelling counts where nobody writes it otherwise, the infinitive of a
 * conjugated verb where nobody writes a form that reads alone, a capital at the beginning of a sentence where
 * the word is a name elsewhere.
 */
function formsOf(mentions: readonly Mention[]): string[] {
  const right = orAll(mentions, ({ misspelt }) => !misspelt);
  const named = mentions.some((one) => one.named);
  return orAll(right, ({ conjugated }) => !conjugated).map(({ display, opening }) =>
    named ? opening : display,
  );
}

/** The things that fit, or all where none does. */
export function orAll<T>(items: readonly T[], isSo: (item: T) => boolean): readonly T[] {
  const some = items.filter(isSo);
  return some.length > 0 ? some : items;
}

/** From this share of its uses on, a spelling with capitals is the word's own: many type « ia » for IA. */
const LEAST_CAPITALS = 1 / 3;

/** The most frequent form; in capitals or with its proper nouns' where enough people type it so. */
export function shownForm(forms: readonly string[]): string {
  const lower = mostFrequent(forms.map((form) => form.toLowerCase()))!;
  const spellings = forms.filter((form) => form.toLowerCase() === lower);
  const capitals = spellings.filter((form) => form !== lower);
  return mostFrequent(capitals.length >= LEAST_CAPITALS * spellings.length ? capitals : spellings)!;
}

export function wordOf({ display, uses }: Tally): WordCount {
  const people = groupBy(uses, ({ tagged }) => personKey(tagged.answer));
  const labels = [...people.values()].map((ofPerson) =>
    overall(ofPerson.map(({ tagged }) => tagged.tags.sentiment.label)),
  );
  const theme = mostFrequent(uses.flatMap(themesOf));
  return {
    text: display,
    people: people.size,
    sentiment: labels.length < ENOUGH ? agreed(labels) : majority(labels),
    ...(theme !== undefined && { theme }),
  };
}

const themesOf = ({ mention, tagged }: WordUse): string[] =>
  tagged.tags.themes
    .filter(({ evidence }) => evidence.some((one) => meet(one, mention)))
    .map(({ id }) => id);

/** Fewer people have a tone only if it is that of all. */
const ENOUGH = 3;

function agreed(labels: readonly SentimentLabel[]): SentimentLabel {
  const told = new Set(labels);
  if (told.size === 1) return labels[0]!;
  return told.has('neutral') ? 'neutral' : 'mixed';
}

/** The label of two thirds of the people who feel something; neutral when most feel nothing. */
function majority(labels: readonly SentimentLabel[]): SentimentLabel {
  const told = labels.filter((label) => label !== 'neutral');
  if (2 * told.length < labels.length) return 'neutral';
  const share = (label: SentimentLabel): number =>
    told.filter((one) => one === label).length / told.length;
  return (['positive', 'negative'] as const).find((label) => share(label) >= 2 / 3) ?? 'mixed';
}

/** Ties go to the first in alphabetical order. */
const mostFrequent = (texts: readonly string[]): string | undefined => byFrequency(texts)[0]?.[0];

/**
 * Tallies as words: most said first; of those that as many people say, first what is said in most answers, then
 * under most questions, then as told: in alphabetical order, unless some are to be left out.
 */
export const ranked = (tallies: readonly Tally[], last = alphabetical): WordCount[] =>
  tallies
    .map((tally) => {
      const answers = [...new Set(tally.uses.map(({ tagged: { answer } }) => answer))];
      const questions = new Set(answers.map(({ question }) => question));
      return { word: wordOf(tally), answers: answers.length, questions: questions.size };
    })
    .sort(
      (a, b) =>
        b.word.people - a.word.people ||
        b.answers - a.answers ||
        b.questions - a.questions ||
        last(a.word.text, b.word.text),
    )
    .map(({ word }) => word);

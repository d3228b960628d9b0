import { groupBy } from '../group-by.js';
import { french, spaced } from '../markup.js';
import { count, listed, quoted } from '../messages/numbers.js';
import type { SentimentLabel, TaggedRecord } from '../model/tags.js';
import { personKey } from '../people.js';
import { overall } from '../tag/tone/sentiment.js';
import { peopleByEdition } from './edition-heading.js';
import type { View } from './view.js';

/** The people to whom a theme is given by the wording of a question, and by nothing that they wrote. */
export interface Given {
  readonly people: number;
  /** What each of them feels. */
  readonly felt: readonly SentimentLabel[];
  /** The questions that give it, each once. */
  readonly questions: readonly string[];
}

/** Under this share of the people of a theme, those whom a question alone gives it change nothing. */
const MATTERS = 0.1;

export const NONE: Given = { people: 0, felt: [], questions: [] };

/** Of the people of some answers, those who tell of a theme by the question alone, where they matter. */
export function givenIn(answers: readonly TaggedRecord[]): (theme: string) => Given {
  const uses = answers.flatMap((answer) =>
    answer.themes.map(({ id, polarity, evidence }) => ({
      theme: id,
      polarity,
      person: personKey(answer),
      question: answer.question,
      isGiven: evidence.every(({ by }) => by === 'question'),
    })),
  );
  const byTheme = groupBy(uses, ({ theme }) => theme);
  return (theme) => {
    const persons = groupBy(byTheme.get(theme) ?? [], ({ person }) => person);
    const only = [...persons.values()].filter((own) => own.every(({ isGiven }) => isGiven));
    if (only.length === 0 || only.length < MATTERS * persons.size) return NONE;
    const questions = new Set(only.flat().map(({ question }) => question));
    const felt = only.map((own) => overall(own.map(({ polarity }) => polarity)));
    return { people: only.length, felt, questions: [...questions] };
  };
}

/** `givenIn` of the answers of one edition that count. */
export const givenOf = ({ counting }: Pick<View, 'counting'>, edition: string) =>
  givenIn(counting.filter((answer) => answer.edition === edition));

/** By which answer alone: `par leur seule réponse à « Quels sujets… »`. */
export const byQuestion = (
  { people: size, questions }: Pick<Given, 'people' | 'questions'>,
  { questionLabel }: Pick<View, 'questionLabel'>,
): string =>
  french`par ${size < 2 ? 'sa' : 'leur'} seule réponse à ${listed(questions.map((question) => quoted(spaced(questionLabel(question)))))}`;

/** Those who are not counted beside a figure of people who tell of a theme in their words; '' where there are none. */
export const besides = (given: Given, view: Pick<View, 'questionLabel'>): string =>
  given.people === 0
    ? ''
    : french`, sans compter ${count(given.people)} ${given.people < 2 ? 'autre, retenue' : 'autres, retenues'} ${byQuestion(given, view)}`;

/** Of each theme that a question gives, how many people it has by that alone, edition by edition; '' where none does. */
export function givenNote(
  themes: readonly { readonly id: string; readonly label: string }[],
  view: View,
  editions: readonly string[] = view.editions,
): string {
  const byEdition = editions.map((edition) => ({ edition, given: givenOf(view, edition) }));
  return themes
    .flatMap(({ id, label }) => {
      const own = byEdition
        .map(({ edition, given }) => {
          const { people: size, questions } = given(id);
          return { edition, size, questions };
        })
        .filter(({ size }) => size > 0);
      if (own.length === 0) return [];
      const all = {
        people: own.reduce((sum, { size }) => sum + size, 0),
        questions: [...new Set(own.flatMap(({ questions }) => questions))],
      };
      return [
        french`Dans « ${label} », ${peopleByEdition(own, view)} ${all.people < 2 ? 'compte' : 'comptent'} ${byQuestion(all, view)} : la question donne ce thème, ${all.people < 2 ? 'ses' : 'leurs'} mots ne le disent pas.`,
      ];
    })
    .join(' ');
}

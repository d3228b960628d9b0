import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { inEdition } from '../messages/edition.js';
import { count, counted, listed, quoted } from '../messages/numbers.js';
import { feltBy } from '../messages/words.js';
import type { Compared } from '../model/comparison.js';
import type { GivenTheme } from '../model/given-theme.js';
import { SENTIMENTS, type TaggedRecord } from '../model/tags.js';
import { sumOf } from '../stats/sum.js';
import { isOnlyAsked } from '../tag/asked/question-entry.js';
import { sizesByEdition } from './edition-heading.js';
import { type QuestionLabels, questionsNamed } from './questions.js';
import type { View } from './view.js';

type Asked = Pick<GivenTheme, 'people' | 'questions'>;

/** Who counts in a theme, everywhere; said once where themes are counted, and in the method of the README. */
export const OWN_WORDS = french`Une personne compte dans un thème quand ses propres mots en parlent ; celles qui ne font que répondre à une question sur ce thème (« très bien », par exemple) sont dites à part.`;

/** The themes that the words of an answer speak of: not those that its question alone gives it. */
export const ownThemes = ({ themes }: Pick<TaggedRecord, 'themes'>): string[] =>
  themes.flatMap(({ id, evidence }) => (isOnlyAsked(evidence) ? [] : id));

/** What people do whom their theme does not count: `qui n’en parlent qu’en réponse à « Quels sujets… »`. */
export const onlyAsked = ({ people: size, questions }: Asked, labels: QuestionLabels): string =>
  french`qui ${size < 2 ? 'n’en parle' : 'n’en parlent'} qu’en réponse à ${questionsNamed(questions, labels)}`;

/** Who is not counted beside a figure of people who tell of a theme in their words; '' where nobody is. */
export const notCounted = (given: Asked | undefined, labels: QuestionLabels): string =>
  given === undefined || given.people === 0
    ? ''
    : french`, sans compter ${given.people < 2 ? 'une autre' : `${count(given.people)}\u00a0autres`} ${onlyAsked(given, labels)}`;

/** Of each theme that a question gives, whom it does not count, edition by edition; '' where it counts everybody. */
export const givenNote = (
  lines: readonly Pick<Compared, 'label' | 'given'>[],
  { placed, ...labels }: QuestionLabels & Pick<View, 'placed'>,
): string =>
  lines
    .flatMap(({ label, given = [] }) => {
      if (given.length === 0) return [];
      const sizes = sizesByEdition(given, { placed }, (size) =>
        size < 2 ? 'une autre personne' : counted(size, 'autre personne', 'autres personnes'),
      );
      const all = {
        people: sumOf(given, (one) => one.people),
        questions: [...new Set(given.flatMap(({ questions }) => questions))],
      };
      return [
        french`Ne ${all.people < 2 ? 'compte' : 'comptent'} pas dans « ${label} » : ${sizes}, ${onlyAsked(all, labels)}.`,
      ];
    })
    .join(' ');

/** Where a part of a comparison is. */
export const IN_PART: Readonly<Record<Between, (part: string) => string>> = {
  editions: inEdition,
  groups: (group) => `dans le groupe ${quoted(group)}`,
};

/** `givenNote` of a comparison by itself, which has no short names of questions. */
export const comparedGiven = (lines: readonly Compared[], between: Between): string =>
  givenNote(lines, {
    placed: (part) => ` ${IN_PART[between](part)}`,
    questionLabel: (question) => question,
  });

/** The same of one edition, with what these people feel. */
export const givenFeelings = (
  lines: readonly Pick<Compared, 'label' | 'given'>[],
  edition: string,
  view: QuestionLabels & Pick<View, 'placed'>,
): string =>
  lines
    .flatMap(({ label, given }) => {
      const own = given?.find((one) => one.edition === edition);
      if (own === undefined) return [];
      const feelings = feltBy(SENTIMENTS, (feeling) => own.feelings[feeling] ?? 0);
      const note = givenNote([{ label, given: [own] }], view);
      return [french`${note.replace(/\.$/u, '')} (${listed(feelings)}).`];
    })
    .join(' ');

import { compareEditions, type EditionLines } from '../../src/compare/editions.js';
import { type PeopleInput, peopleOf } from '../../src/compare/people.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { ClosedQuestion, Respondent } from '../../src/model/survey.js';
import type { Intent, SentimentLabel, TaggedAnswer, Theme } from '../../src/model/tags.js';
import type { Token, Upos } from '../../src/model/text.js';

/** What a test says of one answer; all else is plain. */
export interface Said {
  readonly themes?: Readonly<Record<string, SentimentLabel>>;
  /** Entries that fired, for every theme of the answer. */
  readonly entries?: readonly string[];
  readonly sentiment?: SentimentLabel;
  readonly intents?: readonly Intent[];
  readonly question?: string;
  readonly asked?: string;
  readonly informative?: boolean;
  readonly duplicateOf?: string;
  /** `lemma`, `lemma/POS` or `lemma/POS/form`; a leading `!` negates. */
  readonly words?: readonly string[];
  /** Whether the words make one sentence, and not one each. */
  readonly together?: true;
  readonly personal?: readonly { start: number; end: number }[];
}

export interface Someone {
  readonly edition: string;
  readonly says?: readonly Said[];
  readonly closed?: Respondent['closed'];
}

type Input = PeopleInput & EditionLines;

/** The comparison of the editions of answers. */
export const comparedIn = (input: Input, standardise?: string, threshold?: number): Comparison =>
  compareEditions(peopleOf(input), input, { standardise, threshold });

/** A comparison's input from people; ids are their places. */
export function inputOf(
  people: readonly Someone[],
  extra: { closed?: readonly ClosedQuestion[]; stopWords?: readonly string[] } = {},
): Input {
  const tagged = people.flatMap(({ edition, says = [] }, at) =>
    says.map((said, n) => answerOf(said, { edition, id: `r${at}`, answer: `r${at}/${n}` })),
  );
  return {
    editions: [...new Set(people.map(({ edition }) => edition))],
    respondents: people.map(({ edition, closed = {} }, at) => ({ id: `r${at}`, edition, closed })),
    tagged,
    themes: themesOf(people),
    closed: extra.closed ?? [],
    stopWords: new Set(extra.stopWords),
  };
}

/** The same person, several times. */
export const times = (count: number, someone: Someone): Someone[] =>
  Array.from({ length: count }, () => someone);

const themesOf = (people: readonly Someone[]): Theme[] =>
  [
    ...new Set(
      people.flatMap(({ says = [] }) => says.flatMap((said) => Object.keys(said.themes ?? {}))),
    ),
  ]
    .sort()
    .map((id) => ({ id, label: id.toUpperCase(), description: '' }));

function answerOf(said: Said, key: { edition: string; id: string; answer: string }): TaggedAnswer {
  const tokens = (said.words ?? []).map(tokenOf);
  const text = tokens.map((token) => token.text).join(' ') || 'texte';
  const evidence = (said.entries ?? ['mot']).map((entry) => ({
    start: 0,
    end: 1,
    entry,
    ...(entry.startsWith('question : ') && { by: 'question' as const }),
  }));
  return {
    answer: {
      ...key,
      question: said.question ?? 'Qu’avez-vous apprécié ?',
      text,
      ...(said.asked === undefined ? {} : { asked: said.asked }),
      ...(said.duplicateOf === undefined ? {} : { duplicateOf: said.duplicateOf }),
    },
    parse: {
      text,
      sentences: said.together === true ? [{ start: 0, end: tokens.at(-1)!.end }] : tokens,
      tokens,
    },
    tags: {
      informative: said.informative ?? true,
      themes: Object.entries(said.themes ?? {}).map(([id, polarity]) => ({
        id,
        polarity,
        evidence,
      })),
      sentiment: { label: said.sentiment ?? 'neutral', score: 0, evidence: [] },
      intents: said.intents ?? [],
      personal: (said.personal ?? []).map((span) => ({ ...span, kind: 'name' })),
    },
  };
}

function tokenOf(word: string, at: number): Token {
  const [lemma = '', pos = 'NOUN', form = lemma] = word.replace(/^!/, '').split('/');
  return {
    start: 100 * at,
    end: 100 * at + form.length,
    text: form,
    form,
    lemma,
    pos: pos as Upos,
    negated: word.startsWith('!'),
    hypothetical: false,
  };
}

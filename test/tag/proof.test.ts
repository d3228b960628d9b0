import { describe, expect, it } from 'vitest';
import type { SentimentLabel, SentimentTag } from '../../src/model/tags.js';
import { isProven, proven } from '../../src/tag/proof.js';
import { french } from '../engine.js';
import { ASKED, tagged } from './tagged.js';

const tone = (label: SentimentLabel, score: number, ...values: number[]): SentimentTag => ({
  label,
  score,
  evidence: values.map((value) => ({ start: 0, end: 1, entry: 'mot', value, rules: [] })),
});

describe('a tone', () => {
  it.each([
    ['positive', [0.4], true],
    ['positive', [-0.4], false],
    ['negative', [0.4, -0.2], true],
    ['negative', [], false],
    ['mixed', [-0.4], false],
    ['mixed', [0.6, -0.4], true],
    ['mixed', [], false],
    ['neutral', [], true],
  ] as const)('%s is proven by %j: %s', (label, values, expected) => {
    expect(isProven(label, tone(label, 0.1, ...values).evidence)).toBe(expected);
  });

  it('that no word proves is proven by the answer, for what its question expects', () => {
    const parse = french.parse('Des pauses.');
    const asked = { expects: 'criticism' } as const;
    expect(proven(tone('negative', -0.6, 0.2), parse, asked).evidence.at(-1)).toEqual({
      start: 0,
      end: 11,
      entry: 'indice : la question posée',
      by: 'question',
      value: -0.6,
      rules: [],
    });
    expect(proven(tone('positive', 0.6), parse, asked).evidence).toMatchObject([
      { entry: 'indice : la réponse', by: 'learned' },
    ]);
  });

  it.each([
    ['Des pauses. Juste des pauses.', ASKED.criticism],
    ['mettre les supports sur le site', ASKED.criticism],
    ['Le tri', ASKED.criticism],
    ['Le parcours souveraineté', ASKED.praise],
    ['Un lieu qui avoue quand il rate', ASKED.praise],
    ['les débats, dont un de mauvaise foi', ASKED.praise],
  ])('of « %s » has a proof on its side', (text, question) => {
    const { label, evidence } = tagged(text, question).tags.sentiment;
    expect(label).not.toBe('neutral');
    expect(isProven(label, evidence)).toBe(true);
  });
});

it.each([
  [
    'an entry of a lexicon says nothing of itself',
    'Le repas était froid',
    ASKED.neutral,
    undefined,
  ],
  ['the question gives it', 'Très bien', 'Qu’avez-vous pensé du repas ?', 'question'],
] as const)('evidence of a theme tells its origin: %s', (_, text, question, by) => {
  const [theme] = tagged(text, question).tags.themes;
  expect(theme?.evidence.map((one) => one.by)).toEqual([by]);
});

it('that a clause denies something is no evidence in an answer that praises', () => {
  const denied = (text: string, question: string) => {
    const { label, evidence } = tagged(text, question).tags.sentiment;
    return [label, evidence.some(({ rules }) => rules.includes('denial'))];
  };
  expect(denied('Je ne suis pas seule', ASKED.praise)).toEqual(['positive', false]);
  expect(denied('On ne nous a pas dit où aller', ASKED.criticism)).toEqual(['negative', true]);
});

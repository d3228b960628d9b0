import { expect, it } from 'vitest';
import type { SentimentLabel } from '../../src/model/tags.js';
import { mayMock, sharesOf, surenessOf, toneOf } from '../../src/quote/worth/tone.js';

const answer = (label: SentimentLabel, score: number, ...rules: readonly 'denial'[]) => ({
  label,
  score,
  evidence: rules.map((rule) => ({ start: 0, end: 1, entry: 'x', value: score, rules: [rule] })),
});

it.each([
  ['praise', 'positive', answer('positive', 0.6)],
  ['criticism', 'negative', answer('negative', -0.6)],
  ['praise', 'mixed', answer('mixed', 0.5)],
  ['criticism', 'mixed', answer('mixed', -0.4)],
  ['neutral', 'mixed', answer('mixed', 0.04)],
  ['neutral', 'negative', answer('negative', -0.08)],
  ['neutral', 'neutral', answer('neutral', 0.4)],
  ['neutral', 'neutral', answer('mixed', -0.6)],
  ['criticism', 'negative', answer('mixed', 0.3)],
  ['praise', 'positive', answer('mixed', -0.3)],
  ['neutral', 'negative', answer('negative', -0.36, 'denial')],
] as const)('%s: « %s » in %o', (tone, label, given) => {
  expect(toneOf(label, given)).toBe(tone);
});

it('takes a mixed answer for blame unless praise was asked for', () => {
  const asked = (value: number) => ({
    ...answer('mixed', -0.4),
    evidence: [{ start: 0, end: 9, entry: 'q', by: 'question' as const, value, rules: [] }],
  });
  expect(toneOf('mixed', asked(-0.4))).toBe('criticism');
  expect(toneOf('mixed', asked(0.4))).toBe('neutral');
  expect(toneOf('negative', asked(0.4))).toBe('criticism');
});

it('leaves a weak score that its words do not make to neither side', () => {
  const judged = { start: 0, end: 1, entry: 'x', rules: [] };
  const learned = { start: 0, end: 9, entry: 'y', by: 'learned', rules: [] } as const;
  const told = (score: number, value: number) => ({
    ...{ label: 'negative' as const, score },
    evidence: [
      { ...judged, value },
      { ...learned, value: score - value },
    ],
  });
  expect(toneOf('negative', told(-0.46, 0.2))).toBe('neutral');
  expect(toneOf('negative', told(-0.46, -0.46))).toBe('criticism');
  expect(toneOf('negative', told(-0.7, 0.2))).toBe('criticism');
});

it('counts shares among what takes a side', () => {
  expect(sharesOf(['praise', 'neutral', 'criticism', 'praise', 'praise'])).toEqual({
    praise: 0.75,
    criticism: 0.25,
  });
  expect(sharesOf([])).toEqual({ praise: 0, criticism: 0 });
});

it('trusts praise less, the weaker its score: it may be irony', () => {
  const praise = (score: number) => surenessOf({ label: 'positive', score, evidence: [] }, []);
  expect(praise(0.95)).toBe(1);
  expect(praise(0.7)).toBeLessThan(1);
  expect(praise(0.5)).toBeLessThan(praise(0.7));
  expect(surenessOf({ label: 'negative', score: -0.2, evidence: [] }, [])).toBe(1);
});

it('trusts praise less where its own words blame too, but for what they concede', () => {
  const blame = { start: 0, end: 5, entry: 'froid', value: -0.6, rules: [] };
  const praise = { label: 'positive', score: 0.95, evidence: [] } as const;
  expect(surenessOf(praise, [blame])).toBeLessThan(1);
  expect(surenessOf(praise, [{ ...blame, rules: ['concession'] }])).toBe(1);
  expect(surenessOf(praise, [{ ...blame, by: 'learned' }])).toBe(1);
});

it('takes weak praise for what may mock', () => {
  expect(mayMock({ label: 'positive', score: 0.4, evidence: [] })).toBe(true);
  expect(mayMock({ label: 'positive', score: 0.9, evidence: [] })).toBe(false);
  expect(mayMock({ label: 'mixed', score: 0.1, evidence: [] })).toBe(false);
});

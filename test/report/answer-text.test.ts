import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaggedRecord } from '../../src/model/tags.js';
import { answerText, lineOf, maskedSlicer, maskedText } from '../../src/report/answer-text.js';
import { analysisOf, answerOf } from './fixture.js';

const shown = (answer: TaggedRecord): string => answerText(answer).markup.replace(/<[^>]*>/g, '');

it.each([
  [['2025', '2025'], 'r1/1  oui'],
  [['2024', '2025'], '2024 r1/1  oui'],
])('names an answer of editions %j on its line', (editions, line) => {
  const all = editions.map((edition) => {
    const answer = { id: 'r1', answer: 'r1/1', edition, question: '', text: 'oui' };
    return { answer, tags: { ...analysisOf().answers[0]!, personal: [] } };
  });
  expect(lineOf(all)(all[0]!)).toBe(line);
});

describe('answerText', () => {
  it('marks evidence by code points, behind an emoji too', () => {
    const answer = answerOf(
      {
        text: '😍 superbes ateliers',
        theme: ['evenement/formats', 'ateliers'],
        feeling: ['positive', 0.8, 'superbes'],
      },
      0,
    );
    expect(answerText(answer).markup).toBe(
      '😍 <mark class="plus">superbes</mark> <mark class="theme">ateliers</mark>',
    );
  });

  it('joins the marks where a theme and a feeling stand on one word', () => {
    const answer = answerOf(
      {
        text: 'trop bruyant',
        theme: ['evenement/lieu', 'bruyant'],
        feeling: ['negative', -0.5, 'trop bruyant'],
      },
      0,
    );
    expect(answerText(answer).markup).toBe(
      '<mark class="minus">trop </mark><mark class="minus theme">bruyant</mark>',
    );
  });

  it('masks personal data once, whatever is marked in it', () => {
    const answer = answerOf(
      { text: 'Écrire à a@b.fr vite', theme: ['x/y', 'b.fr'], mask: ['a@b.fr', 'email'] },
      0,
    );
    expect(shown(answer)).toBe('Écrire à [adresse électronique] vite');
    expect(maskedText(answer)).toBe('Écrire à [adresse électronique] vite');
    expect(maskedSlicer(answer)({ start: 0, end: 11 })).toBe('Écrire à [adresse électronique]');
  });

  it('lets no line begin with a mark, even where what is marked ends before it', () => {
    const answer = answerOf({ text: 'de la scène : oui', theme: ['x/y', 'la scène'] }, 0);
    expect(answerText(answer).markup).toBe(
      'de <mark class="theme">la </mark><span class="whole"><mark class="theme">scène</mark> :</span> oui',
    );
  });

  it('marks a quote alone in its answer', () => {
    const answer = answerOf({ text: 'une respiration, oui', theme: ['x/y', 'oui'] }, 0);
    expect(answerText(answer, { start: 0, end: 15 }).markup).toBe(
      '<mark class="cut">une respiration</mark>, oui',
    );
  });

  it('loses no character of an answer, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => !/[<>&"'\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)),
        fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 5 }),
        (text, marks) => {
          const size = [...text].length;
          const evidence = marks.map(([a, b]) => ({
            start: Math.min(a, b, size),
            end: Math.min(Math.max(a, b), size),
            entry: 'x',
          }));
          const answer = {
            ...answerOf({ text }, 0),
            themes: [{ id: 'x/y', polarity: 'neutral' as const, evidence }],
          };
          expect(shown(answer)).toBe(text);
        },
      ),
    );
  });

  it('shows every answer of an analysis whole, personal data aside', () => {
    for (const answer of analysisOf().answers.filter(({ personal }) => personal.length === 0)) {
      expect(shown(answer)).toBe(answer.text);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  count,
  counted,
  listed,
  people,
  percent,
  percentSpan,
  plain,
  points,
  pointsSpan,
  probability,
  quoted,
  score,
  scoreBound,
  shortPercent,
  size,
} from '../../src/messages/numbers.js';

describe('French numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1\u202f234'],
    [1_234_567, '1\u202f234\u202f567'],
  ])('count(%d)', (value, expected) => expect(count(value)).toBe(expected));

  it.each([
    [0, '0\u00a0personne'],
    [1, '1\u00a0personne'],
    [2, '2\u00a0personnes'],
  ])('people(%d): the plural begins at two', (value, expected) =>
    expect(people(value)).toBe(expected),
  );

  it.each([
    [0.0004, '<\u00a00,001'],
    [0.0496, '<\u00a00,050'],
    [0.05, '0,050'],
    [0.0504, '>\u00a00,050'],
    [1, '1,000'],
  ])('probability(%d): never the level where it is under or over it', (value, expected) =>
    expect(probability(value)).toBe(expected),
  );

  it('takes an irregular plural', () => {
    expect(counted(3, 'réponse utile', 'réponses utiles')).toBe('3\u00a0réponses utiles');
  });

  it.each([
    [0, '0\u00a0%'],
    [0.004, 'moins de 1\u00a0%'],
    [0.213, '21\u00a0%'],
    [0.996, 'plus de 99\u00a0%'],
    [1, '100\u00a0%'],
  ])('percent(%d)', (share, expected) => expect(percent(share)).toBe(expected));

  it('a half goes up, whatever binary makes of it: every share of up to 300 people', () => {
    const wrong: string[] = [];
    for (let of = 1; of <= 300; of += 1) {
      for (let some = 0; some <= of; some += 1) {
        const byHand = Math.floor((200 * some + of) / (2 * of));
        const shown = percent(some / of)
          .replace(/moins de 1/, '0')
          .replace(/plus de 99/, '100');
        if (shown !== `${byHand}\u00a0%`) wrong.push(`${some}/${of}: ${shown}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('a half of a point goes away from zero, also in a difference of shares', () => {
    expect(points(23 / 40 - 16 / 40)).toBe('+18\u00a0points');
    expect(points(16 / 40 - 23 / 40)).toBe('\u221218\u00a0points');
    expect(points(3 / 200)).toBe('+2\u00a0points');
    expect(percentSpan(29 / 200, 23 / 40)).toBe('15\u00a0à\u00a058\u00a0%');
  });

  it('a mean of grades is rounded as by hand: every mean of up to 400 grades with half a hundredth', () => {
    const wrong: string[] = [];
    for (let of = 8; of <= 400; of += 8) {
      for (let sum = of; sum <= 5 * of; sum += 1) {
        const hundredths = Math.floor((200 * sum + of) / (2 * of));
        const byHand = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
        if (plain(sum / of) !== byHand) wrong.push(`${sum}/${of}: ${plain(sum / of)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(plain(107 / 40)).toBe('2,68');
  });

  it.each([
    [0.1834, 0.24, '18\u00a0à\u00a024\u00a0%'],
    [0, 0.0038, '0\u00a0à\u00a00,4\u00a0%'],
    [0.0033, 0.021, '0,3\u00a0à\u00a02\u00a0%'],
    [1e-18, 0.16, '0\u00a0à\u00a016\u00a0%'],
    [0.9962, 1, '99,6\u00a0à\u00a0100\u00a0%'],
    [0.98, 0.9991, '98\u00a0à\u00a0100\u00a0%'],
  ])('percentSpan(%d, %d): no bound is more certain than it is', (low, high, expected) =>
    expect(percentSpan(low, high)).toBe(expected),
  );

  it.each([
    [0.004, '<\u00a01\u00a0%'],
    [0.996, '>\u00a099\u00a0%'],
  ])('shortPercent(%d)', (share, expected) => expect(shortPercent(share)).toBe(expected));

  it.each([
    [0.06, '+6\u00a0points'],
    [-0.011, '\u22121\u00a0point'],
    [0.128, '+13\u00a0points'],
    [0.003, '+0,3\u00a0point'],
    [-0.0004, '0\u00a0point'],
    [0, '0\u00a0point'],
  ])('points(%d): what is not nothing does not show as zero', (difference, expected) =>
    expect(points(difference)).toBe(expected),
  );

  it.each([
    [-0.21, '21\u00a0points'],
    [0.013, '1\u00a0point'],
    [0.0196, '2\u00a0points'],
    [-0.004, '0,4\u00a0point'],
  ])('size(%d)', (difference, expected) => expect(size(difference)).toBe(expected));

  it('writes intervals, scores and lists', () => {
    expect(pointsSpan(-0.012, 0.131)).toBe('\u22121\u00a0à\u00a0+13');
    expect(pointsSpan(0.002, 0.2)).toBe('+0,2\u00a0à\u00a0+20');
    // A zero that is left out is not shown as a bound.
    expect(pointsSpan(0.0004, 0.14)).toBe('+0,04\u00a0à\u00a0+14');
    expect(pointsSpan(-0.14, -0.0004)).toBe('\u221214\u00a0à\u00a0\u22120,04');
    expect(pointsSpan(-0.0004, 0.14)).toBe('0\u00a0à\u00a0+14');
    expect(pointsSpan(0.0000001, 0.14)).toBe('plus de 0\u00a0à\u00a0+14');
    expect(pointsSpan(0, 0.14)).toBe('0\u00a0à\u00a0+14');
    expect(scoreBound(0.004, 0.9)).toBe('+0,004');
    expect(scoreBound(-0.004, 0.9)).toBe('0,00');
    expect(scoreBound(-0.31, 0.9)).toBe('\u22120,31');
    expect([plain(3.25), plain(-0.1), plain(-0.001)]).toEqual(['3,25', '\u22120,10', '0,00']);
    expect(quoted('Lieu')).toBe('«\u00a0Lieu\u00a0»');
    expect([score(0.71), score(-0.5), score(-0.001)]).toEqual(['+0,71', '\u22120,50', '0,00']);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c']);
  });
});

import { expect, it } from 'vitest';
import { textRank } from '../../bench/textrank.js';

it('TextRank, our rival on the bench, has the values of sumy', () => {
  const ratings = textRank(['a c e g', 'a b c d e f g', 'b d f'].map((text) => text.split(' ')));
  const expected = [0.29714368, 0.42683373, 0.27602236];
  expect(ratings.map((rating) => rating.toFixed(6))).toEqual(
    expected.map((rating) => rating.toFixed(6)),
  );
});

import { expect, test } from 'vitest';
import { answerKey, personKey } from '../../src/people/people.js';

test('people and answers are known by their edition too, and by nothing else', () => {
  expect(personKey({ edition: '2024', id: 'r1' })).toBe(personKey({ edition: '2024', id: 'r1' }));
  expect(personKey({ edition: '2024', id: 'r1' })).not.toBe(
    personKey({ edition: '2025', id: 'r1' }),
  );
  expect(answerKey({ edition: '2024', answer: 'r1/1' })).not.toBe(
    answerKey({ edition: '2025', answer: 'r1/1' }),
  );
  expect(answerKey({ edition: '2024', answer: 'r1/1' })).not.toBe(
    answerKey({ edition: '2024', answer: 'r1/2' }),
  );
});

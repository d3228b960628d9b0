import { expect, it } from 'vitest';
import { questionsInOrder } from '../../src/report/questions.js';

const asked = (question: string, ...editions: string[]) =>
  editions.map((edition) => ({ question, edition }));

it('puts a wording right after the one that it replaces', () => {
  expect(
    questionsInOrder([
      ...asked('Que faudrait-il améliorer ?', '2023'),
      ...asked('Un commentaire ?', '2023', '2024'),
      ...asked('Qu’est-ce qui pourrait être amélioré ?', '2024'),
    ]),
  ).toEqual([
    'Que faudrait-il améliorer ?',
    'Qu’est-ce qui pourrait être amélioré ?',
    'Un commentaire ?',
  ]);
});

it('moves no question that is asked beside another of near wording', () => {
  const questions = ['Que faudrait-il améliorer ?', 'Un commentaire ?', 'Que faut-il améliorer ?'];
  expect(questionsInOrder(questions.flatMap((one) => asked(one, '2023')))).toEqual(questions);
});

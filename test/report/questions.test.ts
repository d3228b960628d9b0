import { expect, it } from 'vitest';
import { questionsInOrder, shortQuestion } from '../../src/report/questions.js';

const answers = ['Que faudrait-il améliorer ?', 'Un commentaire ?', 'Quels points améliorer ?'].map(
  (question) => ({ question }),
);

it('puts a wording right after the one that it replaces', () => {
  const reworded = [
    ['Que faudrait-il améliorer ?', 'Quels points améliorer ?'],
    ['Un commentaire ?'],
  ];
  expect(questionsInOrder({ answers, comparison: { reworded } })).toEqual([
    'Que faudrait-il améliorer ?',
    'Quels points améliorer ?',
    'Un commentaire ?',
  ]);
});

it('moves no other question', () => {
  expect(questionsInOrder({ answers, comparison: { reworded: [] } })).toEqual(
    answers.map(({ question }) => question),
  );
});

const under = (asked: string, labels?: Readonly<Record<string, string>>): string =>
  shortQuestion(
    { edition: '2025', answer: 'r1/1', question: 'Q' },
    { look: { labels }, askedOf: () => asked },
  );

it('under a quote, a long question has its beginning up to a word', () => {
  const long =
    'Si vous deviez conseiller l’équipe pour la prochaine saison (horaires, lieu, rythme, animation, matériel…), que lui diriez-vous ?';
  expect(under('Un commentaire ?')).toBe('Un commentaire ?');
  expect(under(long)).toBe(
    'Si vous deviez conseiller l’équipe pour la prochaine saison (horaires, lieu, rythme…',
  );
});

it('under a quote, a question has the name that the study gives it', () => {
  expect(under('Que faudrait-il améliorer ?', { Q: 'À améliorer' })).toBe('À améliorer');
});

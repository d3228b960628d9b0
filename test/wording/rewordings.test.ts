import { describe, expect, it, test } from 'vitest';
import type { Expectation } from '../../src/model/tags.js';
import { rewordedPairs, rewordings, type Worded } from '../../src/wording/rewordings.js';

const asked = (name: string, year: string, expects: Expectation = 'neutral'): Worded => ({
  name,
  editions: [year],
  expects,
});

const pairsOf = (...questions: Worded[]): string[] =>
  rewordedPairs(questions).map(([own, other]) => `${own.name} / ${other.name}`);

describe('questions of a file that all name their event', () => {
  const before = [
    asked('Qu’avez-vous apprécié au Salon du Livre ?', '2024', 'praise'),
    asked('Que représente le Salon du Livre pour vous ?', '2024', 'image'),
  ];
  const after = [
    asked('Le Salon du Livre, c’est…', '2025', 'image'),
    asked('Qu’avez-vous préféré au Salon du Livre ?', '2025', 'praise'),
  ];

  it('are paired by what they expect, once each', () => {
    expect(pairsOf(...before, ...after).sort()).toEqual([
      'Que représente le Salon du Livre pour vous ? / Le Salon du Livre, c’est…',
      'Qu’avez-vous apprécié au Salon du Livre ? / Qu’avez-vous préféré au Salon du Livre ?',
    ]);
  });

  it('are not paired for that name', () => {
    expect(
      pairsOf(
        asked('Votre métier au Salon du Livre ?', '2024'),
        asked('Vos envies pour le Salon du Livre ?', '2024'),
        asked('Votre avis sur l’affiche du Salon du Livre ?', '2025'),
      ),
    ).toEqual([]);
  });
});

test.each<[string, Worded, Worded, number]>([
  [
    'alone to expect criticism, in other words',
    asked('Qu’est-ce qui pourrait être amélioré ?', '2024', 'criticism'),
    asked('Vos déceptions de cette année ?', '2025', 'criticism'),
    1,
  ],
  [
    'of near words that expect opposite things',
    asked('Ce que vous garderez des ateliers', '2024', 'praise'),
    asked('Ce que vous changerez des ateliers', '2025', 'criticism'),
    0,
  ],
  [
    'alone to ask what one will do, whatever they expect',
    asked('Quelles suites pensez-vous donner à cette journée ?', '2024', 'ideas'),
    asked('Qu’envisagez-vous de mettre en œuvre ?', '2025'),
    1,
  ],
  ['of one edition', asked('Que faut-il améliorer ?', '2024'), asked('Qu’améliorer ?', '2024'), 0],
  [
    'of other words that expect nothing',
    asked('Votre métier ?', '2024'),
    asked('Autre ?', '2025'),
    0,
  ],
])('two wordings %s', (_, one, other, count) => {
  expect(pairsOf(one, other)).toHaveLength(count);
});

it('pairs what alone expects praise, though one asks beside it what people take home', () => {
  const pairs = pairsOf(
    asked('Qu’avez-vous le plus apprécié ?', '2024', 'praise'),
    asked('Les points forts de la journée', '2025', 'praise'),
    asked('Avec quoi repartez-vous ?', '2025', 'praise'),
  );
  expect(pairs).toHaveLength(1);
  expect(JSON.stringify(pairs)).toContain('Les points forts');
});

it('pairs by words the questions that several expect', () => {
  expect(
    pairsOf(
      asked('Ce qui vous a plu dans les ateliers', '2024', 'praise'),
      asked('Ce qui vous a plu dans les repas', '2024', 'praise'),
      asked('Qu’avez-vous apprécié des repas ?', '2025', 'praise'),
      asked('Qu’avez-vous apprécié des ateliers ?', '2025', 'praise'),
    ).sort(),
  ).toEqual([
    'Ce qui vous a plu dans les ateliers / Qu’avez-vous apprécié des ateliers ?',
    'Ce qui vous a plu dans les repas / Qu’avez-vous apprécié des repas ?',
  ]);
});

it('keeps to the wordings that a study brings under one name', () => {
  const counted = (name: string, year: string, countedAs: string): Worded => ({
    ...asked(name, year, 'praise'),
    countedAs,
  });
  expect(
    pairsOf(
      counted('Qu’avez-vous aimé ?', '2024', 'Points forts'),
      counted('Le meilleur ?', '2025', 'Points forts'),
      counted('Qu’avez-vous vraiment aimé ?', '2025', 'Qu’avez-vous vraiment aimé ?'),
    ),
  ).toEqual(['Qu’avez-vous aimé ? / Le meilleur ?']);
});

it('gathers a question over three editions, in the order given', () => {
  const [first, second, other, third] = [
    asked('Que faudrait-il améliorer ?', '2023', 'criticism'),
    asked('Qu’est-ce qui pourrait être amélioré ?', '2024', 'criticism'),
    asked('Un commentaire ?', '2024'),
    asked('Quels points améliorer ?', '2025', 'criticism'),
  ];
  expect(rewordings([first!, second!, other!, third!])).toEqual([
    [first!.name, second!.name, third!.name],
    [other!.name],
  ]);
});

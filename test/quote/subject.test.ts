import { expect, it } from 'vitest';
import { subjectOf } from '../../src/quote/subject.js';

it.each([
  ['Que représente NEC pour vous ?', 'NEC'],
  ['En quelques mots, que représente NEC pour vous ?', 'NEC'],
  [
    'Pour vous, que représentent Les Rencontres des tiers-lieux ?',
    'Les Rencontres des tiers-lieux',
  ],
  [
    'En une phrase, que représentent pour vous Les Rencontres des tiers-lieux ?',
    'Les Rencontres des tiers-lieux',
  ],
  ['Que représente cet événement pour vous ?', 'L’événement'],
  ['Que représente pour vous cette journée ?', 'La journée'],
  ['Que représente pour vous cette édition ?', 'L’édition'],
  ['Que représentent ces rencontres à vos yeux ?', 'Les rencontres'],
  ['Que représente ce salon ?', 'Le salon'],
  ['Qu’avez-vous apprécié ?', 'L’événement'],
])('the event of « %s » is « %s »', (question, subject) => {
  expect(subjectOf(['Un mot ?', question])).toBe(subject);
});

it.each([
  ['Bilan des Rencontres', 'Les Rencontres'],
  ['Bilan du festival', 'Le festival'],
  ['Bilan de la Fabrique', 'La Fabrique'],
  ['Bilan de l’événement', 'L’événement'],
  ['Synthèse de l’évaluation de NEC 2025', 'NEC 2025'],
  ['Rapport d’évaluation du festival 2025 : l’essentiel', 'Le festival 2025'],
  ['Ce que disent les réponses', 'Le salon'],
  ['Bilan des réponses', 'Le salon'],
  ['Enquête de satisfaction', 'Le salon'],
])('the title « %s » names « %s » before the question', (title, subject) => {
  expect(subjectOf(['Que représente ce salon ?'], title)).toBe(subject);
});

import { expect, test } from 'vitest';
import { compareWordings, type Nearness, tellingWords } from '../../src/wording/wording.js';

test.each<[Nearness, string, string]>([
  ['same', 'Qu’avez-vous le plus apprécié ?', "QU'AVEZ VOUS LE PLUS APPRECIE"],
  ['close', 'Que faudrait-il améliorer ?', 'Qu’est-ce qui pourrait être amélioré ?'],
  ['close', 'Qu’avez-vous apprécié ?', 'Qu’avez-vous le plus apprécié pendant l’événement ?'],
  ['different', 'Qu’avez-vous le plus apprécié ?', 'Qu’avez-vous le moins apprécié ?'],
  ['different', 'Qu’avez-vous apprécié ?', 'Qu’est-ce qui pourrait être amélioré ?'],
  ['different', 'Un autre commentaire ?', 'En quelques mots, que représente NEC pour vous ?'],
  ['different', 'Pourquoi ?', 'Comment ?'],
  ['close', 'Vos objectifs en venant ? (plusieurs réponses possibles)', 'Vos objectifs ?'],
  ['close', 'Votre avis sur l’accueil ? (1 = pas du tout satisfait)', 'L’accueil, votre avis ?'],
  ['close', 'Les Rencontres 2024', 'Rencontres 2025'],
  ['different', '2024', '2025'],
])('%s: %s / %s', (nearness, first, second) => {
  expect(compareWordings(first, second)).toBe(nearness);
  expect(compareWordings(second, first)).toBe(nearness);
});

test.each([
  ['Qu’avez-vous le plus apprécié lors de ces Rencontres 2024 ?', 'apprecie rencontres'],
  ['Quels points améliorer pour la prochaine édition ? (soyez francs !)', 'ameliorer'],
  ['Un dernier mot, une remarque ?', 'remarque'],
  ['En quelques mots, que représente NEC pour vous ?', 'represente nec'],
])('%s asks: %s', (question, words) => {
  expect(tellingWords(question).join(' ')).toBe(words);
});

import { expect, it } from 'vitest';
import { ASKED, ruled } from './tagged.js';

const label = (text: string, question: string) => ruled(text, question).tags.sentiment.label;

it.each([
  ['4', 'ROTI', 'positive'],
  ['2', 'ROTI', 'negative'],
  ['1, rien à en tirer', 'ROTI : pourquoi cette note ?', 'negative'],
  ['5 - j’aurais mis 6 si y’avait eu des chouquettes', 'roti', 'positive'],
  ['3', 'Votre note', 'neutral'],
  ['4 étoiles', 'Combien d’étoiles ?', 'positive'],
  ['8', 'Votre note', 'positive'],
  ['4', 'Votre note sur 10', 'negative'],
  ['4/5', ASKED.neutral, 'positive'],
  ['Contenu 1/5', ASKED.neutral, 'negative'],
  ['ROTI : 4', ASKED.neutral, 'positive'],
  ['ROTI 1', ASKED.neutral, 'negative'],
  ['accueil ++', ASKED.neutral, 'positive'],
  ['AMBIANCE +++++', ASKED.neutral, 'positive'],
  ['son ---', ASKED.neutral, 'negative'],
  ['entre-soi ++', ASKED.neutral, 'negative'],
  ['contenu ++ repas --', ASKED.neutral, 'mixed'],
])('« %s » to « %s » is %s', (text, question, expected) => {
  expect(label(text, question)).toBe(expected);
});

it.each([
  ['4', ASKED.neutral],
  ['2 jours', 'ROTI'],
  ['Je viens le 5/10', ASKED.neutral],
  ['5/5 des ateliers', ASKED.neutral],
  ['5', 'Combien de collègues ?'],
  ['C++ au programme', ASKED.neutral],
])('« %s » to « %s » is no grade', (text, question) => {
  expect(label(text, question)).toBe('neutral');
});

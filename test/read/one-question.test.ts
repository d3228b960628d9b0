import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/read/options.js';
import { readSurvey } from '../../src/read/survey.js';
import { input } from './table.js';

const FILES = [
  input(
    'id;Votre petit mot pour l’équipe;Ce qui vous a déçu\na1;Merci à toute la bande;La sono de la salle\na2;Quel accueil au matin;Le repas du soir, froid\n',
    'bilan-2025.csv',
  ),
  input(
    'id;Un message à l’équipe ?;Qu’est-ce qui a manqué ?\nb1;Bravo à vous pour tout;Un vestiaire près du hall\nb2;À l’année prochaine, amis;Des bancs dans la cour\n',
    'bilan-2026.csv',
  ),
];
const UNITED = {
  'Votre petit mot pour l’équipe': 'Un message à l’équipe ?',
  'Un message à l’équipe ?': 'Un message à l’équipe ?',
};

const readTexts = (options: ReadOptions) => {
  const { answers, notices } = readSurvey(FILES, options);
  return { texts: answers.map(({ text }) => text), notices };
};

describe('one question of two editions', () => {
  test.each(['Un message à l’équipe ?', 'Votre petit mot pour l’équipe'])(
    'that the study unites is read in both, asked as « %s »',
    (name) => {
      expect(readTexts({ text: [name], wordings: UNITED }).texts).toEqual([
        'Merci à toute la bande',
        'Quel accueil au matin',
        'Bravo à vous pour tout',
        'À l’année prochaine, amis',
      ]);
    },
  );

  test('that one file lacks leaves nothing of that file, and it is told', () => {
    const { texts, notices } = readTexts({ text: ['Un message à l’équipe ?'] });
    expect(texts).toEqual(['Bravo à vous pour tout', 'À l’année prochaine, amis']);
    expect(notices.find(({ file }) => file === 'bilan-2025.csv')?.message.french).toContain(
      'aucune de ses réponses n’est lue',
    );
  });

  test('that a study names alone leaves a newer file to be read as it is found', () => {
    const name = 'Votre petit mot pour l’équipe';
    const places = new Map([[name, { file: 'verbatim.yaml' }]]);
    expect(readTexts({ text: [name], places, lenient: true }).texts).toHaveLength(6);
  });
});

import { describe, expect, test } from 'vitest';
import { roles, said } from '../table.js';

/** The role of a column beside a text. */
const beside = (heading: string, values: readonly string[]) =>
  roles(`${heading};Remarques\n${values.map((value, i) => `${value};${said(i)}`).join('\n')}\n`)[
    heading
  ];

describe('a few answers of a word each', () => {
  test.each([
    ['Qu’avez-vous aimé ?', ['L’accueil', 'Les ateliers']],
    ['Qu’as-tu appris ?', ['La taille', 'La greffe']],
    ['Que faut-il améliorer ?', ['Son', 'Parking']],
    ['Que changeriez-vous ?', ['La salle']],
    ['Qu’auriez-vous aimé en plus ?', ['Musique', 'Ombre', 'Bancs']],
    ['Points à améliorer', ['Son', 'Parking', '']],
    ['Moment préféré', ['Le bal', 'Le feu', 'Le concert']],
    ['Avez-vous des idées pour demain ?', ['Fanfare', 'Loto']],
    ['Souhaitez-vous ajouter quelque chose ?', ['Bravo', 'Merci']],
    ['Comment s’est passée la journée ?', ['Bien', 'Très bien', 'Moyen']],
    ['Avis', ['bien', 'nul']],
    ['Plus', ['le four', 'le pain']],
    ['Les moins', ['la queue', 'le bruit']],
    ['+', ['le four', 'le pain']],
    ['-', ['la queue', 'le bruit']],
    ['Aimé', ['la mer', 'le sable']],
    ['Pas aimé', ['le vent', 'les algues']],
    ['Je n’ai pas aimé', ['le vent', 'les algues']],
    ['What did you like?', ['Food', 'Music']],
  ])('are free text where the heading asks for words: %s', (heading, values) =>
    expect(beside(heading, values)).toBe('open'),
  );

  test.each([
    ['choice', 'Comment êtes-vous venu ?', ['Vélo', 'Train', 'Voiture']],
    ['scale', 'Avez-vous apprécié l’accueil ?', ['Beaucoup', 'Moyennement']],
    ['scale', 'Le lieu répondait-il à vos attentes ?', ['Oui, tout à fait', 'En partie']],
    ['choice', 'Did you like the ideas?', ['A lot', 'A little']],
    ['choice', 'Qu’avez-vous apprécié ?', ['Repas', 'Salle', 'Repas', 'Salle', 'Repas']],
    ['scale', 'Niveau de difficulté', ['Facile', 'Très facile', 'Difficile', 'Facile', 'Facile']],
    ['choice', 'Plus', ['Oui', 'Non']],
    ['scale', 'Moins', ['4', '2', '4']],
    ['choice', 'Moins de 18 ans', ['Une', 'Deux']],
    ['choice', 'Aimé par', ['Inès', 'Marc']],
    ['choice', 'Aimé', ['Repas', 'Salle', 'Repas', 'Salle', 'Repas']],
    ['choice', 'Profil', ['Élue', 'Agent']],
  ])('are a list elsewhere: %s, %s', (role, heading, values) =>
    expect(beside(heading, values)).toBe(role),
  );
});

import { describe, expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { file, input, messages, survey } from './table.js';

describe('what is the same in every row', () => {
  const closed = (heading: string, value: string): number =>
    survey(file(heading, () => value)).closed.length;

  test.each([
    ['Session', 'Excel, avril 2025'],
    ['Code', 'S-2025-041'],
    ['Session', '2025'],
    ['Montant', '0,00'],
  ])('tells of the file under a heading that asks nothing: %s, %s', (heading, value) =>
    expect(closed(heading, value)).toBe(0),
  );

  test.each([
    ['Vous êtes', 'Agent territorial'],
    ['Transport', 'Voiture'],
    ['Genre', 'Femme'],
    ['Venez-vous pour le repas ?', 'Pour le repas'],
    ['Satisfaction', 'Très satisfait'],
    ['Recommandation', 'Oui'],
    ['Note', '5'],
    ['Avez-vous suivi la formation ?', 'Oui, je l’ai suivie jusqu’au bout'],
    ['Votre accord', 'Non, je ne souhaite pas être recontacté'],
  ])('is what everybody answered elsewhere: %s, %s', (heading, value) =>
    expect(closed(heading, value)).toBe(1),
  );

  test('is a text of the form where it is a sentence and its heading asks nobody, and is told', () => {
    const sentence = 'Les informations recueillies ne sont pas transmises à des tiers.';
    const read = survey(file('RGPD (Description)', () => sentence));
    expect(read.closed).toEqual([]);
    expect(messages(read).join()).toContain('un texte du formulaire, et n’est pas lue');
  });

  test('is no change between editions that each have their own', () => {
    const read = readSurvey(
      ['2024', '2025'].map((year) =>
        input(
          file('Session', () => `Excel ${year}`),
          `${year}.csv`,
        ),
      ),
      {},
    );
    expect(read.closed).toEqual([]);
  });
});

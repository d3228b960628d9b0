import { describe, expect, it } from 'vitest';
import { confidencesIn } from '../../src/quote/gate/secrets/confiding.js';
import { french } from '../engine.js';

/** What is confided in a text, as written. */
function confided(text: string): string[] {
  const characters = [...text];
  return confidencesIn(french.parse(text)).map(({ start, end }) =>
    characters.slice(start, end).join(''),
  );
}

describe('what no list of phrases foresees', () => {
  it.each([
    'mon ex a la garde des enfants le jeudi, je n’ai pu venir que le vendredi',
    'depuis ma rechute je ne bois que du jus de pomme, merci pour le bar sans alcool',
    'ma cheffe m’a retiré mes dossiers le mois dernier',
    'je dors chez un ami depuis que j’ai rendu mon appartement',
    'je n’ai pas osé dire que je ne sais pas lire les horaires',
    'mon psy m’avait conseillé de sortir',
  ])('is a confidence: %s', (text) => {
    expect(confided(text)).toEqual([text]);
  });

  it.each([
    'mon mari et moi avons adoré la visite du fablab',
    'ma fille de 12 ans veut devenir développeuse',
    'ma cheffe veut venir l’an prochain',
    'je me suis sentie moins seule dans mon métier',
    'j’accompagne des personnes sans emploi, l’atelier m’a beaucoup aidée',
    'La table ronde sur la prison et le numérique était remarquable',
    'je suis conseillère numérique dans une médiathèque',
    'J’ai pleuré de rire pendant le spectacle',
    'une respiration lorsqu’on travaille dans le numérique',
    'je suis venue avc ma mere',
  ])('is none: %s', (text) => {
    expect(confided(text)).toEqual([]);
  });

  const OPENLY = 'depuis ma rechute je ne bois que du jus de pomme';
  it.each([
    `« ${OPENLY} »`,
    `"${OPENLY}"`,
    `- ${OPENLY}`,
    `${OPENLY}.`,
    `${OPENLY} !!!`,
    `${OPENLY}. Merci`,
    `Globalement, ${OPENLY}`,
    `Bon, ${OPENLY}...`,
  ])('is confided however it is typed: %s', (text) => {
    expect(confided(text).join(' ')).toContain(OPENLY);
  });
});

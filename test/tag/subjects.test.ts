import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const themes = (text: string) => tagged(text, ASKED.praise).tags.themes.map(({ id }) => id);

describe('what a session is about', () => {
  it.each([
    'l’atelier pain',
    'l atelier pain avec les enfants',
    'la conférence sur les transports',
    'L’ATELIER VÉLO',
    'la table ronde sur l’accueil des réfugiés',
    'le débat sur la cantine',
    'l’atelier sur l’accessibilité',
    'la fusée à eau',
  ])('« %s » tells nothing of how the event is run', (text) => {
    const run = /restauration|deplacement|ecoresponsabilite|accessibilite$|accueil/u;
    expect(themes(text).filter((id) => run.test(id))).toEqual([]);
  });

  it.each([
    ['l’atelier et le repas', 'evenement/restauration'],
    ['Un atelier cuisine, un repas partagé', 'evenement/restauration'],
    ['le stand crêpes et le café', 'evenement/restauration'],
    ['les conférences, l’accueil', 'evenement/accueil'],
  ])('« %s » still speaks of %s', (text, id) => {
    expect(themes(text)).toContain(id);
  });
});

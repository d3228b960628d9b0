import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const themesOf = (text: string, question: string = ASKED.criticism): string[] =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('equipment', () => {
  it.each([
    'le matériel',
    'les tablettes',
    'Les tablettes n’étaient pas chargées',
    'réseau nul',
    'les mises à jour',
    'les blocages de la DSI',
    'ordis lents',
    'pas assez de postes',
    'Canva et Padlet étaient bloqués sur les postes',
    'Nous étions vingt-deux pour huit ordinateurs',
  ])('« %s » is Technique', (text) => {
    expect(themesOf(text)).toContain('evenement/technique');
  });

  it.each([
    'le réseau des médiathèques',
    'le matériel pédagogique',
    'les supports',
    'la tablette de la chaise',
    'la mise à jour du programme',
  ])('« %s » is not', (text) => {
    expect(themesOf(text)).not.toContain('evenement/technique');
  });
});

describe('an entry of a verb and small words', () => {
  it.each([
    ['On va à la piscine', 'evenement/restauration'],
    ['aller à la médiathèque', 'evenement/restauration'],
    ['venir vers les stands', 'evenement/accueil'],
    ['Je n’ai pas eu à me plaindre', 'evenement/sens'],
    ['car de toute façon je reviendrai', 'evenement/deplacement'],
    ['Je suis monté car la porte était ouverte', 'evenement/deplacement'],
    ['venir chercher à comprendre', 'evenement/accueil'],
    ['je veux me mettre au fond', 'evenement/decouvertes'],
    ['plus d’entrée gratuite', 'evenement/jauge'],
    ['La peur de ne pas savoir', 'evenement/accessibilite'],
  ])('does not find « %s » as %s', (text, theme) => {
    expect(themesOf(text, ASKED.neutral)).not.toContain(theme);
  });

  it.each([
    ['aller au McDo le midi', 'evenement/restauration'],
    ['On a fini au kebab', 'evenement/restauration'],
    ['L’équipe est venue vers nous', 'evenement/accueil'],
  ])('still finds « %s »', (text, theme) => {
    expect(themesOf(text, ASKED.neutral)).toContain(theme);
  });
});

it.each([
  ['l’atelier robots', false],
  ['robot Thymio', false],
  ['Club robots le mercredi', false],
  ['les robots conversationnels', true],
  ['un robot qui répond à ma place', true],
])('« %s » is of artificial intelligence: %s', (text, isOf) => {
  expect(themesOf(text, ASKED.praise).includes('numerique/ia')).toBe(isOf);
});

it.each([
  ['Prévoir davantage de places aux ateliers', 'evenement/jauge'],
  ['8 places pour toute la commune', 'evenement/jauge'],
])('« %s » is Jauge', (text, theme) => {
  expect(themesOf(text)).toContain(theme);
});

it('a technician whom one can reach is no communication', () => {
  expect(themesOf('un technicien joignable le samedi')).not.toContain('evenement/communication');
});

import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const themes = (text: string, question: string = ASKED.neutral) =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('a theme that cannot be refused', () => {
  it.each([
    ['Tchap', 'numerique/logiciel-libre'],
    ['les embeddings', 'numerique/ia'],
    ['RGESN', 'numerique/ecologie-numerique'],
    ['le karaoké', 'evenement/rencontres'],
  ])('« %s », all that is said, is about %s', (text, theme) => {
    expect(themes(text)).toContain(theme);
  });

  it.each(['Pronote', 'Copilot', 'PARCOURSUP', 'les embeddings'])(
    '« %s », liked, is a content of the event for its subject, which stays',
    (text) => {
      const given = themes(text, ASKED.praise);
      expect(given).toContain('evenement/contenus');
      expect(given.some((id) => id.startsWith('numerique/'))).toBe(true);
    },
  );
});

describe('a first name that is praised is of the people on stage', () => {
  it.each(['Sandrine excellente', 'Yann au top', 'bravo Léa'])('« %s »', (text) => {
    expect(themes(text)).toEqual(['evenement/intervenants']);
  });

  it('a thanks may go to who organises', () => {
    expect(themes('Merci Karim !')).not.toContain('evenement/intervenants');
  });
});

describe('a theme said without its word', () => {
  it.each([
    ['J’avais les orteils gelés', 'lieu'],
    ['on entendait que dalle', 'technique'],
    ['cerveau en purée à 16h', 'rythme'],
    ['RESTE SUR LE PALIER', 'jauge'],
    ['j’avais la dalle', 'restauration'],
    ['au diable vauvert', 'deplacement'],
    ['accueillis comme des pachas', 'accueil'],
    ['Il a lu ses fiches', 'intervenants'],
    ['des platitudes, vu et revu', 'contenus'],
    ['je n’ai pas parlé à un chat', 'rencontres'],
  ])('« %s » is about %s', (text, theme) => {
    expect(themes(text, ASKED.criticism)).toContain(`evenement/${theme}`);
  });
});

describe('the one thing of which an answer says what it thinks is what it is about', () => {
  it.each([
    ['rien à redire sur la salle', 'lieu'],
    ['un peu déçu par le forum', 'formats'],
    ['bravo pour la communication', 'communication'],
    ['j’ai bien aimé la conférence', 'formats'],
    ['Merci pour les démos !!', 'formats'],
  ])('« %s » is about %s', (text, theme) => {
    expect(themes(text)).toEqual([`evenement/${theme}`]);
  });

  it.each(['nous étions au forum', 'je viens de la communication', 'on était à la communication'])(
    '« %s » tells of something else, or more',
    (text) => {
      expect(themes(text)).toEqual([]);
    },
  );
});

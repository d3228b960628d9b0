import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const themesOf = (text: string, question: string): string[] =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('what a conference is told with', () => {
  it.each([
    ['open space', 'formats'],
    ['Les open spaces', 'formats'],
    ['brainstorming', 'formats'],
    ['Q&A', 'formats'],
    ['serious games', 'formats'],
    ['afterparty', 'rencontres'],
    ['Kubernetes', 'contenus'],
    ['Rust, Java et Kotlin', 'contenus'],
    ['clean code', 'contenus'],
    ['soft skills', 'contenus'],
    ['communication non violente', 'contenus'],
    ['vos locaux', 'lieu'],
    ['rodé', 'organisation'],
    ['transitions entre les sessions', 'rythme'],
    ['développeurs', 'publics'],
    ['gaspi', 'ecoresponsabilite'],
    ['de belles recontres', 'rencontres'],
    ['panneautage', 'communication'],
    ['cérémonie des vœux', 'formats'],
  ])('has its theme when it is named alone: « %s »', (text, theme) => {
    for (const question of [ASKED.praise, ASKED.criticism])
      expect(themesOf(text, question)).toContain(`evenement/${theme}`);
  });

  it.each([
    ['Les speakers Java', 'contenus'],
    ['mon open space me manque', 'formats'],
    ['J’ai le droit de partir', 'contenus'],
    // « po » is how some write « pas »: no product owner is meant.
    ['je ne peux pas', 'publics'],
    ['Pas', 'publics'],
    ['je suis développeur java', 'contenus'],
    ['je suis prof de mathématiques', 'contenus'],
    ['le management des bénévoles', 'contenus'],
    ['l’agilité du danseur', 'contenus'],
    ['la psychologie de l’équipe', 'contenus'],
    ['la java du bal', 'contenus'],
    ['la serrure électronique', 'contenus'],
    ['les craft beer', 'contenus'],
    ['on se serait cru dans un open space', 'formats'],
    ['mon openspace', 'formats'],
    ['dans l’attente de vous revoir l’an prochain', 'jauge'],
    ['zéro gaspi', 'ecoresponsabilite'],
  ])('has none where it is only said in passing: « %s »', (text, theme) => {
    expect(themesOf(text, ASKED.praise)).not.toContain(`evenement/${theme}`);
  });

  it('is no elision: « le dongle » is no nail', () => {
    expect(themesOf('le dongle ne marchait pas', ASKED.criticism)).toContain('evenement/technique');
  });
});

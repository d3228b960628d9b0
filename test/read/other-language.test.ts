import { describe, expect, it } from 'vitest';
import { input, messages, said, survey } from './table.js';

/** What is told of rows of which some say these texts, a row each from the third on. */
function told(...texts: string[]): string {
  const rows = [said(1), said(2), ...texts, said(3), said(4)].map(
    (text, i) => `${i + 1};"${text}"`,
  );
  return messages(survey(`id;Remarques\n${rows.join('\n')}\n`, {}, input('').file)).join('\n');
}

describe('answers in another language are told, as they are not read', () => {
  it.each([
    'Good content but the audio was terrible',
    'I joined from Belgium, any chance to get the slides in English?',
    'Great session, thank you!',
    'Muy interesante, gracias a todos',
    'El ponente hablaba muy rápido pero los contenidos eran buenos',
    'Danke schön, sehr interessant',
    'Molto interessante, grazie',
    'Muito obrigada pela organização',
    'Die Musik war zu laut',
    'Ich fand die Vorträge sehr interessant',
    'La comida estaba muy buena',
    'El lugar es bonito pero los horarios son malos',
    'Gostei muito, a comida estava boa',
    'Nice place and good food',
    'Good organisation of the event',
    'I really liked this festival',
    'THE TALKS WERE TOO LONG',
    'Trugarez deoc’h holl',
  ])('%s', (text) => {
    expect(told(text)).toContain('1 réponse n’est pas en français (personne 3)');
  });

  it('with the people who wrote them, and how many answers', () => {
    expect(told('Too many talks and very noisy', 'Thank you for the coffee', 'ok')).toContain(
      '2 réponses ne sont pas en français (personnes 3 et 4)',
    );
  });

  it.each([
    'Super keynote, the best of the best, mais trop court',
    'Le world café and co, on adore',
    'Top top top',
    'bcp de talks sponsors, too much',
    'Con brio, bravo',
    'Déco has been',
    'Where is Brian ?',
    'Stand Breizh Cola, spectacle Ti ar Vro',
    'Musique too much, lights too much',
    '2h AR, wifi KO, breizh food',
    'Demandes : where, when, who',
    'Vegan food please, more please',
    'Nick Cave and the Bad Seeds',
    'nick cave and the bad seeds',
    'Salle Are You Experienced, concert Was Not Was',
    'Thanks Vincent, atelier great',
    'Very good !',
    'wc fermé, sono HS, accueil absent, talk « this is not a song », bar vide',
    'J’ai adoré le talk « What the hell is that? »',
    'wifi lent, sieges durs, dessert absent',
    'Larsen, coupure, larsen, pile morte, larsen.',
  ])('but not French that borrows: %s', (text) => {
    expect(told(text)).not.toContain('en français');
  });
});

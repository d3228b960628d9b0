import { describe, expect, it } from 'vitest';
import { asksForFacts } from '../../src/wording/manner/facts.js';
import { tagged } from './tagged.js';

describe('a question of what people did', () => {
  it.each([
    'Quels ateliers avez-vous suivis ?',
    'À quelle table ronde avez-vous participé ?',
    'Citez les ateliers auxquels vous avez participé',
    'À quels stands êtes-vous passés ?',
    'Atelier suivi',
    'Quel est le nom de votre formateur ?',
    'Dans quelle médiathèque êtes-vous venu ?',
  ])('is « %s »', (question) => {
    expect(asksForFacts(question)).toBe(true);
  });

  it.each([
    'Parmi les ateliers suivis, lequel vous a marqué ?',
    'Quelle session avez-vous suivie avec le plus d’intérêt ? Laquelle recommanderiez-vous ?',
    'Quelle conférence avez-vous préférée ?',
    'Quels intervenants souhaiteriez-vous avoir écoutés ?',
    'Noms des intervenants les plus convaincants',
    'Dans quel lieu vous êtes-vous senti le plus à l’aise ?',
    'Quels ateliers avez-vous suivis avec plaisir ?',
    'Qu’avez-vous choisi de retenir ?',
    'Qu’avez-vous vécu ?',
  ])('is not « %s »', (question) => {
    expect(asksForFacts(question)).toBe(false);
  });

  it.each([
    ['Les arnaques en ligne', 'neutral'],
    ['Zéro déchet', 'neutral'],
    ['Réparer son ordinateur', 'neutral'],
    ['7 h', 'neutral'],
    ['Compost, atelier vélo', 'neutral'],
    ['Compost, très décevant', 'negative'],
    ['Compost, un désastre', 'negative'],
    ['Compost, à éviter', 'negative'],
    ['Compost, un vrai régal', 'positive'],
    ['Que du bonheur', 'positive'],
    ['Excel débutant, passionnant', 'positive'],
    ['Compost, je n’ai rien compris', 'negative'],
  ])('hears « %s » as %s', (text, tone) => {
    expect(tagged(text, 'Quels ateliers avez-vous suivis ?').tags.sentiment.label).toBe(tone);
  });

  it('leaves a name to what was liked where that is asked', () => {
    const { sentiment } = tagged('Compost', 'Quel atelier vous a marqué ?').tags;
    expect(sentiment.label).toBe('positive');
  });
});

describe('a name that is an adjective too', () => {
  it.each([
    ['J’ai discuté avec Claire', 'neutral'],
    ['Nous étions avec Claire et Paul', 'neutral'],
    ['J’étais avec Mme Bon', 'neutral'],
    ['Claire était claire', 'positive'],
    ['Claire et précise, la présentation', 'positive'],
    ['UNE PRESENTATION CLAIRE', 'positive'],
  ])('« %s » is %s', (text, tone) => {
    expect(tagged(text).tags.sentiment.label).toBe(tone);
  });
});

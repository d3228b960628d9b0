import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const { praise, criticism, neutral } = ASKED;
const tone = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('what is so elsewhere, or for other reasons, is no blame of the event', () => {
  it.each([
    ['tout le monde n’a pas le permis', 'neutral'],
    ['je n’arrive pas à recruter dans ma structure', 'neutral'],
    ['mon service est à court de budget', 'neutral'],
    ['mon employeur ne m’a pas permis de venir', 'neutral'],
    ['je pensais avoir laissé mon écharpe au vestiaire', 'neutral'],
    ['il n’y a aucune pharmacie dans mon village', 'neutral'],
    ['j’ai le temps de venir mardi', 'neutral'],
    ['contrairement à ce qu’on m’avait dit c’était très bien', 'positive'],
    ['je croyais que ça serait pénible mais c’était top', 'positive'],
  ])('« %s » is %s', (text, label) => {
    expect(tone(text, neutral)).toBe(label);
  });

  it.each([
    ['tout le monde n’avait pas de casque', neutral],
    ['tout le monde n’a pas pu s’asseoir', criticism],
    ['on n’arrivait pas à entendre', neutral],
    ['ils étaient à court de pain', neutral],
    ['ça ne m’a pas permis d’avancer', neutral],
    ['je pensais apprendre des choses', neutral],
    ['il n’y avait aucune signalétique', praise],
    ['le contenu différait, contrairement à ce qui était annoncé', neutral],
    ['on a été obligés de manger debout', criticism],
    ['pas un mot sur les aidants', neutral],
  ])('but « %s » under « %s » blames', (text, question) => {
    expect(tone(text, question)).toBe('negative');
  });
});

describe('speed is good of time, and of nothing else', () => {
  it.each([
    ['la soirée a filé à toute allure', 'positive'],
    ['on avait le temps d’échanger', 'positive'],
    ['j’ai largement eu le temps de visiter', 'positive'],
    ['les diapos défilaient à toute vitesse, dommage', 'negative'],
    ['on ne nous a pas laissé le temps de finir', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(tone(text, neutral)).toBe(label);
  });
});

describe('what is no request, whatever it opens with', () => {
  it.each([
    ['mieux comprendre les enjeux', praise],
    ['éviter les pièges d’internet', praise],
    ['faire plus de rencontres que d’habitude', praise],
    ['mieux encore que l’an dernier', neutral],
    ['merci de votre accueil', neutral],
    ['je conseille de faire l’atelier terre', neutral],
    ['les bénévoles auraient mérité une médaille', neutral],
    ['il ne manquait que la mer', neutral],
  ])('« %s » under « %s »', (text, question) => {
    const { sentiment, intents } = tagged(text, question).tags;
    expect(sentiment.label).not.toBe('negative');
    expect(sentiment.label === 'neutral' && intents.includes('suggestion')).toBe(false);
  });

  it.each([
    ['mieux signaler les salles', neutral],
    ['faire plus d’ateliers', praise],
    ['je vous conseille de prévoir un parking', praise],
  ])('but « %s » under « %s » is one', (text, question) => {
    expect(tagged(text, question).tags.intents).toContain('suggestion');
  });
});

describe('what is denied, owed, or told after what was promised', () => {
  it.each([
    ['je n’ai pas trouvé que c’était trop intéressant', 'negative'],
    ['je n’ai pas trouvé que c’était trop long', 'positive'],
    ['je ne peux pas dire que j’ai appris grand-chose', 'negative'],
    ['je croyais que ce serait pénible mais c’était top', 'positive'],
    ['sans vos bénévoles ce serait la galère', 'positive'],
    ['sans cet événement ce serait triste', 'positive'],
    ['sans le bruit ce serait parfait', 'negative'],
    ['on m’avait dit que c’était super mais j’ai été déçue', 'negative'],
    ['on m’avait dit que c’était nul mais j’ai adoré', 'positive'],
    ['rien à voir avec le forum de mai, ici c’est agréable', 'positive'],
    ['rien à voir avec ce qui était annoncé', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(tone(text, neutral)).toBe(label);
  });
});

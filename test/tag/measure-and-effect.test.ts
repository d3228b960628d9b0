import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const { praise, criticism, neutral } = ASKED;
const tone = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('time: what was too long or short, late or on time, whatever was asked', () => {
  it.each([
    ['les ateliers vraiment trop courts', praise, 'negative'],
    ['j’ai trouvé la plénière un peu longue', praise, 'negative'],
    ['LA JOURNEE M’A SEMBLE LONGUE', praise, 'negative'],
    ['la conference qui s eternise', praise, 'negative'],
    ['les horaires n’ont pas été respectés', neutral, 'negative'],
    ['on n’a pas attendu au vestiaire', criticism, 'positive'],
    ['on a eu le temps d’échanger', criticism, 'positive'],
    ['la matinee a file a toute allure', neutral, 'positive'],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });

  it.each([
    ['commencer à l’heure', criticism, 'negative'],
    ['on n’a pas eu le temps d’échanger', neutral, 'negative'],
    ['on a eu le temps de s’ennuyer', neutral, 'negative'],
    ['l’atelier était à l’heure du déjeuner', neutral, 'neutral'],
    ['le débat m’a bousculée', praise, 'positive'],
    ['le musée des graphiques trompeurs', praise, 'positive'],
  ])('but « %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });
});

describe('quantity: what there was enough of, and what there was none of', () => {
  it.each([
    ['il y avait largement assez de prises', criticism, 'positive'],
    ['les toilettes etaient en nombre suffisant', neutral, 'positive'],
    ['les navettes pas en nombre suffisant', praise, 'negative'],
    ['il n’y avait aucun micro', neutral, 'negative'],
    ['il y avait plus de boissons quand je suis arrivee', praise, 'negative'],
    ['un seul micro pour tout le monde', praise, 'negative'],
    ['on avait l’embarras du choix', criticism, 'positive'],
    ['très peu de bugs', neutral, 'positive'],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });

  it.each([
    ['avoir suffisamment de temps pour échanger', criticism, 'negative'],
    ['pas assez de prises pour tout le monde', neutral, 'negative'],
    ['il n’y avait aucun problème', neutral, 'positive'],
    ['il n’y avait plus d’attente', neutral, 'positive'],
    ['il n’y avait aucun snobisme', praise, 'positive'],
    ['il y avait plus de choix', praise, 'positive'],
    ['il n’y a qu’un mot à dire : merci', neutral, 'positive'],
  ])('but « %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });
});

describe('expectation: what it was beside what was promised', () => {
  it.each([
    ['le repas était meilleur que je ne le pensais', criticism, 'positive'],
    ['déçue en bien', neutral, 'positive'],
    ['tout s’est passé comme prévu', criticism, 'positive'],
    ['rien ne s’est passe comme prevu', praise, 'negative'],
    ['les ateliers bien en deçà de mes attentes', neutral, 'negative'],
    ['bonne surprise : le repas', criticism, 'positive'],
    ['sur le papier la visite était super, en réalité bof', neutral, 'negative'],
    [
      'sur le papier ça avait l’air ennuyeux mais en réalité c’était passionnant',
      praise,
      'positive',
    ],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });

  it.each([
    ['le repas n’était pas conforme au programme', neutral, 'negative'],
    ['sur le papier c’était bien, en réalité c’était encore mieux', neutral, 'positive'],
    ['j’espère que ce sera utile', neutral, 'neutral'],
  ])('but « %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });
});

describe('effect: what it made one do, or kept one from', () => {
  it.each([
    ['les ateliers m’ont permis d’échanger avec des pairs', neutral, 'positive'],
    ['J’ai réussi à rencontrer des collègues', criticism, 'positive'],
    ['la visite ne m’a pas permis d’échanger', praise, 'negative'],
    ['l’accueil m’a ôté l’envie de revenir', praise, 'negative'],
    ['ca donne envie de fuir', neutral, 'negative'],
    ['à cause du bruit, impossible de participer', praise, 'negative'],
    ['je n’ai pas pu entrer à cause de la foule', neutral, 'negative'],
  ])('« %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });

  it.each([
    ['rien ne m’a empêché de profiter', neutral, 'positive'],
    ['avoir pu rencontrer des élus', praise, 'positive'],
    ['permettre de rencontrer plus de monde', criticism, 'negative'],
    ['conserver ce format', criticism, 'positive'],
  ])('but « %s » under « %s » is %s', (text, question, label) => {
    expect(tone(text, question)).toBe(label);
  });
});

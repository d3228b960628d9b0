import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const tags = (text: string, question?: string) => tagged(text, question).tags;
const label = (text: string, question?: string) => tags(text, question).sentiment.label;
const signs = (text: string, question?: string) =>
  Object.fromEntries(
    tags(text, question).themes.map(({ id, polarity }) => [id.split('/')[1], polarity]),
  );

describe('what is thought, denied or doubted is read by itself, whatever is asked', () => {
  it.each([
    ['Je trouve que le programme était riche', ASKED.criticism, 'positive'],
    ['Pas sûr que le format soit intéressant', ASKED.praise, 'negative'],
    ['je doute que le cafe soit excellent', ASKED.neutral, 'negative'],
    ['on peut pas dire que l’animateur était drôle', ASKED.praise, 'negative'],
    ['Je ne dirais pas que c’était nul', ASKED.criticism, 'positive'],
    ['Qui oserait dire que c’était raté ?', ASKED.criticism, 'positive'],
    ['je ne sais pas si c’était bien', ASKED.praise, 'neutral'],
    ['DIFFICILE DE DIRE SI LA SALLE ÉTAIT BELLE', ASKED.criticism, 'neutral'],
    // What is told of oneself, or of something better, is none of it.
    ['on m’a dit que j’étais en retard', ASKED.neutral, 'negative'],
    ['On m’a dit que j’étais douillette', ASKED.neutral, 'negative'],
    ['je ne crois pas que je trouverai mieux', ASKED.neutral, 'positive'],
    ['Je ne doute pas que ce soit utile', ASKED.neutral, 'positive'],
    // What is denied twice is so.
    ['je ne pense pas que ce ne soit pas utile', ASKED.criticism, 'positive'],
    ['je ne crois pas que ce soit sans intérêt', ASKED.praise, 'positive'],
  ])('« %s » under « %s »: %s', (text, question, expected) => {
    expect(label(text, question)).toBe(expected);
  });

  it('gives the thing the sign of what is meant', () => {
    expect(signs('pas sûr que la salle soit belle', ASKED.praise)).toEqual({ lieu: 'negative' });
  });
});

describe('what others felt, and litotes', () => {
  it.each([
    ['mes collègues ont apprécié les ateliers', ASKED.criticism, 'positive'],
    ['Les élèves ont trouvé ça nul', ASKED.praise, 'negative'],
    ['mes stagiaires se plaignaient du son', ASKED.praise, 'negative'],
    ['le programme ne manquait pas d’intérêt', ASKED.criticism, 'positive'],
    ['Je doute de l’utilité', ASKED.neutral, 'negative'],
    ['je peux pas m’en plaindre', ASKED.criticism, 'positive'],
    ['les repas étaient loin d’être mauvais', ASKED.criticism, 'positive'],
    ['on m’a dit beaucoup de bien du buffet', ASKED.neutral, 'positive'],
  ])('« %s » under « %s »: %s', (text, question, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('who concedes one side says the other', () => {
  it.each([
    ['malgré le retard, belle journée', ASKED.criticism, /positive|mixed/],
    ['Même si le café était infect, c’était bien', ASKED.criticism, /positive|mixed/],
    [
      'la salle etait bruyante meme si les ateliers etaient passionnants',
      ASKED.praise,
      /negative|mixed/,
    ],
    ['Malgré trois relances, aucune réponse', ASKED.neutral, /negative/],
    ['malgré tout, le son était mauvais', ASKED.criticism, /negative/],
  ])('« %s » under « %s »', (text, question, expected) => {
    expect(label(text, question)).toMatch(expected);
  });

  it.each([
    [
      'le programme était décevant même si le wifi était top',
      { contenus: 'negative', technique: 'positive' },
    ],
    ['tout sauf le repas était bien', { restauration: 'negative' }],
    ['À part la plénière, c’était ennuyeux', { formats: 'positive' }],
    ['la navette oui, les salles non', { deplacement: 'positive' }],
    ['Heureusement qu’il y avait l’accueil', { accueil: 'positive' }],
    ['belle journée, un bémol pour le repas', { restauration: 'negative' }],
    [
      'tout était bien sauf le repas mais bel accueil',
      { restauration: 'negative', accueil: 'positive' },
    ],
    [
      'tout était bien sauf le repas, bravo pour l’accueil',
      { restauration: 'negative', accueil: 'positive' },
    ],
    ['c’était très bien sauf la salle, qui était glaciale', { lieu: 'negative' }],
  ])('« %s »: each thing has its own sign', (text, expected) => {
    expect(signs(text)).toMatchObject(expected);
  });
});

describe('what would be good is not so, whatever is asked', () => {
  it.each([
    'sans le bruit ce serait parfait',
    'Avec un micro ça aurait été top',
    'un peu plus de temps et c’était parfait',
    'la salle pourrait être plus grande',
    'il ne manquait que le café pour que ce soit parfait',
    'je reviendrai à condition que l’accueil soit plus chaleureux',
  ])('« %s »', (text) => {
    expect(label(text, ASKED.praise)).toBe('negative');
    expect(label(text)).toBe('negative');
  });

  it.each([
    'Avec des pauses, c’était parfait',
    'j’aurais voulu rester une semaine de plus',
    'sans vous ce ne serait pas pareil',
    'si tous les salons étaient comme ça ce serait parfait',
    'un site qui mérite d’être vu',
  ])('« %s » praises', (text) => {
    expect(label(text, ASKED.praise)).toBe('positive');
  });
});

describe('who asks for something in so many words praises nothing by it', () => {
  it.each([
    'Suggestion : un quiz',
    'penser à inviter des élus',
    'pourquoi ne pas prévoir un vestiaire ?',
    'LA PROCHAINE FOIS, PRÉVOIR UN VESTIAIRE',
    'ajouter un petit dejeuner',
    'un podcast ce serait bien',
    'éviter les longs discours',
    'améliorer le son',
  ])('« %s »', (text) => {
    const { sentiment, intents } = tags(text, ASKED.praise);
    expect(sentiment.label).toMatch(/neutral|negative/);
    expect(intents).toContain('suggestion');
    expect(intents).not.toContain('eloge');
  });

  it.each([
    'apprendre à prévoir les risques',
    'Améliorer mes pratiques',
    'revoir les anciens collègues',
    'ne pas faire la queue',
    'la suggestion de Marc : un bonheur',
    'vivement la prochaine fois',
    'Merci de votre accueil',
  ])('« %s » is what was liked', (text) => {
    expect(label(text, ASKED.praise)).toBe('positive');
  });

  it('asks beside what it praises', () => {
    expect(tags('Super journée, penser à organiser un covoiturage').intents).toEqual([
      'eloge',
      'suggestion',
    ]);
  });
});

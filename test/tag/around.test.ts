import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

/** What people put around what they say; no reader judges an answer by it. */
const AROUND: readonly (readonly [way: string, put: (text: string) => string])[] = [
  ['as a point of a list', (text) => `- ${text}`],
  ['as a bullet', (text) => `• ${text}`],
  ['as the first of one', (text) => `1) ${text}`],
  ['as the first otherwise', (text) => `1/ ${text}`],
  ['behind an arrow', (text) => `=> ${text}`],
  ['in brackets', (text) => `(${text})`],
  ['with an ellipsis', (text) => `${text}...`],
  ['with an exclamation', (text) => `${text} !!`],
  ['with « etc. »', (text) => `${text}, etc.`],
  ['with a smile', (text) => `${text} :)`],
  ['with another', (text) => `${text} 🙂`],
  ['with thanks', (text) => `${text}. Merci !`],
  ['with more thanks', (text) => `${text}, merci beaucoup`],
  ['with bare thanks', (text) => `${text} merci beaucoup`],
  ['with « à mon avis »', (text) => `${text} à mon avis`],
  ['after « d’abord »', (text) => `D’abord ${text}`],
  ['after « désolée »', (text) => `désolée mais ${text}`],
  ['with « voilà »', (text) => `${text}. Voilà.`],
  ['after « bonjour »', (text) => `Bonjour, ${text}`],
  ['after « franchement »', (text) => `franchement ${text}`],
  ['after « bon »', (text) => `Bon, ${text}`],
  ['after « globalement »', (text) => `Globalement, ${text}`],
  ['after « euh »', (text) => `euh... ${text}`],
  ['after « pour ma part »', (text) => `Pour ma part, ${text}`],
  ['after « je dirais »', (text) => `je dirais ${text}`],
  ['after « sans hésiter »', (text) => `Sans hésiter, ${text}`],
  ['after « vaste question »', (text) => `Vaste question ! ${text}`],
  ['after « pas évident à dire »', (text) => `pas évident à dire mais ${text}`],
  ['after « merci pour la question »', (text) => `Merci pour la question, ${text}`],
  ['after « spontanément »', (text) => `Spontanément ${text}`],
  ['after « de manière générale »', (text) => `De manière générale, ${text}`],
  ['after « comme dit plus haut »', (text) => `comme dit plus haut, ${text}`],
  ['after « c’est vrai que »', (text) => `C’est vrai que ${text}`],
  ['after « réponse »', (text) => `Réponse : ${text}`],
  ['with « voilà » and no mark', (text) => `${text} voila`],
  ['with « c’est tout »', (text) => `${text}. C’est tout.`],
  ['with wishes', (text) => `${text}. Bonne continuation à tous !`],
  ['with excuses', (text) => `${text} (désolée pour les fautes)`],
  ['with « en fait »', (text) => `${text} en fait`],
  ['with laughter', (text) => `${text} 😅`],
];

const SAID: readonly (readonly [text: string, question: string, label: string])[] = [
  ['les rencontres', ASKED.praise, 'positive'],
  ['je n’ai rencontré personne', ASKED.praise, 'negative'],
  ['la salle du fond', ASKED.criticism, 'negative'],
  ['le micro sifflait à chaque question', ASKED.neutral, 'negative'],
  ['un lieu où on respire', ASKED.image, 'positive'],
  ['prévoir une navette', ASKED.ideas, 'neutral'],
  ['bons ateliers, plénières trop longues', ASKED.neutral, 'mixed'],
];

describe.each(SAID)('« %s »', (text, question, label) => {
  const themes = (said: string) => tagged(said, question).tags.themes.map(({ id }) => id);
  it('is of its tone', () => expect(tagged(text, question).tags.sentiment.label).toBe(label));
  it.each(AROUND)('is so %s, of the same themes', (_, put) => {
    expect(tagged(put(text), question).tags.sentiment.label).toBe(label);
    expect(themes(put(text))).toEqual(themes(text));
  });
});

describe('a smile or thanks', () => {
  it.each(['les rencontres :)', 'Bravo. Merci !', ':)', 'merci'])(
    'praises alone: « %s »',
    (text) => {
      expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe('positive');
    },
  );
  it('is thanked for, what blames apart', () => {
    expect(tagged('Super journée. Merci !', ASKED.neutral).tags.intents).toContain('remerciement');
    expect(tagged('Trop de bruit. Merci !', ASKED.neutral).tags.intents).toEqual(['critique']);
  });
});

describe('a heart or a thumb behind what is said', () => {
  it.each([
    ['clim trop forte ❤️', ASKED.criticism, 'negative'],
    ['on n’entendait rien au fond 👍🏼', ASKED.neutral, 'negative'],
    ['prévoir une navette 🙏', ASKED.ideas, 'neutral'],
    ['bons ateliers, plénières trop longues 👏', ASKED.neutral, 'mixed'],
  ])('is a courtesy: « %s »', (text, question, label) =>
    expect(tagged(text, question).tags.sentiment.label).toBe(label),
  );
  it.each(['le repas 👍', 'la salle ❤️'])('says what no word does: « %s »', (text) => {
    expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('positive');
  });
});

describe('what a mark is part of', () => {
  it.each([
    ['Petit hôpital, peu de moyens, mais quel accueil !', 'positive'],
    ['super accueil ; par contre le repas…', 'mixed'],
    ['Bonjour l’ambiance', 'negative'],
    ['Bon, mais trop court', 'mixed'],
    ['Oui, mais trop court', 'mixed'],
  ])('stays: « %s »', (text, label) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe(label);
  });
});

it.each([
  'Un port ; le vin ; les amis',
  'Une place de village ; sans les voitures ; sans le bruit',
])('is a list where « ; » stands more than once: « %s »', (text) =>
  expect(tagged(text, ASKED.image).tags.sentiment.label).toBe('positive'),
);

it.each([
  [ASKED.criticism, 'negative'],
  [ASKED.praise, 'positive'],
])('« %s » tells the tone of « la restauration, sans hésiter »', (question, label) => {
  for (const text of [
    'La restauration, sans hésiter.',
    'la restauration, sans aucune hésitation',
    'La restauration, sans l’ombre d’une hésitation',
  ])
    expect(tagged(text, question).tags.sentiment.label).toBe(label);
});

it.each(['Sans l’ombre d’une hésitation', 'Oui, sans l’ombre d’une hésitation !'])(
  '« %s » alone is praise',
  (text) => {
    expect(tagged(text).tags.sentiment.label).toBe('positive');
  },
);

describe('a sign that is a word', () => {
  it.each([
    ['- de plénières, + d’ateliers', 'negative'],
    ['Manger debout, non merci', 'negative'],
    ['C’était n’importe quoi', 'negative'],
  ])('stays: « %s »', (text, label) => {
    expect(tagged(text, ASKED.neutral).tags.sentiment.label).toBe(label);
  });
});

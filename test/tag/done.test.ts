import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.js';

const DONE = 'Qu’avez-vous mis en place ?';
const toneOf = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('what was done since', () => {
  it.each([
    'Un atelier stop-motion avec l’école',
    'Club robots le mercredi',
    'Un café IA, deux séances, quinze personnes',
    'des temps de jeux vidéo encadrés',
    'un groupe d’entraide entre bibliothèques',
    'J’ai créé une fiche pour les usagers',
    'On va à l’Ehpad une fois par mois avec les tablettes',
    'pas encore',
  ])('« %s » is neither praise, blame nor a request', (text) => {
    const { tags, suggests } = tagged(text, DONE);
    expect(tags).toMatchObject({ informative: true, sentiment: { label: 'neutral' }, intents: [] });
    expect(suggests).toEqual([]);
  });

  it.each([
    ['Une réussite !', 'positive'],
    ['Le club démarre bien mais les filles ne viennent pas', 'mixed'],
    ['pas grand chose malheureusement', 'negative'],
    ['un nouvel outil, super pratique', 'positive'],
  ])('« %s » says it', (text, label) => {
    expect(toneOf(text, DONE)).toBe(label);
  });

  it('is no theme of the event, and keeps its subject', () => {
    const { tags } = tagged('Un café IA le mercredi', DONE);
    expect(tags.themes.map(({ id }) => id)).toEqual(['numerique/ia']);
  });

  it('« il faudrait » asks for something all the same', () => {
    expect(tagged('Il faudrait une suite à la formation', DONE).tags.intents).toContain(
      'suggestion',
    );
  });
});

it.each([
  ['la peur', 'Qu’est-ce qui vous a freiné ?'],
  ['La peur de ne pas savoir', 'Qu’est-ce qui vous a freiné ?'],
  ['la peur du ridicule', 'Quels obstacles avez-vous rencontrés ?'],
  ['la peur de mal faire', 'Qu’est-ce qui vous a bloqué ?'],
  ['la peur d’internet', 'Quelles difficultés rencontrez-vous ?'],
])('« %s » is no praise to « %s »', (text, question) => {
  expect(toneOf(text, question)).toBe('negative');
});

it('an evil that is denied there still praises', () => {
  expect(toneOf('aucun', 'Quels obstacles avez-vous rencontrés ?')).toBe('positive');
});

it.each([
  ['8', 'Que faudrait-il améliorer ?', 'neutral'],
  ['7,5', 'Que faudrait-il améliorer ?', 'neutral'],
  ['7', 'En un mot, la journée c’était…', 'neutral'],
  ['3', 'Qu’avez-vous le plus apprécié ?', 'neutral'],
  ['8/10', 'Que faudrait-il améliorer ?', 'positive'],
  ['3/10', 'Qu’avez-vous le plus apprécié ?', 'negative'],
  ['8', 'Votre note sur 10', 'positive'],
])('a number alone, « %s » to « %s », is %s', (text, question, label) => {
  expect(toneOf(text, question)).toBe(label);
});

describe('where one asks what lacked', () => {
  it.each([
    'Des cas concrets de petite commune, on ne vit pas tous dans une médiathèque de 2000 m2',
    'des exemples simples',
    'de bons outils',
  ])('« %s » lacked', (text) => {
    expect(toneOf(text, 'Ce qui m’a manqué')).toBe('negative');
  });

  it.each(['des échanges, sinon c’était parfait', 'des intervenants géniaux', 'Un grand merci'])(
    '« %s » praises',
    (text) => {
      expect(toneOf(text, 'Ce qui m’a manqué')).toBe('positive');
    },
  );
});

it.each(['ca n’interesse que les retraités', 'Ça n’amuse que les enfants'])(
  '« %s » blames, whatever was asked',
  (text) => {
    expect(toneOf(text, 'Qu’avez-vous le plus apprécié ?')).toBe('negative');
    expect(toneOf(text, 'Un autre commentaire ?')).toBe('negative');
  },
);

it('« je me permets de suggérer » praises nothing', () => {
  const { sentiment, intents } = tagged(
    'Je me permets de suggérer une navette',
    'Qu’avez-vous le plus apprécié ?',
  ).tags;
  expect([sentiment.label, intents]).toEqual(['neutral', ['suggestion']]);
});

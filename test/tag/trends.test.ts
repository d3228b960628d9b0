import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const QUESTIONS = [ASKED.neutral, ASKED.criticism, ASKED.praise];

describe('what rises or falls is worth what the thing is', () => {
  it.each([
    'Le niveau a clairement baissé cette année',
    'le niveau des interventions baisse d’année en année',
    'les prix ont encore augmente',
    'LE TEMPS D’ATTENTE NE CESSE D’AUGMENTER',
    'Le bruit n’a fait qu’augmenter',
    'La part des femmes sur scène recule',
    'Vous avez réduit les temps d’échange',
    'La diversité des profils s’est effondrée',
    'Le nombre de bugs a doublé',
    'qualité en baisse',
    'le temps de pause a été réduit',
    'de plus en plus de bruit',
    'Prix en hausse, qualité en baisse',
  ])('« %s » blames, whatever was asked', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('negative');
  });

  it.each([
    'Le bruit a bien diminué',
    'les dechets ont diminué de moitié',
    'Le temps d’attente a été divisé par deux',
    'Le nombre d’ateliers a augmenté',
    'La fréquentation a explosé',
    'La part des femmes sur scène a progressé',
    'on a doublé le nombre de toilettes',
    'Les prix n’ont pas augmenté',
    'de moins en moins d’attente',
    'vous avez doublé les navettes',
  ])('« %s » praises, whatever was asked', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('positive');
  });

  it.each([
    'moins de stress que l’an dernier',
    'Moins de gaspillage cette année',
    'il y a eu moins d’attente',
    'peu de bruit',
    'de moins en moins de paperasse',
  ])('« %s » praises: there is less of what weighs on people', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('positive');
  });

  it.each([
    'plus d’attente qu’en 2023',
    'de plus en plus de pub',
    'il y avait moins de choix',
    'On avait moins de temps',
  ])('« %s » blames: there is more of it, or less of what they want', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('negative');
  });

  it.each(['moins de bruit', 'plus de choix', 'il n’y avait plus de café', 'un peu de bruit'])(
    '« %s » asks for it, or says that it was there',
    (text) => {
      const { evidence } = ruled(text, ASKED.criticism).tags.sentiment;
      expect(evidence.flatMap(({ rules }) => rules)).not.toContain('trend');
    },
  );

  it('a theme that there is less of has the tone of it', () => {
    const { themes } = tagged('moins d’attente que l’an dernier', ASKED.neutral).tags;
    expect(themes.map(({ id, polarity }) => `${id} ${polarity}`)).toEqual([
      'evenement/jauge positive',
    ]);
  });

  it.each([
    'On sent une nette baisse de la qualité',
    'perte de convivialité',
    'J’ai remarqué la hausse du stress',
    'je note le recul de l’écoute',
    'DOMMAGE, LA DISPARITION DES ATELIERS',
    'une montée du bruit par rapport à l’an dernier',
    'On perd en spontanéité',
    'l’énergie a disparu',
    'Les dépenses s’envolent',
    'Le bilan montrait une baisse de la qualité',
    'la convivialité s’effrite',
    'toute motivation s’est envolée',
    'On perd en chaleur',
  ])('« %s » blames, by its noun', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('negative');
  });

  it.each([
    'On note une baisse du bruit',
    'aucune perte de qualité',
    'il y a eu une augmentation du nombre d’ateliers',
    'la réduction des files d’attente par rapport à 2024',
    'on gagne en sécurité',
    'Les larsens ont cessé',
    'le stress s’est envolé',
  ])('« %s » praises, by its noun', (text) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe('positive');
  });

  it.each(['réduction du bruit', 'une augmentation du nombre d’ateliers', 'moins de jargon'])(
    '« %s » is asked for under faults, and was there where one liked it',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags.sentiment.label).not.toBe('positive');
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
    },
  );

  it.each(['moins de bruit svp', 'moins de pub l’an prochain'])('« %s » asks for it', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('negative');
  });

  it.each([
    ['files d’attente bien plus courtes qu’en 2023', 'positive'],
    ['L’attente était moins longue', 'positive'],
    ['les trajets sont plus longs que l’an dernier', 'negative'],
  ])('what weighs on people is worth its size: « %s » is %s', (text, label) => {
    for (const asked of QUESTIONS)
      expect(tagged(text, asked).tags.sentiment.label, asked).toBe(label);
  });

  it.each([
    'des files moins longues',
    'des trajets plus courts',
    'des pauses plus longues que l’an dernier',
  ])('« %s » is asked for, or tells of what one wants', (text) => {
    const { evidence } = ruled(text, ASKED.criticism).tags.sentiment;
    expect(evidence.flatMap(({ rules }) => rules)).not.toContain('trend');
  });

  it('two things that went each their way are both', () => {
    for (const asked of QUESTIONS) {
      const { label } = tagged('On gagne en rigueur, on perd en convivialité', asked).tags
        .sentiment;
      expect(label, asked).toBe('mixed');
    }
  });

  it.each([
    'Si les prix baissent, je reviens',
    'J’aimerais que le niveau augmente',
    'Augmenter le nombre d’ateliers',
    'Baissez la musique',
    'Il a baissé les bras',
    'La durée des ateliers augmente',
    'Le nombre de personnes a augmenté',
    'la place a encore augmenté',
    'la participation aux frais a doublé',
    'le temps de chargement a diminué',
    'la chaleur de l’accueil a diminué',
    'J’ai compris pourquoi les inégalités augmentent',
    'De plus en plus de monde',
    'le nombre de mails a doublé',
    'des tours de cou en chutes de tissu',
    'un tarif réduit',
    'Un atelier sur la hausse des prix',
    'On aimerait une baisse des prix',
    'il faudrait une augmentation du nombre d’ateliers',
    'la fin des ateliers',
    'le retour des participants',
    'Le wifi a cessé de fonctionner',
    'On gagnerait en clarté',
    'Si on gagnait en fluidité',
    'J’ai gagné en fin de journée',
    'Stand réduction des déchets',
    'La table ronde expliquait la hausse des prix',
    'L’attente serait plus courte avec deux caisses',
    'Le module dédié à la perte d’autonomie',
    'Rendez-vous à l’arrêt de la navette',
    'le public est descendu dans la cour a midi',
    'si jamais la fréquentation baissait, que feriez-vous ?',
  ])('« %s » tells of nothing that did so, or that is good or bad', (text) => {
    const { evidence } = ruled(text, ASKED.neutral).tags.sentiment;
    expect(evidence.flatMap(({ rules }) => rules)).not.toContain('trend');
  });

  it('its proof is the thing and what it did', () => {
    const { answer, tags } = ruled('Mais le niveau a bien baissé cette année', ASKED.neutral);
    const [proof] = tags.sentiment.evidence;
    expect(answer.text.slice(proof?.start, proof?.end)).toBe('le niveau a bien baissé');
    expect(proof?.rules).toEqual(['trend']);
  });
});

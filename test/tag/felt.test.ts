import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const label = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('an answer that opens with what one felt says it of what follows', () => {
  it.each([
    'J’ai beaucoup aimé que les formateurs reprennent tout depuis le début sans prendre personne pour un idiot',
    'on a apprécié la présence d’une infirmière pendant les trois jours du camp',
    'j ai adoré l’escape game où il fallait fouiller les poubelles de la mairie',
    'NOUS AVONS AIME ENTENDRE QUE LES PANNES DES AUTRES SONT PIRES QUE LES NOTRES',
    'J’apprécie que le vestiaire soit tenu par des gens en insertion',
    'J’ai été bluffée par le calme de l’équipe pendant la panne',
  ])('praised where faults are asked for: %s', (text) => {
    expect(label(text, ASKED.criticism)).toBe('positive');
  });

  it.each([
    'Je n’ai pas aimé devoir choisir entre deux débats qui me passionnaient',
    'J’ai été gênée par le rire des organisateurs pendant les beaux témoignages',
    'J’ai été surpris de voir aussi peu de femmes sur une scène aussi belle',
    'On a moins aimé la visite du musée, trop rapide pour en profiter',
    'j’ai regretté l’absence de moments conviviaux entre les séances',
  ])('blamed where one is asked what was liked: %s', (text) => {
    expect(label(text, ASKED.praise)).toBe('negative');
  });

  it.each([
    ['J’ai adoré le concert et détesté la file d’attente', 'mixed', ASKED.neutral],
    ['J’ai adoré la visite. Le café était tiède.', 'mixed', ASKED.neutral],
    ['J’ai aimé le matin, mais l’après-midi était interminable', 'mixed', ASKED.criticism],
    ['J’ai apprécié la première heure, ensuite on s’est ennuyés', 'negative', ASKED.criticism],
    ['j’ai adoré attendre une heure sous la pluie', 'negative', ASKED.criticism],
    ['J’aurais aimé plus de pauses', 'negative', ASKED.criticism],
  ])('not where more is said, or it is mocked: %s', (text, tone, question) => {
    expect(label(text, question)).toBe(tone);
  });
});

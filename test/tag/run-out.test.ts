import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const intents = (text: string, question: string = ASKED.criticism) =>
  tagged(text, question).tags.intents;

describe('what there was none left of', () => {
  it.each([
    'Plus de sandwichs à 12h45',
    'plus de sandwichs a 12h45',
    'PLUS DE CAFÉ À 10H',
    'plus d’eau dès 9 h',
    'plus de place quand on est arrivés',
    'Plus de badges à notre arrivée',
    'plus rien à manger après 13h',
  ])('« %s » is a criticism and suggests nothing', (text) => {
    expect(intents(text)).toEqual(['critique']);
  });

  it.each([
    'Plus de sandwichs',
    'Plus de femmes quand on parle de technique',
    'Plus de café avant 10h, svp',
  ])('« %s » still asks for more', (text) => {
    expect(intents(text)).toContain('suggestion');
  });

  it('what should be done about it is a suggestion all the same', () => {
    const { tags } = ruled('Plus de café à 10h, prévoir deux machines', ASKED.criticism);
    expect(tags.intents).toContain('suggestion');
  });
});

describe('a number after « plus de » or « moins de » is a measure', () => {
  it.each([
    'j’étais la seule de moins de 30 ans je crois...',
    'Plus de 200 personnes dans une salle de 100',
    'j etais la seule de moins de trente ans',
    'on était plus de 40 dans l’atelier',
  ])('« %s » suggests nothing', (text) => {
    expect(intents(text)).not.toContain('suggestion');
  });

  it.each(['Moins de discours', 'plus d’une pause'])('« %s » does', (text) => {
    expect(intents(text)).toContain('suggestion');
  });
});

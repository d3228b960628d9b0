import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../src/quote/gate/secrets/secrets.js';
import { tagged } from './tagged.js';

const RETAINED = 'Que retenez-vous ?';
const toldIn = (text: string, question = RETAINED) => secretsOf(tagged(text, { question }));

describe('a matter of health or law that is a subject', () => {
  it.each([
    'endométriose',
    'la chimio à domicile, très bon exposé',
    '- le consentement\n- la ménopause\n- l’atelier sutures',
    'IVG, contraception, ménopause : bref tout ce qu’on ne nous apprend pas',
    'le point sur la vaccination de la femme enceinte, clair net et utile',
    'la femme enceinte et l’alcool',
    'la prise en charge de la patiente diabétique',
    'la garde à vue, les nouvelles règles',
    'La sensibilisation à l’endométriose, très bien menée',
    'sensibilisation au cancer du sein',
    'La prévention du suicide, bien traitée',
    'Comprendre enfin mon bulletin de paie',
  ])('is nobody’s: « %s »', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    'mon endométriose',
    'je suis enceinte',
    'ma dépression',
    'la patiente diabétique a fait un malaise',
    'IVG en mars, personne au courant',
    'Pour les personnes autistes, dont je suis',
    'chimio mardi',
    'Prévention du suicide, mon frère s’est pendu',
    'sensibilisation au diabète, je le suis depuis deux ans',
    'le dépistage m’a sauvée, j’avais un mélanome',
    'Le lithium et la foule...',
    'Huissier vendredi, congrès jeudi, ordre logique',
  ])('is somebody’s: « %s »', (text) => {
    expect(toldIn(text)).not.toEqual([]);
  });

  it.each([
    ['Pourquoi n’êtes-vous pas venu ?', 'endométriose'],
    ['Vos difficultés', 'la garde à vue, les nouvelles règles'],
  ])('is one’s own where it is asked for: %s', (question, text) => {
    expect(toldIn(text, question)).not.toEqual([]);
  });
});

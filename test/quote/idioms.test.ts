import { describe, expect, it } from 'vitest';
import { idiomOf } from '../../src/quote/same/idioms.js';
import { french } from '../engine.js';

const idiom = (text: string): number | null => idiomOf(french.parse(text).tokens);

describe('one idea in other words', () => {
  it.each([
    ['Une respiration', 'un bol d’air'],
    ['C’est une vraie bouffée d’air !', 'OXYGENE'],
    ['une bouffee d’oxygène dans l’année', 'ma respiration de l’année'],
    ['Un second souffle.', 'respirer'],
    ['sortir la tête du guidon', 'Prendre du recul'],
    ['De quoi recharger les batteries', 'ressourçant'],
    ['Un vrai coup de boost', 'je suis repartie regonflee'],
    ['on repart remotivés', 'une dose d’énergie'],
    ['pas seule', 'se sentir moins seul'],
    ['La réunion de famille', 'ma cousinade professionnelle'],
    ['une boussole', 'Un phare dans la brume'],
    ['entre-soi', 'Entre initiés'],
  ])('« %s » says « %s »', (one, other) => {
    expect(idiom(one)).not.toBeNull();
    expect(idiom(one)).toBe(idiom(other));
  });

  it.each([
    'le souffle y est, pas le coffre',
    'une ruche sans miel',
    'un phare, mais qui consomme pas mal',
    'Une respiration : on y pose son sac.',
    'à bout de souffle',
    'pas le temps de respirer',
    'plus une parenthèse',
    'un coup de fouet qui ne dure pas',
    'je ne repars pas remotivée',
    'On respire mal dans la salle.',
    'la pause du matin',
    'des retrouvailles',
    'la boussole !!',
    'une parenthèse dont on revient avec une liste de courses et trois nouvelles idées de travail',
  ])('« %s » says none', (text) => {
    expect(idiom(text)).toBeNull();
  });

  it('tells one idea from another', () => {
    expect(idiom('Une parenthèse')).not.toBe(idiom('Une respiration'));
  });
});

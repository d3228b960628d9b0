import { describe, expect, it } from 'vitest';
import { listedIn } from '../../src/quote/gate/secrets/by-lists.js';
import { confidencesIn } from '../../src/quote/gate/secrets/confiding.js';
import { toldOf } from '../../src/quote/gate/secrets/told-of.js';
import { statementsOf } from '../../src/quote/gate/statements.js';
import { french } from '../engine.js';

const readAs = (text: string): string[] =>
  toldOf(statementsOf(french.parse(text))).map((tokens) =>
    tokens.map(({ form }) => form).join(' '),
  );

const isHeld = (text: string): boolean => {
  const parse = french.parse(text);
  return listedIn(parse, []).length > 0 || confidencesIn(parse).length > 0;
};

describe('what a mediator tells of somebody', () => {
  it.each([
    [
      'Madame est sous curatelle, son fils l’a volée',
      "je suis sous curatelle , mon fils m' a volée",
    ],
    ['Le fils de [nom] lui prend son argent', 'mon fils me prend mon argent'],
    ['Mme B. s’endort le soir', "je m' endors le soir"],
    ['Un monsieur qui sort de prison', 'je sors de prison'],
    ['la jeune dame de 30 ans que j’accompagne a souri', "j' ai souri"],
    ['Un monsieur alcoolique est venu', 'je suis alcoolique suis venu'],
    [
      'La rampe est raide. Nous avons aidé [nom], il est épuisé',
      'nous avons aidé je , je suis épuisé',
    ],
  ])('is read as that person said it: %s', (text, read) => {
    expect(readAs(text)).toEqual([read]);
  });

  it.each([
    'Les usagers au RSA viennent peu',
    'l’usager est souvent illettré',
    'Qu’un usager qui dit « je suis nul » a surtout honte',
    'une personne au RSA viendrait',
    'La dame du guichet est partie',
    'Madame la maire est socialiste',
    'le dossier d’une dame',
    'il y a une salle',
    'La salle est belle, elle est claire',
  ])('is nobody’s own: %s', (text) => {
    expect(readAs(text)).toEqual([]);
  });

  it.each([
    'La dame que j’accompagne est battue par son fils, elle a souri pour la première fois.',
    'Notre usager suit une cure de désintoxication, il a tenu la journée.',
    'Monsieur a été diagnostiqué bipolaire, il a bien suivi l’atelier.',
    'Madame a perdu son mari en juin, elle a pu récupérer ses photos.',
    'Il est allocataire de l’AAH, la salle calme lui a fait du bien.',
    'Madame touche le RSA et s’est sentie à sa place.',
    '[nom] a 8 000 € de dettes, on a rempli le dossier.',
    '[nom] ne sait ni lire ni écrire, il a dicté sa lettre.',
    'Monsieur B. est sans abri, il a pu charger son téléphone.',
    'MADAME EST SOUS CURATELLE',
  ])('is held as if they had written it: %s', (text) => {
    expect(isHeld(text)).toBe(true);
  });

  it.each([
    'Madame a apprécié l’accueil',
    'Monsieur est venu avec son fils, ils ont fait l’exercice ensemble.',
    'Elle ne savait pas se servir de la souris, maintenant elle navigue seule.',
    'L’usagère a pu créer son adresse mail.',
    'La dame a perdu son mot de passe, on l’a retrouvé ensemble.',
    'Un atelier pour les sans-abri',
    'Un guide pour les usagers sous tutelle',
    'Les personnes au RSA viennent peu',
  ])('is free where nothing is confided: %s', (text) => {
    expect(isHeld(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { type Claim, claimOf, isContrary, missSame } from '../../src/quote/same/claim.js';
import { french } from '../engine.js';

const claim = (text: string): Claim => claimOf(french.parse(text).tokens);

describe('how much of a thing a text says there was', () => {
  it.each([
    ...['Prévoir', 'Ajouter', 'Rajouter', 'Proposer', 'Installer', 'Organiser', 'Instaurer'],
    ...['Remettre', 'Créer', 'Fournir', 'Laisser', 'Mettre', 'Prévoyez', 'Ajoutez'],
    ...['Augmenter', 'Développer', 'Multiplier', 'Renforcer', 'Accorder'],
    ...['Il faudrait', 'Il faut prévoir', 'Je voudrais', 'J’aurais aimé', 'Il mériterait', 'Sans'],
    ...['Il manque', 'Il manquait', 'Il a manqué', 'Ce qui manque :', 'On a manqué d’'],
    ...['Pas d’', 'Aucune', 'Zéro', '0', 'Jamais d’', 'Rien sur', 'Dommage, pas d’'],
    ...[
      'Manque d’',
      'L’absence d’',
      'Pénurie d’',
      'Faute d’',
      'Insuffisance d’',
      'Je regrette l’absence d’',
    ],
    ...['Trop peu d’', 'Pas assez d’', 'Plus d’', 'Davantage d’', 'Nous aimerions plus d’'],
  ])('misses the buses in « %s … »', (opening) => {
    const noun = /(?:’|Aucune|Zéro|0)$/u.test(opening) ? 'autobus' : 'un autobus';
    const text = `${opening}${opening.endsWith('’') ? '' : ' '}${noun}`;
    expect([...claim(text).missed]).toEqual(['autobus']);
    expect(missSame(claim(text), claim('Pas d’autobus'))).toBe(true);
  });

  it.each([
    ...['absent', 'inexistant', 'manquant', 'insuffisant', 'introuvable', 'pas suffisant'],
    ...['qui manquait', 'serait bienvenu', 'serait appréciable', 'serait apprécié', 'serait utile'],
    ...['serait nécessaire', 'serait idéal', 'serait indispensable'],
  ])('misses it in « un vestiaire %s »', (rest) => {
    expect([...claim(`Un vestiaire ${rest}`).missed]).toEqual(
      rest === 'qui manquait' ? [] : ['vestiaire'],
    );
  });

  it.each([
    ...['Trop de', 'Moins de', 'Excès de', 'Marre de', 'Plus jamais de', 'Jamais plus de'],
    ...['Supprimer les', 'Réduire les', 'Limiter les', 'Diminuer les', 'Éviter les'],
    ...['Enlever les', 'Retirer les', 'Alléger les', 'Supprimez les', 'Il faudrait supprimer les'],
  ])('wishes the speeches away in « %s discours »', (opening) => {
    expect(claim(`${opening} discours`).rejects).toBe(true);
    expect(isContrary(claim(`${opening} discours`), claim('Pas de discours'))).toBe(true);
  });

  it.each([
    ...['Assez de discours', 'Suffisamment de discours', 'Pas trop de discours', 'Les discours'],
    ...['Il y a eu plus de discours', 'De plus en plus de discours', 'Au moins un discours'],
    ...[
      'Des discours, il y en a trop',
      'Le plus de discours',
      'Organisé pour les discours',
      'On a pu organiser les discours',
    ],
  ])('neither misses nor rejects them in « %s »', (text) => {
    const { missed, rejects } = claim(text);
    expect([...missed, rejects]).toEqual([false]);
  });

  it('misses what « et » joins, not what comes with it', () => {
    expect([...claim('Il manquait un vestiaire et un plan').missed]).toEqual(['vestiaire', 'plan']);
    expect([...claim('Pas de navette depuis la gare').missed]).toEqual(['navette']);
    expect([...claim('Je n’ai pas trouvé de place en salle').missed]).toEqual(['place']);
  });
});

describe('two ends of a scale', () => {
  it.each([
    ['trop long', 'trop court'],
    ['interminable', 'expéditif'],
    ['rapide', 'lent'],
    ['immense', 'exigu'],
    ['spacieux', 'minuscule'],
    ['étouffant', 'glacial'],
    ['souriant', 'désagréable'],
    ['passionnant', 'soporifique'],
    ['excellent', 'médiocre'],
    ['réussi', 'raté'],
    ['bondé', 'vide'],
    ['facile', 'compliqué'],
    ['limpide', 'confus'],
    ['bruyant', 'calme'],
    ['loin', 'près'],
    ['lumineux', 'sombre'],
    ['gratuit', 'payant'],
    ['ouvert', 'fermé'],
    ['au début', 'à la fin'],
    ['le matin', 'le soir'],
    ['à l’arrivée', 'au départ'],
    ['trop tôt', 'trop tard'],
    ['avant', 'après'],
    ['trop fort', 'trop faible'],
    ['copieux', 'chiche'],
    ['trop dense', 'trop léger'],
    ['nouveau', 'dépassé'],
    ['présent', 'absent'],
    ['identique', 'différent'],
    ['théorique', 'pratique'],
    ['pour débutants', 'pour experts'],
    ['à garder', 'à supprimer'],
    ['trop long', 'pas assez long'],
  ])('« %s » is against « %s »', (one, other) => {
    const [a, b] = [`Le programme ${one}`, `Le programme ${other}`].map(claim) as [Claim, Claim];
    expect([isContrary(a, b), isContrary(b, a), isContrary(a, a)]).toEqual([true, true, false]);
  });

  it('is none for a text that is at both', () => {
    expect(isContrary(claim('Un format long et court'), claim('Un format court'))).toBe(false);
  });
});

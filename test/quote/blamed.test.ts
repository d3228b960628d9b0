import { describe, expect, it } from 'vitest';
import type { SentimentLabel } from '../../src/model/tags.js';
import { holdingBackWhole } from '../../src/quote/gate/gate.js';
import { rulesFor } from '../../src/quote/gate/rules.js';
import { tagged } from './tagged.js';

/** Why a text is held, told of `name`, with words that judge. */
function heldOf(text: string, name?: string, values: Readonly<Record<string, number>> = {}) {
  const one = tagged(text, { values, personal: name === undefined ? {} : { [name]: 'name' } });
  const rules = rulesFor([one], { threshold: 1, allowNames: new Set() })(one);
  return holdingBackWhole(one, rules);
}

describe('a union, or whoever is told by an office in it', () => {
  it.each([
    'Les gars de FO ont encore fait leur cinéma, leur délégué ne bosse jamais',
    'LES GARS DE LA CGT NE BOSSENT JAMAIS',
    'le delegue syndical fout rien',
    'l elue du CST ne vient jamais',
    'Les élus du CSE se servent dans la caisse',
    'la secretaire du CSE est vendue à la direction',
    'La CFDT nous a vendus',
    'l’UNSA raconte n’importe quoi',
    'FSU : des planqués',
    'nos délégués sont des lâches',
    'Les camarades de SUD passent leur temps à râler',
    'votre syndicat est une mafia',
    'Le délégué du personnel n’a rien fait pour nous',
  ])('is blamed: « %s »', (text) => {
    expect(heldOf(text)).not.toEqual([]);
  });

  it.each([
    'la présence des syndicats était bienvenue',
    'stand de la CGT bien tenu',
    'il fo arrêter de passer son temps à attendre',
    'le syndicat des eaux ne sert à rien sans les communes',
    'le site sud ne sert à rien',
    'bon échange avec le délégué syndical',
    'les syndicats n’étaient pas invités, dommage',
    'la CFDT a passé la journée à expliquer les primes',
    'les élus du CST étaient là',
  ])('is not: « %s »', (text) => {
    expect(heldOf(text)).toEqual([]);
  });
});

describe('one person told by a job and a post', () => {
  it.each([
    'le chauffeur de la benne 4 s’est fait retirer son permis et conduit encore',
    'le chauffeur de la benne 4 a perdu son permis',
    'LE CONDUCTEUR DU CAR 2 ROULE SANS PERMIS',
    'le mecano de l atelier a été arrêté pour conduite en état d’ivresse',
    'le magasinier du dépôt pique du gasoil',
    'le plombier de la régie travaille au black le samedi',
  ])('did what the law forbids: « %s »', (text) => {
    expect(heldOf(text)).not.toEqual([]);
  });

  it.each([
    'le chauffeur de la benne 4 m’a laissé klaxonner',
    'le chauffeur du bus a perdu son badge',
    'il faut le permis poids lourd pour conduire la benne',
    'le magasinier nous a fait visiter le dépôt',
  ])('did not: « %s »', (text) => {
    expect(heldOf(text)).toEqual([]);
  });
});

it('a name whose bearer kept others waiting is blamed', () => {
  const values = { 'fait attendre': -0.5 };
  expect(heldOf('Loïc nous a fait attendre une heure', 'Loïc', values)).not.toEqual([]);
});

describe('whoever is alone at a desk', () => {
  it.each([
    ['La dame en caisse, désagréable au possible', 'désagréable'],
    ['l’accueil de la dame en caisse, désagréable au possible', 'désagréable'],
    ['L ACCUEIL DE LA DAME EN CAISSE, GLACIAL', 'GLACIAL'],
    ['accueil glacial de la dame de la billetterie', 'accueil glacial'],
    ['accueil froid du monsieur à la caisse', 'froid'],
    ['le ton du vigile, odieux', 'odieux'],
    ['la caissière était lente', 'lente'],
    ['la dame en caisse m’a agacée', 'agacée'],
  ])('is blamed by the tone of what is said of them: « %s »', (text, word) => {
    expect(heldOf(text, undefined, { [word]: -0.6 })).not.toEqual([]);
  });

  it.each([
    ['l’accueil était froid', 'froid'],
    ['l’accueil des bénévoles, glacial', 'glacial'],
    ['les dames en caisse étaient lentes', 'lentes'],
    ['la queue à la caisse était pénible', 'pénible'],
    ['la dame en caisse était débordée', 'débordée'],
    ['la dame en caisse, désolée, n’y pouvait rien', 'désolée'],
    ['l’accueil de la dame en caisse, le froid dehors', 'froid'],
    ['la dame en caisse travaille dans un froid glacial', 'glacial'],
    ['le monsieur du vestiaire était adorable, l’attente pénible', 'pénible'],
    ['le ton de la visite était pédant', 'pédant'],
    ['l’agent du guichet m’a attendue dix minutes après la fermeture', 'attendue'],
    ['le guide était ennuyeux', 'ennuyeux'],
    ['la guide récitait', 'récitait'],
  ])('is not: « %s »', (text, word) => {
    expect(heldOf(text, undefined, { [word]: -0.6 })).toEqual([]);
  });

  it.each([
    'La dame en caisse, adorable',
    'Accueil de la dame en caisse au top',
    'la dame du vestiaire, très gentille',
    'la médiatrice répondait à toutes nos questions',
    'les médiateurs étaient pressés',
  ])('is praised, or one of several: « %s »', (text) => {
    expect(heldOf(text)).toEqual([]);
  });

  it.each([
    ['accueil glacial de Loïc', 'accueil glacial'],
    ['l’accueil de Loïc, désagréable', 'désagréable'],
  ])('nor is a name kept whose welcome is blamed: « %s »', (text, word) => {
    expect(heldOf(text, 'Loïc', { [word]: -0.6 })).not.toEqual([]);
  });
});

describe('a masked name whose sentence blames', () => {
  it.each([
    ['Loïc du service eau fait du black le week end avec le camion', 'Loïc'],
    ['Kevin B. fait du black le week-end', 'Kevin B.'],
    ['Loïc de la paie n’est jamais aimable', 'Loïc'],
    ['Demandez à Loïc pourquoi il était au bar à 10h', 'Loïc'],
    ['ne pas voir Loïc pendant une journée', 'Loïc'],
    ['enfin une journee sans Loïc', 'Loïc'],
    ['On a mis Loïc dans mon groupe, il n’a rien foutu', 'Loïc'],
    ['plus jamais à la table de Loïc', 'Loïc'],
  ])('is held: « %s »', (text, name) => {
    expect(heldOf(text, name)).not.toEqual([]);
  });

  it.each([
    ['Loïc était pénible', 'pénible'],
    ['Loïc a été vraiment décevant', 'décevant'],
    ['Loïc, trop mou', 'mou'],
    ['Loïc m’a agacée', 'agacée'],
    ['Loïc m’a fait une réflexion désagréable', 'désagréable'],
    ['j’ai détesté Loïc', 'détesté'],
    ['Loïc était stressante', 'stressante'],
    ['Loïc, qui était pénible, nous a coupés', 'pénible'],
    ['Loïc (accueil) était pénible', 'pénible'],
  ])('is held by the tone of what is said of it: « %s »', (text, word) => {
    expect(heldOf(text, 'Loïc', { [word]: -0.6 })).not.toEqual([]);
  });

  it.each([
    ['La trésorière était pénible', 'pénible'],
    ['le président a été lamentable', 'lamentable'],
  ])('is held of a function that one person holds: « %s »', (text, word) => {
    expect(heldOf(text, undefined, { [word]: -0.6 })).not.toEqual([]);
  });

  it.each([
    ['L’atelier de la trésorière était pénible', 'pénible'],
    ['la secrétaire m’a rappelée trois fois', 'rappelée'],
    ['les présidents étaient pénibles', 'pénibles'],
  ])('is not of its work, nor of many: « %s »', (text, word) => {
    expect(heldOf(text, undefined, { [word]: -0.6 })).toEqual([]);
  });

  it.each([
    ['L’atelier de Loïc était pénible', 'pénible'],
    ['Loïc était dans une salle trop froide', 'froide'],
    ['Loïc était déçu de la salle', 'déçu'],
    ['Loïc nous a manqué', 'manqué'],
    ['Loïc nous a expliqué les difficultés', 'difficultés'],
    ['Loïc était drôle mais le repas mauvais', 'mauvais'],
  ])('is masked where the ill is of something else: « %s »', (text, word) => {
    expect(heldOf(text, 'Loïc', { [word]: -0.6 })).toEqual([]);
  });

  it.each([
    'Merci à Loïc pour l’accueil',
    'dommage de ne pas voir Loïc',
    'rien ne serait possible sans Loïc',
    'Demandez à Loïc comment il fait',
    'Loïc n’est jamais à court d’idées',
  ])('is masked in what is kind or neutral: « %s »', (text) => {
    expect(heldOf(text, 'Loïc')).toEqual([]);
  });
});

it.each([
  'Rien, je n’ai pas la main sur mon organisation',
  'Le DGS m’a serré la main',
  'j’ai fait semblant d’entendre',
  'j’embauche à 5h le matin',
  'mes jambes tremblent',
])('finds no confidence in a day of work: « %s »', (text) => {
  expect(heldOf(text)).toEqual([]);
});

describe('a masked name whose post tells who it is', () => {
  const heldAs = (text: string, sentiment: SentimentLabel, values = {}) => {
    const one = tagged(text, { sentiment, values, personal: { Loïc: 'name' } });
    return holdingBackWhole(one, rulesFor([one], { threshold: 1, allowNames: new Set() })(one));
  };
  it.each([
    'Loïc, le gardien, nous a enfermés dehors',
    'Loïc le gardien nous a enfermes dehors',
    'Loïc (gardien) nous a enfermés dehors',
    'Le gardien, Loïc, nous a enfermés dehors',
    'le gardien du parking Loïc dormait',
    'Loïc, l’animateur du jeu, lisait ses notes',
    'Loïc de la technique était débordé',
    'On a raté le car, et Loïc de la technique regardait son téléphone',
    'un gardien, Loïc, nous a enfermés dehors',
    'l’ancien gardien, Loïc, nous a enfermés dehors',
    'Quand Loïc, le régisseur, coupe le son',
    'Loïc, à la technique, a coupé le son',
    'Anne et Loïc, les régisseurs, ont coupé le son',
  ])('is held in what criticises: « %s »', (text) => {
    expect(heldAs(text, 'negative')).not.toEqual([]);
  });

  it.each([
    'Pas assez de temps avec Loïc, l’animateur',
    'Le son crachait, heureusement Loïc, le régisseur, nous a aidés',
    'Heureusement que Loïc, le régisseur, était là',
    'Loïc nous a enfermés dehors',
    'Loïc, les enfants ont crié',
    'L’atelier de Loïc, le régisseur, était complet',
  ])('is masked where it does nothing, or has no post: « %s »', (text) => {
    expect(heldAs(text, 'negative')).toEqual([]);
  });

  it('is masked where something else is blamed behind', () => {
    const saved = 'Loïc, le régisseur, a tout sauvé mais l’organisation était catastrophique';
    expect(heldAs(saved, 'negative', { catastrophique: -0.6 })).toEqual([]);
  });

  it('is masked where a word praises what it did, or nothing criticises', () => {
    const helped = 'Loïc, le régisseur, nous a aidés';
    expect(heldAs(helped, 'negative', { aidés: 0.6 })).toEqual([]);
    expect(heldAs(helped, 'positive')).toEqual([]);
    expect(heldAs(helped, 'neutral')).toEqual([]);
  });
});

describe('a masked name told with a home', () => {
  const heldAs = (text: string, sentiment: SentimentLabel, values = {}) => {
    const one = tagged(text, { sentiment, values, personal: { Kerbrat: 'name' } });
    return holdingBackWhole(one, rulesFor([one], { threshold: 1, allowNames: new Set() })(one));
  };
  it.each([
    'Kerbrat du 3e gare sa voiture devant l’entrée',
    'Kerbrat d’en face a mis sa musique à fond',
    'les Kerbrat, au 2e étage, font du bruit',
    'la famille Kerbrat du rez-de-chaussée laisse son chien partout',
    'mes voisins du dessus, les Kerbrat, ont encore mis leur poubelle là',
    'Bonjour, mon voisin Kerbrat empêche tout le monde de dormir',
    'Kerbrat du bâtiment C jette ses mégots',
    'Kerbrat, 3e étage, jette ses mégots',
    'Le chien des Kerbrat, au 3e étage, aboie',
    'Kerbrat qui habite au 3e jette ses mégots',
  ])('is held in what criticises: « %s »', (text) => {
    expect(heldAs(text, 'negative')).not.toEqual([]);
  });

  it.each([
    'Kerbrat du 3e groupe parlait de son métier',
    'Kerbrat de la 2e table ronde était en retard',
    'Kerbrat a mis sa musique',
    'une voisine de chaise de Kerbrat',
    'Kerbrat, troisième intervenante, était trop longue',
    'L’atelier de Kerbrat, au 2e étage, n’était pas accessible',
    'Je suis venue avec ma voisine Kerbrat et nous avons été déçues',
    'Sans Kerbrat du rez-de-chaussée on n’aurait rien trouvé',
  ])('is masked where no home is told: « %s »', (text) => {
    expect(heldAs(text, 'negative')).toEqual([]);
  });

  it('is masked where a word praises, or nothing criticises', () => {
    const helped = 'heureusement Kerbrat du 3e nous a aidés';
    expect(heldAs(helped, 'negative', { aidés: 0.6 })).toEqual([]);
    expect(heldAs('J’ai dansé avec Kerbrat du 3e', 'positive')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ASKED, tagged } from './tagged.js';

const tags = (text: string, question: string = ASKED.neutral) => tagged(text, question).tags;
const themes = (text: string, question?: string) =>
  tags(text, question).themes.map(({ id }) => id.replace(/^\w+\//u, ''));

describe('the words of a set phrase name no theme', () => {
  it.each([
    ['la cerise sur le gâteau', 'restauration', ASKED.neutral],
    ['PAIN SUR LA PLANCHE', 'restauration', ASKED.neutral],
    ['un coup d’épée dans l’eau', 'restauration', ASKED.neutral],
    ['dialogue de sourds', 'accessibilite', ASKED.criticism],
    ['la prise en compte de nos remarques', 'technique', ASKED.praise],
    ['je dirige une micro-entreprise', 'technique', ASKED.neutral],
    ['micro entreprise depuis 2019', 'technique', ASKED.neutral],
    ['dans le cadre de mon travail', 'lieu', ASKED.neutral],
    ['une suite de lieux communs', 'lieu', ASKED.neutral],
    ['beaucoup de bruit pour rien', 'lieu', ASKED.criticism],
    ['assis entre deux chaises', 'lieu', ASKED.neutral],
    ['file active de 30 personnes', 'jauge', ASKED.neutral],
    ['j’ai trouvé ma place', 'jauge', ASKED.neutral],
    ['à la place des discours, des ateliers', 'jauge', ASKED.neutral],
    ['la place des sponsors est devenue trop importante', 'jauge', ASKED.neutral],
    ['la place du numérique dans nos métiers', 'jauge', ASKED.neutral],
    ['derriere le code il y a du monde', 'jauge', ASKED.praise],
    ['le train de mesures annoncé', 'deplacement', ASKED.neutral],
    ['l’hôtel de ville', 'deplacement', ASKED.neutral],
    ['les cadres', 'lieu', ASKED.criticism],
    ['application immediate des conseils', 'technique', ASKED.neutral],
    ['un bon plan', 'communication', ASKED.neutral],
    ['dans tous les sens', 'sens', ASKED.neutral],
    ['une pause', 'rythme', ASKED.image],
    ['peu de place à la pratique', 'jauge', ASKED.criticism],
    ['clim a fond', 'ecoresponsabilite', ASKED.neutral],
    ['c’est coûteux', 'deplacement', ASKED.neutral],
    ['un panorama complet', 'jauge', ASKED.neutral],
    ['Quand aura lieu la prochaine édition ?', 'lieu', ASKED.neutral],
    ['AU LIEU DE PARLER ON A FAIT', 'lieu', ASKED.neutral],
    ['je suis une quiche en informatique', 'restauration', ASKED.praise],
    ['c’est quand même gonflé', 'communication', ASKED.neutral],
    ['C’était de loin le meilleur forum', 'deplacement', ASKED.criticism],
  ])('« %s » is not about %s', (text, theme, question) => {
    expect(themes(text, question)).not.toContain(theme);
  });

  it.each([
    'clair comme de l’eau de roche',
    "LIMPIDE COMME DE L'EAU DE ROCHE",
    'y a de l’eau dans le gaz',
    'on nage en eaux troubles',
    'se noyer dans un verre d’eau',
    "une tempete dans un verre d'eau",
    'j’en ai encore l’eau à la bouche',
    'ça apporte de l’eau à notre moulin',
    'j’étais comme un poisson dans l’eau',
    'il s’est jeté à l’eau',
    'garder la tête hors de l’eau',
    'des discours à l’eau de rose',
    'un coup dans l’eau',
    'on est tous sous l’eau au boulot',
    'pour une bouchée de pain',
    'du pain et des jeux',
    'je ne mange pas de ce pain-là',
    'manger notre pain noir',
    'l’assiette au beurre',
    'on nous a promis plus de beurre que de pain',
    'la sauce a pris',
    'la mayonnaise n’a pas pris',
    'à quelle sauce on va être mangés',
    'la moutarde m’est montée au nez',
    'la carotte ou le bâton',
    'la pomme de discorde',
    'un panier de crabes',
    'un panier percé',
    'mettre les petits plats dans les grands',
    'encéphalogramme plat',
    'comme un cheveu sur la soupe',
    'servir la soupe aux sponsors',
    'il est soupe au lait',
    'une soupe d’acronymes',
    'une salade de buzzwords',
    'on n’est pas en sucre',
    'boire du petit lait',
    'boire le calice jusqu’à la lie',
    'un bouillon d’idées',
    'du jus de crâne',
    'le lait sur le feu',
    'c’est du flan',
    'on était dans la purée de pois',
    'l’œuf ou la poule',
    'la poule aux œufs d’or',
    'pas de quoi en faire un fromage',
    'une tête de lard',
    'un steak à défendre',
    'les ingrédients du succès',
    'ras le bol',
    'l’appétit vient en mangeant',
    'manger à tous les râteliers',
    'bête à manger du foin',
    'se faire manger par les plateformes',
    'les grosses légumes',
    'tout le gratin du numérique',
    'avaler des couleuvres',
    'dur à avaler',
    'une fourchette de prix',
    'le fruit de leur travail',
    'avoir la frite',
    'rien à voir avec la choucroute',
    'pris en sandwich entre deux discours',
  ])('« %s » is not about food', (text) => {
    expect(themes(text)).not.toContain('restauration');
  });

  it.each([
    ['de l’eau fraîche', 'restauration', ASKED.criticism],
    ['du pain et du fromage', 'restauration', ASKED.praise],
    ['la sauce était froide', 'restauration', ASKED.neutral],
    ['il y avait plus de beurre que de pain', 'restauration', ASKED.neutral],
    ['un plat chaud', 'restauration', ASKED.criticism],
    ['des fruits et des légumes', 'restauration', ASKED.praise],
    ['la soupe était délicieuse', 'restauration', ASKED.neutral],
    ['il y avait du monde derrière le stand', 'jauge', ASKED.criticism],
    ['derrière le code il y a du monde', 'sens', ASKED.praise],
    ['gâteaux secs', 'restauration', ASKED.criticism],
    ['une collègue malvoyante n’a rien pu lire', 'accessibilite', ASKED.criticism],
    ['pas de prises dans la salle', 'technique', ASKED.criticism],
    ['micros en panne', 'technique', ASKED.criticism],
    ['un cadre magnifique', 'lieu', ASKED.praise],
    ['trop de bruit', 'lieu', ASKED.criticism],
    ['chaises inconfortables', 'lieu', ASKED.criticism],
    ['une queue de 40 minutes', 'jauge', ASKED.criticism],
    ['pas assez de places', 'jauge', ASKED.criticism],
    ['horaires de train incompatibles', 'deplacement', ASKED.criticism],
    ['hôtel coûteux', 'deplacement', ASKED.criticism],
    ['pas de plan du site', 'communication', ASKED.criticism],
    ['clim a fond', 'lieu', ASKED.neutral],
    ['que des lieux communs', 'contenus', ASKED.criticism],
    ['restaurant trop cher', 'restauration', ASKED.neutral],
  ])('« %s » is about %s', (text, theme, question) => {
    expect(themes(text, question)).toContain(theme);
  });
});

describe('« contre toute attente » waits for nothing', () => {
  it.each([
    'Contre toute attente, les ateliers étaient vivants',
    'contre toute attente j’ai adoré',
    'CONTRE TOUTE ATTENTE LE TRAIN ÉTAIT À L’HEURE',
  ])('« %s » praises', (text) => {
    expect(tags(text).sentiment.label).toBe('positive');
  });

  it('but « l’attente » does', () => {
    expect(tags('l’attente au vestiaire').sentiment.label).toBe('negative');
  });
});

it.each(['Chers organisateurs, bravo', 'Cher comité, bravo', 'chères élues, bravo à vous'])(
  '« %s » speaks of no price',
  (text) => {
    expect(tags(text).sentiment.evidence.every(({ value }) => value > 0)).toBe(true);
  },
);

it.each(['À méditer.', 'un client qui sait ce qu’il veut, ça n’existe pas'])(
  'a theme that no word of « %s » points to is not given',
  (text) => {
    const told = tags(text, ASKED.image).themes.flatMap(({ evidence }) => evidence);
    expect(told.map(({ entry }) => entry)).not.toContain('indice : la réponse');
  },
);

describe('what an expression says, its words apart would not', () => {
  it.each([
    ['c’était pas mal long', 'negative'],
    ['pas mal bruyant', 'negative'],
    ['c’était pas mal', 'positive'],
    ['pas mal intéressant', 'positive'],
    ['le service a traîné à midi', 'negative'],
    ['avec peu de moyens, vous faites des miracles', 'positive'],
    ['ils se sont coupés en quatre', 'positive'],
    ['je n’ai rien vu de mauvais', 'positive'],
    ['je ne suis plus perdu', 'positive'],
    ['il gère trop seul', 'negative'],
    ['force à vous', 'positive'],
    ['choqué en bien', 'positive'],
    ['les bénévoles n’ont pas arrêté de nous aider', 'positive'],
    ['chui deg', 'negative'],
    ['super pour les élèves du niveau CP', 'positive'],
    ['la table ronde sur les propos islamophobes était passionnante', 'positive'],
    ['un intervenant misogyne', 'negative'],
  ])('« %s » is %s', (text, label) => {
    expect(tags(text).sentiment.label).toBe(label);
  });
});

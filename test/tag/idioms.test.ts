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
    ['le train de mesures annoncé', 'deplacement', ASKED.neutral],
    ['l’hôtel de ville', 'deplacement', ASKED.neutral],
    ['les cadres', 'lieu', ASKED.criticism],
    ['application immediate des conseils', 'technique', ASKED.neutral],
    ['un bon plan', 'communication', ASKED.neutral],
    ['dans tous les sens', 'sens', ASKED.neutral],
    ['une pause', 'rythme', ASKED.image],
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

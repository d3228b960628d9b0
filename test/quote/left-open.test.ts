import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { tagged } from './tagged.js';

const found = (text: string) =>
  candidatesOf(tagged(text)).map(({ start, stop }) => [...text].slice(start, stop).join(''));

describe('what leaves open what it means', () => {
  it.each([
    ['Dans le désordre :\n- la lumière du hall\n- les bénévoles', 'Dans le désordre :'],
    [
      'Le plus beau :\n- la lumière\n- les bénévoles',
      'Le plus beau :\n- la lumière\n- les bénévoles',
    ],
    [
      'Super ambiance, logistique au cordeau, mais le niveau…',
      'Super ambiance, logistique au cordeau, mais le niveau…',
    ],
    [
      'Trois ateliers. La meilleure pour l’instant : le permis de se tromper, remis en main propre.',
      'La meilleure pour l’instant : le permis de se tromper, remis en main propre.',
    ],
    [
      'Le matin on parle, le soir on rit. Les premiers débordent sur les seconds.',
      'Les premiers débordent sur les seconds.',
    ],
    [
      'J’ai failli repartir à midi. L’atelier m’a réconciliée avec mon métier.',
      'J’ai failli repartir à midi.',
    ],
    [
      'Au début, j’étais perdue dans les couloirs. Une bénévole m’a guidée.',
      'Au début, j’étais perdue dans les couloirs.',
    ],
    [
      'On m’avait dit que c’était un entre-soi. J’y ai ri deux jours.',
      'On m’avait dit que c’était un entre-soi.',
    ],
    [
      'La douceur. C’est un mot qu’on n’attend pas dans un congrès.',
      'C’est un mot qu’on n’attend pas dans un congrès.',
    ],
    ['Repas froids. Cela dit, l’accueil était parfait.', 'Cela dit, l’accueil était parfait.'],
    [
      'Repas froids. Pour le reste, deux jours très réussis.',
      'Pour le reste, deux jours très réussis.',
    ],
    ['Les salles changeaient. Résultat : on a couru partout.', 'Résultat : on a couru partout.'],
  ])('is not quoted: of « %s », « %s »', (text, cut) => {
    expect(found(text)).not.toContain(cut);
  });

  it.each([
    ['La belle équipe du hall, toujours souriante et disponible.'],
    ['Le meilleur atelier : celui qui finit en retard parce que personne ne part.'],
    ['Une belle ambiance, mais le niveau des débats m’a laissée sur ma faim.'],
    ['Je pensais m’ennuyer ferme, finalement j’ai ri pendant deux jours.'],
    ['Au début de la plénière, un chœur d’enfants a chanté.'],
    ['Le résultat : une carte que nous utilisons tous les jours.'],
  ])('« %s » says what it means', (text) => {
    expect(found(text)).toContain(text);
  });
});

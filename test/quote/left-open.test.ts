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
  ])('is not quoted: of « %s », « %s »', (text, cut) => {
    expect(found(text)).not.toContain(cut);
  });

  it.each([
    ['La belle équipe du hall, toujours souriante et disponible.'],
    ['Le meilleur atelier : celui qui finit en retard parce que personne ne part.'],
    ['Une belle ambiance, mais le niveau des débats m’a laissée sur ma faim…'],
  ])('« %s » says what it means', (text) => {
    expect(found(text)).toContain(text);
  });
});

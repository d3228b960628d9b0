import { UserError } from '../errors.js';
import type { Hex } from './contrast.js';

/**
 * A colour that somebody chose.
 * @throws UserError where it is not `#rrggbb`: of any other, no contrast could be told, and black would stand for it.
 */
export function chosenColour(colour: string): Hex {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  throw new UserError(
    {
      french: `La couleur «\u00a0${colour}\u00a0» ne peut pas être lue.`,
      english: `The colour “${colour}” cannot be read.`,
    },
    {
      french: 'Écrivez-la avec un dièse et six chiffres\u00a0: #1f4e79.',
      english: 'Write it with a hash sign and six digits: #1f4e79.',
    },
  );
}

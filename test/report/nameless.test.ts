import { expect, it } from 'vitest';
import { isNameless } from '../../src/report/view.js';
import { survey } from '../read/table.js';

it.each([
  ['of a file that says neither year nor number is nameless', 'Qu’avez-vous aimé ?\n', '', true],
  [
    'that a column says is not, be it called so',
    'Édition;Qu’avez-vous aimé ?\n',
    'enquete;',
    false,
  ],
])('an edition %s', (_, head, edition, is) => {
  const texts = ['Les ateliers du matin', 'Un accueil chaleureux', 'Le repas partagé du midi'];
  const { editions, sources } = survey(
    `${head}${texts.map((text) => edition + text).join('\n')}\n`,
  );
  expect(isNameless(editions, sources)).toBe(is);
});

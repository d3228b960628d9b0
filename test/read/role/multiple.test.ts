import { expect, test } from 'vitest';
import { roles } from '../table.js';

test('texts with commas are no options where no two of their parts stand side by side twice', () => {
  const [cold, paid, closed, loud] = [
    'Un accueil un peu froid',
    'le parking est payant',
    'Les toilettes étaient fermées à clef',
    'trop de bruit dans la salle',
  ];
  const texts = [
    ...[cold, cold, paid, paid, closed, closed, loud, 'Il manque des chaises'],
    ...[`${cold}, ${paid}`, `${closed}, ${loud}`, `${cold}, ${loud}`],
  ];
  const rows = texts.map((text, i) => `${i % 5};${text}`);
  expect(roles(`Note;Points faibles\n${rows.join('\n')}\n`)['Points faibles']).toBe('open');
});

import { expect, it } from 'vitest';
import { asksDirectly } from '../../src/tag/wants/direct-question.js';
import { french } from '../engine.js';

it.each([
  'Que sont devenues nos idées de l’an passé ? On les attend encore',
  'Beaucoup de post-it. Que vont-ils devenir ?|non',
  'que deviennent les post it ?',
  'et est ce qu’on nous répondra ?',
  'Est-ce que les salles seront chauffées ?',
  'A quand les vidéos ?',
  'Où peut-on trouver les supports ?',
  'Y aura-t-il une suite ?',
  'Est-ce que je reviendrai ? Oui !|non',
  'À quand une édition en Guadeloupe ?|non',
  'Où sont les élus ?|non',
  'Pourquoi pas un vestiaire ?|non',
  'Je ne sais pas ce que sont devenues nos idées.|non',
])('whether it asks the organisers: %s', (written) => {
  const [text = '', no] = written.split('|');
  expect(asksDirectly(french.parse(text))).toBe(no === undefined);
});

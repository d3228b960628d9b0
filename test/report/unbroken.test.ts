import { expect, it } from 'vitest';
import { markup } from '../../src/markup.js';
import { unbroken, unbrokenText } from '../../src/report/unbroken.js';

it.each([
  [
    'L’événement a-t-il répondu ?',
    'L’événement <span class="whole">a-t-il</span> <span class="whole">répondu ?</span>',
  ],
  [
    'Qu’avez-vous aimé ?',
    '<span class="whole">Qu’avez-vous</span> <span class="whole">aimé ?</span>',
  ],
  ['Un rendez-vous <b>', 'Un <span class="whole">rendez-vous</span> &lt;b&gt;'],
  ['Après-midi : oui', '<span class="whole">Après-midi :</span> oui'],
  ['Après-midi', 'Après-midi'],
  [
    'dit « c’est vrai ? » et',
    'dit <span class="whole">« c’est</span> <span class="whole">vrai ? »</span> et',
  ],
  ['il a dit « stop ». Puis', 'il a dit <span class="whole">« stop ».</span> Puis'],
  [
    'https://exemple.fr/tres-longue-adresse !',
    'https://exempl<span class="whole">e.fr/tres-longue-adresse !</span>',
  ],
  ['100 % bio', '<span class="whole">100 %</span> bio'],
  ['un « commun » !', 'un <span class="whole">« commun » !</span>'],
])('keeps an inverted pronoun, and a mark with its word, on one line: %s', (title, shown) => {
  expect(markup`${unbroken(title)}`.markup).toBe(shown);
});

it('reads letters without a space in proportion', () => {
  const long = 'a'.repeat(200_000);
  expect(markup`${unbroken(long)}`.markup).toBe(long);
});

it('holds a mark with its word by a no-break space in a document', () => {
  expect(unbrokenText('Que représente NEC pour vous ?')).toBe(
    'Que représente NEC pour vous\u00a0?',
  );
});

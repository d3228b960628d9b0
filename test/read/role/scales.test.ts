import { expect, test } from 'vitest';
import { file, roles } from '../table.js';

test('a row of a grid is judged as its grid asks, whatever it is called', () => {
  const text = file('Évaluez [Contenu];Évaluez [Durée];Durée', (i) =>
    [1 + (i % 4), 1 + (i % 5), 1 + (i % 5)].join(';'),
  );
  expect(roles(text)).toMatchObject({
    'Évaluez [Contenu]': 'scale',
    'Évaluez [Durée]': 'scale',
    Durée: 'number',
  });
});

test('letters are steps where the heading says what they stand for', () => {
  const text = file('Accueil (A = très bien, D = mal);Repas, de A à D;Groupe', (i) =>
    ['A', 'B', 'C', 'D', 'A', 'B']
      .slice(i % 4)
      .slice(0, 3)
      .join(';'),
  );
  expect(Object.values(roles(text)).slice(0, 3)).toEqual(['scale', 'scale', 'choice']);
});

test('marks out of twenty are numbers, written with what they are out of or not', () => {
  const text = file('Repas;Son (sur 20)', (i) => `${8 + (i % 12)},5/20;${6 + (i % 13)}`);
  expect(roles(text)).toMatchObject({ Repas: 'number', 'Son (sur 20)': 'number' });
});

test('words that are asked for one by one are texts, however often some are said', () => {
  const words = 'clair riche long dense utile vivant rapide gai simple court vif drôle'.split(' ');
  const text = file('Mot 1;2e mot', (i) =>
    i < 17 ? `${words[i % 12]};${words[(i * 5 + 1) % 12]}` : ';',
  );
  expect(roles(text)).toMatchObject({ 'Mot 1': 'open', '2e mot': 'open' });
});

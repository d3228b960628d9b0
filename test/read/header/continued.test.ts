import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const HEAD = 'N°;Profil;Ce qui vous a plu;À améliorer';
const person = (n: number): string =>
  `${n};${n % 2 ? 'Élu' : 'Agent'};${said(n)};Moins de ${n} discours le soir`;
const read = (...rows: (number | string)[]) =>
  survey(
    `${HEAD}\n${rows.map((row) => (typeof row === 'string' ? row : person(row))).join('\n')}\n`,
  );
const TOLD = 'Si c’est une autre personne, donnez-lui un numéro.';

test('texts alone under a numbered person go on from his or her own, which is said with its lines', () => {
  const survey = read(1, 2, ';;et le cadre, le soir;', ';;;comme l’an passé, hélas', 3, 4);
  expect(survey.respondents.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(survey.answers.filter(({ id }) => id === '2').map(({ text }) => text)).toEqual([
    `${said(2)}\net le cadre, le soir`,
    'Moins de 2 discours le soir\ncomme l’an passé, hélas',
  ]);
  expect(messages(survey)).toEqual([
    `Lignes sans numéro où seul un texte continue, jointes à la personne au-dessus\u00a0: lignes 4 et 5. ${TOLD}`,
  ]);
});

test('what goes on where nothing was said is what that person says', () => {
  const { answers } = read(1, '2;Élu;;', ';;et le cadre, le soir;', 3, 4);
  expect(answers.filter(({ id }) => id === '2').map(({ text }) => text)).toEqual([
    'et le cadre, le soir',
  ]);
});

test.each([
  ['ticks something', [1, 2, ';Élu;et le cadre, le soir;', 3, 4]],
  ['stands where a number lacks', [1, 2, ';;et le cadre, le soir;', 4, 5]],
  ['stands alone under all', [1, 2, 3, 4, ';;et le cadre, le soir;']],
])('a row without a number that %s is a person', (_, rows) => {
  expect(read(...rows).respondents).toHaveLength(5);
});

import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const HEAD = 'N°;Profil;Ce qui vous a plu;À améliorer';
const person = (n: number): string =>
  `${n};${n % 2 ? 'Élu' : 'Agent'};${said(n)};Moins de ${n} discours le soir`;
const read = (...rows: (number | string)[]) =>
  survey(
    `${HEAD}\n${rows.map((row) => (typeof row === 'string' ? row : person(row))).join('\n')}\n`,
  );
const TOLD = 'Si ce sont d’autres personnes, donnez-leur un numéro.';

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

test('empty rows at the end of a sheet are under nobody', () => {
  const survey = read(
    1,
    2,
    3,
    ';;et le cadre, le soir;',
    4,
    ';;et le bar;',
    ...Array(3).fill(';;;'),
  );
  expect(survey.respondents).toHaveLength(4);
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
  ['fills all that others write', [1, 2, ';;et le cadre, le soir;le bruit du bar', 3, 4]],
])('a row without a number that %s is a person', (_, rows) => {
  expect(read(...rows).respondents).toHaveLength(5);
});

test('what is longer under the last number than under any other is of other people', () => {
  const under = Array.from({ length: 3 }, (_, i) => `;;${said(20 + i)};`);
  expect(read(1, ';;et le cadre, le soir;', 2, 3, ...under).respondents).toHaveLength(6);
});

test('a row without a score, which numbers nobody, is a person', () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `${i === 5 ? '' : i < 5 ? i + 1 : i};${said(i)}`,
  );
  expect(survey(`Score;Avis\n${rows.join('\n')}\n`).respondents).toHaveLength(9);
});

import { expect, test } from 'vitest';
import { streamed } from './pieces.js';
import { input, messages, said, survey } from './table.js';

/** People who said something, but for those whose rows bear a number alone. */
const table = (silent: (i: number) => boolean, below = ''): string =>
  `N°;Avis;Note\n${Array.from({ length: 30 }, (_, i) => (silent(i) ? `${i + 1};;` : `${i + 1};${said(i)};${(i % 5) + 1}`)).join('\n')}\n${below}`;

const counted = (file: string): number => survey(file).respondents.length;

test.each(['', 'Total;24;', ';;\nSource : saisie du 12 juin;;\n'])(
  'rows that are numbered beforehand and filled by nobody are no people, and it is said: %j',
  (below) => {
    const file = table((i) => i >= 24, below);
    expect(counted(file)).toBe(24);
    expect(messages(survey(file)).join()).toMatch(
      /6 lignes numérotées d’avance et vides.* ne sont pas comptées\u00a0: lignes 26, 27.*31/,
    );
  },
);

test('nor are they in a file that is read as it comes', async () => {
  const { messages: told } = await streamed(input(table((i) => i >= 24)), 64);
  expect(told.join()).toContain('6 lignes numérotées d’avance');
});

test.each<[string, string, number]>([
  ['two of them, who may have answered nothing', table((i) => i >= 28), 30],
  ['as many as among the others', table((i) => i >= 26 || (i > 9 && i < 14)), 30],
  ['those that others follow', table((i) => i >= 20 && i < 28), 30],
  [
    'those who wrote that they had nothing to say',
    table((i) => i >= 30, '31;/;\n32;/;\n33;/;\n'),
    33,
  ],
  ['those who gave their age alone', table((i) => i >= 24).replace('N°', 'Âge'), 30],
  ['those whose numbers do not follow', table(() => false, '41;;\n53;;\n57;;\n'), 33],
])('people stay who they are: %s', (_, file, people) => {
  expect(counted(file)).toBe(people);
});

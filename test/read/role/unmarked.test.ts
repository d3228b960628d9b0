import { describe, expect, test } from 'vitest';
import { unmarkedIn } from '../../../src/read/role/unmarked.js';
import { messages, roles, said, survey } from '../table.js';

/** Twenty rows: one in seven gives what is told, the others a mark or degree in turn. */
const given = (asked: string, marks: readonly (number | string)[], other: string) =>
  `ID;${asked};Remarques\n${Array.from({ length: 20 }, (_, i) => `${i + 1};${i % 7 === 0 ? other : marks[i % marks.length]};${said(i)}`).join('\n')}\n`;

describe('what gives no mark', () => {
  test.each([
    '-',
    '–',
    '--',
    '/',
    '.',
    '...',
    '…',
    '?',
    'x',
    'X',
    '_',
    'N/A',
    'NR',
    'sans objet',
    'NSP',
  ])('stands beside marks, and is no degree: %s', (other) => {
    expect(roles(given('Votre note sur 5', [2, 3, 4, 5], other))['Votre note sur 5']).toBe('scale');
    expect(roles(given('Repas', ['Bien', 'Très bien', 'Mal'], other)).Repas).toBe('scale');
    const read = survey(given('Votre note sur 5', [2, 3, 4, 5], other));
    const chosen = read.respondents.map(({ closed }) => closed['Votre note sur 5']![0]);
    expect(new Set(chosen)).toEqual(
      new Set([
        '2',
        '3',
        '4',
        '5',
        /\p{L}{2}/u.test(other) || other === 'N/A' ? other : 'Sans réponse',
      ]),
    );
  });

  test.each(['-', '/', '?'])('is told: %s', (other) => {
    expect(messages(survey(given('Votre note sur 5', [2, 3, 4], other))).join()).toMatch(
      /^3 réponses à .+ ne donnent rien à compter.+Sans réponse/u,
    );
  });

  test('is no part of numbers either', () => {
    const read = survey(given('Nombre de visites', [12, 35, 18, 27, 40, 22], '-'));
    expect(read.closed).toEqual([{ name: 'Nombre de visites', kind: 'number' }]);
    expect(read.respondents[0]!.closed['Nombre de visites']).toEqual(['Sans réponse']);
  });
});

test.each([
  [['+', '-', '=']],
  [['++', '+', '-', '--']],
  [['+/-', '+', '-']],
  [['-', '–']],
  [[':-)', ':-|', '-']],
  [['😀', '😐', '-']],
  [['x', 'xx']],
  [['Oui', 'Non', '0', '1', 'A', '*', ':-(', '-1', '- 2', '1/5']],
])('signs are marks beside others, and so are what stands for a mark: %j', (values) => {
  const unmarked = unmarkedIn(values);
  expect([...unmarked].filter((value) => value !== 'x')).toEqual([]);
});

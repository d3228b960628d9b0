import { expect, test } from 'vitest';
import { straysOf } from '../../../src/read/role/strays.js';
import { messages, said, survey } from '../table.js';

const QUESTION = 'Recommanderiez-vous la journée (de 0 à 10) ?';

/** Twenty answers to a question from 0 to 10, one of them 99. */
const noted = survey(
  `ID;${QUESTION};Remarques\n${Array.from({ length: 20 }, (_, i) => `${i + 1};${i === 3 ? 99 : 6 + (i % 5)};${said(i)}`).join('\n')}\n`,
);

test('a few notes beyond the ends that a question names are strays; many show that its ends are others', () => {
  const given = (strays: number): [string, number][] => [
    ['8', 20],
    ['99', strays],
  ];
  expect([...straysOf(QUESTION, new Map(given(2)))]).toEqual(['99']);
  expect(straysOf(QUESTION, new Map(given(8))).size).toBe(0);
});

test('one note in five may be a slip, not one in four', () => {
  const given = (inside: number) => new Map(Object.entries({ 4: inside, 44: 1 }));
  expect([...straysOf('Note sur 5', given(4))]).toEqual(['44']);
  expect(straysOf('Note sur 5', given(3)).size).toBe(0);
});

test('a question that names no ends has no strays', () => {
  expect(straysOf('Votre note', new Map(Object.entries({ 4: 30, 44: 1 }))).size).toBe(0);
});

test('a stray leaves a scale what it is, counts beside it, and is told', () => {
  expect(noted.closed).toEqual([{ name: QUESTION, kind: 'scale' }]);
  expect(noted.respondents.map(({ closed }) => closed[QUESTION]![0])).toContain('Hors échelle');
  expect(messages(noted).join()).toMatch(/^1 réponse à .+ est hors de l’échelle/u);
});

test('a number beyond the ends of a question that asks how many is no stray', () => {
  const asked = 'Nombre de visites, de 0 à 30';
  const read = survey(
    `ID;${asked};Remarques\n${Array.from({ length: 20 }, (_, i) => `${i + 1};${i === 3 ? 45 : i % 5};${said(i)}`).join('\n')}\n`,
  );
  expect(read.respondents[3]!.closed[asked]).toEqual(['45']);
});

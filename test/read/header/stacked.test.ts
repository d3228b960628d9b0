import { describe, expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const people = (count: number, first: (i: number) => string | number): string =>
  Array.from({ length: count }, (_, i) => `${first(i)};${said(i)};${said(-i - 1)}\n`).join('');

const PARENTS = `Note;Ce qui vous a plu;Ce qui vous a déplu\n${people(9, (i) => (i % 5) + 1)}`;
const AGENTS = `Métier;Vos attentes;Vos craintes\n${people(6, (i) => (i % 2 ? 'ATSEM' : 'Enseignante'))}`;

const asked = (text: string): string[] => [
  ...new Set(survey(text).answers.map(({ question }) => question)),
];
const told = (text: string): string[] =>
  messages(survey(text)).filter((message) => message.includes('Un autre questionnaire'));

describe('a questionnaire under another on one sheet', () => {
  test.each([
    ['after an empty row', `${PARENTS};;\n${AGENTS}`],
    ['after an empty line', `${PARENTS}\n${AGENTS}`],
    ['each under a title', `PARENTS;;\n${PARENTS};;\nAGENTS;;\n${AGENTS}`],
  ])('is read with its own questions, and told with a remedy: %s', (_, text) => {
    const { respondents, closed } = survey(text);
    expect(respondents).toHaveLength(15);
    expect(closed.map(({ name, kind }) => [name, kind])).toEqual([
      ['Note', 'scale'],
      ['Métier', 'choice'],
    ]);
    expect(asked(text)).toEqual(
      expect.arrayContaining([
        'Ce qui vous a plu',
        'Ce qui vous a déplu',
        'Vos attentes',
        'Vos craintes',
      ]),
    );
    expect(told(text)).toEqual([expect.stringContaining('mettez chacun dans un fichier')]);
  });

  test('adds its people to a question that both ask', () => {
    const text = `${PARENTS}\n${AGENTS.replace('Vos attentes', 'Ce qui vous a plu')}`;
    const { answers } = survey(text);
    expect(answers.filter(({ question }) => question === 'Ce qui vous a plu')).toHaveLength(15);
  });
});

describe('a row after an empty line is a person', () => {
  const last = people(4, (i) => (i % 5) + 1);
  test.each([
    ['where the rows below have figures too', `${PARENTS}\nBien;Le goûter ?;Le bus\n${last}`],
    [
      'where people write in both',
      `${AGENTS}\nAutre;Ce que vous ferez du préau;Le bus\n${AGENTS.split('\n').slice(1).join('\n')}`,
    ],
    [
      'where a sentence ends',
      `${PARENTS}\nMoyen;Pourquoi si court ?;Trop de bruit.\n${people(4, () => 'Bien')}`,
    ],
    ['where nothing asks', `${PARENTS}\nBien;Le goûter;Le bus\n${people(4, () => 'Moyen')}`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(asked(text)).toHaveLength(2);
  });
});

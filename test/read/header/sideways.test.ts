import { describe, expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const people = (cell: (i: number) => string): string =>
  Array.from({ length: 9 }, (_, i) => cell(i + 1)).join(';');

const sheet = (corner: string, person: string): string =>
  [
    `${corner};${people((i) => `${person}${i}`)}`,
    `Vous êtes ?;${people((i) => (i % 3 ? 'Élu' : 'Agent'))}`,
    `Votre note sur 5;${people((i) => `${(i % 5) + 1}`)}`,
    `Ce qui vous a plu;${people(said)}`,
  ].join('\n');

describe('a sheet with a question a row and a person a column', () => {
  test.each([
    ['Question', 'R'],
    ['', 'Questionnaire '],
    ['N° questionnaire', ''],
    ['Questions', 'Personne n°'],
    ['', 'Ent. '],
    ['Question', 'E0'],
    ['Question', 'Famille '],
    ['Question', 'Pers. '],
    ['Question', 'Bénévole '],
    ['Question', 'Habitant·e '],
    ['Question', 'Visiteuse '],
    ['Question', 'Lycéen·ne '],
    ['Intitulé', 'R'],
    ['Item', 'R'],
    ['Formulation', 'R'],
  ])('is read the other way round, and it is told: « %s », « %s1 »', (corner, person) => {
    const read = survey(sheet(corner, person));
    expect(read.respondents).toHaveLength(9);
    expect(read.closed.map(({ name, kind }) => [name, kind])).toEqual([
      ['Vous êtes ?', 'choice'],
      ['Votre note sur 5', 'scale'],
    ]);
    expect(read.answers[0]).toMatchObject({ question: 'Ce qui vous a plu', text: said(1) });
    expect(messages(read)).toEqual([
      expect.stringContaining('une question par ligne et une personne par colonne'),
    ]);
  });

  test('may tell who each person is after the number, which is no name of his or hers', () => {
    const people = [1, 2, 3, 4].map((i) => `Entretien ${i} (F, ${40 + i} ans)`).join(';');
    const answers = [1, 2, 3, 4].map(said).join(';');
    const read = survey(
      `Question;${people}\nCe qui vous a plu ?;${answers}\nÂge ?;1;2;3;4\nLieu ?;A;B;A;B\n`,
    );
    expect(read.respondents.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((i) => `Entretien ${i}`));
    expect(messages(read)[0]).not.toContain('F, 4');
  });

  test('may ask two questions, where they are called so', () => {
    const two = (corner: string) =>
      `${corner};${people((i) => `R${i}`)}\nCe qui vous a plu ?;${people(said)}\nQue changer ?;${people((i) => said(i + 9))}\n`;
    expect(survey(two('Question')).respondents).toHaveLength(9);
    expect(survey(two('N° questionnaire')).respondents).toHaveLength(2);
  });

  test('is read as it stands where the user names its columns', () =>
    expect(survey(sheet('Question', 'R'), { text: ['R1'] }).respondents).toHaveLength(3));

  test.each([
    ['columns are questions', sheet('Vous', 'Q')],
    ['columns are years', sheet('Question', '202')],
    ['columns are editions of a survey', sheet('Question', 'Enquête 202')],
    ['columns are workshops', sheet('Question', 'Atelier ')],
    ['columns are options', sheet('Question', 'Choix ')],
    ['columns are places', sheet('Question', 'Ville ')],
    [
      'columns are ranges',
      `Question;${['1-3', '2-4', '3-5'].join(';')}\n${['Ce qui a plu ?', 'Ce qui manque ?', 'Et le lieu ?'].map((q, at) => `${q};${[1, 2, 3].map((i) => said(3 * at + i)).join(';')}`).join('\n')}`,
    ],
    [
      'rows are people, whose columns may be sessions',
      `Participant;E1;E2;E3\n${['Awa Colin', 'Jean Petit', 'Zoé Roux', 'Luc Morel'].map((who, i) => `${who};${[1, 2, 3].map((n) => said(3 * i + n)).join(';')}`).join('\n')}`,
    ],
    ['two rows have the same name', `${sheet('Question', 'R')}\nCe qui vous a plu;${people(said)}`],
    [
      'rows are no questions',
      `id;1;2;3\n${Array.from({ length: 9 }, (_, i) => `A${i};${i % 5};${i % 3};${said(i)}`).join('\n')}`,
    ],
    [
      'people wrote nothing',
      `Question;1;2;3\nLe lieu ?;4;5;6\nLe repas ?;1;5;9\nLe son ?;0;3;12\n`,
    ],
  ])('is none where %s', (_, text) => {
    expect(messages(survey(text, { text: [text.split(/[;\n]/)[0]!] })).join()).not.toContain(
      'sens',
    );
    const told = (() => {
      try {
        return messages(survey(text));
      } catch {
        return [];
      }
    })();
    expect(told.join()).not.toContain('une personne par colonne');
  });
});

import { describe, expect, test } from 'vitest';
import { asksForWords } from '../../../src/read/role/headings.js';
import { file, roles, survey } from '../table.js';

/** Twenty-four rows whose column `heading` takes the values in turn. */
const over = (heading: string, values: readonly string[]) =>
  roles(file(`N°;${heading}`, (i) => `${i};${values[i % values.length]}`))[heading];

test.each([
  'Si l’événement était une couleur ?',
  'Quels mots vous viennent ?',
  'Décrivez la journée [Un deuxième mot]',
])('« %s » asks for words and for nothing else', (heading) => {
  expect(asksForWords(heading)).toBe(2);
});

test.each(['Quels mots de passe ?', 'Si le prix était plus élevé, viendriez-vous ?'])(
  '« %s » may ask for something else',
  (heading) => {
    expect(asksForWords(heading)).toBeLessThan(2);
  },
);

describe('events told by a column', () => {
  test.each([
    ['are editions, one a year', ['Rencontres 2024 (Lille)', 'Rencontres 2025 (Pau)'], 'edition'],
    ['are a question where some are of one year', ['Lille 2025', 'Pau 2025'], 'choice'],
    ['are a question where some have no year', ['Lille 2024', 'Pau'], 'choice'],
  ])('%s', (_, values, role) => {
    expect(over('Événement', values)).toBe(role);
  });
});

test('letters under « Contenu » are marks, and words are texts', () => {
  expect(over('Contenu', ['A', 'B', 'C'])).toBe('choice');
  expect(over('Contenu', ['Bien', 'Trop long', 'à revoir'])).toBe('open');
});

test('rows are numbered in any column where what is numbered is a person', () => {
  const read = (words: string) =>
    roles(file('Profil;Titre', (i) => `${i % 2 ? 'Élue' : 'Agent'};${words} ${i + 1}`)).Titre;
  expect(read('Retour de participant')).toBe('id');
  expect(read('Remarque sur la salle')).toBe('open');
});

describe('a team may put', () => {
  test('the number of its questionnaires beside codes, above the questions', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `${i + 1};${i % 5};Le lieu, superbe ${i}`);
    const text = `N°;Q1;Q2\n;Quelle note ?;Qu’avez-vous aimé ?\n${rows.join('\n')}\n`;
    expect(Object.keys(roles(text))).toEqual(['N°', 'Quelle note ?', 'Qu’avez-vous aimé ?']);
    expect(survey(text).respondents).toHaveLength(8);
  });

  test('the titles of groups above codes and questions', () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `${i + 1};${i % 5};Le lieu, superbe ${i};Rien ${i}`,
    );
    const text = `;A. Vous;B. Avis;\n;Q1;Q2;Q3\nN°;Quelle note ?;Qu’avez-vous aimé ?;Et moins ?\n${rows.join('\n')}\n`;
    expect(Object.keys(roles(text))).toEqual([
      'N°',
      'Quelle note ?',
      'Qu’avez-vous aimé ?',
      'Et moins ?',
    ]);
    expect(survey(text).respondents).toHaveLength(8);
  });

  test('a program into the wording of a question', () => {
    const text = file('N°;"<p>Un mot ?</p><script>var x = 1;</script>"', (i) => `${i};bravo ${i}`);
    expect(Object.keys(roles(text))).toContain('Un mot ?');
  });

  test('as many questions of one word as others in a row a question', () => {
    const people = [1, 2, 3, 4];
    const row = (question: string, said: (n: number) => string) =>
      [question, ...people.map(said)].join(';');
    const text = [
      row('Question', (n) => `Répondant ${n}`),
      row('Profil', (n) => (n % 2 ? 'Élue' : 'Agent')),
      row('Note', String),
      row('Qu’avez-vous aimé ?', (n) => `Le lieu et la salle ${n}`),
      row('Que changer ?', (n) => `La date et le son ${n}`),
    ].join('\n');
    expect(survey(text).respondents).toHaveLength(4);
    expect(survey(text).answers).toHaveLength(8);
  });
});

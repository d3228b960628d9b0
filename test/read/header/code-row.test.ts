import { describe, expect, test } from 'vitest';
import { roles, said, survey } from '../table.js';

const NAMES = 'Votre profil;Votre note sur 10;Qu’avez-vous aimé ?;Que changer ?';
const rows = Array.from(
  { length: 12 },
  (_, i) => `${i % 3 ? 'Élu' : 'Agent'};${i % 11};${said(i)};${said(-i)}`,
).join('\n');

const READ = {
  'Votre profil': 'choice',
  'Votre note sur 10': 'scale',
  'Qu’avez-vous aimé ?': 'open',
  'Que changer ?': 'open',
};

describe('the codes of questions in a row of their own', () => {
  test.each([
    ['above the questions', `Q1;Q2;Q3;Q4\n${NAMES}\n${rows}\n`],
    ['under them', `${NAMES}\nQ1;Q2;Q3;Q4\n${rows}\n`],
    ['some of them words in capitals', `${NAMES}\nPROFIL;NOTE_10;Q3;Q4\n${rows}\n`],
  ])('name nothing and are no person: %s', (_, text) => {
    expect(roles(text)).toEqual(READ);
    expect(survey(text).respondents).toHaveLength(12);
  });

  test('stand beside what the tool wrote, however much that is', () => {
    const [own, names] = [
      'StartDate;Status;Progress;ResponseId',
      'Start Date;Response Type;Progress;Response ID',
    ];
    const data = rows
      .split('\n')
      .map((row, i) => `2025-10-${10 + i};IP Address;100;R_${i}x;${row}`);
    const text = [`${own};Q1;Q2;Q3;Q4`, `${names};${NAMES}`, ...data].join('\n');
    expect(roles(text)).toMatchObject(READ);
    expect(survey(text).respondents).toHaveLength(12);
  });

  const numbered = rows.split('\n').map((row, i) => `${i + 1};${row}`);
  const WORDS = ['num;profil;note;aime;change', `Numéro;${NAMES}`] as const;
  test.each([
    ['over two columns of figures', [...WORDS, ...numbered]],
    [
      'over the number of each row',
      [
        ...WORDS.map((row) => row.replace(/;(note|Votre note sur 10)/, '')),
        ...numbered.map((row) => row.replace(/;\d+;/, ';')),
      ],
    ],
  ])('are known where each is a word of its own: %s', (_, lines) => {
    const text = lines.join('\n');
    expect(roles(text)).toMatchObject({ 'Votre profil': 'choice', 'Que changer ?': 'open' });
    expect(survey(text).respondents).toHaveLength(12);
  });

  test.each(['num;profil;note;aime;change', 'NUM;Q1;NOTE;q2_a;Q3_TXT'])(
    'are known under the questions too, where each is a word of its own: %s',
    (codes) => {
      const text = [`Numéro;${NAMES}`, codes, ...numbered].join('\n');
      expect(roles(text)).toMatchObject(READ);
      expect(survey(text).respondents).toHaveLength(12);
    },
  );

  test.each(['13;Maire;9;Super;Rien', 'x;Maire;NSP;Super;Rien', 'x;Élu;neuf;Super;rien'])(
    'are no answers of one word: %s',
    (answers) => {
      const text = [`Numéro;${NAMES}`, answers, ...numbered].join('\n');
      expect(survey(text).respondents).toHaveLength(13);
    },
  );

  test('are no answers of one word that say nothing of their headings', () => {
    const data = numbered.map((_, i) => `Léa${i};${20 + i};${i % 5};${said(i)};${said(-1 - i)}`);
    const head = 'Votre prénom;Âge;Note sur 10;Points forts;À améliorer';
    const text = [head, 'lea;secret;bof;tout;rien', ...data].join('\n');
    expect(survey(text).respondents).toHaveLength(13);
  });

  test('stay where a person who writes words over one column of figures answers under them', () => {
    const text = `profil;note;aime;change\nMaire;Très bien;${said(20)};${said(21)}\n${rows}\n`;
    expect(survey(text).respondents).toHaveLength(13);
  });

  test('of what SoSci Survey tells of its own are its names in every language', () => {
    const head = 'CASE;QUESTNNR;STARTED;A101;A102_01;A103_01;A104_01;FINISHED';
    const labels = `Interview-Nummer;Fragebogen;Begonnen;${NAMES};Abgeschlossen`;
    const data = numbered.map((row) => `${row.replace(/^(\d+)/, '$1;base;2025-10-05 20:02:13')};1`);
    const { closed, respondents } = survey([head, labels, ...data].join('\n'));
    expect(closed.map(({ name }) => name)).toEqual(['Votre profil', 'Votre note sur 10']);
    expect(respondents).toHaveLength(12);
  });

  test('name nothing over texts alone, where most of the names ask', () => {
    const texts = Array.from({ length: 4 }, (_, i) => `${said(i)};${said(-i)}`).join('\n');
    const text = `Q1;Q2\nQu’avez-vous aimé ?;Que changer ?\n${texts}\n`;
    expect(Object.keys(roles(text))).toEqual(['Qu’avez-vous aimé ?', 'Que changer ?']);
    const asking = `Q1;Q2\nLe lieu et le repas;Le reste du jour\n${texts}\n`;
    expect(survey(asking).respondents).toHaveLength(5);
  });

  test('stay the only names where a person answers under them', () => {
    const text = `Q1;Q2;Q3;Q4\n${rows}\n`;
    expect(Object.keys(roles(text))).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(survey(text).respondents).toHaveLength(12);
  });

  test('stay the only names over a person who marks nothing', () => {
    const text = `Q1;Q2;Q3;Q4\nMaire;NSP;${said(20)};${said(21)}\n${rows}\n`;
    expect(survey(text).respondents).toHaveLength(13);
  });

  test('are not seen in a person who writes like a code', () => {
    const text = `Place;Salle;Rang;Remarques\nA1;B2;C3;\n${rows}\n`;
    expect(survey(text).respondents).toHaveLength(13);
  });
});

import { describe, expect, test } from 'vitest';
import { messages, roles, said, survey } from '../table.js';

const FRENCH = 'Note de la visite;Ce que vous avez aimé;Vos remarques';
const ENGLISH = 'Rating of the visit;What you liked;Any other comments';
const READ = {
  'Note de la visite': 'scale',
  'Ce que vous avez aimé': 'open',
  'Vos remarques': 'open',
};

const rows = (note: (i: number) => string | number): string =>
  Array.from({ length: 12 }, (_, i) => `${note(i)};${said(i)};${said(-i)}\n`).join('');
const answers = rows((i) => (i % 5) + 1);

describe('headers in English beside the same in French', () => {
  test.each([
    ['under them', FRENCH, ENGLISH, 2],
    ['above them', ENGLISH, FRENCH, 1],
  ])('are no person, and told: %s', (_, first, second, line) => {
    const text = `${first}\n${second}\n${answers}`;
    expect(roles(text)).toEqual(READ);
    expect(survey(text).respondents).toHaveLength(12);
    expect(messages(survey(text))).toEqual([
      `La ligne ${line} dit en anglais les mêmes en-têtes : elle est laissée de côté.`,
    ]);
  });
});

test.each([
  ['English under French', FRENCH, ENGLISH, true],
  ['French under French', FRENCH, 'Bien;Ce que vous avez dit de la forge;Le retour du bus', false],
  [
    'French under English',
    ENGLISH,
    'Bien;Ce que vous avez dit de la forge;Le retour du bus',
    false,
  ],
  ['words of neither', FRENCH, 'Moyen;Super;Merci', false],
])('over words alone, a row that may be headings is told: %s', (_, first, second, isTold) => {
  const text = `${first}\n${second}\n${rows((i) => (i % 2 ? 'Assez' : 'Peu'))}`;
  expect(messages(survey(text)).some((one) => one.includes('seconde ligne d’en-têtes'))).toBe(
    isTold,
  );
});

describe('a second row is a person', () => {
  test.each([
    [
      'who writes English and gives a note',
      FRENCH,
      '4;What a day, the guide was great;Thank you for the welcome',
      answers,
    ],
    [
      'who writes French',
      FRENCH,
      'Bien;Ce que vous avez dit de la forge;Le retour du bus',
      answers,
    ],
    ['who leaves a question out', FRENCH, 'Great;What you said of the forge;', answers],
    ['where no column holds figures', FRENCH, ENGLISH, rows((i) => (i % 2 ? 'Bien' : 'Moyen'))],
    ['where the headers are in English', ENGLISH, 'Good;The forge was great;What a day', answers],
  ])('%s', (_, first, second, others) => {
    expect(survey(`${first}\n${second}\n${others}`).respondents).toHaveLength(13);
  });
});

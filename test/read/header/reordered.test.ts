import { describe, expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const rows = (make: (i: number) => string): string =>
  Array.from({ length: 8 }, (_, i) => `${make(i)}\n`).join('');

const FIRST = `N°;Profil;Points forts;Note\n${rows((i) => `${i + 1};Élu;${said(i)};${i % 5}`)}`;
const read = (second: string) => {
  const found = survey(`${FIRST}${second}`);
  return {
    people: found.respondents.length,
    said: found.answers.map(({ question, text }) => `${question} : ${text}`),
    told: messages(found).join(),
  };
};

describe('an export under another whose columns have another order', () => {
  test('is read under the headings that it has, and it is said', () => {
    const {
      people,
      said: answers,
      told,
    } = read(
      `Note;Points forts;N°;Profil\n${rows((i) => `${i % 5};${said(-1 - i)};${i + 1};Agent`)}`,
    );
    expect(people).toBe(16);
    expect(answers).toHaveLength(16);
    expect(answers.at(-1)).toBe(`Points forts : ${said(-8)}`);
    expect(told).toContain(
      'dans un autre ordre, comme où l’on a mis un export sous un autre (ligne 10)',
    );
  });

  test('may be followed by one in the first order', () => {
    const { people, said: answers } = read(
      `Note;Points forts;N°;Profil\n${rows((i) => `${i % 5};${said(-1 - i)};${i + 1};Agent`)}${FIRST.replaceAll('Une remarque', 'Un autre mot')}`,
    );
    expect(people).toBe(24);
    expect(answers.at(-1)).toMatch(/^Points forts : Un autre mot/);
  });
});

test('somebody who ranks the headings under all others is a person', () => {
  const { people, told } = read('Note;Points forts;N°;Profil\n;;;\n');
  expect(people).toBe(9);
  expect(told).not.toContain('autre ordre');
});

test('somebody who writes some of the headings is a person', () => {
  const { people, told } = read('9;Profil;Points forts et note;4\n');
  expect(people).toBe(9);
  expect(told).not.toContain('autre ordre');
});

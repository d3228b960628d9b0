import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const HEAD = 'N°;Profil;Points forts;À revoir;Note\n';
const row = (i: number, text = said(i)): string => `${i};Agent;${text};${said(-i)};${i % 5}\n`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => row(from + i)).join('');

test.each([
  ['in the middle of a row', `${rows(1, 5)}${row(5, 'Le lieu\net la salle')}${rows(6, 9)}`],
  ['twice', `${rows(1, 5)}${row(5, 'Le lieu\n\net\nla salle')}${rows(6, 9)}`],
  ['in the last row', `${rows(1, 8)}${row(8, 'Le lieu\net la salle')}`],
])('a text that a line break cuts, without quotes, is one person’s: %s', (_, text) => {
  const read = survey(HEAD + text);
  expect(read.respondents).toHaveLength(8);
  expect(read.answers.map((one) => one.text.replace(/\s+/g, ' '))).toContain('Le lieu et la salle');
  expect(messages(read).join()).toContain('recollée à la ligne au-dessus');
});

test('a text is put together again where an empty cell ends each row', () => {
  const broken = `${HEAD}${rows(1, 5)}${row(5, 'Le lieu\net la salle')}${rows(6, 9)}`;
  expect(survey(broken.replaceAll(/(?<=Note|;\d)$/gm, ';')).respondents).toHaveLength(8);
});

test.each([
  ['empty cells at the end are left out', `${rows(1, 5)}5;Agent;${said(5)}\n${rows(6, 9)}`, 8],
  [
    'a total stands under one that is cut short',
    `${rows(1, 8)}8;Agent;${said(8)}\nTotal;8;24\n`,
    8,
  ],
  [
    'another lacks a number',
    `${rows(1, 5)}5;Agent;${said(5)}\n;Élu;${said(6)};${said(-6)};4\n${rows(7, 9)}`,
    8,
  ],
  [
    'a number stands alone over one without',
    `${rows(1, 5)}5\n;Élu;${said(6)};${said(-6)};4\n${rows(7, 9)}`,
    8,
  ],
  [
    'what stands below has words in place of figures',
    `${rows(1, 8)}8;Agent;${said(8)};${said(-8)}\nLégende : 1 = nul;5 = super\n`,
    9,
  ],
])('rows stay as they are where %s', (_, text, people) => {
  const read = survey(HEAD + text);
  expect(read.respondents).toHaveLength(people);
  expect(messages(read).join()).not.toContain('recollée');
});

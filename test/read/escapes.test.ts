import { describe, expect, test } from 'vitest';
import { streamed } from './pieces.js';
import { input, messages, said, survey } from './table.js';

/** Ten people, some of whom wrote this. */
const table = (texts: readonly string[], heading = 'Avis'): string =>
  `Note;${heading}\n${Array.from({ length: 10 }, (_, i) => `${(i % 5) + 1};${texts[i] ?? said(i)}`).join('\n')}\n`;

const texts = (file: string): string[] => survey(file).answers.map(({ text }) => text);
const told = (file: string): string[] =>
  messages(survey(file)).filter((message) => message.includes('ses codes'));

describe('escapes that a program left in several cells', () => {
  test.each([
    ['Bel accueil.\\nMerci', 'Bel accueil.\nMerci'],
    ['Bel accueil.\\r\\n\\r\\n- Merci', 'Bel accueil.\n\n- Merci'],
    ['La kermesse a \\u00e9t\\u00e9 belle', 'La kermesse a été belle'],
    ['Bravo \\ud83d\\ude0a', 'Bravo 😊'],
    ['Il a dit \\"bravo\\" en partant', 'Il a dit "bravo" en partant'],
    ["L\\'accueil 24\\/24", "L'accueil 24/24"],
  ])('are the text that was typed, told once: %s', (written, typed) => {
    const file = table([written, `Aussi : ${written}`]);
    expect(texts(file)).toEqual(expect.arrayContaining([typed, `Aussi : ${typed}`]));
    expect(told(file)).toEqual([expect.stringMatching(/^2 cellules/)]);
  });

  test('are mended in headings and in the other columns too', () => {
    const { answers, closed } = survey(
      `Acc\\u00e8s;Ce qui a \\u00e9t\\u00e9 bien\nTr\\u00e8s;La f\\u00eate du soir\nPeu;Le go\\u00fbter des petits\nPeu;Les lampions sur le pont\n`,
    );
    expect(new Set(answers.map(({ question }) => question))).toEqual(
      new Set(['Ce qui a été bien']),
    );
    expect(closed.map(({ name }) => name)).toEqual(['Accès']);
  });

  test('are mended in a file that is read as it comes', async () => {
    const file = table(['Bel accueil.\\nMerci', 'Du monde,\\ntrop']);
    const { answers } = await streamed(input(file), 64);
    expect(answers.map(({ text }) => text)).toEqual(texts(file));
  });

  test('leave the folder that stands among them', () =>
    expect(texts(table(['Merci.\\nBravo', 'Long,\\nlent', 'Rangé dans C:\\notes hier']))).toContain(
      'Rangé dans C:\\notes hier',
    ));
});

describe('quotes that a program escaped in quoted cells', () => {
  const quoted = (texts: readonly string[]): string =>
    `"Note","Avis"\n${texts.map((text, i) => `"${i + 1}","${text}"\n`).join('')}`;

  test('are those of the text, whatever stands around them', () =>
    expect(
      texts(
        quoted([
          '\\"Le top\\"',
          'Un mot : \\"super\\", merci',
          'Trop \\"bref\\"',
          'Un peu long, dommage',
        ]),
      ),
    ).toEqual(['"Le top"', 'Un mot : "super", merci', 'Trop "bref"', 'Un peu long, dommage']));

  test('are not those after which a cell ends with a folder', () =>
    expect(texts(quoted(['Rangé dans C:\\', 'Il dit ""oui"", merci', 'Perdu dans D:\\']))).toEqual([
      'Rangé dans C:\\',
      'Il dit "oui", merci',
      'Perdu dans D:\\',
    ]));
});

describe('a backslash stays as somebody typed it', () => {
  test.each([
    ['in one answer alone', ['Bel accueil.\\nMerci']],
    ['in the names of folders', ['Rangé dans C:\\notes hier', 'Perdu dans C:\\temp\\rapport']],
    [
      'in the names of servers',
      ['Mettre sur \\\\serveur\\notes', 'Tout est sur \\\\commun\\reunion'],
    ],
    [
      'in one answer beside folders',
      ['Rangé dans C:\\notes', 'Perdu dans C:\\temp\\rapport', 'Bel accueil.\\nMerci'],
    ],
    ['between words', ['Le signe \\n en Python', 'Apprendre « \\n » et « \\t »']],
    [
      'where others are no escapes',
      ['Bravo.\\nMerci', 'Long,\\nlent', '/!\\ aux marches', 'La salle \\o/ top'],
    ],
    ['before what is no character', ['Bien \\ud83d fin', 'Vu \\u0007 fin']],
  ])('%s', (_, written) => {
    const file = table(written);
    expect(texts(file)).toEqual(expect.arrayContaining(written));
    expect(told(file)).toEqual([]);
  });
});

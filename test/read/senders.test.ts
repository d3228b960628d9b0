import { describe, expect, test } from 'vitest';
import { messages, survey } from './table.js';

const rows = (...lines: string[]): string =>
  ['Courriel;Qu’avez-vous apprécié ?', ...lines, 'z@exemple.fr;Les ateliers du matin'].join('\n');

const told = (text: string): string[] =>
  messages(survey(text)).filter((message) => /même adresse/.test(message));

describe('two questionnaires of one e-mail address', () => {
  const twice = rows(
    'a@exemple.fr;Le repas de midi',
    'b@exemple.fr;Les échanges du soir',
    'A@exemple.fr ;La visite du musée',
  );

  test('with other answers are told, and both count', () => {
    expect(told(twice)).toEqual([
      expect.stringMatching(/compté comme les autres\s: r003 comme r001/),
    ]);
    expect(survey(twice).respondents.map(({ sameSender }) => sameSender)).toEqual([
      undefined,
      undefined,
      'r001',
      undefined,
    ]);
    expect(survey(twice).respondents.every(({ duplicateOf }) => duplicateOf === undefined)).toBe(
      true,
    );
  });

  test('with the same answers are copies, and told as such alone', () => {
    const text =
      'Les rencontres avec les équipes voisines, toujours passionnantes, vraiment merci beaucoup pour cette belle semaine';
    const copied = rows(`a@exemple.fr;${text}`, `a@exemple.fr;${text}`);
    expect(told(copied)).toEqual([]);
    expect(messages(survey(copied)).join()).toMatch(/envoyé deux fois/);
  });

  test('of two editions are two', () => {
    const yearly = `Édition;${rows('', '').replace(/\n.*$/s, '')}\n2024;a@exemple.fr;Le repas\n2025;a@exemple.fr;La visite\n`;
    expect(told(yearly)).toEqual([]);
  });
});

test('the address that a tool writes for whoever has none is of nobody', () => {
  const row = (i: number): string => `${i % 2 ? 'Zoé Tran' : 'anon@getgrist.com'};La visite ${i}`;
  const lines = Array.from({ length: 12 }, (_, i) => row(i));
  expect(told(`Créé par;Qu’avez-vous apprécié ?\n${lines.join('\n')}\n`)).toEqual([]);
});

test('an address that people write among their answers is no sender', () => {
  const others = Array.from({ length: 12 }, (_, n) => `Une réponse ${n} assez longue\n`).join('');
  const text = `Qu’avez-vous apprécié ?\n${others}a@exemple.fr\na@exemple.fr\n`;
  expect(told(text)).toEqual([]);
});

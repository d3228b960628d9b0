import { describe, expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const block = (title: string, from: number): string =>
  `${title};\nParticipant;Réponse\n${[0, 1, 2].map((i) => `P${i};${said(from + i)}`).join('\n')}\n`;

const asked = (text: string): string[] => [
  ...new Set(survey(text).answers.map(({ question }) => question)),
];

describe('tables of the same headings below each other', () => {
  const text = `Journée réseau;\n${block('Ce qui vous a plu', 1)}\n${block('Vos idées', 4)}`;

  test('are a question each, by the title that stands over them, and it is said', () => {
    const read = survey(text);
    expect(asked(text)).toEqual(['Ce qui vous a plu', 'Vos idées']);
    expect(read.answers.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6].map(said));
    expect(read.respondents).toHaveLength(3);
    expect(messages(read).slice(0, 2)).toEqual([
      expect.stringContaining('1 ligne au-dessus des en-têtes'),
      expect.stringContaining('plusieurs tableaux aux mêmes en-têtes'),
    ]);
  });

  test.each([
    ['one of them has no title', text.replace('Vos idées;\n', '')],
    ['their headings say what is asked', text.replaceAll('Réponse', 'Votre avis')],
    ['their titles are alike', text.replace('Vos idées', 'Ce qui vous a plu')],
  ])('are one question where %s', (_, other) => expect(asked(other)).toHaveLength(1));

  test.each([
    ['Groupe Rennes', 'Groupe Brest'],
    ['Résultats 2024', 'Résultats 2025'],
    ['Vos avis, groupe 1', 'Vos avis, groupe 2'],
  ])('are no questions under titles that tell whose they are: %s, %s', (one, other) => {
    const text = `Journée réseau;;\n${block(one, 1)}\n${block(other, 4)}`;
    const wide = text
      .replaceAll('Participant;', 'Participant;Venu;')
      .replaceAll(/^P\d;/gm, '$&Oui;');
    expect(asked(wide)).toEqual(['Réponse']);
    expect(messages(survey(text)).join()).not.toContain('plusieurs tableaux');
  });
});

describe('tables of the same questions below each other', () => {
  const table = (title: string, from: number): string =>
    `${title};;\nPrénom;Note;Ce que je retiens\n${[0, 1, 2, 3].map((i) => `P${from + i};${i};${said(from + i)}`).join('\n')}\n`;
  const text = (one: string, other: string): string => `${table(one, 1)};;\n${table(other, 5)}`;

  test('keep the title of each beside its rows, and it is said', () => {
    const read = survey(text('ATELIER THÉÂTRE', 'ATELIER DANSE'));
    expect(read.respondents).toHaveLength(8);
    expect(read.respondents.at(-1)?.closed.Tableau).toEqual(['ATELIER DANSE']);
    expect(messages(read).join()).toContain('chacun sous son titre');
  });

  test('leave their totals and notes aside', () => {
    const read = survey(
      `${table('ATELIER THÉÂTRE', 1)}Total;4;\n;;\n${table('ATELIER DANSE', 5)}Moyenne;2,5;\n;;\n* Notes de 0 à 3, saisies par Anne;;\n`,
    );
    expect(read.respondents).toHaveLength(8);
    expect(messages(read).join()).toMatch(/totaux laissée.*totaux laissée.*sous le tableau/s);
  });

  test.each([
    ['Bilan 2024', 'Bilan 2025', ['2024', '2025']],
    ['Bilan 2024-2025 - 4 réponses', 'Bilan 2025-2026 - 12 réponses', ['2024-2025', '2025-2026']],
    ['Lyon 2024', 'Metz 2025', ['Lyon 2024', 'Metz 2025']],
  ])(
    'tell editions by the years of « %s », « %s », if these tell them apart',
    (one, other, editions) => {
      expect(survey(text(one, other)).editions).toEqual(editions);
    },
  );

  test.each([['Page 1', 'Page 2']])(
    'have nothing beside their rows under « %s », « %s »',
    (one, other) => {
      const read = survey(text(one, other));
      expect(read.respondents).toHaveLength(8);
      expect(Object.keys(read.respondents[0]!.closed)).toEqual(['Note']);
    },
  );
});

import { expect, test } from 'vitest';
import { file, roles, said, survey } from './table.js';

test('the marks of a quiz are no answers (Google Forms, Microsoft Forms)', () => {
  const headings = 'Score;Sigle ?;Sigle ? [Note];Sigle ? [Commentaires];Total des points';
  const text = file(
    headings,
    (i) => `${i % 2} / 1;${i % 2 ? 'RGPD' : 'CNIL'};${i % 2} / 1;bien;${i % 2}`,
  );
  expect(survey(text).closed).toEqual([{ name: 'Sigle ?', kind: 'choice' }]);
});

test('beside a score, what has no marks of its own is an answer', () => {
  const text = file('Score;Atelier;Atelier [Commentaires];?', (i) =>
    [i % 5, i % 2 ? 'A' : 'B', `${said(i)}, utile`, i % 3 ? 'Agent' : 'Élu'].join(';'),
  );
  expect(roles(text)).toMatchObject({ 'Atelier [Commentaires]': 'open' });
  expect(survey(text).closed.map(({ name }) => name)).toEqual(['Atelier', '?']);
});

test('what a tool writes is told by its neighbours, under headings that may be questions', () => {
  const row = (i: number): string => `${i % 2 ? 'France' : 'Belgique'};${said(i)}, très utile`;
  expect(survey(file('Country;Feedback - salle', row)).closed).toHaveLength(1);
  expect(roles(file('Country;Feedback - salle', row))).toMatchObject({
    'Feedback - salle': 'open',
  });
  const headings = 'Response ID;Points - salle;Country;Feedback - salle';
  const tools = survey(file(headings, (i) => `${i};${i % 2};${row(i)}`));
  expect(tools.closed).toEqual([]);
  expect(new Set(tools.answers.map(({ question }) => question))).toEqual(new Set(['Remarques']));
});

test.each(['Q2', 'plan'])('files that people join are no answers (Qualtrics): %s', (code) => {
  const codes = ['StartDate', 'Q1', ...['Id', 'Name', 'Size', 'Type'].map((x) => `${code}_${x}`)];
  const texts = ['Date', 'Remarques', ...['ID', 'Nom', 'Taille', 'Type'].map((x) => `Plan - ${x}`)];
  const ids = codes.map((code) => `"{""ImportId"":""${code}""}"`);
  const rows = Array.from({ length: 12 }, (_, i) =>
    ['2025-11-03', said(i), `F_x${i}`, 'plan.pdf', 1200, 'application/pdf'].join(','),
  );
  const read = survey(
    [codes, texts, ids]
      .map((row) => row.join(','))
      .concat(rows)
      .join('\n'),
  );
  expect(read.answers).toHaveLength(12);
  expect(read.closed).toEqual([]);
});

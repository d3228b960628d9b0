import { expect, it } from 'vitest';
import { survey } from './table.js';

const PEOPLE = Array.from({ length: 8 }, (_, i) => `Un atelier qui m’a beaucoup appris, le ${i}`);

/** People of whom the first did not send what they wrote, by the column of a tool. */
const noticed = (column: string, left: string, sent: string): string[] =>
  survey(
    `${column};Qu’avez-vous apprécié ?\n${PEOPLE.map((text, i) => `${i === 0 ? left : sent};${text}`).join('\n')}\n`,
  ).notices.map(({ message }) => message.french);

it.each([
  ['submitdate', '', '2025-10-06 09:50:27'],
  ['PROGRESSION', 'En cours', 'Terminé'],
  ['Response Type', 'Partial', 'Complete'],
  ['Finished', 'False', 'True'],
  ['Status', 'Partial', 'Complete'],
  ['Etat', 'Incomplet', 'Complet'],
  ['Response Status', 'Partial', 'Completed'],
  ['Entry_Status', 'Incomplete', 'Submitted'],
  ['Finished', 'Faux', 'Vrai'],
])('%s tells who left before the end: they count, and this is told', (column, left, sent) => {
  expect(noticed(column, left, sent).join()).toContain('1 questionnaire non validé');
  expect(noticed(column, sent, sent).join()).not.toContain('non validé');
});

it.each(['Non commencé', 'Commencé', 'Démarrée', 'Non répondu'])(
  'État « %s » is no degree',
  (state) => {
    const rows = PEOPLE.map((text, i) => `${text};${['Complet', 'Partiel', state][i % 3]}`);
    const read = survey(`Qu’avez-vous apprécié ?;État\n${rows.join('\n')}\n`);
    expect(read.closed).toEqual([]);
  },
);

it.each([
  ['Status', 'Survey Preview', 'IP Address'],
  ['Status', 'Survey Test', 'IP Address'],
  ['Statut', 'Survey Preview', 'Complete'],
  ['État', 'Aperçu de l’enquête', 'Adresse IP'],
  ['État', 'Test de l’enquête', 'Adresse IP'],
])('%s « %s » is that of a row typed to try the form, which is told', (column, tried, sent) => {
  expect(noticed(column, tried, sent).join()).toMatch(/essa/);
  expect(noticed(column, sent, sent).join()).not.toMatch(/essa/);
});

it.each([
  ['trials in all it says', 'test', 'azerty', true],
  ['a trial and an answer of somebody', 'Retrouver toute la famille', 'azerty', false],
])('a row of %s is told by all its texts, those that are not read too', (_, liked, last, told) => {
  const rows = PEOPLE.map((text, i) => `${text};Un mot de la fin, le ${i}`);
  const text = `Qu’avez-vous apprécié ?;Un dernier mot ?\n${[...rows, `${liked};${last}`].join('\n')}\n`;
  const { notices } = survey(text, { text: ['Un dernier mot ?'] });
  expect(notices.some(({ message }) => message.french.includes('essai du formulaire'))).toBe(told);
});

it('questionnaires without any answer count, and this is told', () => {
  const rows = PEOPLE.map((text, i) => `${i + 1};2025-10-06;Oui;${text}`);
  const text = (...more: string[]): string =>
    `id;submitdate;Membre ?;Qu’avez-vous apprécié ?\n${[...rows, ...more].join('\n')}\n`;
  const told = (one: string): string =>
    survey(one)
      .notices.map(({ message }) => message.french)
      .join();
  expect(told(text('9;2025-10-06;;', '10;2025-10-06;;', '11;2025-10-06;Non;'))).toContain(
    '2 questionnaires sans aucune réponse aux questions lues\u00a0: comptés comme les autres.',
  );
  expect(told(text())).not.toContain('sans aucune réponse');
});

it('an answer in a column that the user does not ask for is one', () => {
  const rows = PEOPLE.map((text, i) => `${i === 0 ? '' : text};Un dernier mot de ma part, le ${i}`);
  const text = `Qu’avez-vous apprécié ?;Un dernier mot ?\n${rows.join('\n')}\n`;
  const { notices } = survey(text, { text: ['Qu’avez-vous apprécié ?'] });
  expect(notices.some(({ message }) => /sans aucune/.test(message.french))).toBe(false);
});

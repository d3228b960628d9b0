import { expect, test } from 'vitest';
import { messages, said, survey } from '../table.js';

const FACTS = `Rapport sur les sondages
Généré le :,2025-11-04 16:20:11
Sujet,ID du webinaire,Heure de début,Durée (minutes),Participants
Webinaire,845 1221 7765,2025-11-04 14:00:02,92,51
Détails du sondage
#,Nom d’utilisateur,E-mail de l’utilisateur,Date/heure d’envoi
`;
const TEN = Array.from({ length: 10 }, (_, i) => i + 1);
const row = (i: number, pairs: string): string =>
  `${i},Awa Colin,awa${i}@exemple.fr,2025-11-04 15:00:11${pairs}`;
const note = (i: number): string => `,Votre satisfaction ?,${i % 2 ? 'Bien' : 'Très bien'}`;
const text = (i: number): string => `,Que retenez-vous ?,${said(i)}`;

test('questions and answers by turns after the headings are a column a question, whichever come first, and it is said', () => {
  const rows = TEN.map((i) => row(i, i % 5 ? note(i) + text(i) : text(i)));
  const read = survey(`${FACTS}${rows.join('\n')}\n`);
  expect(read.respondents).toHaveLength(10);
  expect(read.closed.map(({ name }) => name)).toEqual(['Votre satisfaction ?']);
  expect(read.answers.map(({ question, text }) => [question, text])).toEqual(
    TEN.map((i) => ['Que retenez-vous ?', said(i)]),
  );
  expect(messages(read)).toEqual([
    '5 lignes au-dessus des en-têtes sont laissées de côté.',
    expect.stringContaining('chaque ligne porte tour à tour une question et sa réponse'),
  ]);
});

test.each([
  ['differs in each row', said],
  ['goes on with a sentence', () => 'de belles rencontres'],
  ['is one of several options', (i: number) => (i % 3 ? 'Oui, tout à fait' : 'Non, pas du tout')],
])('columns without headings are no questions by turns where what stands first %s', (_, first) => {
  const rows = TEN.map((i) => row(i, `,"${first(i)}",${said(i + 10)}`)).join('\n');
  expect(survey(`${FACTS}${rows}\n`).answers.map(({ question }) => question)).toContain(
    'Colonne 6',
  );
});

test('the headings under small tables of facts are those that tools write, however narrow', () => {
  const read = survey(
    `Q&A Report\nTopic,Webinar ID,Actual Start Time,Duration,# Question\nBudget,845 1221,11/04/2025,92,3\nQuestion Details\n#,Question,Asker Name,Asker Email\n${[1, 2, 3].map((i) => `${i},${said(i)},Awa Colin,awa@exemple.fr`).join('\n')}\n`,
    { text: ['Question'] },
  );
  expect(read.answers.map(({ text }) => text)).toEqual([1, 2, 3].map(said));
});

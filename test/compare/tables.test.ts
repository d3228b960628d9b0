import { expect, test } from 'vitest';
import { comparedIn, inputOf, times } from './people.js';

const shares = (
  lines: readonly { id: string; shares: readonly { people: number; of: number }[] }[],
) => lines.map((line) => [line.id, ...line.shares.map(({ people, of }) => `${people}/${of}`)]);

test('intents are counted by people, once each, without the one that says nothing', () => {
  const { intents } = comparedIn(
    inputOf([
      { edition: '2025', says: [{ intents: ['eloge', 'suggestion'] }, { intents: ['eloge'] }] },
      { edition: '2025', says: [{ intents: ['critique'] }] },
      { edition: '2025', says: [{ intents: ['sans-contenu'], informative: false }] },
    ]),
  );
  expect(shares(intents)).toEqual([
    ['eloge', '1/2'],
    ['critique', '1/2'],
    ['suggestion', '1/2'],
    ['remerciement', '0/2'],
    ['question', '0/2'],
  ]);
});

test('the feelings about a theme are out of the people who speak of it', () => {
  const { themeSentiment } = comparedIn(
    inputOf([
      ...times(3, { edition: '2024', says: [{ themes: { repas: 'negative' } }] }),
      ...times(2, { edition: '2025', says: [{ themes: { repas: 'positive' } }] }),
      {
        edition: '2025',
        says: [{ themes: { repas: 'positive' } }, { themes: { repas: 'negative' } }],
      },
      ...times(9, { edition: '2025', says: [{ themes: { lieu: 'positive' } }] }),
    ]),
  );
  const repas = themeSentiment.find(({ id }) => id === 'repas');
  expect(shares(repas!.feelings)).toEqual([
    ['positive', '0/3', '2/3'],
    ['negative', '3/3', '0/3'],
    ['mixed', '0/3', '1/3'],
    ['neutral', '0/3', '0/3'],
  ]);
  const lieu = themeSentiment.find(({ id }) => id === 'lieu');
  expect(lieu!.feelings[0]!.changes).toEqual([]);
});

test('response rates are out of all respondents of the editions that asked', () => {
  const { responses } = comparedIn(
    inputOf([
      { edition: '2024', says: [{ question: 'Bilan ?' }, { question: 'Bilan ?' }] },
      { edition: '2024' },
      { edition: '2025', says: [{ question: 'Bilan ?' }, { question: 'Et ensuite ?' }] },
      { edition: '2025', says: [{ question: 'Et ensuite ?', informative: false }] },
    ]),
  );
  expect(
    responses.map(({ question, shares: own }) => [
      question,
      ...own.map(({ edition, people, of }) => `${edition} ${people}/${of}`),
    ]),
  ).toEqual([
    ['Bilan ?', '2024 1/2', '2025 1/2'],
    ['Et ensuite ?', '2025 1/2'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { input, readSource, survey } from './table.js';

const SAID = [
  ['Satisfait', 'Les échanges du midi'],
  ['Satisfait', 'Un peu trop de monde'],
  ['Très satisfait', 'Bravo à toute l’équipe'],
  ['Peu satisfait', 'Le son, inaudible au fond'],
] as const;
const TEXTS = SAID.map(([, text]) => text);
const json = (make: (mark: string, text: string, i: number) => unknown): string =>
  JSON.stringify(SAID.map(([mark, text], i) => make(mark, text, i)));
const names = (text: string): string[] =>
  readSource(input(text, 'export.json')).source.columns.map(({ name }) => name);
const texts = (text: string): string[] => survey(text).answers.map((answer) => answer.text);

describe('questions that stand beside their answers in a JSON text', () => {
  test.each<[string, (mark: string, text: string, i: number) => unknown]>([
    [
      'as a list',
      (mark, text, i) => ({
        id: `a${i}`,
        reponses: [
          { question: 'Satisfait ?', reponse: mark },
          { question: 'Un mot ?', reponse: text },
        ],
      }),
    ],
    [
      'under keys, with headings that nobody answered (Jotform)',
      (mark, text, i) => ({
        id: `a${i}`,
        answers: {
          1: { text: 'Bilan', type: 'control_head' },
          2: { text: 'Satisfait ?', answer: mark },
          3: { text: 'Un mot ?', answer: text },
        },
      }),
    ],
    [
      'with options told by their ids (Tally)',
      (mark, text, i) => ({
        id: `a${i}`,
        data: {
          fields: [
            {
              label: 'Satisfait ?',
              value: ['o1'],
              options: [{ id: 'o1', text: mark }],
            },
            { label: 'Un mot ?', value: text },
          ],
        },
      }),
    ],
    [
      'on pages (SurveyMonkey)',
      (mark, text, i) => ({
        id: `a${i}`,
        pages: [
          { id: 1, questions: [{ heading: 'Satisfait ?', answers: [{ text: mark }] }] },
          { id: 2, questions: [{ heading: 'Un mot ?', answers: [{ text }] }] },
        ],
      }),
    ],
    [
      'each told by an object',
      (mark, text, i) => ({
        id: `a${i}`,
        saisies: [
          { question: { id: 1, libelle: 'Satisfait ?' }, valeur: mark },
          { question: { id: 2, libelle: 'Un mot ?' }, valeur: text },
        ],
      }),
    ],
    [
      'deep inside what holds them (Google Forms)',
      (mark, text, i) => ({
        id: `a${i}`,
        answers: {
          x: { questionId: 'Satisfait ?', textAnswers: { answers: [{ value: mark }] } },
          y: { questionId: 'Un mot ?', textAnswers: { answers: [{ value: text }] } },
        },
      }),
    ],
  ])('name the columns, %s', (_, make) => {
    expect(names(json(make))).toEqual(['id', 'Satisfait ?', 'Un mot ?']);
    expect(texts(json(make))).toEqual(TEXTS);
    expect(survey(json(make)).closed).toEqual([{ name: 'Satisfait ?', kind: 'scale' }]);
  });

  test('are told apart where two have one wording, or that of a key', () => {
    const text = json((mark, said, i) => ({
      id: `a${i}`,
      avis: mark,
      answers: [
        { title: 'avis', value: said },
        { title: 'avis', value: `Rien de plus ${i}` },
      ],
    }));
    expect(names(text)).toEqual(['id', 'avis', 'avis (2)', 'avis (3)']);
  });
});

test.each([
  ['a list of lists', JSON.stringify([['Satisfait ?', 'Un mot ?'], ...SAID])],
  [
    'headings above rows, under a key',
    JSON.stringify({ values: [['Satisfait ?', 'Un mot ?'], ...SAID] }),
  ],
  [
    'columns with their cells by number',
    JSON.stringify({ 'Satisfait ?': { ...SAID.map(([mark]) => mark) }, 'Un mot ?': { ...TEXTS } }),
  ],
  ['headings beside rows', JSON.stringify({ columns: ['Satisfait ?', 'Un mot ?'], data: SAID })],
])('a JSON text may hold a table: %s', (_, text) => {
  expect(names(text)).toEqual(['Satisfait ?', 'Un mot ?']);
  expect(texts(text)).toEqual(TEXTS);
});

test.each([
  '[["id",""],["1","Très bien"]]',
  '[["id"],["1","Très bien"]]',
  '[["id","id"],["1","2"]]',
])('%s is refused as no table', (text) => {
  expect(() => survey(text, {}, 'x.json')).toThrow('liste d’objets');
});

test('records may stand under their ids', () => {
  const records = SAID.map(([mark, text], i) => [`r-${i}`, { 'Satisfait ?': mark, avis: text }]);
  const text = JSON.stringify({ reponses: Object.fromEntries(records) });
  expect(names(text)).toEqual(['id', 'Satisfait ?', 'avis']);
  expect(survey(text).respondents.map(({ id }) => id)).toEqual(['r-0', 'r-1', 'r-2', 'r-3']);
});

test('the parts of one record are no records', () => {
  const text =
    '{"meta": {"id": "a"}, "contact": {"ville": "Pau"}, "answers": {"avis": "Très bien"}}';
  expect(names(text)).toEqual(['meta/id', 'contact/ville', 'avis']);
});

test('records whose questions are numbered stay records under their ids', () => {
  const records = SAID.map(([mark, text], i) => [`r-${i}`, { 1: mark, 2: text }]);
  expect(names(JSON.stringify(Object.fromEntries(records)))).toEqual(['1', '2', 'id']);
});

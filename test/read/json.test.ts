import { describe, expect, test } from 'vitest';
import { input, messages, readSource, survey } from './table.js';

const OPEN = ['Très bien organisé', 'Un peu trop de monde', 'Bravo à toute l’équipe'];
const json = (make: (text: string, i: number) => unknown): string =>
  JSON.stringify(OPEN.map(make), null, 1);
const names = (text: string): string[] =>
  readSource(input(text, 'export.json'), {}).source.columns.map(({ name }) => name);

test.each([
  ['[]', 'a.json', 'Ce fichier JSON ne contient aucune réponse.', undefined],
  ['{}', 'a.json', 'Ce fichier JSON ne contient aucune réponse.', undefined],
  ['not json', 'a.jsonl', 'Cette ligne n’est pas un objet JSON.', 1],
  ['not json\n{"avis":"Très bien"}', 'a.ndjson', 'Cette ligne n’est pas un objet JSON.', 1],
])('%s in %s is refused for what it is', (text, file, message, line) => {
  const refused = expect(() => readSource(input(text, file), {}));
  refused.toThrow(expect.objectContaining({ message, place: line ? { file, line } : { file } }));
});

describe('a JSON text', () => {
  test('holds several options of one person as a list', () => {
    const text = json((avis, i) => ({
      id: `a${i}`,
      jours: ['Lundi', 'Mardi', 'Jeudi'].slice(i),
      avis,
    }));
    const { respondents } = survey(text);
    expect(respondents.map(({ closed }) => closed.jours)).toEqual([
      ['Lundi', 'Mardi', 'Jeudi'],
      ['Mardi', 'Jeudi'],
      ['Jeudi'],
    ]);
  });

  test('names by its path what stands inside an object', () => {
    const text = json((pourquoi, i) => ({ id: `a${i}`, avis: { note: i, pourquoi }, vide: null }));
    expect(names(text)).toEqual(['id', 'avis/note', 'avis/pourquoi', 'vide']);
    expect(survey(text).answers.map((answer) => answer.text)).toEqual(OPEN);
  });

  test('has no path where what holds the answers only says so', () => {
    const text = json((avis, i) => ({ id: `a${i}`, data: { id: 7, avis }, meta: { id: 3 } }));
    expect(names(text)).toEqual(['id', 'data/id', 'avis', 'meta/id']);
  });

  test('keeps the paths of two that would have one name, in a record or in different ones', () => {
    const two = json((avis, i) => ({
      id: `a${i}`,
      answers: { avis },
      responses: { avis: `${i} fois oui` },
    }));
    expect(names(two)).toEqual(['id', 'answers/avis', 'responses/avis']);
    const some = json((avis, i) => ({
      id: `a${i}`,
      ...(i === 1 ? {} : { note: i }),
      answers: { note: avis },
    }));
    expect(names(some)).toEqual(['id', 'note', 'answers/note']);
    expect(survey(some).answers.map(({ text }) => text)).toEqual(OPEN);
  });

  test('may number its answers, as older LimeSurveys do', () => {
    const responses = OPEN.map((avis, i) => ({ [i + 1]: { id: String(i + 1), avis } }));
    expect(survey(JSON.stringify({ responses })).answers.map(({ answer }) => answer)).toEqual([
      '1/1',
      '2/1',
      '3/1',
    ]);
  });

  test('leaves lists of objects unread, and says so', () => {
    const text = json((avis, i) => ({ id: `a${i}`, avis, pieces: [{ nom: 'x.jpg' }] }));
    expect(messages(survey(text))).toContainEqual(
      expect.stringContaining('La clé «\u00a0pieces\u00a0» contient des listes'),
    );
  });

  test('opens objects four deep, and says what it leaves closed', () => {
    const text = json((avis) => ({ avis, a: { b: { c: { d: 'lu', e: { f: 'non lu' } } } } }));
    expect(names(text)).toEqual(['avis', 'a/b/c/d']);
    expect(messages(survey(text))).toContainEqual(expect.stringContaining('«\u00a0a/b/c/e\u00a0»'));
  });

  test('says in the error what was left unread, where no question is open', () => {
    const text = json((avis, i) => ({ id: `a${i}`, answers: [{ type: 'text', text: avis }] }));
    expect(() => survey(text)).toThrow(
      expect.objectContaining({
        remedy: expect.objectContaining({
          french: expect.stringContaining('«\u00a0answers\u00a0» contient'),
        }),
      }),
    );
  });

  test.each(['["Très bien","Merci"]', 'null\n'])('%s is refused as no list of objects', (text) => {
    expect(() => survey(text, {}, 'x.json')).toThrow('liste d’objets');
  });

  test('that is nested without end is refused or read, never followed for ever', () => {
    let deep = '"x"';
    for (let i = 0; i < 5_000; i++) deep = `{"a":${deep}}`;
    expect(names(`[{"id":1,"avis":"Très bien","fond":${deep}}]`)).toEqual(['id', 'avis']);
  });
});

/** Responses of Typeform's API: two texts, one option, several, with what is written beside. */
const RESPONSES = OPEN.map((text, i) => ({
  token: `jeton-${i}`,
  answers: [
    { field: { id: 'f1', ref: 'aime', type: 'long_text' }, type: 'text', text },
    { field: { id: 'f2', type: 'long_text' }, type: 'text', text: `Rien de plus ${i}` },
    {
      field: { id: 'f3', ref: 'qui' },
      type: 'choice',
      choice: { label: i > 0 ? 'Élue' : 'Agent' },
    },
    {
      field: { id: 'f4', ref: 'jours' },
      type: 'choices',
      choices: { labels: ['Lundi', 'Mardi', 'Jeudi'].slice(i), ...(i > 1 && { other: 'Mardi' }) },
    },
    { field: { id: 'f5', ref: 'revenir' }, type: 'boolean', boolean: i > 0 },
  ],
}));

const FORM = {
  title: 'Bilan',
  fields: [
    { id: 'f1', ref: 'aime', title: 'Un mot ?' },
    {
      title: 'Vous',
      properties: {
        fields: [
          { id: 'f2', title: 'Un mot ?' },
          { id: 'f3', ref: 'qui', title: 'Vous êtes' },
        ],
      },
    },
  ],
};

const TITLED = ['token', 'Un mot ?', 'Un mot ? (2)', 'Vous êtes', 'jours', 'revenir'];

describe('a list of answers of Typeform', () => {
  const webhooks = RESPONSES.map((response) =>
    JSON.stringify({ form_response: { ...response, definition: FORM } }),
  ).join('\n');

  test.each<[string, string, readonly string[]]>([
    [
      'by their references where nothing tells the titles',
      JSON.stringify({ total_items: 3, items: RESPONSES }),
      ['token', 'aime', 'f2', 'qui', 'jours', 'revenir'],
    ],
    ['by the titles of a form beside', JSON.stringify({ form: FORM, items: RESPONSES }), TITLED],
    ['by the titles that each holds', webhooks, TITLED],
  ])('gives its fields as columns, %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
    const { answers, respondents } = survey(text);
    expect(answers.map((answer) => answer.text)).toEqual(
      OPEN.flatMap((said, i) => [said, `Rien de plus ${i}`]),
    );
    expect(respondents.map(({ closed }) => closed.jours)).toEqual([
      ['Lundi', 'Mardi', 'Jeudi'],
      ['Mardi', 'Jeudi'],
      ['Jeudi', 'Mardi'],
    ]);
  });
});

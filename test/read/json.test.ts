import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/read/source.js';
import { input, messages, survey } from './table.js';

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

  test('says in the error what was left unread, where no question is open', () => {
    const text = json((avis, i) => ({ id: `a${i}`, answers: [{ type: 'text', text: avis }] }));
    expect(() => survey(text)).toThrow(
      expect.objectContaining({
        remedy: expect.stringContaining('«\u00a0answers\u00a0» contient'),
      }),
    );
  });

  test.each(['[["id","avis"],["1","Très bien"]]', '["Très bien","Merci"]', 'null\n'])(
    '%s is refused as no list of objects',
    (text) => {
      expect(() => survey(text, {}, 'x.json')).toThrow('liste d’objets');
    },
  );

  test('that is nested without end is refused or read, never followed for ever', () => {
    let deep = '"x"';
    for (let i = 0; i < 5_000; i++) deep = `{"a":${deep}}`;
    expect(names(`[{"id":1,"avis":"Très bien","fond":${deep}}]`)).toEqual(['id', 'avis']);
  });
});

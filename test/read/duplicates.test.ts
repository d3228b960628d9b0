import { describe, expect, test } from 'vitest';
import type { Answer, Respondent } from '../../src/model.js';
import { markDuplicates } from '../../src/read/duplicates.js';

type Said = Readonly<Record<string, string>>;

/** People who answer questions, all of one edition and profile; marks by answer key, and copies of people. */
function marks(
  people: Readonly<Record<string, Said>>,
  profiles: Said = {},
): Record<string, string> {
  const respondents = Object.keys(people).map(
    (id): Respondent => ({
      id,
      edition: '2025',
      closed: profiles[id] ? { Profil: [profiles[id]] } : {},
    }),
  );
  const answers = Object.entries(people).flatMap(([id, said]) =>
    Object.entries(said).map(
      ([question, text]): Answer => ({
        id,
        answer: `${id}/${question}`,
        edition: '2025',
        question,
        text,
      }),
    ),
  );
  const marked = markDuplicates(respondents, answers);
  return Object.fromEntries([
    ...marked.answers.flatMap(({ answer, duplicateOf }) =>
      duplicateOf ? [[answer, duplicateOf]] : [],
    ),
    ...marked.respondents.flatMap(({ id, duplicateOf }) =>
      duplicateOf ? [[id, duplicateOf]] : [],
    ),
  ]);
}

const LONG = 'Les rencontres entre collectivités de toute la région Grand Est';

describe('copies', () => {
  test('a questionnaire sent twice: the second is a copy, person and answers', () => {
    const twice = { q1: 'Le lieu était superbe', q2: 'RAS' };
    expect(marks({ a: twice, b: { q1: 'LE LIEU ETAIT SUPERBE !', q2: 'ras' } })).toEqual({
      'b/q1': 'a/q1',
      'b/q2': 'a/q2',
      b: 'a',
    });
  });

  test('a long text by another person is a copy, and the person is not', () => {
    expect(marks({ a: { q1: LONG, q2: 'Rien' }, b: { q1: `${LONG} !`, q2: 'Le bruit' } })).toEqual({
      'b/q1': 'a/q1',
    });
  });

  test('people who agree in few words are no copies', () => {
    expect(marks({ a: { q1: 'Les échanges' }, b: { q1: 'Les échanges' } })).toEqual({});
    expect(
      marks({
        a: { q1: 'Les rencontres avec les autres' },
        b: { q1: 'Les rencontres avec les autres' },
      }),
    ).toEqual({});
  });

  test('one short answer alone is a copy only when the closed answers agree too', () => {
    const said = { q1: 'Les rencontres avec les autres' };
    expect(marks({ a: said, b: said }, { a: 'Élue', b: 'Élue' })).toEqual({
      'b/q1': 'a/q1',
      b: 'a',
    });
    expect(marks({ a: said, b: said }, { a: 'Élue', b: 'Agent' })).toEqual({});
  });

  test('the same person may repeat a text', () => {
    expect(marks({ a: { q1: LONG, q2: LONG } })).toEqual({});
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Respondent } from '../../src/model/survey.js';
import { markDuplicates } from '../../src/read/duplicates.js';
import { hashOf } from '../../src/read/hash.js';
import { nearTexts } from '../../src/read/near.js';
import { nearWords } from '../../src/read/near-words.js';
import { sameness, samenessHash } from '../../src/read/sameness.js';
import { messages, survey } from './table.js';

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
    const twice = { q1: LONG, q2: 'RAS' };
    const again = { q1: `${LONG.toUpperCase()} !`, q2: 'ras' };
    const both = { 'b/q1': 'a/q1', 'b/q2': 'a/q2', b: 'a' };
    expect(marks({ a: twice, b: again })).toEqual(both);
    expect(marks({ a: twice, b: again }, { a: 'Élue', b: 'Élue' })).toEqual(both);
  });

  test('people whose closed answers differ are not one', () => {
    for (const q2 of ['RAS', 'Les files d’attente']) {
      const people = { a: { q1: LONG, q2 }, b: { q1: LONG, q2 } };
      expect(marks(people, { a: 'Élue', b: 'Agent' })).toEqual({ 'b/q1': 'a/q1' });
    }
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

  test('two texts tell the person who ticks otherwise half of the closed answers', () => {
    const answers = ['a', 'b'].flatMap((id) => [
      { id, answer: `${id}/1`, edition: '2024', question: 'q1', text: LONG },
      { id, answer: `${id}/2`, edition: '2024', question: 'q2', text: 'Les files d’attente' },
    ]);
    const person = (id: string, venue: string): Respondent => ({
      id,
      edition: '2024',
      closed: { Profil: ['Élue'], Venue: [venue] },
    });
    const { twice } = markDuplicates([person('a', 'Seule'), person('b', 'À deux')], answers);
    expect(twice).toEqual([{ edition: '2024', copy: 'b', original: 'a' }]);
  });

  test('people who agree in few words are not one, whatever their closed answers', () => {
    const said = { q1: 'Les échanges avec les collègues', q2: 'Rien' };
    expect(marks({ a: said, b: said }, { a: 'Élue', b: 'Élue' })).toEqual({});
  });

  test('one long answer alone tells a questionnaire sent twice when there are closed answers', () => {
    const said = { q1: LONG };
    expect(marks({ a: said, b: said }, { a: 'Élue', b: 'Élue' })).toEqual({
      'b/q1': 'a/q1',
      b: 'a',
    });
    expect(marks({ a: said, b: said })).toEqual({ 'b/q1': 'a/q1' });
  });

  test('the same person may repeat a text', () => {
    expect(marks({ a: { q1: LONG, q2: LONG } })).toEqual({});
  });
});

const TOLD =
  'Les ateliers du matin étaient vraiment passionnants mais la salle était trop petite pour tout le monde';

describe('copies with small changes', () => {
  test.each([
    ['a typo mended', TOLD.replace('vraiment', 'vraimment')],
    ['a word added', `Bonjour, ${TOLD}`],
    [
      'a word less, another case, no accents',
      'LES ATELIERS DU MATIN ETAIENT PASSIONNANTS MAIS LA SALLE ETAIT TROP PETITE POUR TOUT LE MONDE',
    ],
  ])('%s: the answer is a copy, and the person is not', (_, text) => {
    const people = { a: { q1: TOLD, q2: 'Rien' }, b: { q1: text, q2: 'Le bruit' } };
    expect(marks(people, { a: 'Élue', b: 'Agent' })).toEqual({ 'b/q1': 'a/q1' });
  });

  test.each([
    ['two words in ten', TOLD.replace('vraiment', 'très').replace('petite', 'chaude')],
    ['a negation in a short text', 'Les ateliers du matin étaient bien et je reviendrai'],
  ])('%s: no copy', (_, text) => {
    const first = text.startsWith('Les ateliers du matin étaient bien')
      ? text.replace('et je', 'mais ne')
      : TOLD;
    expect(marks({ a: { q1: first, q2: 'x' }, b: { q1: text, q2: 'y' } })).toEqual({});
  });

  test('all answers of a questionnaire, and the closed ones alike: the person sent it twice', () => {
    const first = { q1: TOLD, q2: 'La sono, et le buffet' };
    const again = { q1: TOLD.replace('vraiment', 'vraimment'), q2: 'La sono, et le buffet' };
    const both = { 'b/q1': 'a/q1', 'b/q2': 'a/q2', b: 'a' };
    expect(marks({ a: first, b: again }, { a: 'Élue', b: 'Élue' })).toEqual(both);
    expect(marks({ a: first, b: again }, { a: 'Élue', b: 'Agent' })).toEqual({ 'b/q1': 'a/q1' });
  });

  test('are told with the rule, listed, and kept', () => {
    const read = survey(
      `id;Profil;Avis\n1;Élue;${TOLD}\n2;Agent;Bonjour ${TOLD}\n3;Agent;Merci beaucoup\n`,
    );
    expect(messages(read)).toEqual([
      '1 réponse d’au moins douze mots, dont neuf sur dix sont ceux d’une autre personne (copier-coller retouché), gardée mais non comptée\u00a0: 2/1 comme 1/1.',
    ]);
    expect(read.answers).toHaveLength(3);
  });

  test('are found among many texts that share a long phrase, in time that follows their number', () => {
    const near = nearTexts<number>();
    const said = (i: number): string =>
      `ce que nous avons le plus apprecie cette annee ce sont ${i} les ${i * 7} et ${i * 13} aussi ${i * 17}`;
    for (let i = 0; i < 4000; i++) expect(near.add(said(i), i)).toBeUndefined();
    expect(near.add(`${said(2345)} merci`, -1)).toBe(2345);
  });
});

test('two texts are near when one word in ten, and thirty at most, must be changed, added or taken out', () => {
  const distance = (a: readonly number[], b: readonly number[]): number => {
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (const [i, word] of a.entries()) {
      const row = [i + 1];
      for (const [j, other] of b.entries())
        row.push(Math.min(above[j]! + (word === other ? 0 : 1), above[j + 1]! + 1, row[j]! + 1));
      above = row;
    }
    return above.at(-1)!;
  };
  const areNear = nearWords();
  const word = fc.nat(5);
  const change = fc.tuple(fc.nat(400), fc.nat(1), fc.array(word, { maxLength: 1 }));
  const pair = fc
    .tuple(fc.array(word, { maxLength: 400 }), fc.array(change, { maxLength: 40 }))
    .map(([a, changes]) => {
      const b = [...a];
      for (const [at, out, added] of changes) b.splice(at % (b.length + 1), out, ...added);
      return [a, b] as const;
    });
  const seen = { near: 0, far: 0 };
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const most = Math.min(30, Math.floor(Math.max(a.length, b.length) / 10));
      const expected = distance(a, b) <= most;
      seen[expected ? 'near' : 'far']++;
      expect(areNear(Int32Array.from(a), Int32Array.from(b))).toBe(expected);
    }),
    { numRuns: 300, seed: 2025 },
  );
  expect(Math.min(seen.near, seen.far)).toBeGreaterThan(30);
});

test('what is compared of a text is its letters, digits and emojis, however it is typed', () => {
  const slow = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('ς', 'σ')
      .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
      .trim();
  const anySign = fc
    .oneof(fc.nat(0x24f), fc.nat(0xffff), fc.nat(0x10ffff))
    .map((code) => String.fromCodePoint(code));
  const typed = fc.oneof(
    fc.string({ unit: anySign }),
    fc.string({ unit: fc.constantFrom(...'aÉœÆ½ß²ÿĀ’«»…-– \n\u00a0·😍©1e\u0301') }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      expect(sameness(text)).toBe(slow(text));
      const words = slow(text).split(' ').filter(Boolean).length;
      expect(samenessHash(text)).toEqual({ hash: hashOf(slow(text)), words });
    }),
    { numRuns: 500 },
  );
});

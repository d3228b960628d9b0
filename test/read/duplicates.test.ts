import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Respondent } from '../../src/model/survey.js';
import { markDuplicates } from '../../src/read/copies/duplicates.js';
import { nearTexts } from '../../src/read/copies/near.js';
import { nearByWords } from '../../src/read/copies/near-words.js';
import { sameness, wordCountsOf } from '../../src/read/copies/sameness.js';
import { messages, survey } from './table.js';

type Said = Readonly<Record<string, string>>;

/** People who answer questions, all of one edition; marks by answer key, and copies of people. */
function marks(
  people: Readonly<Record<string, Said>>,
  ticked: Readonly<Record<string, Said>> = {},
): Record<string, string> {
  const respondents = Object.keys(people).map(
    (id): Respondent => ({
      id,
      edition: '2025',
      closed: Object.fromEntries(
        Object.entries(ticked[id] ?? {}).map(([question, option]) => [question, [option]]),
      ),
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

/** Of 10 words of four letters or more, and of 6. */
const LONG =
  'Les ateliers du matin étaient vraiment passionnants mais la salle était bien trop petite';
const SHORT = 'Les rencontres entre collectivités de toute la région Grand Est';
const BOTH = { 'b/q1': 'a/q1', 'b/q2': 'a/q2', b: 'a' };
/** Closed answers, as many as asked, of which the first are otherwise. */
const ticks = (all: number, otherwise = 0): Said =>
  Object.fromEntries(
    Array.from({ length: all }, (_, at) => [`f${at}`, at < otherwise ? 'Non' : 'Oui']),
  );

describe('a questionnaire sent twice', () => {
  test.each<[string, Said, Said, Said, Said]>([
    ['word for word', { q1: LONG, q2: 'RAS' }, { q1: LONG, q2: 'RAS' }, {}, {}],
    ['in capitals', { q1: LONG, q2: 'RAS' }, { q1: `${LONG.toUpperCase()} !`, q2: 'ras' }, {}, {}],
    [
      'two texts that hold ten long words together, half of the closed answers otherwise',
      { q1: SHORT, q2: 'Les files d’attente devant les salles' },
      { q1: SHORT, q2: 'Les files d’attente devant les salles' },
      ticks(4),
      ticks(4, 2),
    ],
    [
      'fewer words and eight closed answers alike',
      { q1: SHORT, q2: 'RAS' },
      { q1: SHORT, q2: 'RAS' },
      ticks(8),
      ticks(8),
    ],
    [
      'a typo mended',
      { q1: LONG, q2: 'La sono, et le buffet' },
      { q1: LONG.replace('vraiment', 'vraimment'), q2: 'La sono, et le buffet' },
      ticks(1),
      ticks(1),
    ],
  ])('%s: the second is a copy, person and answers', (_, a, b, tickedA, tickedB) => {
    expect(marks({ a, b }, { a: tickedA, b: tickedB })).toEqual(BOTH);
  });

  test('is found whichever of its columns are read, and two that differ in another are none', () => {
    const text = `Aimé ?;À revoir ?;Mot\n${SHORT};${LONG};Merci\n${SHORT};${LONG};Merci\n${LONG};Rien;Bravo\n${LONG};Le bruit de la salle;Bof\n`;
    for (const options of [{}, { text: ['Aimé ?'] }, { text: ['Mot'] }]) {
      const marked = survey(text, options).respondents.map(({ duplicateOf }) => duplicateOf);
      expect(marked).toEqual([undefined, 'r001', undefined, undefined]);
    }
  });

  test('one long answer alone is a whole questionnaire too', () => {
    expect(marks({ a: { q1: LONG }, b: { q1: LONG } })).toEqual({ 'b/q1': 'a/q1', b: 'a' });
  });
});

describe('people who say the same', () => {
  const said = (text: string): Readonly<Record<string, Said>> => ({
    a: { q1: text },
    b: { q1: text },
    c: { q1: text },
  });
  test.each([
    'J’ai adoré la plénière sur les communs',
    'Merci à toute l’équipe pour cette belle organisation',
    'Rien à redire, tout était parfait du début à la fin',
    SHORT,
  ])('in one sentence, all count: « %s »', (text) => {
    const profile = ticks(2);
    expect(marks(said(text))).toEqual({});
    expect(marks(said(text), { a: profile, b: profile, c: profile })).toEqual({});
  });

  test.each<[string, Said, Said, Said, Said]>([
    ['whose other answers differ', { q1: LONG, q2: 'Rien' }, { q1: LONG, q2: 'Le bruit' }, {}, {}],
    ['nearly, likewise', { q1: LONG, q2: 'Rien' }, { q1: `Oui ! ${LONG}`, q2: 'Le son' }, {}, {}],
    ['who answered more', { q1: LONG }, { q1: LONG, q2: 'Le bruit des ateliers' }, {}, {}],
    ['who tick otherwise', { q1: LONG, q2: 'RAS' }, { q1: LONG, q2: 'RAS' }, ticks(2), ticks(2, 1)],
    [
      'in two texts, and tick otherwise more than half',
      { q1: LONG, q2: 'Les files d’attente' },
      { q1: LONG, q2: 'Les files d’attente' },
      ticks(3),
      ticks(3, 2),
    ],
    [
      'nearly, who say something else in few words',
      { q1: LONG, q2: 'Les files' },
      { q1: `Oui ! ${LONG}`, q2: 'Les salles' },
      ticks(1),
      ticks(1),
    ],
    ['in few words, who tick all alike', { q1: 'Tout' }, { q1: 'Tout' }, ticks(30), ticks(30)],
    [
      'but for two words in ten',
      { q1: LONG },
      { q1: LONG.replace('vraiment', 'très').replace('petite', 'chaude') },
      ticks(1),
      ticks(1),
    ],
  ])('%s, are two', (_, a, b, tickedA, tickedB) => {
    expect(marks({ a, b }, { a: tickedA, b: tickedB })).toEqual({});
  });

  test('in a text that three other questionnaires hold, are two: only the same copy, sent thrice, is one person', () => {
    const around = { q1: LONG, q2: 'Les files d’attente' };
    const others = { c: { q1: LONG, q2: 'Le bruit' }, d: { q1: LONG, q2: 'Le froid' } };
    expect(marks({ a: around, b: around, ...others })).toEqual({});
    const same = { a: around, b: around, c: around };
    expect(marks(same)).toMatchObject({ b: 'a', c: 'a' });
    const ticked = { a: ticks(4), b: ticks(4, 1), c: ticks(4, 2) };
    expect(marks(same, ticked)).toMatchObject({ b: 'a', c: 'a' });
  });

  test('at length are told, listed, and counted', () => {
    const read = survey(
      `id;Profil;Avis\n1;Élue;${LONG}\n2;Agent;« ${LONG} »\n3;Agent;Merci beaucoup\n`,
    );
    expect(messages(read)).toEqual([
      '1 longue réponse identique à celle d’une autre personne, comptée comme les autres\u00a0: 2/1 comme 1/1.',
    ]);
  });

  test('are not told of oneself', () => {
    expect(messages(survey(`id;Aimé ?;À revoir ?\n1;${LONG};${LONG}\n2;Oui;Non\n`))).toEqual([]);
  });
});

describe('a questionnaire sent twice with small changes', () => {
  test('is told with the rule, listed, and kept', () => {
    const read = survey(
      `id;Profil;Avis\n1;Agent;${LONG}\n2;Agent;Bonjour ${LONG}\n3;Agent;Merci beaucoup\n`,
    );
    expect(messages(read)).toEqual([
      '1 questionnaire envoyé deux fois à peu de mots près (mêmes réponses fermées, réponses ouvertes d’au moins douze mots dont neuf sur dix sont les mêmes), gardé mais non compté\u00a0: 2 comme 1.',
    ]);
    expect(read.answers).toHaveLength(3);
  });

  test('is found among many texts that share a long phrase, in time that follows their number', () => {
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
  const areNear = nearByWords();
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
      const words = slow(text).split(' ').filter(Boolean);
      const counts = { words: words.length, long: words.filter((word) => word.length > 3).length };
      expect(wordCountsOf(slow(text))).toEqual(counts);
    }),
    { numRuns: 500 },
  );
});

describe('a text that many gave word for word', () => {
  const DEFAULT = 'Merci de décrire ici votre expérience en quelques lignes.';
  const told = (text: string, times: number, people = 24): string => {
    const rows = Array.from({ length: people }, (_, i) =>
      i < times ? text : `Une remarque sur le lieu, la ${i}e`,
    );
    return messages(survey(`Votre expérience\n${rows.join('\n')}\n`)).join();
  };

  test('is told, as the form may have written it', () =>
    expect(told(DEFAULT, 5)).toContain(
      `5 personnes ont écrit la même chose, mot pour mot, à «\u00a0Votre expérience\u00a0»\u00a0: «\u00a0${DEFAULT}\u00a0»`,
    ));

  test.each([
    ['by four people', DEFAULT, 4, 24],
    ['by few of all', DEFAULT, 5, 51],
    ['in four long words', 'Le buffet végétarien était parfait', 6, 24],
  ])('is what they say %s', (_, text, times, people) =>
    expect(told(text, times, people)).not.toContain('mot pour mot, à'),
  );
});

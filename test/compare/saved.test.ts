import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/compare/editions.js';
import { peopleOf } from '../../src/compare/people.js';
import { isKept, readSavedAnalysis, savedAnalysis, savePeople } from '../../src/compare/saved.js';
import { combine, type TaggedEditions } from '../../src/compare/tagged.js';
import { UserError } from '../../src/errors.js';
import type { Analysis } from '../../src/model/analysis.js';
import { savedAnalysisIn } from '../../src/read/bytes/saved.js';
import { analysisOf } from '../report/fixture.js';
import { inputOf, type Someone, times } from './people.js';

const KNOWN = { isWord: (form: string) => form !== 'dupont', names: new Set(['marie']) };

const CROWD: readonly Someone[] = [
  ...times(30, {
    edition: '2024',
    closed: { Profil: ['Agent'], Note: ['4'] },
    says: [{ themes: { lieu: 'positive' }, words: ['salle', 'support'], intents: ['eloge'] }],
  }),
  ...times(50, {
    edition: '2024',
    closed: { Profil: ['Élu'], Note: ['2'] },
    says: [{ sentiment: 'negative' }],
  }),
  { edition: '2024', says: [{ informative: false }] },
  ...times(60, {
    edition: '2025',
    closed: { Profil: ['Agent'], Note: ['5'] },
    says: [{ themes: { lieu: 'mixed' }, words: ['atelier', 'dupont', 'marie', 'Zoé/PROPN/Zoé'] }],
  }),
  ...times(20, { edition: '2025', closed: { Profil: ['Agent'], Note: ['1'] }, says: [{}] }),
];

const LINES = {
  ...inputOf(CROWD, {
    closed: [
      { name: 'Profil', kind: 'choice' },
      { name: 'Note', kind: 'scale' },
    ],
  }),
};
const PEOPLE = peopleOf(LINES);

const saved = (changed: Partial<Analysis> = {}): object =>
  JSON.parse(
    JSON.stringify(
      savedAnalysis({
        ...analysisOf(),
        themes: LINES.themes,
        closed: LINES.closed,
        comparison: compareEditions(PEOPLE, LINES),
        people: savePeople(PEOPLE, KNOWN),
        ...changed,
      }),
    ),
  );

describe('a saved analysis', () => {
  const codes = readSavedAnalysis('analyse.json', saved());

  test('gives the same comparison as the answers, names apart', () => {
    const nameless = PEOPLE.map((person) => ({
      ...person,
      answers: person.answers.map((answer) => ({
        ...answer,
        words: answer.words.filter((word) => isKept(word, KNOWN)),
      })),
    }));
    const bare = ({ words, ...tables }: ReturnType<typeof compareEditions>) => ({
      ...tables,
      words: words.map(({ examples: _, ...word }) => word),
    });
    expect(bare(compareEditions(codes.people, codes))).toEqual(
      bare(compareEditions(nameless, LINES)),
    );
    expect(compareEditions(codes.people, codes).words.map(({ word }) => word)).toContain('support');
  });

  test('holds figures as the JSON of a comparison gives them', () => {
    expect(saved()).toHaveProperty('comparison.sentiment.positive.shares.0.edition', '2024');
  });

  test('holds no id, no name, and no word in the order of the text', () => {
    const text = JSON.stringify(saved());
    for (const secret of ['dupont', 'marie', 'Zoé', '"r0"', 'r0/0', 'texte'])
      expect(text).not.toContain(secret);
    expect(text).toContain('[["salle","salle",true],["support","support",false]]');
  });

  test('has no order of people but that of their codes', () => {
    expect(savePeople(PEOPLE.toReversed(), KNOWN)).toEqual(savePeople(PEOPLE, KNOWN));
  });

  test('is known from an export in JSON', () => {
    expect(savedAnalysisIn(Buffer.from(JSON.stringify(saved())))).toBeDefined();
  });
});

describe('a file that cannot serve is refused with its place and a remedy', () => {
  test.each([
    ['of a later format', { ...saved(), formatVersion: 2 }, /au format 2.*lit le format 1/],
    [
      'from before analyses were kept',
      { version: '0.0.9', lexicons: [], comparison: {} },
      /ne gardait pas/,
    ],
    [
      'that is damaged',
      { ...saved(), people: [{ edition: '2024' }] },
      /abîmée \(champ «\u00a0people\.0/,
    ],
  ])('%s', (_, value, message) => {
    const read = () => readSavedAnalysis('ancien/analyse.json', value);
    expect(read).toThrow(message);
    expect(read).toThrow(
      expect.objectContaining({
        place: { file: 'ancien/analyse.json' },
        remedy: expect.objectContaining({ french: expect.stringContaining('verbatim analyse') }),
      }),
    );
  });
});

describe('editions tagged at different times', () => {
  const codes = (changed: Partial<TaggedEditions>): TaggedEditions => ({
    file: 'a.json',
    version: '1.0.0',
    lexicons: [{ id: 'evenement', version: '1.0.0', sha256: 'aa' }],
    themes: [],
    closed: [],
    editions: ['2025'],
    people: [],
    ...changed,
  });
  const past = codes({ file: 'b.json', editions: ['2023', '2024'] });

  test('stand in the order of years', () => {
    expect(combine([codes({}), past]).editions).toEqual(['2023', '2024', '2025']);
    expect(
      combine([codes({ editions: ['Paris'] }), codes({ editions: ['Lyon'] })]).editions,
    ).toEqual(['Paris', 'Lyon']);
  });

  test.each([
    [
      '1.1.0',
      'bb',
      /«\u00a0evenement\u00a0».*version 1\.0\.0 pour a\.json, version 1\.1\.0 pour b\.json/,
    ],
    ['1.0.0', 'bb', /de contenus différents/],
  ])('need the same lexicon: %s %s', (version, sha256, message) => {
    const other = { ...past, lexicons: [{ id: 'evenement', version, sha256 }] };
    expect(() => combine([codes({}), other])).toThrow(UserError);
    expect(() => combine([codes({}), other])).toThrow(message);
    expect(() => combine([codes({}), { ...past, lexicons: [] }])).toThrow(/absent pour b\.json/);
  });

  test('hold each edition once', () => {
    expect(() => combine([codes({}), codes({ file: 'b.json' })])).toThrow(
      /L’édition 2025 se trouve dans deux fichiers.*a\.json et b\.json/,
    );
  });

  test('with a question of several kinds keep that it differs', () => {
    const [one, several] = (['choice', 'multiple'] as const).map((kind) => ({ name: 'But', kind }));
    const { closed } = combine([codes({ closed: [one!] }), { ...past, closed: [several!] }]);
    expect(closed).toEqual([{ name: 'But', kind: 'multiple', differs: true }]);
    expect(readSavedAnalysis('a.json', saved({ closed })).closed).toEqual(closed);
  });

  test('by two versions of the program are compared with a warning', () => {
    expect(combine([codes({}), past]).warnings).toEqual([]);
    expect(combine([codes({}), { ...past, version: '2.0.0' }]).warnings).toEqual([
      expect.stringContaining('1.0.0 et 2.0.0'),
    ]);
  });
});

test('keeps no expression: two words of the dictionary may name somebody', () => {
  const word = { form: 'table', lemma: 'table', proper: false, covered: false };
  expect(isKept(word, KNOWN)).toBe(true);
  expect(isKept({ ...word, expression: true }, KNOWN)).toBe(false);
});

test('keeps no insult: nothing that may be published would show it', () => {
  const word = { form: 'abrutie', lemma: 'abruti', proper: false, covered: false };
  expect(isKept(word, KNOWN)).toBe(false);
});

test('a theme that its question gives is told as such, also by an analysis saved before it was marked', () => {
  const asking = [{ themes: { lieu: 'positive' as const }, entries: ['question : quel lieu'] }];
  const people = savePeople(peopleOf(inputOf(times(5, { edition: '2024', says: asking }))), KNOWN);
  const marked = people[0]!.answers[0]!.themes;
  expect(marked).toMatchObject([{ given: true }]);
  const unmarked = JSON.parse(
    JSON.stringify(saved({ people }), (key, value) => (key === 'given' ? undefined : value)),
  );
  expect(readSavedAnalysis('analyse.json', unmarked).people[0]!.answers[0]!.themes).toEqual(marked);
});

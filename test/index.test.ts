import { describe, expect, it } from 'vitest';
import {
  type Answer,
  analyse,
  type Comparison,
  chooseQuotes,
  cloudSvg,
  codebookOf,
  compareTagged,
  type InputFile,
  maskedOf,
  readLexicon,
  readSavedAnalysis,
  readSurvey,
  reportHtml,
  savedAnalysis,
  shippedLexicons,
  type TaggedEditions,
  tagAnswers,
  tagSurvey,
  UserError,
  verifyQuote,
} from '../src/index.js';

const EXPORT = `ID;Qu’avez-vous apprécié ?
1;Les rencontres entre communes, vraiment utiles
2;L’accueil, chaleureux et simple
3;Les ateliers du matin
`;

const codebook = codebookOf([]);

it('goes from bytes to a report with what it exports', () => {
  const file: InputFile = { file: 'nec-2025.csv', bytes: Buffer.from(EXPORT) };
  const survey = readSurvey([file]);
  const analysis = analyse(survey, codebook, { threshold: 2 });
  const masked = maskedOf(survey.answers, codebook);
  expect(analysis.threshold).toBe(2);
  expect(analysis.quotes.length).toBeGreaterThan(0);
  const differences = analysis.quotes.map((quote) => verifyQuote(quote, survey.answers, masked));
  expect(differences).toEqual(analysis.quotes.map(() => null));
  expect(reportHtml(analysis)).toContain('<html');
});

it('proves masks against answers that were written as JSON and read again', () => {
  const names = EXPORT.replace('chaleureux et simple', 'merci à Marie Dupont');
  const { answers } = readSurvey([{ file: 'nec-2025.csv', bytes: Buffer.from(names) }]);
  const tagged = tagAnswers(answers, codebook);
  const quotes = chooseQuotes(tagged, { top: 9, threshold: 1 });
  const masked = maskedOf(answers, codebook);
  const again: Answer[] = JSON.parse(JSON.stringify(answers));
  expect(quotes.flatMap(({ edits }) => edits)).toContainEqual(
    expect.objectContaining({ kind: 'mask' }),
  );
  expect(quotes.map((quote) => verifyQuote(quote, again, masked))).toEqual(quotes.map(() => null));
  const retyped = again.map((answer) => ({ ...answer, text: `${answer.text} ` }));
  expect(retyped.flatMap(masked)).toEqual([]);
});

/** Twelve people of an edition, half of each profile, who like the meals or the talks. */
const editionFile = (year: string, liked: string): InputFile => ({
  file: `nec-${year}.csv`,
  bytes: Buffer.from(
    [
      'ID;Vous êtes;Qu’avez-vous apprécié ?',
      ...Array.from({ length: 12 }, (_, at) => `${at};${at % 2 ? 'Élu' : 'Agent'};${liked} ${at}`),
    ].join('\n'),
  ),
});

describe('comparisons', () => {
  const past = readSurvey([editionFile('2024', 'Les repas du midi, jour')], {});
  const present: TaggedEditions = tagSurvey(
    readSurvey([editionFile('2025', 'Les conférences de Dupont, jour')], {}),
    codebook,
  );

  it('of an edition with a saved analysis of the one before, whose words hold no names', () => {
    const saved: object = JSON.parse(JSON.stringify(savedAnalysis(analyse(past, codebook))));
    const comparison: Comparison = compareTagged([
      readSavedAnalysis('2024/analyse.json', saved),
      present,
    ]);
    expect(comparison.editions.map(({ label, respondents }) => [label, respondents])).toEqual([
      ['2024', 12],
      ['2025', 12],
    ]);
    const meals = comparison.themes.find(({ id }) => id === 'evenement/restauration');
    expect(meals?.changes).toMatchObject([{ from: '2024', to: '2025', verdict: 'down' }]);
    expect(comparison.words.map(({ word }) => word)).toEqual(['repas', 'conférences']);
    expect(comparison.warnings).toContainEqual(expect.stringContaining('expressions'));
  });

  it('of the groups of one edition', () => {
    const { editions } = compareTagged([present], { by: 'Vous êtes' });
    expect(editions.map(({ label }) => label)).toEqual(['Agent', 'Élu']);
    expect(compareTagged([present], { by: 'Vous êtes', threshold: 7 }).editions).toEqual([]);
  });

  it('of one edition alone, whose shares change nothing', () => {
    const { themes } = compareTagged([present]);
    expect(
      themes.flatMap(({ shares }) => shares.map(({ people, of }) => [people, of])),
    ).toContainEqual([12, 12]);
    expect(themes.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it.each([
    ['no edition', [], {}],
    ['a question that nobody asked', [present], { by: 'Âge' }],
    ['groups at equal mix', [present], { by: 'Vous êtes', standardise: 'Vous êtes' }],
  ])('refuse %s', (_, tagged, options) => {
    expect(() => compareTagged(tagged, options)).toThrow(UserError);
  });
});

describe.each([Number.NaN, 0, -3, 2.5])(
  'a privacy threshold of %d protects nobody, and is refused',
  (threshold) => {
    const survey = readSurvey([editionFile('2025', 'Les repas du midi, jour')]);
    const refused = `Le seuil de confidentialité (threshold) ne peut pas être ${threshold}.`;

    it('by analyse', () => {
      const run = () => analyse(survey, codebook, { threshold });
      expect(run).toThrow(UserError);
      expect(run).toThrow(refused);
    });

    it('by compareTagged', () => {
      const tagged = tagSurvey(survey, codebook);
      expect(() => compareTagged([tagged], { by: 'Vous êtes', threshold })).toThrow(refused);
    });

    it('by chooseQuotes', () => {
      const tagged = tagAnswers(survey.answers, codebook);
      expect(() => chooseQuotes(tagged, { top: 3, threshold })).toThrow(refused);
    });
  },
);

it('lists what is wrong in a lexicon', () => {
  expect(readLexicon({ file: 'x.yaml', text: 'id: x' })).toHaveProperty('problems');
});

it('says every problem of a lexicon at its place to who builds a codebook of it', () => {
  const wrong = readLexicon({ file: 'x.yaml', text: 'id: x\nthemes: []\n' });
  expect(() => codebookOf([wrong])).toThrow(UserError);
  expect(() => codebookOf([wrong])).toThrow('x.yaml:2:1');
});

it('places what is wrong in a lexicon of code on a line of its own', () => {
  const themes = [{ id: 'Eau', label: 'Eau', entries: ['arroser'] }];
  const own = { id: 'jardin', label: 'Jardin', version: '1', language: 'fr', themes } as const;
  expect(readLexicon({ ...own, themes })).toMatchObject({
    problems: [{ place: { file: 'jardin', line: 8 }, line: expect.stringContaining('"Eau"') }],
  });
});

it('keeps the program’s themes beside those of a lexicon of one’s own', () => {
  const themes = [{ id: 'eau', label: 'Arrosage', entries: ['arroser'] }];
  const own = readLexicon({ id: 'jardin', label: 'Jardin', version: '1', language: 'fr', themes });
  const ids = codebookOf([own, ...shippedLexicons('themes')]).themes.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['jardin/eau', 'evenement/lieu', 'numerique/ia']));
});

it('throws what the user can settle as such', () => {
  expect(() => readSurvey([])).toThrow(UserError);
  expect(() => compareTagged([])).toThrow('Aucune édition');
});

it.each([null, 'analyse.json', []])('says that %j is no saved analysis', (value) => {
  expect(() => readSavedAnalysis('a.json', value)).toThrow(UserError);
});

it('says that there is no cloud to draw', () => {
  expect(() => cloudSvg([], 'Titre')).toThrow(UserError);
});

it('says that a file is given as bytes to who gives its text, as JavaScript lets them', () => {
  const file = { file: 'nec-2025.csv', bytes: EXPORT as unknown as Uint8Array };
  expect(() => readSurvey([file])).toThrow(UserError);
  expect(() => readSurvey([file])).toThrow('octets');
});

it('says what is not a file, as JavaScript lets it be given', () => {
  const path = 'nec-2025.csv' as unknown as InputFile;
  expect(() => readSurvey([path])).toThrow(expect.objectContaining({ place: { file: path } }));
  const nameless = { bytes: Buffer.from(EXPORT) } as unknown as InputFile;
  expect(() => readSurvey([nameless])).toThrow('sans son nom');
});

it('completes a lexicon of one’s own with the program’s of the other kinds', () => {
  const text =
    'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n  - {id: a, label: A, entries: [café]}\n';
  const own = readLexicon({ file: 'x.yaml', text });
  const codebook = codebookOf([own]);
  const answer = {
    id: '1',
    answer: '1/1',
    edition: '',
    question: '',
    text: 'Merci, le café est bon',
  };
  const { tags } = tagAnswers([answer], codebook)[0]!;
  expect(codebook.themes.map(({ id }) => id)).toEqual(['x/a']);
  expect(tags.themes.map(({ id }) => id)).toEqual(['x/a']);
  expect([tags.sentiment.label, tags.intents]).toEqual([
    'positive',
    expect.arrayContaining(['remerciement']),
  ]);
});

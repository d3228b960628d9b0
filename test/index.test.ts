import { expect, it } from 'vitest';
import {
  analyse,
  codeAnswers,
  codebookOf,
  type InputFile,
  loadFrench,
  readLexicon,
  readSurvey,
  reportHtml,
  UserError,
  verifyQuote,
} from '../src/index.js';

const EXPORT = `ID;Qu’avez-vous apprécié ?
1;Les rencontres entre communes, vraiment utiles
2;L’accueil, chaleureux et simple
3;Les ateliers du matin
`;

it('goes from bytes to a report with what it exports', () => {
  const file: InputFile = { file: 'nec-2025.csv', bytes: Buffer.from(EXPORT) };
  const survey = readSurvey([file], {});
  const french = loadFrench();
  const analysis = analyse(survey, codebookOf([], french), french.parse, { threshold: 2 });
  expect(analysis.threshold).toBe(2);
  expect(analysis.quotes.length).toBeGreaterThan(0);
  expect(analysis.quotes.map((quote) => verifyQuote(quote, survey.answers))).not.toContainEqual(
    expect.any(String),
  );
  expect(reportHtml(analysis)).toContain('<html');
});

it('lists what is wrong in a lexicon', () => {
  expect(readLexicon({ file: 'x.yaml', text: 'id: x' })).toHaveProperty('problems');
});

it('throws what the user can settle as such', () => {
  expect(() => readSurvey([], {})).toThrow(UserError);
});

it('completes a lexicon of one’s own with the program’s of the other kinds', () => {
  const text =
    'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n  - {id: a, label: A, entries: [café]}\n';
  const own = readLexicon({ file: 'x.yaml', text });
  if ('problems' in own) expect.unreachable();
  const french = loadFrench();
  const codebook = codebookOf([own], french);
  const answer = {
    id: '1',
    answer: '1/1',
    edition: '',
    question: '',
    text: 'Merci, le café est bon',
  };
  const { tags } = codeAnswers([answer], codebook, french.parse)[0]!;
  expect(codebook.themes.map(({ id }) => id)).toEqual(['x/a']);
  expect(tags.themes.map(({ id }) => id)).toEqual(['x/a']);
  expect([tags.sentiment.label, tags.intents]).toEqual([
    'positive',
    expect.arrayContaining(['remerciement']),
  ]);
});

import { expect, it } from 'vitest';
import {
  analyse,
  buildCodebook,
  type InputFile,
  type Lexicon,
  loadFrench,
  openLexicons,
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
  const lexicons: Lexicon[] = openLexicons();
  const analysis = analyse(survey, buildCodebook(lexicons, french), french.parse, { threshold: 2 });
  expect(analysis.threshold).toBe(2);
  expect(analysis.quotes.length).toBeGreaterThan(0);
  expect(analysis.quotes.map((quote) => verifyQuote(quote, survey.answers))).not.toContainEqual(
    expect.any(String),
  );
  expect(reportHtml(analysis)).toContain('<html');
});

it('lists what is wrong in a lexicon, and throws for one that is not there', () => {
  expect(readLexicon({ file: 'x.yaml', text: 'id: x' })).toHaveProperty('problems');
  expect(() => openLexicons(['absent.yaml'])).toThrow(UserError);
});

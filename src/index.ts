/** The library: the stages of the pipeline, from values to values. */
export { analyse } from './analyse.js';
export { compareEditions } from './compare/editions.js';
export { UserError } from './errors.js';
export { type French, loadFrench } from './french/engine.js';
export { readLexicon } from './lexicon/read.js';
export type * from './model.js';
export { chooseQuotes } from './quote/quotes.js';
export { verifyQuote } from './quote/verify.js';
export { readSurvey } from './read/survey.js';
export { reportHtml } from './report/html.js';
export { codeAnswers, taggedRecord } from './tag/code.js';
export { buildCodebook, type Codebook } from './tag/codebook.js';
export { VERSION } from './version.js';

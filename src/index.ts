/** The library: the stages of the pipeline, from values to values. */
export { analyse } from './analyse.js';
export { openLexicons } from './commands/lexicon-files.js';
export { type CompareInput, compareEditions } from './compare/editions.js';
export { UserError } from './errors.js';
export { type French, loadFrench } from './french/engine.js';
export { type Lexicon, readLexicon } from './lexicon/read.js';
export type * from './model.js';
export { chooseQuotes, type QuoteOptions } from './quote/quotes.js';
export { verifyQuote } from './quote/verify.js';
export type { WrittenQuote } from './quote/written.js';
export type { InputFile } from './read/files.js';
export { type ReadOptions, readSurvey } from './read/survey.js';
export { reportHtml } from './report/html.js';
export { codeAnswers, taggedRecord } from './tag/code.js';
export { buildCodebook, type Codebook } from './tag/codebook.js';
export type { Learned } from './tag/learned/weights.js';
export { VERSION } from './version.js';
export type { Problem, YamlFile } from './yaml/read.js';

/**
 * The library: the stages of the pipeline, from values to values. Nothing but the package's own data is
 * read from the disk: the French engine's, the program's lexicons, what was learned for them, and the font
 * of pictures. The same values give the same values.
 *
 * What holds everywhere: places in a text are Unicode code points of the answer as read, end exclusive;
 * shares, probabilities and bounds are 0 to 1, polarities and scores of sentiment -1 to 1; people are
 * counted, never words. What the user can mend is a `UserError`, its `message` in French and `said` in both
 * languages, with a place and a remedy where there are any; whatever else is thrown is a defect of ours. Remedies
 * speak to who types commands: what they call `--text` is the option `text` of a function.
 */

// Files → a survey.

export {
  type Answer,
  type ClosedKind,
  type ClosedQuestion,
  type Column,
  type Notice,
  type Respondent,
  ROLES,
  type Role,
  type Source,
  type Survey,
} from './model/survey.js';
export type { OpenOptions } from './read/bytes/open.js';
export type { ColumnOptions } from './read/columns/options.js';
export type { Rename } from './read/columns/renames.js';
export type { InputFile } from './read/files.js';
export type { ReadOptions } from './read/options.js';
export { readSurvey } from './read/survey.js';

// Lexicons → a codebook; the French engine that it reads by.

export type { French } from './french/engine.js';
export { type Lexicon, readLexicon, type WrongLexicon } from './lexicon/read.js';
export type {
  LexiconDocument,
  LexiconKind,
  WrittenLexicon,
  WrittenTheme,
} from './lexicon/schema.js';
export { shippedLexicons } from './lexicon/shipped.js';
export type { Mood, Parse, Span, Tense, Token, Upos } from './model/text.js';
export { codebookOf } from './tag/build-codebook.js';
export type { Codebook } from './tag/codebook.js';
export type { Spot, YamlFile } from './yaml/places.js';
export type { Problem } from './yaml/read.js';

// The whole job at once; below, its steps.

export { type AnalyseOptions, analyse } from './analyse.js';
export type {
  Analysis,
  AskedWordPeople,
  EditionCloud,
  PeopleGroup,
  Planned,
  Praised,
  SaidMost,
  Suggestion,
  Withheld,
  WordPeople,
} from './model/analysis.js';

// Answers → tags.

export {
  type Evidence,
  EXPECTATIONS,
  type Expectation,
  INTENTS,
  type Intent,
  type LexiconVersion,
  type PersonalData,
  type PersonalKind,
  SENTIMENTS,
  type SentimentEvidence,
  type SentimentLabel,
  type SentimentRule,
  type SentimentTag,
  type TaggedAnswer,
  type TaggedRecord,
  type Tags,
  type Theme,
  type ThemeTag,
} from './model/tags.js';
export { tagAnswers, taggedRecord, type Watched } from './tag/answers.js';

// Tags → quotes, and their proof.

export type { Look, Privacy, PrivacyOptions } from './model/publication.js';
export type {
  Criteria,
  Echo,
  Gate,
  LikeMinded,
  Quote,
  QuoteEdit,
  QuoteKind,
  Worth,
} from './model/quote.js';
export { tellsNoSecret } from './quote/gate/secrets/secrets.js';
export { type MaskedOf, maskedOf } from './quote/proof/masked.js';
export { type Printed, printedIn } from './quote/proof/printed.js';
export { type ReadPrinted, readPrinted } from './quote/proof/read-printed.js';
export { verifyQuote } from './quote/proof/verify.js';
export { type WrittenEcho, type WrittenQuote, writtenQuote } from './quote/proof/written.js';
export { chooseQuotes, type QuoteOptions } from './quote/quotes.js';
export type { Named } from './quote/subject.js';
export type { Balance } from './quote/wanted.js';
export { type Paragraph, paragraphsOf } from './read/document/paragraphs.js';

// Tags → words → clouds.

export { bySentiment, byTheme, type Colouring } from './cloud/colouring.js';
export { countWords } from './cloud/counts.js';
export { layOut } from './cloud/layout.js';
export type { LayoutOptions, Shape } from './cloud/picture.js';
export { type CloudPanel, cloudSvg } from './cloud/svg.js';
export type { Cloud, CloudColour, CloudWord } from './model/cloud.js';
export type { WordCount } from './words/counts.js';

// Tags → a comparison, with saved analyses of earlier editions.

export { type CompareOptions, compareTagged, tagSurvey } from './compare/compare.js';
export { type Finding, findingsOf, type Proven, survivors } from './compare/findings.js';
export { type ComparisonRecord, comparisonRecord } from './compare/record.js';
export { readSavedAnalysis, type SavedAnalysis, savedAnalysis } from './compare/saved.js';
export type { Between, Conclusion, Where } from './compare/sentences.js';
export type { TaggedEditions } from './compare/tagged.js';
export type { Change, EditionShare, LineTrend, MovedRate, Share } from './model/change.js';
export type { ComparedMeans, EditionMean, MeanChange } from './model/compared-means.js';
export type {
  Compared,
  ComparedClosed,
  ComparedQuestionSentiment,
  ComparedThemeSentiment,
  Comparison,
  EditionCount,
  Example,
  MixChange,
  NewWord,
  ResponseRate,
  Standardised,
  TypicalWord,
  WordedQuestion,
} from './model/comparison.js';
export type { LexiconDrift } from './model/drift.js';
export type { GivenTheme } from './model/given-theme.js';
export type { SavedAnswer, SavedPerson, SavedTheme } from './model/saved.js';
export type { Verdict } from './model/verdict.js';

// An analysis → reports.

export { type FigureFile, figureFiles, tableRecords } from './report/figure-files.js';
export { reportMarkdown } from './report/markdown.js';
export { reportHtml } from './report/page/html.js';
export { reportWords } from './report/report-words.js';
export type { Cell, NumberCell, Table } from './report/table.js';
export type { Beside } from './report/view.js';
export { type DocxOptions, reportDocx } from './report/word/docx.js';

// Quotes → who says them, cards; drawings → pictures.

export { type SpeakerOptions, speakersOf } from './analysis/speakers.js';
export { type Speakers, speakerGroup } from './cards/attribution.js';
export type { Card, Dress } from './cards/card.js';
export { type Deck, deckOf, type QuoteCards, type Undrawn } from './cards/cards.js';
export type { Box, CardLine, FormatName } from './cards/format.js';
export { type Logo, openLogo } from './cards/logo.js';
export { cardPng } from './cards/png.js';
export { cardSvg } from './cards/svg.js';
export { type Picture, pictureOf } from './drawing/picture.js';

// What is said to people, and where they must look.

export { type Place, UserError } from './errors.js';
export type { Message } from './message.js';
export { answerKey, isCounted, personKey } from './people/people.js';
export { VERSION } from './version.js';

import type { Chapter } from './blocks.js';
import { answersChapter } from './sections/answers.js';
import { byQuestionChapter } from './sections/by-question.js';
import { changesChapter } from './sections/changes.js';
import { closedChapter } from './sections/closed.js';
import { cloudsChapter } from './sections/clouds.js';
import { essentialsChapter } from './sections/essentials.js';
import { expectationsChapter } from './sections/expectations.js';
import { methodChapter } from './sections/method.js';
import { praisedChapter } from './sections/praised.js';
import { quotesChapter } from './sections/quotes.js';
import { readingChapter } from './sections/reading.js';
import { sentimentChapter } from './sections/sentiment.js';
import { themesChapter } from './sections/themes.js';
import type { View } from './view.js';

const CHAPTERS: readonly ((view: View) => Chapter | undefined)[] = [
  essentialsChapter,
  closedChapter,
  themesChapter,
  sentimentChapter,
  byQuestionChapter,
  expectationsChapter,
  praisedChapter,
  quotesChapter,
  cloudsChapter,
  changesChapter,
  readingChapter,
  methodChapter,
  answersChapter,
];

/** The chapters of the report that have something to tell, in reading order: what people said, then how it was read. */
export const chaptersOf = (view: View): Chapter[] =>
  CHAPTERS.flatMap((chapter) => chapter(view) ?? []);

import { readdirSync, readFileSync } from 'node:fs';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { loadFrench } from '../../src/french/engine.js';
import type { Answer } from '../../src/model/survey.js';
import type { Intent, SentimentLabel, TaggedAnswer } from '../../src/model/tags.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';
import { type Reading, readByRules } from '../../src/tag/by-rules.js';
import type { Learned } from '../../src/tag/learned/learned.js';
import type { ThemeReading } from '../../src/tag/learned/theme-signs.js';
import { wholeOf } from '../../src/tag/parts/sides.js';
import { themesOf } from '../../src/tag/themes.js';

export const LEXICONS = ['evenement', 'numerique'] as const;
export type Lexicon = (typeof LEXICONS)[number];

/** An answer as `bench/tags/answers` holds it: coded, or with its polarity alone. */
export interface Coded {
  readonly question?: string;
  readonly text: string;
  readonly evenement?: readonly string[];
  readonly numerique?: readonly string[];
  readonly sentiment?: SentimentLabel;
  readonly intent?: readonly Intent[];
  readonly polarity?: 'positive' | 'negative';
}

/** A coded answer and what the rules read in it. */
export interface ReadAnswer {
  readonly file: string;
  readonly coded: Coded;
  readonly informative: boolean;
  readonly labelReading: Reading;
  readonly themeReading: ThemeReading;
}

/** The records of a JSON Lines file. */
export const linesOf = <T>(file: URL | string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Reads coded answers by the rules. */
export function answerReader(): (file: string, coded: Coded) => ReadAnswer {
  const french = loadFrench();
  const codebook = buildCodebook(openLexicons(), () => null);
  return (file, coded) => {
    const asked = codebook.readQuestion(coded.question ?? '');
    const reading = readByRules(wholeOf(french.parse(coded.text), asked, codebook), codebook);
    const { parse, themes, feelings, informative, sentiment } = reading;
    const setting = { whole: sentiment.label, asked, implied: codebook.implied };
    const ruled = informative ? themesOf(reading, setting) : [];
    const { clauses } = feelings;
    const themeReading = { parse, expects: asked.expects, matches: themes, ruled, clauses };
    return { file, coded, informative, labelReading: reading, themeReading };
  };
}

export const readAnswers = (read: ReturnType<typeof answerReader>): ReadAnswer[] =>
  answerFiles().flatMap(({ name, url }) => linesOf<Coded>(url).map((coded) => read(name, coded)));

/** The texts of answers about an event, texts of other kinds left out. */
export const eventTexts = (): string[] =>
  answerFiles()
    .filter(({ name }) => !name.startsWith('kinds-'))
    .flatMap(({ url }) => linesOf<Coded>(url).map(({ text }) => text));

function answerFiles(): { readonly name: string; readonly url: URL }[] {
  const folder = new URL('answers/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, url: new URL(name, folder) }));
}

/** Ids of a lexicon's themes that readers gave, sorted. */
export const themesIn = (read: readonly ReadAnswer[], lexicon: Lexicon): string[] =>
  [...new Set(read.flatMap(({ coded }) => coded[lexicon] ?? []))].sort();

/** An answer that a reader marked for quotes, tagged with weights. */
export function readMarked(
  learned: Learned,
): { readonly coded: TaggedAnswer; readonly mark: number }[] {
  const codebook = buildCodebook(openLexicons(), () => learned);
  const marked = linesOf<Answer & { readonly quotability: number }>(
    new URL('marks/quotes.jsonl', import.meta.url),
  );
  return tagAnswers(marked, codebook).flatMap((coded, at) => {
    const mark = marked[at]?.quotability;
    return mark === undefined ? [] : [{ coded, mark }];
  });
}

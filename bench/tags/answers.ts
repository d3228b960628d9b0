import { readdirSync, readFileSync } from 'node:fs';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { loadFrench } from '../../src/french/engine.js';
import type { Intent, SentimentLabel } from '../../src/model.js';
import { type Reading, readByRules } from '../../src/tag/by-rules.js';
import { buildCodebook } from '../../src/tag/codebook.js';
import type { ThemeReading } from '../../src/tag/learned/theme-signs.js';
import { themesOf } from '../../src/tag/themes.js';

export const LEXICONS = ['evenement', 'numerique'] as const;
export type Lexicon = (typeof LEXICONS)[number];

/** An answer as `bench/tags/answers` holds it: coded, or with its polarity alone. */
interface Coded {
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

export function readAnswers(): ReadAnswer[] {
  const french = loadFrench();
  const codebook = buildCodebook(openLexicons(), french, () => null);
  const folder = new URL('answers/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): ReadAnswer => {
        const coded = JSON.parse(line) as Coded;
        const asked = codebook.asked(coded.question ?? '');
        const reading = readByRules(french.parse(coded.text), asked, codebook);
        const { parse, themes, feelings, informative, sentiment } = reading;
        const setting = { whole: sentiment.label, asked, implied: codebook.implied };
        const ruled = informative ? themesOf(themes, feelings, setting, parse) : [];
        const ids = new Set(ruled.map(({ id }) => id));
        const themeReading = { parse, expects: asked.expects, matches: themes, ruled: ids };
        return { file, coded, informative, labelReading: reading, themeReading };
      }),
  );
}

/** Ids of a lexicon's themes that readers gave, sorted. */
export const themesIn = (read: readonly ReadAnswer[], lexicon: Lexicon): string[] =>
  [...new Set(read.flatMap(({ coded }) => coded[lexicon] ?? []))].sort();

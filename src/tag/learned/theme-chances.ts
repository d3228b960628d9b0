import type { ThemeTag } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import type { Learned, Outlook } from './learned.js';
import { partsOf } from './theme-parts.js';
import { type ThemeReading, themeSigns } from './theme-signs.js';
import { logistic, oddsOf, oddsOfEach } from './weights.js';

/** What the surest part of an answer counts for, beside the whole of it. */
const PART = 0.4;

/**
 * How probable each theme of a weighed lexicon is, by its id within the lexicon. A long answer is
 * read twice, as a whole and part by part, as what is plain in a part is lost among the others.
 */
export function themeChances(
  lexicon: string,
  reading: ThemeReading,
  learned: Learned,
): ReadonlyMap<string, number> {
  const weights = learned.themes.get(lexicon);
  if (!weights) return new Map();
  const chancesIn = (part: ThemeReading): number[] => {
    const { answer, themes } = themeSigns(part, { lexicon, themes: weights.outcomes }, learned);
    const odds = oddsOfEach(answer, weights);
    return weights.outcomes.map((theme, n) =>
      logistic((odds[n] ?? 0) + oddsOf(n, themes.get(theme) ?? new Map(), weights)),
    );
  };
  const whole = chancesIn(reading);
  const parts = partsOf(reading).map(chancesIn);
  return new Map(
    weights.outcomes.map((theme, n) => {
      const chance = whole[n] ?? 0;
      const surest = parts.reduce((most, part) => Math.max(most, part[n] ?? 0), 0);
      return [theme, parts.length === 0 ? chance : (1 - PART) * chance + PART * surest];
    }),
  );
}

/** What is known of an answer before its themes are weighed. */
interface Known {
  readonly outlook: Outlook;
  readonly ruled: readonly ThemeTag[];
}

/** The mean of what the regressions and the net say, for all weighed lexicons, by public id. */
export function chancesOf(
  { parse, themes, asked, feelings }: Reading,
  { outlook, ruled }: Known,
  { learned, weighed }: Codebook,
): ReadonlyMap<string, number> {
  if (!learned) return new Map();
  const { clauses } = feelings;
  const reading = { parse, expects: asked.expects, matches: themes, ruled, clauses };
  return new Map(
    [...weighed].flatMap((lexicon) =>
      [...themeChances(lexicon, reading, learned)].map(([theme, chance]) => {
        const id = `${lexicon}/${theme}`;
        return [id, (chance + (outlook.chances.get(id) ?? chance)) / 2] as const;
      }),
    ),
  );
}

import { entry as entrySchema } from '../../src/lexicon/entry-schema.js';
import { compile, type Entry } from '../../src/lexicon/matcher.js';
import { keyText } from '../../src/lexicon/text.js';
import type { Expectation } from '../../src/model/tags.js';
import { french } from '../engine.js';

type Written = Parameters<typeof entrySchema.parse>[0];

/** The entries found in a text, as `entry: slice`. */
export function found(
  entries: readonly Written[],
  text: string,
  expects: Expectation = 'neutral',
): string[] {
  const compiled = entries.map(
    (written): Entry<null> => ({
      ...entrySchema.parse(written),
      meaning: null,
    }),
  );
  const signs = [...text];
  return compile(compiled, french)(keyText(french.parse(text), french), expects).map(
    ({ said, start, end }) => `${said}: ${signs.slice(start, end).join('')}`,
  );
}

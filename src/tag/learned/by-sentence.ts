import { type Reading, readByRules } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { bodyOf } from '../parts/body.js';
import { partOf } from '../parts/sides.js';
import { themesOf } from '../themes.js';
import { outlookOf } from './net-signs.js';
import { chancesOf } from './theme-chances.js';

/**
 * How probable each theme is, by public id, in the sentence that tells it most surely, read as if it were all that was
 * answered: what is plain there is lost among the others. Empty of an answer in one sentence.
 */
export function surestSentence(
  { parse, asked, personal }: Reading,
  codebook: Codebook,
): ReadonlyMap<string, number> {
  const surest = new Map<string, number>();
  if (parse.sentences.length < 2) return surest;
  for (const sentence of parse.sentences) {
    const said = bodyOf(partOf(parse, [sentence]), asked);
    const reading = readByRules({ parse: said, asked, personal }, codebook);
    const outlook = outlookOf(reading, codebook);
    if (!outlook) continue;
    const setting = { whole: reading.sentiment.label, asked, implied: codebook.implied };
    const ruled = themesOf(reading, setting);
    for (const [id, chance] of chancesOf(reading, { outlook, ruled }, codebook))
      surest.set(id, Math.max(surest.get(id) ?? 0, chance));
  }
  return surest;
}

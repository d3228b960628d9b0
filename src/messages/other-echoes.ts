import type { Echo, Quote } from '../model/quote.js';
import { foldName } from '../names/names.js';

/** The echoes of a quote that say it otherwise: of the same text, the number of people tells enough. */
export function otherEchoes({ text, echoes }: Pick<Quote, 'text' | 'echoes'>): Echo[] {
  const told = new Set([plain(text)]);
  return echoes.filter((echo) => {
    const own = plain(echo.text);
    if (told.has(own)) return false;
    told.add(own);
    return true;
  });
}

/** A text by its letters and figures: « Rien à redire ! » is « rien à redire »; signs alone stay. */
function plain(text: string): string {
  const folded = foldName(text);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
}

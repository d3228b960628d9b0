import { bareName, foldName } from '../../names.js';
import { ASKS, BARE_CODES, FACTS } from './headings-written.js';

/** What a heading asks for, by its own words: a text, what identifies the person, or how to reach him or her. */

/** Letters within which a heading has said what it asks: some are a whole page. */
const TOLD = 2000;

/** 0: no; 1: its words let expect a text; 2: it asks for words and for nothing else. */
export function asksForWords(header: string): 0 | 1 | 2 {
  const folded = foldName(header.slice(0, TOLD)).replaceAll('_', ' ');
  if (ASKS.plainly.test(folded)) return 2;
  return ASKS.words.test(folded) ? 1 : 0;
}

/** Whether a heading asks for words, by a question or by its own words. */
export const asks = (heading: string): boolean =>
  heading.trim().endsWith('?') || asksForWords(heading) > 0;

export const asksToRank = (header: string): boolean => ASKS.toRank.test(bareName(header));

export const asksParticulars = (header: string): boolean => ASKS.particulars.test(bareName(header));

export const asksToCall = (header: string): boolean => ASKS.toCall.test(bareName(header));

export const consents = (header: string): boolean => ASKS.toConsent.test(bareName(header));

/** Numbers and codes that tools write before a heading: `Q3 -`, `12.`, `3)`. */
const NUMBERING = /^q?\d{1,3}( ?[-–.):]| )\s*/;

/** Whether a heading asks for a short fact that helps to tell who the person is. */
export function identifies(header: string): boolean {
  const bare = bareName(header.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(NUMBERING, '')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    FACTS.others.test(bare) ||
    (FACTS.one.test(bare.replace(FACTS.leading, '')) && asksForWords(header) === 0)
  );
}

/** Whether a heading is a code, so that nothing tells what its answers answer. */
export const isBareCode = (heading: string): boolean => BARE_CODES.test(bareName(heading));

import { codePoints } from '../../french/offsets.js';
import { fold } from '../../lexicon/keys.js';
import type { PersonalData } from '../../model/tags.js';
import type { People } from './person-names.js';

/** Names of lands that are first names too. */
const LAND = /^(?:france|europe)$/;

/** « #MerciSandrine », « #TeamJulienMartin »; not « #FranceServices », « #MerciPourTout ». */
export function hashtagsIn(text: string, { names, isWord }: People): PersonalData[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(/#\p{L}[\p{L}\p{N}_]{2,60}/gu)]
    .filter(([tag]) => {
      const parts = (tag.match(/\p{Lu}\p{Ll}+/gu) ?? []).map((part) => part.toLowerCase());
      const called = parts.map(
        (part, at) =>
          names.has(fold(part)) && !LAND.test(part) && !/^sainte?$/.test(parts[at - 1] ?? ''),
      );
      return parts.some((part, at) => called[at] && (called[at + 1] || !isWord(part)));
    })
    .map(({ 0: tag, index }) => {
      const [start, end] = codePoints(text, [index, index + tag.length]);
      return { start: start!, end: end!, kind: 'name' };
    });
}

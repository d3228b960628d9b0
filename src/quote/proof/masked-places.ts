import { MASKS } from '../../messages/quotes.js';
import type { PersonalData } from '../../model/tags.js';
import type { Span } from '../../model/text.js';

const A_MASK = new RegExp(
  `(${Object.values(MASKS)
    .map((label) => label.replace(/[[\]]/g, '\\$&'))
    .join('|')})`,
  'u',
);

/** Whether a text shows a mask. */
export const hasMask = (text: string): boolean => A_MASK.test(text);

/** The labels that stand in a text for what is masked, in order. */
export const masksShown = (text: string): string[] =>
  text.split(A_MASK).filter((part) => hasMask(part));

/**
 * Where a text whose masks hide what is personal may stand in an answer, from each start at most once.
 *
 * @param characters the answer, by code points.
 */
export function maskedPlaces(
  masked: string,
  characters: readonly string[],
  personal: readonly PersonalData[],
): Span[] {
  const parts = masked.split(A_MASK).map((text) => ({ text, characters: [...text] }));
  return characters.flatMap((_, start) => {
    const end = endFrom(start, parts, { characters, personal });
    return end === null ? [] : [{ start, end }];
  });
}

interface Source {
  readonly characters: readonly string[];
  readonly personal: readonly PersonalData[];
}

/** A mask, or what stands between two. */
interface Part {
  readonly text: string;
  readonly characters: readonly string[];
}

/** Where the parts end, one after the other; null where they do not stand there. */
function endFrom(
  start: number,
  parts: readonly Part[],
  { characters, personal }: Source,
): number | null {
  let at = start;
  for (const part of parts) {
    const hidden = personal.find((data) => MASKS[data.kind] === part.text && data.start === at);
    if (hidden) at = hidden.end;
    else if (part.characters.every((character, offset) => characters[at + offset] === character))
      at += part.characters.length;
    else return null;
  }
  return at;
}

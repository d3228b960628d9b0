import { foldName } from '../names/names.js';

/** `de 0 à 10`, `entre 1 et 5`, `0-10`. */
const FROM_TO = /(?:^|[^\d.,])([01]) ?(?:a|et|-|–|\.\.\.?) ?(\d{1,3})(?![\d.,]*\d)/;
/** `1 = faible, 5 = fort`. */
const SAID = /(?:^|\D)([01]) ?(?:=|:|\() ?[^\d=]+?(\d{1,3}) ?(?:=|:|\()/;
/** `note sur 20`, `noter /10`; not « sur 10 ans ». */
const OUT_OF = /(?:\bsur|\/) ?(5|10|20|100) ?(?:$|[^\d\p{L} ])/u;

/**
 * The ends of the scale of notes that a question names, `[0, 10]` of « sur une échelle de 0 à 10 », whichever
 * notes were given; undefined where it names none, or where a note lies beyond them.
 *
 * @param notes all that were given.
 */
export function namedEnds(
  question: string,
  notes: readonly number[],
): readonly [least: number, most: number] | undefined {
  const asked = foldName(question);
  const [, least = 0, most = OUT_OF.exec(asked)?.[1]] =
    FROM_TO.exec(asked) ?? SAID.exec(asked) ?? [];
  if (most === undefined || Number(most) < 3) return undefined;
  const ends = [Number(least), Number(most)] as const;
  return notes.every((note) => note >= ends[0] && note <= ends[1]) ? ends : undefined;
}

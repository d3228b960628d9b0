import { roleReasons } from '../../messages/roles.js';
import { foldName } from '../../names/names.js';
import { aside, MOSTLY, type RoleFound } from '../role/candidate.js';
import { saysExtract, saysRewritten } from '../role/headings.js';
import { type Rows, valueAt } from '../rows.js';

/** So many texts that stand in others of the same row are no accident, where each is a text of its own. */
const SOME = 5;
const WORDS = 2;

/**
 * What the team copied out of an answer, « Extrait », or wrote again, « Verbatim corrigé », where the heading says so
 * and the texts stand in another open column of the same row, or have nearly its words: the index of each → what it is.
 */
export function ofTeam(
  { headers, rows }: Rows,
  found: readonly RoleFound[],
): ReadonlyMap<number, RoleFound> {
  const open = found.flatMap(({ role }, index) => (role === 'open' ? index : []));
  const rewritten = open.filter((at) => saysRewritten(headers[at]!.name));
  const named = open.filter((at) => saysExtract(headers[at]!.name) || rewritten.includes(at));
  const others = open.filter((at) => !named.includes(at));
  const textsAt = (at: number): string[] => rows.map(({ cells }) => plain(valueAt(cells, at)));
  const extracts = named.filter((at) => {
    const texts = textsAt(at);
    const isSaidAgain = rewritten.includes(at) ? saysAgain : standIn;
    return others.some((other) => isSaidAgain(texts, textsAt(other)));
  });
  return new Map(
    extracts.map((at) => [
      at,
      aside('choice', rewritten.includes(at) ? roleReasons.teamNotes : roleReasons.extract),
    ]),
  );
}

/** Without what shows that a text was cut out of another. */
const plain = (text: string): string =>
  foldName(text.replace(/^[\s«"“(…[.]+|[\s»"”)…\].]+$/gu, ''));

function standIn(texts: readonly string[], others: readonly string[]): boolean {
  const filled = texts.filter((text) => text.split(' ').length > WORDS);
  if (filled.length < SOME || filled.length < MOSTLY * texts.filter(Boolean).length) return false;
  if (2 * new Set(filled).size < filled.length) return false;
  let astray = texts.filter(Boolean).length * (1 - MOSTLY);
  return texts.every((text, i) => text === '' || others[i]!.includes(text) || --astray >= 0);
}

/** Of the words of a text that was written again, at least this share were in it before. */
const KEPT = 0.5;

/** Whether nearly all texts have most of their words from the other of their row. */
function saysAgain(texts: readonly string[], others: readonly string[]): boolean {
  const filled = texts.flatMap((text, i) => (text === '' ? [] : [{ text, before: others[i]! }]));
  const again = filled.filter(({ text, before }) => {
    const [words, own] = [wordsOf(text), new Set(wordsOf(before))];
    return words.length > 0 && words.filter((word) => own.has(word)).length >= KEPT * words.length;
  });
  return filled.length >= SOME && again.length >= MOSTLY * filled.length;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

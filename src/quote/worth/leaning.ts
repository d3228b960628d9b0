import { tiesBack } from '../cut/alone.js';
import type { Candidate } from '../cut/fragments.js';
import { isImpersonal } from '../cut/impersonal.js';

/** « Idem pour … », « Pareil le jeudi »: the same as what, only another sentence tells. */
const AS_BEFORE =
  /^(?:idem|itou|pareil(?:lement)?|de m[êe]me|m[êe]me (?:chose|constat|remarque|problème|souci))(?!\p{L})(?! que)/u;
/** Not « là où », « là-bas », « ici même où ». */
const THERE = /^(?:ici|là)$/u;
const THAT = /^(?:cela|ça|ca|ceci)$/u;

/**
 * Whether a stretch opens with a word that stands for what was said before it: « Cela m’a redonné confiance »,
 * « Ici, … », « Idem », « Du coup, … » at the head of an answer. Where the question asks what the event is,
 * « ici » and « cela » are the event.
 */
export function leansOnBefore({ passage, first, start, stop, form }: Candidate): boolean {
  const { tokens, characters } = passage;
  if (AS_BEFORE.test(characters.slice(start, stop).join('').toLowerCase())) return true;
  if (form === 'answer' && tiesBack(passage, first)) return true;
  if (passage.asksMeaning) return false;
  const [opening = '', next = ''] = tokens.slice(first, first + 2).map(({ form }) => form);
  if (THERE.test(opening)) return next !== 'où';
  return THAT.test(opening) && !isImpersonal(tokens, first);
}

import { type Automaton, step } from './automaton.js';

/** What a letter typed without accent may stand for, itself first. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
};
const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', ae: 'æ' };
const MOST_LETTERS = 30;

/**
 * Known words that differ from a form only by accents, cedillas or ligatures that it lacks:
 * `tres` → très; the form itself is left out.
 */
export function accentVariants(automaton: Automaton, form: string): string[] {
  const found: string[] = [];
  if (form.length > MOST_LETTERS) return found;
  const follow = (state: number, at: number, written: string): void => {
    if (at === form.length) {
      if (automaton.values[state] && written !== form) found.push(written);
      return;
    }
    const go = (letter: string, width: number): void => {
      const label = automaton.labels[letter.charCodeAt(0)]!;
      const next = label === 0 ? -1 : step(automaton, state, label);
      if (next !== -1) follow(next, at + width, written + letter);
    };
    for (const letter of VARIANTS[form[at]!] ?? form[at]!) go(letter, 1);
    const ligature = LIGATURES[form.slice(at, at + 2)];
    if (ligature) go(ligature, 2);
  };
  follow(0, 0, '');
  return found;
}

import type { Listed } from '../listed.js';
import { wordChoices } from '../pattern.js';
import type { Reader } from './own-texts.js';

/** Shorter words are too close to too many others. */
const LEAST = 5;

/** Words of an entry that look like a known one, badly typed. */
export function misspellings({ entry }: Listed, french: Reader): string[] {
  const words = entry.patterns
    .filter(({ exact }) => !exact)
    .flatMap((pattern) => wordChoices(pattern).flat(2))
    .filter(({ text, stem }) => !stem && text.length >= LEAST && /^\p{Ll}+$/u.test(text))
    .filter(({ text }) => french.readings(text).length === 0);
  return [...new Set(words.map(({ text }) => text))].flatMap((word) => {
    const [token] = french.parse(`${word}\né`).tokens;
    const meant = token?.guess === 'spelling' || token?.guess === 'accents';
    return meant && token.form !== word
      ? [`« ${word} » n’est pas un mot connu : vouliez-vous dire « ${token.form} » ?`]
      : [];
  });
}

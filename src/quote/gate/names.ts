import { fold } from '../../lexicon/keys.js';
import { PARTICLES, STUCK_TITLE, TITLES } from '../../tag/personal/titles.js';

const folded = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(fold));

const TITLED = folded(TITLES);
/** An elided one loses its apostrophe where a name is cut; « l’ » is an article: « L’Hermite ». */
const TYING = folded([...[...PARTICLES].map((word) => word.replace("'", '')), 'l']);
/** First names too: « Ben Dupont » is not every Dupont. */
const FIRST_NAMES = /^(?:ben|al)$/u;

/** The words of a name without its title, and without the article of that: « le docteur Dupont ». */
function untitled(name: string): { readonly words: readonly string[]; readonly titled: boolean } {
  const words = fold(name.trim())
    .replace(STUCK_TITLE, (title) => `${title} `)
    .split(/\s+/u);
  const from = /^l[ea]$/u.test(words[0] ?? '') && TITLED.has(words[1] ?? '') ? 1 : 0;
  const to = words.findIndex((word, at) => at >= from && !TITLED.has(word));
  return to > from ? { words: words.slice(to), titled: true } : { words, titled: false };
}

/** Names are compared part by part, in any order, without case, accents, title, hyphens or particles. */
export function nameKey(name: string): string {
  const { words, titled } = untitled(name);
  const parts = words
    .join(' ')
    .split(/[\s'’-]+/u)
    .filter(Boolean);
  const telling = parts.filter(
    (part, at) => !TYING.has(part) || (at === 0 && !titled && FIRST_NAMES.test(part)),
  );
  return [...(telling.length > 0 ? telling : parts)].sort().join(' ');
}

/** The family name of a full name, or of one with its title, as a key; null where there is a first name alone. */
function familyName(name: string): string | null {
  const words = fold(name).trim().split(/\s+/u);
  return words.length > 1 ? nameKey(words.at(-1) ?? '') : null;
}

/** Keys of the names that may be shown: whoever is allowed under a full name is so under their family name, alone or after one of the titles above. */
export const allowedNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => [nameKey(name), familyName(name) ?? nameKey(name)]));

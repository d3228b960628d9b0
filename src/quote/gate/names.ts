import { groupBy } from '../../ground/group-by.js';
import { fold } from '../../lexicon/keys.js';
import { PARTICLES, RANKS, STUCK_TITLE, TITLES } from '../../tag/personal/titles.js';

const folded = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(fold));

const TITLED = folded([...TITLES, ...RANKS]);
/** An elided one loses its apostrophe where a name is cut; « l’ » is an article: « L’Hermite ». */
const TYING = folded([...[...PARTICLES].map((word) => word.replace(/['’]/u, '')), 'l']);
/** First names too: « Ben Dupont » is not every Dupont. */
const FIRST_NAMES = /^(?:ben|al)$/u;

/** The words of a name without its title: « docteur Dupont ». */
function untitled(name: string): { readonly words: readonly string[]; readonly titled: boolean } {
  const words = fold(name.trim())
    .replace(STUCK_TITLE, (title) => `${title} `)
    .split(/\s+/u);
  const to = words.findIndex((word) => !TITLED.has(word));
  return to > 0 ? { words: words.slice(to), titled: true } : { words, titled: false };
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

/** Keys of the names that may be shown: whoever is allowed under a full name is so under their family name, alone or after one of the titles above. */
export const allowedNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => [nameKey(name), familyKey(name)]));

const familyKey = (name: string): string => nameKey(name.trim().split(/\s+/u).at(-1)!);

/** Of each key that may be shown, the name that the study allows: a family name is that of the one allowed person who bears it, itself where several do. */
export function personsAllowed(names: readonly string[]): ReadonlyMap<string, string> {
  const families = groupBy(names, familyKey);
  const own = names.map((name) => [nameKey(name), name] as const);
  const byFamily = [...families].flatMap(([key, bearers]) => {
    const [only = key, ...others] = new Map(bearers.map((name) => [nameKey(name), name])).values();
    return others.length === 0 ? [[key, only] as const] : [];
  });
  return new Map([...byFamily, ...own]);
}

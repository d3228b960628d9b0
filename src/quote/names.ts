import { fold } from '../lexicon/keys.js';

const TITLE = /^(?:m\.|mr\.?|mme\.?|monsieur|madame|dr\.?|pr\.?)\s+/u;
const PARTICLES = /^(?:de|du|des|d|la|le|l)$/u;

const partsOf = (name: string): string[] =>
  fold(name)
    .replace(TITLE, '')
    .split(/[\s'’-]+/u)
    .filter((part) => part !== '' && !PARTICLES.test(part));

/** Names are compared part by part, in any order, without case, accents, title, hyphens or particles. */
export const nameKey = (name: string): string => partsOf(name).sort().join(' ');

/** The family name of a full name, or of one with its title, as a key; null where there is a first name alone. */
function familyName(name: string): string | null {
  const words = fold(name).trim().split(/\s+/u);
  return words.length > 1 ? nameKey(words.at(-1) ?? '') : null;
}

/** Keys of the names that may be shown: whoever is allowed under a full name is so under their family name, alone or after one of the titles above. */
export const allowedNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => [nameKey(name), familyName(name) ?? nameKey(name)]));

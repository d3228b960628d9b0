import type { Reading } from '../by-rules.js';
import type { Plain } from './plain.js';

/** « Rien », as it is said. */
const NOTHING =
  /^(?:(?:absolument|strictement|franchement|honnêtement|euh|ben|bah|alors là) )*(?:que dalle|queu?e? ?dal(?:le)?|keud|ked|wal+ou|nada|nib|peanuts|nothing|zér[oô]|zero|que pouic|que tchi|que couic|nulle?|néant|du vent)(?: de (?:neuf|nouveau|plus))?$/u;
const VALUE = -0.8;

/** « Que dalle », « walou » where one asks what was liked or learnt: there was none. */
export function saysNone({ asked, parse: { tokens } }: Reading): Plain | null {
  if (asked.expects !== 'praise') return null;
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first, last] = [words[0], words.at(-1)];
  const said = words.map(({ form }) => form).join(' ');
  if (!first || !last || !NOTHING.test(said)) return null;
  const { start } = first;
  return {
    label: 'negative',
    score: VALUE,
    evidence: [{ start, end: last.end, entry: said, value: VALUE, rules: ['denial'] }],
  };
}

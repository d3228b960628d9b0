import type { Reading } from '../by-rules.js';
import type { Plain } from './plain.js';
import { saidWhole } from './said-whole.js';

/** « Rien », as it is said. */
const NOTHING =
  /^(?:(?:absolument|strictement|franchement|honnêtement|euh|ben|bah|alors là) )*(?:que dalle|queu?e? ?dal(?:le)?|keud|ked|wal+ou|nada|nib|peanuts|nothing|zér[oô]|zero|que pouic|que tchi|que couic|nulle?|néant|du vent)(?: de (?:neuf|nouveau|plus))?$/u;

/** « Que dalle », « walou » where one asks what was liked or learnt: there was none. */
export const saysNone = (reading: Reading): Plain | null =>
  reading.asked.expects === 'praise'
    ? saidWhole(reading, NOTHING, { value: -0.8, rule: 'denial' })
    : null;

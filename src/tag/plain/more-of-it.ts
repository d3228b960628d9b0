import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import type { Plain } from './said.js';

const MORE =
  /(?:^| )mais (?:pas|non) (?:que|seulement|uniquement)(?: (?:ça|cela|eux|elles?|lui))?[ .!…)]*$/u;

/** « Les ateliers, mais pas que »: there is more of the same, and no reserve. */
export function addsMore({ parse: { tokens }, sentiment }: Reading): Plain | null {
  const { label } = sentiment;
  const isPlain = label === 'positive' || label === 'negative';
  return isPlain && MORE.test(formText(tokens)) ? { ...sentiment, label } : null;
}

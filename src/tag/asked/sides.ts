import type { Match } from '../../lexicon/matcher.js';
import type { QuestionMeaning } from '../meanings.js';
import { asksWhatToDo } from './expects.js';

/** « …et… », « …, … », « …? … » put two things asked side by side; « pour », « si » hang one on the other. */
const BESIDE = /[,;?.!|–-]|(?<!\p{L})(?:et|ou|puis|mais|ni)(?!\p{L})/iu;
const HANGING = /(?<!\p{L})(?:pour|afin|si|quand|sans|car)(?!\p{L})/iu;

/** « Si oui, pourquoi ? Si non, pourquoi ? » */
const BOTH_WAYS = /(?<!\p{L})si oui(?!\p{L}).*(?<!\p{L})si ?non(?!\p{L})/isu;

/** « points forts et points faibles », « ce qui vous a plu ou déplu »: praise and blame are asked alike. */
export function isTwoSided(question: string, matches: readonly Match<QuestionMeaning>[]): boolean {
  if (BOTH_WAYS.test(question)) return true;
  const letters = Array.from(question);
  const placed = [...matches].sort((a, b) => a.start - b.start);
  return placed.some((one, at) => {
    const next = placed[at + 1];
    if (!next) return false;
    const between = letters.slice(one.end, next.start).join('');
    const asked = [one.entry.meaning.expects, next.entry.meaning.expects];
    const opposed = asked.includes('praise') && asked.some(asksWhatToDo);
    return opposed && BESIDE.test(between) && !HANGING.test(between);
  });
}

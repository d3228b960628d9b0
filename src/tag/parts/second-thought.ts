import { countOf, formText } from '../../french/runs.js';
import { firstEndingAfter, spansOf } from '../../ground/spans.js';
import { isPredicate } from '../tokens.js';
import { bothWays, type Exception, namesAThing } from './exceptions.js';
import type { Side } from './sides.js';

/** Most tokens before it. */
const TOKENS_BEFORE = 16;
/** What it takes back, by the forms of its words: nothing, all, or a denial. */
const SWEPT =
  /(?:^| )(?:ras|néant|non|ne|n'|pas|rien|aucune?|tout|tous|toutes|parfait|nickel)(?: |$)/u;
/** « Ah si, », « bah si : »; a bare « si » needs its comma, or it sets a condition. */
const THINKS =
  /^(?:(?:ah|eh|oh|bah|ben|euh|heu) (?:mais )?si (?:[,:…] |\.{2,} |que )?|si [,:] )(?:peut-? ?être )?/u;
/** After it, what is a wish or a condition and nothing found: « ah si seulement », « ah si j’avais su ». */
const WISHES = /^(?:seulement|jamais|j'|tu|on|vous|si) /u;

/**
 * What comes to mind after nothing, or after all was said to be well: « Rien. Ah si, le café. » excepts as « sauf »
 * does.
 */
export function secondThoughtIn(answer: Side): Exception | null {
  const { tokens, sentences } = answer.parse;
  const forms = (from: number, to: number): string => `${formText(tokens.slice(from, to))} `;
  const at = tokens.findIndex(
    ({ pos }, index) => index > 0 && pos !== 'PUNCT' && THINKS.test(forms(index, index + 6)),
  );
  if (at < 1 || at > TOKENS_BEFORE || !SWEPT.test(forms(0, at).trimEnd())) return null;
  const opening = THINKS.exec(forms(at, at + 6))?.[0] ?? '';
  const from = at + countOf(opening);
  if (WISHES.test(forms(from, from + 1))) return null;
  const sentence = sentences[firstEndingAfter(sentences, tokens[from]?.start ?? 0)];
  if (!sentence) return null;
  const held = tokens.slice(from).filter(({ start }) => start < sentence.end);
  const bare = !/[,:….]/u.test(opening);
  if (!held.some(namesAThing) || (bare && held.some(isPredicate))) return null;
  const rest = [tokens.slice(0, at), tokens.slice(from + held.length)].flatMap(spansOf);
  return { ...bothWays(answer, rest, held), sweeping: true, sentence };
}

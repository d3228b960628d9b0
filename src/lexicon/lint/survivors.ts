import type { Readings } from '../keys.js';
import { readLines } from '../lines.js';
import type { Listed } from '../listed.js';
import { byWords, compile } from '../matcher.js';
import { keyText } from '../text.js';
import { linePlaces } from './own-texts.js';

/**
 * The entries without an exception, or of which one text at least is none: the first of nearly all, so that
 * the others are read of those alone which it does not show. Entries are read together: it takes far less.
 *
 * @param texts for each entry, its own.
 */
export function survivorsOf(
  listed: readonly Listed[],
  texts: readonly (readonly string[])[],
  french: Readings,
): ReadonlySet<Listed> {
  const survivors = new Set(listed.filter(({ entry }) => entry.except.length === 0));
  const textsOf = new Map(listed.map((one, at) => [one, texts[at] ?? []]));
  const read = (from: number, to?: number) => {
    const left = listed.filter((one) => !survivors.has(one));
    const own = new Map(left.map((one) => [one, new Set(textsOf.get(one)?.slice(from, to))]));
    for (const one of findersIn(own, french)) survivors.add(one);
  };
  read(0, 1);
  read(1);
  return survivors;
}

/** The entries that find one of their own texts. */
function* findersIn(
  own: ReadonlyMap<Listed, ReadonlySet<string>>,
  french: Readings,
): Generator<Listed> {
  const entries = [...own.keys()].map((one) => ({
    ...byWords(one.entry, one),
    except: one.entry.except,
  }));
  const match = compile(entries, french);
  const all = new Set([...own.values()].flatMap((some) => [...some]));
  for (const { parse, lines } of readLines([...all], french)) {
    const { lineOf } = linePlaces(lines);
    for (const { entry, tokens } of match(keyText(parse, french), 'neutral')) {
      if (own.get(entry.meaning)?.has(lineOf[tokens[0] ?? 0] ?? '')) yield entry.meaning;
    }
  }
}

import { fold, type Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import { hasGap, type Pattern, wordChoices } from '../pattern.js';
import { textsOf } from './own-texts.js';

/**
 * Why an entry can never count.
 * @param finds whether the entry finds one of its own texts at least.
 * @param survives whether one of these is none of its exceptions.
 */
export function neverCounts(
  { entry }: Listed,
  { finds, survives }: { readonly finds: boolean; readonly survives: boolean },
  french: Readings,
): string | undefined {
  const words = entry.patterns.flatMap((pattern) => wordChoices(pattern).flat(2));
  const noVerb = words.find(({ text, pos }) => pos === 'VERB' && !mayBeVerb(text, french));
  if (noVerb) return `« ${noVerb.text} » n’est pas un verbe : l’entrée ne trouvera rien`;
  // What a name or a part of speech stands for is not written in the entry.
  const open = words.some(({ text, pos }) => pos !== undefined || text.startsWith('@'));
  if (!finds && !open) return 'l’entrée ne trouvera rien : aucune phrase ne se lit ainsi';
  if (entry.mood !== undefined && !words.some(({ text }) => mayBeVerb(text, french))) {
    return '« mood » demande un verbe : l’entrée ne trouvera rien';
  }
  return open || survives
    ? undefined
    : 'une exception couvre l’entrée elle-même : elle ne comptera jamais';
}

function mayBeVerb(word: string, { readings }: Readings): boolean {
  const known = readings(word.toLowerCase());
  return known.length === 0 || known.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Parts of an entry that change nothing. */
export function idleParts({ entry }: Listed): string[] {
  const gaps = entry.patterns.some(hasGap);
  const idle = entry.within !== undefined && !gaps && entry.near.length === 0;
  const exceptions = entry.except.length > 0 ? strangersIn(entry) : [];
  return [
    ...(idle ? ['« within » ne sert qu’avec « … » ou « near » : ôtez-le'] : []),
    ...exceptions.map(
      (pattern) => `l’exception « ${textsOf(pattern)[0]} » n’a aucun mot de l’entrée : ôtez-la`,
    ),
  ];
}

/** Exceptions that have no word of the entry. */
function strangersIn({ patterns, except }: Listed['entry']): Pattern[] {
  const roots = new Set(patterns.flatMap(rootsOf));
  return except.filter((pattern) => !rootsOf(pattern).some((one) => roots.has(one)));
}

/** Letters that forms of one word share, mostly. */
const ROOT = 3;

/** The beginnings of a pattern's words. */
const rootsOf = (pattern: Pattern): string[] =>
  textsOf(pattern).flatMap((text) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.slice(0, ROOT)),
  );

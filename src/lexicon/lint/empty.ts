import type { Problem } from '../../yaml/read.js';
import type { Lexicon } from '../read.js';
import type { ThemeShape } from '../schema.js';

/** Themes that no word reveals: without entries, and without themes of their own. */
export function emptyThemes({ document, problemAt }: Lexicon): Problem[] {
  if (document.kind !== 'themes') return [];
  return emptyAmong(document.themes, ['themes']).map((path) =>
    problemAt(path, 'ce thème n’a aucune entrée : aucun mot ne le révèle'),
  );
}

const emptyAmong = (
  themes: readonly ThemeShape[],
  above: readonly PropertyKey[],
): (readonly PropertyKey[])[] =>
  themes.flatMap(({ entries, themes: inner }, n) => [
    ...(entries.length + inner.length === 0 ? [[...above, n, 'entries']] : []),
    ...emptyAmong(inner, [...above, n, 'themes']),
  ]);

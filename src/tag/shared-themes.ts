import { UserError } from '../errors.js';
import type { Lexicon } from '../lexicon/read.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { ofKind, publicThemes } from './codebook-entries.js';

/**
 * Refuses lexicons that share a theme: each line of it would count the people of both, and be tested twice.
 * @throws UserError at the second lexicon that has the theme.
 */
export function refuseSharedThemes(lexicons: readonly Lexicon[]): void {
  const owners = new Map<string, string>();
  for (const { document, file, spotAt } of lexicons) {
    for (const { id } of ofKind([document], 'themes').flatMap(publicThemes)) {
      const owner = owners.get(id);
      if (owner !== undefined) throw shared(id, [owner, file], spotAt(['id']).place);
      owners.set(id, file);
    }
  }
}

function shared(
  theme: string,
  [first, second]: readonly [string, string],
  place: UserError['place'],
): UserError {
  if (first === second)
    return new UserError(
      {
        french: `Le lexique ${quoted(first)} est donné deux fois.`,
        english: `The lexicon ${en.quoted(first)} is given twice.`,
      },
      { french: 'Ne le donnez qu’une fois.', english: 'Give it only once.' },
      place,
    );
  return new UserError(
    {
      french: `Le thème ${quoted(theme)} est dans deux lexiques\u00a0: ${quoted(first)} et ${quoted(second)}.`,
      english: `The theme ${en.quoted(theme)} is in two lexicons: ${en.quoted(first)} and ${en.quoted(second)}.`,
    },
    {
      french: 'Ne gardez que l’un des deux, ou donnez au second un autre identifiant (id).',
      english: 'Keep only one of the two, or give the second another identifier (id).',
    },
    place,
  );
}

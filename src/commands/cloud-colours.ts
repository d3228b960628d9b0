import { byEdition, bySentiment, byTheme, type Colouring } from '../cloud/colouring.js';
import { typicalOf } from '../cloud/editions.js';
import { compareEditions } from '../compare/editions.js';
import { peopleOf } from '../compare/people.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { CloudOptions } from './cloud-options.js';
import type { Prepared } from './prepare.js';

/** What the colours of a cloud are taken from. */
interface ColouredFrom extends Pick<Prepared, 'survey' | 'codebook'> {
  readonly tagged: readonly TaggedAnswer[];
  readonly colour: CloudOptions['colour'];
}

/** How the words of a cloud are coloured: by theme, by edition, or by tone. */
export function colouringOf(
  words: Parameters<typeof byTheme>[0],
  { survey, codebook, tagged, colour }: ColouredFrom,
): Colouring {
  if (colour === 'theme') return byTheme(words, codebook.themes);
  if (colour !== 'edition') return bySentiment;
  const { themes, stopWords } = codebook;
  const people = peopleOf({ ...survey, tagged, stopWords });
  const { words: typical } = compareEditions(people, { ...survey, themes });
  return byEdition(typicalOf(typical), survey.editions);
}

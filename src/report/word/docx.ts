import { type Logo, openLogo } from '../../cards/logo.js';
import { type Picture, pictureOf } from '../../drawing/picture.js';
import type { Analysis } from '../../model/analysis.js';
import type { Look } from '../../model/publication.js';
import type { Beside } from '../view.js';

/** How a Word document looks, and what stands beside it. */
export interface DocxOptions extends Beside {
  /** Its title, organisation and colours; the house's unless told otherwise. */
  readonly look?: Look | undefined;
  /** Stands over the title, as `openLogo` gives it: that of the look unless told, none for null. */
  readonly logo?: Logo | null | undefined;
  /** An SVG drawing as a picture: `pictureOf` unless a program draws, or keeps, its own. */
  readonly drawn?: ((svg: string) => Promise<Picture>) | undefined;
}

/**
 * The report as a Word document: the same blocks as Markdown, with real styles, pictures that carry
 * their description, and tables whose header row repeats. The same analysis gives the same bytes.
 *
 * @throws UserError for a logo of the look that is no picture that can be drawn, and a colour that is not `#rrggbb`.
 * @example
 * const analysis = analyse(survey, codebook);
 * const bytes = await reportDocx(analysis, { look: { organisation: 'La Mine' } });
 */
export async function reportDocx(
  analysis: Analysis,
  { look = {}, logo, drawn = pictureOf, files }: DocxOptions = {},
): Promise<Uint8Array> {
  // A megabyte of library, which nothing else needs.
  const { wordDocument } = await import('./document.js');
  const own = logo ?? (logo === undefined && look.logo ? await openLogo(look.logo) : null);
  return wordDocument(analysis, { look, logo: own, drawn, files });
}

import type { Logo } from '../../cards/logo.js';
import { type Picture, pictureOf } from '../../drawing/picture.js';
import type { Analysis } from '../../model/analysis.js';
import type { Look } from '../../model/publication.js';

/** How a Word document looks. */
export interface DocxOptions {
  /** Its title, organisation and colours; the house's unless told otherwise. */
  readonly look?: Look | undefined;
  /** Stands over the title; `openLogo` opens one. */
  readonly logo?: Logo | null | undefined;
  /** An SVG drawing as a picture: `pictureOf` unless a program draws, or keeps, its own. */
  readonly drawn?: ((svg: string) => Promise<Picture>) | undefined;
}

/**
 * The report as a Word document: the same blocks as Markdown, with real styles, pictures that carry
 * their description, and tables whose header row repeats. The same analysis gives the same bytes.
 *
 * @example
 * const analysis = analyse(survey, codebook);
 * const bytes = await reportDocx(analysis, { look: { organisation: 'La Mine' } });
 */
export async function reportDocx(
  analysis: Analysis,
  { look = {}, logo = null, drawn = pictureOf }: DocxOptions = {},
): Promise<Uint8Array> {
  // A megabyte of library, which nothing else needs.
  const { wordDocument } = await import('./document.js');
  return wordDocument(analysis, { look, logo, drawn });
}

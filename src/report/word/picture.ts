import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../drawing/picture.js';
import { legalText } from '../../markup.js';

/** The largest picture that a page holds under two headings and an introduction, all its text wide, in pixels of 1/96 inch. */
const LARGEST = { width: 642, height: 600 } as const;

/**
 * Its description is what a screen reader says in place of it. What follows may begin the next page: kept with its table,
 * a picture would leave half of one empty.
 *
 * @param id over 1, that of the logo; no two pictures of a document share it.
 */
export function picture(
  { png, width, height }: Picture,
  {
    title,
    description,
    id,
  }: { readonly title: string; readonly description: string; readonly id: number },
): Paragraph {
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: {
          id: String(id),
          name: legalText(title),
          description: legalText(description),
        },
      }),
    ],
  });
}

import { ImageRun, Paragraph } from 'docx';
import type { Logo } from '../../cards/logo.js';
import { fontContext } from '../../drawing/font.js';
import { legalText } from '../../markup.js';

/** The largest logo over a title, in pixels of 1/96 inch: that of the page. */
const LARGEST = { width: 224, height: 72 } as const;
/** White under it, in twentieths of a point. */
const UNDER = 360;
/** Pixels drawn for one of these, for print. */
const FINE = 3;

/** The logo over the title, as PNG: not every Word shows SVG. */
export function logoParagraph(logo: Logo, organisation = 'Logo'): Paragraph {
  const scale = Math.min(1, LARGEST.width / logo.width, LARGEST.height / logo.height);
  const width = Math.max(1, Math.round(logo.width * scale));
  const height = Math.max(1, Math.round(logo.height * scale));
  const context = fontContext(FINE * width, FINE * height);
  context.drawImage(logo.image, 0, 0, FINE * width, FINE * height);
  const name = legalText(organisation);
  return new Paragraph({
    spacing: { after: UNDER },
    children: [
      new ImageRun({
        type: 'png',
        data: context.canvas.toBuffer('image/png'),
        transformation: { width, height },
        altText: { id: '1', name, description: name },
      }),
    ],
  });
}

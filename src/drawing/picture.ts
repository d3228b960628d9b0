import { UserError } from '../errors.js';
import { drawing } from './canvas.js';
import { fontContext, registerFont } from './font.js';

/** A picture as PNG, with its size in the drawing's own pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Largest side in pixels: past it the canvas fails or takes gigabytes. */
const LARGEST_SIDE = 16_384;

/**
 * An SVG drawing → PNG on white. Of SVG, the canvas lacks `paint-order` and style sheets: our drawings
 * do without.
 *
 * @param svg as `cloudSvg` and `cardSvg` give it.
 * @param scale pixels of the picture for one of the drawing: 2 for a screen of fine grain, 3 for print.
 * @throws UserError when a side would have no pixel, or pass 16,384.
 */
export async function pictureOf(svg: string, scale = 2): Promise<Picture> {
  registerFont();
  const image = await drawing().loadImage(Buffer.from(svg));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  if (!(Math.min(width, height) >= 1 && Math.max(width, height) <= LARGEST_SIDE)) {
    throw new UserError(
      {
        french: `L’image aurait ${width} × ${height} pixels, il en faut de 1 à ${LARGEST_SIDE} de côté.`,
        english: `The picture would have ${width} × ${height} pixels; a side takes 1 to ${LARGEST_SIDE}.`,
      },
      { french: 'Choisissez une autre échelle.', english: 'Choose another scale.' },
    );
  }
  const context = fontContext(width, height);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const { canvas } = context;
  const png = await canvas.encode('png');
  // Ten megabytes, which would be kept until the engine collects the canvas.
  canvas.width = canvas.height = 0;
  return { png, width: image.width, height: image.height };
}

import { UserError } from '../errors.js';
import type { Cloud } from '../model.js';
import { canvasFont, fontContext } from './font.js';

/** Largest side in pixels: past it the canvas fails or takes gigabytes. */
const LARGEST_SIDE = 16_384;

/**
 * The cloud as a PNG picture on white.
 *
 * @param scale pixels of the picture for one of the cloud: 2 for a screen of fine grain, 3 for print.
 * @throws UserError when a side would pass 16,384 pixels.
 */
export function cloudPng(cloud: Cloud, scale: number): Uint8Array {
  const width = Math.round(cloud.width * scale);
  const height = Math.round(cloud.height * scale);
  if (!(Math.min(width, height) >= 1 && Math.max(width, height) <= LARGEST_SIDE)) {
    throw new UserError(
      `L’image aurait ${width} × ${height} pixels, il en faut de 1 à ${LARGEST_SIDE} de côté.`,
      undefined,
      'Choisissez une autre échelle.',
    );
  }
  const context = fontContext(width, height);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  context.textAlign = 'center';
  for (const word of cloud.words) {
    context.save();
    context.translate(word.x, word.y);
    context.rotate((word.rotate * Math.PI) / 180);
    context.font = canvasFont(word.size, 700);
    context.fillStyle = word.color;
    context.fillText(word.text, 0, 0);
    context.restore();
  }
  return context.canvas.toBuffer('image/png');
}

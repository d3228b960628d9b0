import { WHITE } from '../drawing/colours.js';
import { canvasFont, fontContext } from '../drawing/font.js';
import type { Card } from './card.js';

/** The card as a PNG picture, a pixel for a pixel. */
export function cardPng({ width, height, ground, strip, lines, logo }: Card): Uint8Array {
  const context = fontContext(width, height);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.fillStyle = WHITE;
  context.fillRect(0, strip, width, height - strip);
  for (const { text, x, y, size, weight, fill } of lines) {
    context.font = canvasFont(size, weight);
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  if (logo) context.drawImage(logo.logo.image, logo.x, logo.y, logo.width, logo.height);
  return context.canvas.toBuffer('image/png');
}

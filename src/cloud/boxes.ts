import type { Canvas } from '@napi-rs/canvas';
import { drawing } from '../drawing/canvas.js';
import { measurable } from '../drawing/font.js';

/**
 * A canvas for d3-cloud on which a text leaves the box of its ink in place of its letters: no two boxes
 * overlap, so that a word can be drawn smaller in its place. The box is wider by `padding`, and by half a
 * space at its sides, so that two words never read as an expression. Pixels are read down to the lowest box
 * only: d3-cloud asks for 16 MB at each attempt, nearly all of it white.
 */
export function boxCanvas(padding: number): Canvas {
  const canvas = drawing().createCanvas(1, 1);
  const context = canvas.getContext('2d');
  const measureText = context.measureText.bind(context);
  const measure = (text: string) => measureText(measurable(text));
  const side = (): number => padding + measureText(' ').width / 2;
  const clear = context.clearRect.bind(context);
  const read = context.getImageData.bind(context);
  let lowest = 0;
  return Object.assign(canvas, {
    getContext: () =>
      Object.assign(context, {
        // d3-cloud starts the text at half of this width: the padding is part of it on both sides.
        measureText: (text: string) => ({ width: measure(text).width + 2 * side() }),
        fillText: (text: string, x: number, y: number) => {
          const box = measure(text);
          const left = Math.floor(x - box.actualBoundingBoxLeft);
          const right = Math.ceil(x + 2 * side() + box.actualBoundingBoxRight);
          const top = Math.floor(y - box.actualBoundingBoxAscent - padding);
          const bottom = Math.ceil(y + box.actualBoundingBoxDescent + padding);
          context.fillRect(left, top, right - left, bottom - top);
          lowest = Math.max(lowest, Math.ceil(context.getTransform().f + bottom));
        },
        clearRect: (...area: Parameters<typeof clear>) => {
          lowest = 0;
          clear(...area);
        },
        getImageData: (x: number, y: number, width: number, height: number) =>
          read(x, y, width, Math.max(1, Math.min(height, lowest))),
        strokeText: () => undefined,
      }),
  });
}

import type { Image } from '@napi-rs/canvas';
import { drawing } from '../drawing/canvas.js';
import { WHITE } from '../drawing/colours.js';
import { AA, contrast } from '../drawing/contrast.js';
import { UserError } from '../errors.js';

/** A logo that can be drawn; sides in pixels. */
export interface Logo {
  /** A `data:` address. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly image: Image;
}

/**
 * Opens a study's logo.
 *
 * @param address a PNG or SVG picture, as a `data:` address.
 * @throws UserError when it is no picture that can be drawn.
 */
export async function openLogo(address: string): Promise<Logo> {
  const image = await drawing()
    .loadImage(address)
    .catch(() => null);
  if (!image || !(image.width > 0 && image.height > 0)) {
    throw new UserError(
      { french: 'Le logo ne peut pas être dessiné.', english: 'The logo cannot be drawn.' },
      {
        french: 'Donnez une image PNG, ou une image SVG qui dit sa largeur et sa hauteur.',
        english: 'Give a PNG picture, or an SVG picture that states its width and height.',
      },
    );
  }
  return { address, width: image.width, height: image.height, image };
}

/** Sides of the picture in which a logo is looked at, in pixels. */
const GLANCE = 48;

/** Whether anything of a logo is seen on the white where it stands, on cards and reports: a white one is made for dark grounds. */
export function isSeenOnWhite({ image }: Logo): boolean {
  const context = drawing().createCanvas(GLANCE, GLANCE).getContext('2d');
  context.fillStyle = WHITE;
  context.fillRect(0, 0, GLANCE, GLANCE);
  context.drawImage(image, 0, 0, GLANCE, GLANCE);
  const { data } = context.getImageData(0, 0, GLANCE, GLANCE);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(`#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`);
  return [...colours].some((colour) => contrast(colour, WHITE) >= AA.mark);
}

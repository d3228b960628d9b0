import type { Image } from '@napi-rs/canvas';
import { drawing } from '../drawing/canvas.js';
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

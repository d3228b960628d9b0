import { z } from 'zod';
import { spaced } from '../markup.js';

const MESSAGE = spaced(
  'une couleur s’écrit avec un dièse et six chiffres, entre guillemets : "#1f4e79"',
);

/** A colour of a YAML file. An unquoted `#1f4e79` is a comment there: the value is then empty. */
export const colour = z.string({ error: MESSAGE }).regex(/^#[0-9a-fA-F]{6}$/, { message: MESSAGE });

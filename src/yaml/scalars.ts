import { stringify } from 'yaml';
import { z } from 'zod';
import { carried } from './carried.js';

/** A text as YAML writes it, on one line however long, in quotes where it takes some. */
export const scalar = (text: string): string =>
  stringify(text.replace(/\s+/g, ' '), { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();

const COLOUR_MESSAGE = carried({
  french: 'une couleur s’écrit avec un dièse et six chiffres, entre guillemets : "#1f4e79"',
  english: 'a colour is written with a hash sign and six digits, in quotation marks: "#1f4e79"',
});

/** A colour of a YAML file. An unquoted `#1f4e79` is a comment there: the value is then empty. */
export const colour = z
  .string({ error: COLOUR_MESSAGE })
  .regex(/^#[0-9a-fA-F]{6}$/, { message: COLOUR_MESSAGE });

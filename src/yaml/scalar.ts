import { stringify } from 'yaml';

/** A text as YAML writes it, on one line however long, in quotes where it takes some. */
export const scalar = (text: string): string =>
  stringify(text.replace(/\s+/g, ' '), { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();

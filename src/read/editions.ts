import type { ReadSource } from './source.js';

/** A year that an edition may bear. */
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/;

/** The edition of the rows of a file that no column tells: what the user says, or else what its name says. */
export const labelOf = ({ edition, source }: Pick<ReadSource, 'edition' | 'source'>): string =>
  edition ?? editionOfFile(source.file);

/**
 * The edition of a whole file, where no column says it: the year in its name (the last of several),
 * or else its name without folder and extension.
 * @param file a path; `-` is standard input, named so.
 */
export function editionOfFile(file: string): string {
  if (file === '-') return 'entrée standard';
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const years = [...name.matchAll(new RegExp(YEAR, 'g'))].map(([, year]) => year!);
  return years.at(-1) ?? (name.replace(/(?<=.)\.[^.]*$/, '') || file);
}

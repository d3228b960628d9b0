import type { Role, Survey } from '../../src/model/survey.js';
import type { InputFile } from '../../src/read/files.js';
import type { ReadOptions } from '../../src/read/options.js';
import { type ReadSource, readSources } from '../../src/read/source.js';
import { readSurvey } from '../../src/read/survey.js';

export const input = (text: string, file = 'enquete.csv'): InputFile => ({
  file,
  bytes: new TextEncoder().encode(text),
});

export const survey = (text: string, options: ReadOptions = {}, file?: string): Survey =>
  readSurvey([input(text, file)], options);

/** One file, understood. */
export const readSource = (file: InputFile, options: ReadOptions = {}): ReadSource =>
  readSources([file], options)[0]!;

/** Role of each column of a text, by name. */
export const roles = (text: string, options: ReadOptions = {}): Record<string, Role> =>
  Object.fromEntries(
    readSource(input(text), options).source.columns.map(({ name, role }) => [name, role]),
  );

export const messages = (read: Survey): string[] =>
  read.notices.map(({ message }) => message.french);

export const said = (i: number): string => `Une remarque sur le lieu et la salle ${i}`;

/** Twenty-four rows under headings, a remark at the end of each. */
export const file = (headings: string, row: (i: number) => string): string =>
  `${headings};Remarques\n${Array.from({ length: 24 }, (_, i) => `${row(i)};${said(i)}`).join('\n')}\n`;

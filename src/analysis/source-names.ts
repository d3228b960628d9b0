import type { Notice, Source } from '../model/survey.js';

interface Read {
  readonly sources: readonly Source[];
  readonly notices: readonly Notice[];
}

/**
 * Sources and notices with the names of their files alone, as where a file lies is no matter of readers;
 * with as many folders before as part two files of one name.
 */
export function withoutFolders({ sources, notices }: Read): Read {
  const files = [...new Set([...sources, ...notices].map(({ file }) => file))];
  const short = new Map(files.map((file) => [file, shortName(file, files)]));
  const named = (file: string): string => short.get(file) ?? file;
  // A message may name the files that it is about.
  const told = (sentence: string): string =>
    files.reduce((text, file) => text.replaceAll(file, named(file)), sentence);
  return {
    sources: sources.map((source) => ({ ...source, file: named(source.file) })),
    notices: notices.map(({ file, message, ...place }) => ({
      ...place,
      file: named(file),
      message: { french: told(message.french), english: told(message.english) },
    })),
  };
}

function shortName(file: string, files: readonly string[]): string {
  const parts = partsOf(file);
  const others = files.filter((other) => other !== file).map(partsOf);
  const length = parts.findIndex((_, n) => {
    const end = tail(parts, n + 1);
    return !others.some((other) => tail(other, n + 1) === end);
  });
  return length === -1 ? file : tail(parts, length + 1);
}

const partsOf = (file: string): string[] => file.split(/[\\/]/u);
const tail = (parts: readonly string[], length: number): string => parts.slice(-length).join('/');

import { isQuestionEntry } from '../tag/asked/question-entry.js';

/** An entry of a lexicon for readers: the first of each of its alternatives, articles contracted. */
export const shortEntry = (entry: string): string =>
  isQuestionEntry(entry)
    ? 'la question posée'
    : (entry.split(' | ')[0] ?? entry)
        .replace(/\|[^\s|)]+/gu, '')
        .replace(/[()=*]|\/[A-Z]+/gu, '')
        .replace(/@personne(?: @personne)*/gu, 'un nom de personne')
        .replace(/\s+/gu, ' ')
        .replace(/\bde le\b/gu, 'du')
        .replace(/\bde les\b/gu, 'des')
        .trim();

import type { LexiconDocument } from './schema.js';

/**
 * The contest of a lexicon: only entries of one contest take words from each other. Theme lexicons that
 * come with weights were written together and are weighed together; each of the others is a reading of
 * its own, from which no other takes anything.
 */
export function contestOf(document: LexiconDocument): string {
  if (document.kind !== 'themes') return document.kind;
  return document.weights ? 'themes' : `themes ${document.id}`;
}

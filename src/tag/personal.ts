import type { PersonalData } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { namesIn, type People } from './person-names.js';
import { shapesIn } from './personal-shapes.js';

/**
 * Personal data in an answer, in order, without overlaps: e-mails, URLs, phones, handles and postal
 * addresses by their shape; names by a title, by a list of first names, or by a family name beside one.
 */
export function personalDataIn(parse: Parse, people: People): PersonalData[] {
  const found = [...shapesIn(parse.text), ...namesIn(parse.tokens, people)];
  const kept: PersonalData[] = [];
  for (const data of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (data.start >= (kept.at(-1)?.end ?? 0)) kept.push(data);
  }
  return kept;
}

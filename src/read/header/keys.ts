import { countEach } from '../../ground/group-by.js';
import { keyed } from '../../names/names.js';
import { technicalRole } from '../role/headings.js';
import type { Header } from '../rows.js';
import type { Merge } from './tools.js';

/** From this many questions so named, their keys are no accident. */
const SOME = 2;
/** A question in words: an item of one word (« note [Accueil] ») or a unit (« repas [sur 5] ») is none. */
const QUESTION = /^\P{L}*\p{Lu}.*\s\S/u;
/** A wording, were it of one word: a unit begins with a small letter and asks nothing. */
const WORDING = /^\P{L}*\p{Lu}|\?/u;

/**
 * Headers by their wording alone where a form puts the key of each question before it: « site [Votre site] ».
 * A key of several columns is kept, as what follows it is an item: « note [Accueil] », « note [Repas] ».
 * The whole row decides: all that has a bracket has a key, only Framaforms has more than its own columns
 * without one, and elsewhere most wordings are those of questions.
 */
export function withoutKeys(headers: readonly Header[], merge: Merge): readonly Header[] {
  const names = headers.map(({ name }) => name);
  const pairs = names.map(keyed);
  const isForm = names.every(
    (name, i) =>
      pairs[i] !== undefined ||
      (!name.endsWith(']') && (merge === 'webform' || name === '' || technicalRole(name))),
  );
  if (!isForm) return headers;
  const keys = countEach(pairs.flatMap((pair) => pair?.key ?? []));
  const wordings = countEach([...names, ...pairs.flatMap((pair) => pair?.wording ?? [])]);
  const single = pairs.map((pair) =>
    pair &&
    keys.get(pair.key) === 1 &&
    wordings.get(pair.wording) === 1 &&
    (merge === 'webform' || WORDING.test(pair.wording))
      ? pair.wording
      : undefined,
  );
  const taken = single.filter((wording) => wording !== undefined);
  const asking = taken.filter((wording) => merge === 'webform' || QUESTION.test(wording));
  if (taken.length < SOME || asking.length * 2 <= taken.length) return headers;
  return headers.map((header, i) => ({ ...header, name: single[i] ?? header.name }));
}

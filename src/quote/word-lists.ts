import { z } from 'zod';
import { list, writtenIn } from '../ground/written.js';
import { fold } from '../lexicon/keys.js';
import type { Token } from '../model/text.js';
import { JOBS } from '../names/posts.js';

/** Words that are compared without accents. */
const words = list.transform((all): ReadonlySet<string> => new Set(all.map(fold)));
const adjectives = list.transform(
  (all): ReadonlySet<string> => new Set(all.flatMap((he) => [he, `${he}e`, `${he}ne`]).map(fold)),
);
const lemmas = z.string().transform((text) => text.split(' '));

/** `word-lists.yaml`, which says what each of its lists means. */
const written = writtenIn(
  'quote/word-lists.yaml',
  z.strictObject({
    persons: words,
    hosts: words,
    places: words,
    demonyms: adjectives,
    crowds: words,
    insults: words,
    opposites: z.array(z.tuple([lemmas, lemmas])),
    measures: z.strictObject({ lack: list, enough: list, excess: list }),
  }),
);

export const {
  persons: PERSONS,
  hosts: HOSTS,
  places: PLACES,
  demonyms: DEMONYMS,
  crowds: CROWDS,
  insults: INSULTS,
  opposites: OPPOSITES,
  measures: MEASURING,
} = written;

/** Whether a word is of a list, whatever its accents and its plural. */
export const isListed = ({ form, lemma }: Token, some: ReadonlySet<string>): boolean =>
  some.has(fold(form)) ||
  some.has(fold(lemma)) ||
  (form.endsWith('s') && some.has(fold(form.slice(0, -1))));

/** Whether a folded word is one person, by what they do or are: « personne » is as often nobody. */
export const isPerson = (folded: string): boolean =>
  folded !== 'personne' && [JOBS, HOSTS, PERSONS].some((some) => some.has(folded));

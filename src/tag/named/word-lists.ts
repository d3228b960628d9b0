import { z } from 'zod';
import { list, writtenIn } from '../../written.js';

const words = list.transform((all): ReadonlySet<string> => new Set(all));

/** `word-lists.yaml`, which says what each of its lists means. */
export const {
  evils: EVILS,
  ills: ILLS,
  incidents: INCIDENTS,
  fought: FOUGHT,
  places: PLACES,
  services: SERVICES,
  people: PEOPLE,
  sessions: SESSIONS,
  priced: PRICED,
} = writtenIn(
  'tag/named/word-lists.yaml',
  z.strictObject({
    evils: words,
    ills: words,
    incidents: words,
    fought: words,
    places: words,
    services: words,
    people: words,
    sessions: words,
    priced: words,
  }),
);

import { z } from 'zod';
import { names, writtenIn } from '../../written.js';

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
    evils: names,
    ills: names,
    incidents: names,
    fought: names,
    places: names,
    services: names,
    people: names,
    sessions: names,
    priced: names,
  }),
);

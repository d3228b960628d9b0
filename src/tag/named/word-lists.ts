import { z } from 'zod';
import { names, writtenIn } from '../../written.js';

const LISTS = [
  ...([
    'evils',
    'excesses',
    'burdens',
    'assets',
    'ills',
    'incidents',
    'fought',
    'places',
    'services',
    'people',
  ] as const),
  ...(['sessions', 'events', 'workplaces', 'priced', 'dull'] as const),
] as const;

/** `word-lists.yaml`, which says what each of its lists means. */
export const {
  evils: EVILS,
  excesses: EXCESSES,
  burdens: BURDENS,
  assets: ASSETS,
  ills: ILLS,
  incidents: INCIDENTS,
  fought: FOUGHT,
  places: PLACES,
  services: SERVICES,
  people: PEOPLE,
  sessions: SESSIONS,
  events: EVENTS,
  workplaces: WORKPLACES,
  priced: PRICED,
  dull: DULL,
} = writtenIn('tag/named/word-lists.yaml', z.record(z.enum(LISTS), names));

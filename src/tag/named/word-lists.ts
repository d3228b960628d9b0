import { z } from 'zod';
import { names, writtenIn } from '../../ground/written.js';

const LISTS = [
  ...([
    'evils',
    'excesses',
    'burdens',
    'assets',
    'ills',
    'incidents',
    'nuisances',
    'fought',
  ] as const),
  ...(['sessions', 'events', 'workplaces', 'priced'] as const),
] as const;

/** `word-lists.yaml`, which says what each of its lists means. */
export const {
  evils: EVILS,
  excesses: EXCESSES,
  burdens: BURDENS,
  assets: ASSETS,
  ills: ILLS,
  incidents: INCIDENTS,
  nuisances: NUISANCES,
  fought: FOUGHT,
  sessions: SESSIONS,
  events: EVENTS,
  workplaces: WORKPLACES,
  priced: PRICED,
} = writtenIn('tag/named/word-lists.yaml', z.record(z.enum(LISTS), names));

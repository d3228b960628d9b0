import { z } from 'zod';
import { list, names, writtenIn } from '../ground/written.js';
import { stripAccents } from './accents.js';

const words = list.transform(
  (all): ReadonlySet<string> => new Set(all.map((word) => stripAccents(word).toLowerCase())),
);

/** Functions and trades, and places of work, without accents; functions by their letters, as typed. */
export const {
  jobs: JOBS,
  employers: EMPLOYERS,
  lettered: LETTERED,
} = writtenIn(
  'names/posts.yaml',
  z.strictObject({ jobs: words, lettered: names, employers: words }),
);

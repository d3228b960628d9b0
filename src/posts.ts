import { z } from 'zod';
import { stripAccents } from './accents.js';
import { list, writtenIn } from './written.js';

const words = list.transform(
  (all): ReadonlySet<string> => new Set(all.map((word) => stripAccents(word).toLowerCase())),
);

/** Functions and trades, and places of work, without accents. */
export const { jobs: JOBS, employers: EMPLOYERS } = writtenIn(
  'posts.yaml',
  z.strictObject({ jobs: words, employers: words }),
);

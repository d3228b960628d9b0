import type { Message } from '../../message.js';
import type { Row } from '../table.js';

/** The rows of a file as they are to be read, where they stand otherwise, and what is told of it. */
export interface Laid {
  readonly rows: readonly Row[];
  readonly told: readonly Message[];
}

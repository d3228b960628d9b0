import type { Content } from '../markup.js';

/** One part of the report. */
export interface Section {
  /** Anchor in the page. */
  readonly id: string;
  readonly title: string;
  readonly body: Content;
}

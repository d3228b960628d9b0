/** Whether the second of two editions has more, less, or nothing that can be concluded. */
export type Verdict = 'up' | 'down' | 'inconclusive';

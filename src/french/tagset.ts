import { UPOS, type Upos } from '../model.js';

/** Row width of the weight table: one column a tag. */
export const WIDTH = 17;

/** Column of each tag: its place in UPOS. */
export const TAG_INDEX: ReadonlyMap<Upos, number> = new Map(UPOS.map((tag, index) => [tag, index]));

import { type Content, markup } from '../markup.js';
import { type Block, heading } from './blocks.js';
import type { View } from './view.js';

type Named = Pick<View, 'editions'>;

/** Over what one edition says, in the page; nothing where there is no other. */
export const editionHeading = ({ editions }: Named, edition: string): Content =>
  editions.length > 1 && markup`<h3>${edition}</h3>`;

/** The same in a document. */
export const editionTitle = ({ editions }: Named, edition: string): Block[] =>
  editions.length > 1 ? [heading(2, edition)] : [];

import type { Content } from '../markup.js';
import type { Cloud } from '../model/cloud.js';
import type { Figure } from './figures/figure.js';
import type { FirstCell, Table } from './table.js';

/** What the page and the texts show alike: its words once, for all of them. */
export type SharedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table; readonly first?: FirstCell | undefined }
  /** A picture where there can be one, then its table. */
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly first?: FirstCell | undefined;
      /** Whether the heading above says what its table is: texts, where both are read in a row, say it once. */
      readonly isTitled?: boolean;
      /** What texts and paper show in place of its table, where most of that is in `tables.xlsx` alone. */
      readonly brief?: Table;
    };

/** One part of the report as a text to read from top to bottom: what Markdown and Word are written from. */
export type Block =
  | SharedBlock
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'subtitle'; readonly text: string }
  /** A picture of words where there can be one, then all of them in a line. */
  | {
      readonly kind: 'cloud';
      readonly title: string;
      readonly cloud: Cloud;
      /** Those who wrote an informative answer. */
      readonly people: number;
      readonly words: string;
    }
  /** What someone wrote, and where it is from. */
  | { readonly kind: 'quote'; readonly text: string; readonly source: string };

/** What the page shows in a way of its own, and what stands in its place in texts; either may be nothing. */
interface Apart {
  readonly kind: 'apart';
  /** Made where a page asks for it. */
  readonly page: () => Content;
  readonly texts: readonly Block[];
}

/** What the page folds, and paper and texts leave out, as what stands before tells most of it. */
interface Folded {
  readonly kind: 'folded';
  readonly title: string;
  readonly blocks: readonly SharedBlock[];
}

/** A chapter of the report: the page, Markdown and Word are written from it. */
export interface Chapter {
  /** Anchor in the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly (SharedBlock | Apart | Folded)[];
}

export type ChapterBlock = Chapter['blocks'][number];

export const heading = (level: 1 | 2, text: string): SharedBlock => ({
  kind: 'heading',
  level,
  text,
});
/** Blocks under their heading; no heading over nothing. */
export const headed = <B extends Block | Apart | Folded>(
  level: 1 | 2,
  title: string,
  blocks: readonly B[],
): (SharedBlock | B)[] => (blocks.length === 0 ? [] : [heading(level, title), ...blocks]);
export const paragraph = (text: string): SharedBlock => ({ kind: 'paragraph', text });
/** Those of the texts that say something. */
export const paragraphs = (...texts: readonly string[]): SharedBlock[] =>
  texts.filter((text) => text !== '').map(paragraph);
export const bullets = (items: readonly string[]): SharedBlock => ({
  kind: 'list',
  numbered: false,
  items,
});
export const tableBlock = (table: Table, first?: FirstCell): SharedBlock => ({
  kind: 'table',
  table,
  first,
});
export const figureBlock = (figure: Figure, first?: FirstCell): SharedBlock => ({
  kind: 'figure',
  figure,
  first,
});
/** A figure under a heading that says the same as the caption of its table. */
export const titledFigure = (figure: Figure): SharedBlock => ({
  kind: 'figure',
  figure,
  isTitled: true,
});
export const apart = (page: () => Content, ...texts: readonly Block[]): Apart => ({
  kind: 'apart',
  page,
  texts,
});

import type { Cloud } from '../model/cloud.js';
import type { Figure } from './figures/figure.js';
import type { Table } from './table.js';

/** One part of the report as a text to read from top to bottom: what Markdown and Word are written from. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'subtitle'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** A picture where there can be one, then its table. */
  | { readonly kind: 'figure'; readonly figure: Figure }
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

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const bullets = (items: readonly string[]): Block => ({
  kind: 'list',
  numbered: false,
  items,
});
export const tableBlock = (table: Table): Block => ({ kind: 'table', table });
export const figureBlock = (figure: Figure): Block => ({ kind: 'figure', figure });

/** A title and what stands under it; nothing when nothing does. */
export const part = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks];

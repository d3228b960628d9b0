import { type Content, markup } from '../../markup.js';
import type { ChapterBlock } from '../blocks.js';
import { figureMarkup } from '../figures/figure.js';
import { tableMarkup } from '../table.js';
import { unbroken } from '../unbroken.js';

export function blockMarkup(block: ChapterBlock): Content {
  switch (block.kind) {
    case 'heading':
      return markup`<h3>${unbroken(block.text)}</h3>`;
    case 'paragraph':
      return markup`<p>${block.text}</p>`;
    case 'list': {
      const items = block.items.map((item) => markup`<li>${item}</li>`);
      return block.numbered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
    }
    case 'table':
      return tableMarkup(block.table, block.first);
    case 'figure':
      return figureMarkup(block.figure, tableMarkup(block.figure.table, block.first));
    case 'apart':
      return block.page();
  }
}

import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import type { Block } from './blocks.js';
import { reportBlocks } from './document.js';
import { shownCell, type Table } from './table.js';
import type { Beside } from './view.js';

/**
 * The report as Markdown (GitHub's, for its tables): each figure as a table and as the picture that stands
 * beside it, `figure-NAME.svg` (`figureFiles`); no list of all answers.
 * Texts from files are escaped, so that they show as they are.
 *
 * @param beside which other files stand beside it, as it names none unless told.
 */
export const reportMarkdown = (analysis: Analysis, look: Look = {}, beside?: Beside): string =>
  blocksMarkdown(reportBlocks(analysis, look, beside));

export const blocksMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(written).join('\n\n')}\n`;

function written(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'subtitle':
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items
        .map((item, n) => `${block.numbered ? `${n + 1}.` : '-'} ${escapeMarkdown(item)}`)
        .join('\n');
    case 'table':
      return table(block.table);
    case 'figure':
      return [
        `![${escapeMarkdown(block.figure.title)}](figure-${block.figure.name}.svg)`,
        ...(block.figure.table.rows.length > 0 ? [table(block.figure.table)] : []),
      ].join('\n\n');
    case 'cloud':
      return escapeMarkdown(block.words);
    case 'quote':
      return `> ${escapeMarkdown(block.text)}\n>\n> ${escapeMarkdown(block.source)}`;
  }
}

function table({ caption, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = head.map((_, n) =>
    rows.some((row) => typeof row[n] === 'string') ? '---' : '---:',
  );
  return [
    ...(caption === '' ? [] : [`**${escapeMarkdown(caption)}**`, '']),
    line(head),
    `| ${rule.join(' | ')} |`,
    ...rows.map((row) => line(row.map(shownCell))),
  ].join('\n');
}

/** One line, in which nothing is Markdown or HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import { type Block, type Chapter, headed, type SharedBlock } from './blocks.js';
import { chaptersOf } from './chapters.js';
import { coverEditions } from './edition-heading.js';
import { type Beside, titleOf, type View, viewOf } from './view.js';

/** The report from its title to its method, all answers aside: the same sentences and figures as the page. */
export function reportBlocks(analysis: Analysis, look: Look = {}, beside?: Beside): Block[] {
  const view = viewOf(analysis, look, beside);
  return [
    { kind: 'title', text: titleOf(look) },
    ...subtitle(view, look),
    ...chaptersOf(view).flatMap(textsOf),
  ];
}

/** A chapter as texts have it; nothing where the page alone shows what it holds. */
function textsOf({ title, blocks }: Chapter): Block[] {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'folded') return [];
    return block.kind === 'apart' ? block.texts : [saidOnce(block)];
  });
  return headed(1, title, texts);
}

/** A figure with the table that texts have of it. */
function saidOnce(block: SharedBlock): SharedBlock {
  if (block.kind !== 'figure') return block;
  const { figure, brief = figure.table, isTitled } = block;
  return {
    ...block,
    figure: { ...figure, table: isTitled ? { ...brief, caption: '' } : brief },
  };
}

function subtitle(view: View, { organisation }: Look): Block[] {
  const text = [organisation, coverEditions(view)].filter(Boolean).join(' · ');
  return text === '' ? [] : [{ kind: 'subtitle', text }];
}

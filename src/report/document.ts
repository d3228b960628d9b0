import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import type { Block } from './blocks.js';
import { coverEditions } from './edition-heading.js';
import { changesBlocks } from './sections/changes.js';
import { closedBlocks } from './sections/closed.js';
import { cloudsBlocks } from './sections/clouds.js';
import { essentialsBlocks } from './sections/essentials.js';
import { expectationsBlocks } from './sections/expectations.js';
import { methodBlocks } from './sections/method.js';
import { praisedBlocks } from './sections/praised.js';
import { quotesBlocks } from './sections/quotes-blocks.js';
import { readingBlocks } from './sections/reading.js';
import { sentimentBlocks } from './sections/sentiment.js';
import { themesBlocks } from './sections/themes.js';
import { titleOf, type View, viewOf } from './view.js';

/** The parts of the report, in reading order. */
const PARTS: readonly ((view: View) => Block[])[] = [
  essentialsBlocks,
  readingBlocks,
  closedBlocks,
  themesBlocks,
  sentimentBlocks,
  expectationsBlocks,
  praisedBlocks,
  quotesBlocks,
  cloudsBlocks,
  changesBlocks,
  methodBlocks,
];

/** The report from its title to its method, all answers aside: the same sentences and figures as the page. */
export function reportBlocks(analysis: Analysis, look: Look = {}): Block[] {
  const view = viewOf(analysis, look);
  return [
    { kind: 'title', text: titleOf(look) },
    ...subtitle(view, look),
    ...PARTS.flatMap((part) => part(view)),
  ];
}

function subtitle(view: View, { organisation }: Look): Block[] {
  const text = [organisation, coverEditions(view)].filter(Boolean).join(' · ');
  return text === '' ? [] : [{ kind: 'subtitle', text }];
}

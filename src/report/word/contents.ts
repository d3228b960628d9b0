import {
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { legalText } from '../../markup.js';
import type { Block } from '../blocks.js';
import { STYLES } from './styles.js';

/** Where the part that begins with a block is reached. */
const anchorOf = (at: number): string => `partie-${at}`;

/** The title of a part, which the contents lead to. Bookmarks of this library all have one id: these have theirs. */
export const partTitle = (text: string, at: number): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [
      new BookmarkStart(anchorOf(at), at),
      new TextRun(legalText(text)),
      new BookmarkEnd(at),
    ],
  });

/**
 * The document's parts, each with its page: a field, which Word and LibreOffice fill in on opening.
 *
 * @param width of the text, in twentieths of a point.
 */
export const contentsOf = (blocks: readonly Block[], width: number): Paragraph[] =>
  blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level === 1
      ? [
          new Paragraph({
            style: STYLES.contents,
            tabStops: [{ type: 'right', position: width, leader: 'dot' }],
            children: [
              new InternalHyperlink({
                anchor: anchorOf(at),
                children: [new TextRun(legalText(block.text))],
              }),
              new TextRun({ children: [new Tab()] }),
              new PageReference(anchorOf(at)),
            ],
          }),
        ]
      : [],
  );

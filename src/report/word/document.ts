import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Logo } from '../../cards/logo.js';
import { cloudDescription, cloudSvg } from '../../cloud/svg.js';
import type { Picture } from '../../drawing/picture.js';
import { legalText } from '../../markup.js';
import type { Analysis } from '../../model/analysis.js';
import type { Look } from '../../model/publication.js';
import { timeless } from '../../workbook/archive.js';
import { accentOf } from '../accent.js';
import type { Block } from '../blocks.js';
import { reportBlocks } from '../document.js';
import { figurePicture } from '../figures/figure.js';
import { unbrokenText } from '../unbroken.js';
import { type Beside, titleOf } from '../view.js';
import { contentsOf, partTitle } from './contents.js';
import { logoParagraph } from './logo.js';
import { picture } from './picture.js';
import { documentStyles, fontFamily, LIST_STYLES, STYLES } from './styles.js';
import { table } from './table.js';
import { runs, styled } from './text.js';

/** Twentieths of a point: A4 with margins of 2 cm. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
type Part = Paragraph | Table;
type Drawn = (svg: string) => Promise<Picture>;

interface Dressed extends Beside {
  readonly look: Look;
  readonly logo: Logo | null;
  readonly drawn: Drawn;
}

/** The bytes of the document. */
export async function wordDocument(
  analysis: Analysis,
  { look, logo, drawn, files }: Dressed,
): Promise<Uint8Array> {
  const parts: Part[] = logo ? [logoParagraph(logo, look.organisation)] : [];
  const blocks = reportBlocks(analysis, look, { files });
  for (const at of blocks.keys()) parts.push(...(await written(blocks, at, drawn)));
  const document = new Document({
    title: legalText(titleOf(look)),
    creator: legalText(look.organisation ?? `verbatim ${analysis.version}`),
    lastModifiedBy: 'verbatim',
    styles: documentStyles(accentOf(look).slice(1)),
    numbering: LIST_STYLES,
    sections: [{ properties: { page: page() }, footers: { default: footer() }, children: parts }],
  });
  document.FontTable.View.addChildElement(fontFamily());
  return timeless(await Packer.toBuffer(document));
}

async function written(blocks: readonly Block[], at: number, drawn: Drawn): Promise<Part[]> {
  const [block, before, next] = [blocks[at]!, blocks[at - 1], blocks[at + 1]];
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: legalText(block.text), heading: HeadingLevel.TITLE })];
    case 'subtitle':
      return [styled(block.text, STYLES.subtitle), ...contentsOf(blocks, TEXT_WIDTH)];
    case 'heading':
      return [
        block.level === 1
          ? partTitle(block.text, at)
          : new Paragraph({
              text: legalText(unbrokenText(block.text)),
              heading: HeadingLevel.HEADING_2,
            }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text), keepNext: announces(before, next) })];
    case 'list':
      return listed(block.items, block.numbered ? 'numbers' : 'bullets', at);
    case 'table':
      return table(block.table, TEXT_WIDTH);
    case 'figure':
      return [
        picture(await drawn(figurePicture(block.figure)), { ...block.figure, id: at + 2 }),
        ...(block.figure.table.rows.length > 0 ? table(block.figure.table, TEXT_WIDTH) : []),
      ];
    case 'cloud':
      return [
        picture(await drawn(cloudSvg([block], block.title)), {
          title: block.title,
          description: cloudDescription(block.cloud),
          id: at + 2,
        }),
        new Paragraph({ children: runs(block.words) }),
      ];
    case 'quote':
      return [
        styled(block.text, STYLES.quote),
        styled(block.source, STYLES.source, next?.kind === 'paragraph'),
      ];
  }
}

/**
 * Whether a text announces what follows, so that no page ends between the two: that between a title and a
 * lower one does. One between two of a level does not: a chapter of such texts would be held on one page.
 */
const announces = (before: Block | undefined, next: Block | undefined): boolean =>
  next?.kind === 'heading'
    ? before?.kind === 'heading' && before.level < next.level
    : next !== undefined && next.kind !== 'paragraph';

const page = () => ({
  size: { width: PAGE.width, height: PAGE.height },
  margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
});

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  });

const listed = (items: readonly string[], reference: string, instance: number): Paragraph[] =>
  items.map(
    (item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(item) }),
  );

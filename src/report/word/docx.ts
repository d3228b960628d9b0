import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { timeless } from '../../archive.js';
import type { Logo } from '../../cards/logo.js';
import { cloudDescription, cloudSvg } from '../../cloud/svg.js';
import type { Picture } from '../../drawing/picture.js';
import { legalText } from '../../markup.js';
import type { Analysis } from '../../model/analysis.js';
import type { Look } from '../../model/publication.js';
import { accentOf } from '../accent.js';
import type { Block } from '../blocks.js';
import { reportBlocks } from '../document.js';
import { figurePicture } from '../figures/figure.js';
import { type Cell, shownCell, type Table as TableData } from '../table.js';
import { titleOf } from '../view.js';
import { columnsOf } from './columns.js';
import { contentsOf, partTitle } from './contents.js';
import { logoParagraph } from './logo.js';
import { documentStyles, fontFamily, LISTS, STYLES } from './styles.js';

/** Twentieths of a point: A4 with margins of 2 cm. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** The largest picture that a page holds under two headings and an introduction, in pixels of 1/96 inch. */
const LARGEST = { width: 640, height: 700 } as const;

/** White between figures and the text at their right, in twentieths of a point. */
const GUTTER = 160;

/** Sizes of type in tables, in half points. */
const SIZES = [STYLES.cell, STYLES.smallCell, STYLES.tinyCell].map(({ size }) => size);
/** A table of at most this many rows stands on one page. */
const ONE_PAGE = 12;
/** A higher picture, in pixels of 1/96 inch, may leave its table to the next page. */
const HIGH = 380;

type Part = Paragraph | Table;

/**
 * The report as a Word document: the same blocks as Markdown, with real styles, pictures that carry
 * their description, and tables whose header row repeats. The same analysis gives the same bytes.
 *
 * @param drawn an SVG drawing as a picture.
 * @param logo stands over the title.
 */
export async function reportDocx(
  analysis: Analysis,
  drawn: (svg: string) => Promise<Picture>,
  look: Look = {},
  logo: Logo | null = null,
): Promise<Uint8Array> {
  const parts: Part[] = logo ? [logoParagraph(logo, look.organisation)] : [];
  const blocks = reportBlocks(analysis, look);
  const contents = contentsOf(blocks, TEXT_WIDTH);
  for (const [at, block] of blocks.entries()) {
    const place = { at, before: blocks[at - 1], next: blocks[at + 1] };
    parts.push(...(await written(block, place, { drawn, contents })));
  }
  const document = new Document({
    title: legalText(titleOf(look)),
    creator: legalText(look.organisation ?? `verbatim ${analysis.version}`),
    lastModifiedBy: 'verbatim',
    styles: documentStyles(accentOf(look).slice(1)),
    numbering: LISTS,
    sections: [{ properties: { page: page() }, footers: { default: footer() }, children: parts }],
  });
  document.FontTable.View.addChildElement(fontFamily());
  return timeless(await Packer.toBuffer(document));
}

/** A block's number, and the blocks beside it. */
interface Place {
  readonly at: number;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

async function written(
  block: Block,
  { at, before, next }: Place,
  {
    drawn,
    contents,
  }: {
    readonly drawn: (svg: string) => Promise<Picture>;
    readonly contents: readonly Paragraph[];
  },
): Promise<Part[]> {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: legalText(block.text), heading: HeadingLevel.TITLE })];
    case 'subtitle':
      return [styled(block.text, STYLES.subtitle), ...contents];
    case 'heading':
      return [
        block.level === 1
          ? partTitle(block.text, at)
          : new Paragraph({ text: legalText(block.text), heading: HeadingLevel.HEADING_2 }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text), keepNext: announces({ before, next }) })];
    case 'list':
      return listed(block.items, block.numbered ? 'numbers' : 'bullets', at);
    case 'table':
      return table(block.table);
    case 'figure':
      return [
        picture(await drawn(figurePicture(block.figure)), { ...block.figure, id: at + 2 }),
        ...table(block.figure.table),
      ];
    case 'cloud':
      return [
        picture(
          await drawn(cloudSvg([{ cloud: block.cloud, people: block.people }], block.title)),
          {
            title: block.title,
            description: cloudDescription(block.cloud),
            id: at + 2,
          },
        ),
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
const announces = ({ before, next }: Pick<Place, 'before' | 'next'>): boolean =>
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

/** A text with its line breaks. */
const runs = (text: string): TextRun[] =>
  legalText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));

const styled = (text: string, style: string, keepNext?: boolean): Paragraph =>
  new Paragraph({ style, children: runs(text), ...(keepNext === true && { keepNext }) });

const listed = (items: readonly string[], reference: string, instance: number): Paragraph[] =>
  items.map(
    (item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(item) }),
  );

/**
 * Its description is what a screen reader says in place of it. What follows stays with it.
 *
 * @param id over 1, that of the logo; no two pictures of a document share it.
 */
function picture(
  { png, width, height }: Picture,
  {
    title,
    description,
    id,
  }: { readonly title: string; readonly description: string; readonly id: number },
): Paragraph {
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height);
  return new Paragraph({
    keepNext: height * scale <= HIGH,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: {
          id: String(id),
          name: legalText(title),
          description: legalText(description),
        },
      }),
    ],
  });
}

/** Its text; that of a number, which no line breaks. */
const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell : shownCell(cell).replaceAll(' ', '\u00a0');

function table({ caption, head, rows }: TableData): Part[] {
  const lines = [head, ...rows.map((row) => row.map(cellText))];
  const isNumber = (column: number): boolean =>
    rows.length > 0 && rows.every((row) => typeof row[column] !== 'string');
  const { widths, size } = columnsOf(lines, TEXT_WIDTH, SIZES, isNumber);
  const style = [STYLES.cell, STYLES.smallCell, STYLES.tinyCell].find(
    (one) => one.size === size,
  )!.id;
  /** Rows that stay with the next: a short table is whole, no page begins or ends with one row alone. */
  const isKept = (row: number): boolean =>
    row < lines.length - 1 && (rows.length <= ONE_PAGE || row < 2 || row === lines.length - 2);
  /** A text beside right-aligned figures would touch them. */
  const isAfterNumber = (column: number): boolean =>
    column > 0 && isNumber(column - 1) && !isNumber(column);
  const cell = (text: string, column: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: 'dxa' },
      children: [
        new Paragraph({
          style,
          keepNext,
          alignment: isNumber(column) ? 'right' : 'left',
          ...(isAfterNumber(column) && { indent: { left: GUTTER } }),
          children: runs(text),
        }),
      ],
    });
  return [
    ...(caption === '' ? [] : [styled(caption, STYLES.caption)]),
    new Table({
      style: STYLES.table,
      // Its types have no word for « none »: any border given here would override the style's.
      borders: false as never,
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      rows: lines.map(
        (line, at) =>
          new TableRow({
            tableHeader: at === 0,
            cantSplit: true,
            children: line.map((text, column) => cell(text, column, isKept(at))),
          }),
      ),
    }),
    new Paragraph({}),
  ];
}

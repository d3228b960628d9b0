import { ImportedXmlComponent, type INumberingOptions, type IStylesOptions } from 'docx';
import * as house from '../../drawing/colours.js';

/** Ids of the document's own styles, beside Word's headings, title and list. */
export const STYLES = {
  subtitle: 'Subtitle',
  caption: 'Caption',
  contents: 'TOC1',
  quote: 'Quote',
  source: 'QuoteSource',
  table: 'VerbatimTable',
  cell: { id: 'TableText', size: 18 },
  smallCell: { id: 'SmallTableText', size: 15 },
  tinyCell: { id: 'TinyTableText', size: 14 },
} as const;

/** A font that an office has, or replaces as `fontFamily` says. */
const FONT = 'Calibri';
/** A colour as Word writes it. */
const hex = (colour: string): string => colour.slice(1).toUpperCase();
const [INK, MUTED, RULE] = [hex(house.INK), hex(house.MUTED), hex(house.RULE)];

/**
 * Real styles, under the names that Word knows, so that a team can change the look of the whole at
 * once; the text is marked as French for the spelling checker.
 *
 * @param accent `rrggbb`.
 */
export const documentStyles = (accent: string): IStylesOptions => ({
  importedStyles: [defaults(), normal(), tableStyle()],
  paragraphStyles: [
    paragraphStyle('Title', {
      run: { size: 52, bold: true, color: accent },
      paragraph: { keepNext: true },
    }),
    headingStyle(1, { size: 34, before: 480, accent }),
    headingStyle(2, { size: 25, before: 300, accent }),
    paragraphStyle('ListParagraph', {}, 'List Paragraph'),
    paragraphStyle(STYLES.subtitle, { run: { size: 26, color: MUTED } }),
    paragraphStyle(STYLES.caption, {
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    }),
    paragraphStyle(STYLES.contents, { paragraph: { spacing: { after: 40 } } }, 'toc 1'),
    paragraphStyle(STYLES.quote, {
      run: { size: 24 },
      paragraph: {
        ...quoteBox(accent),
        spacing: { before: 160, after: 0 },
        keepNext: true,
        keepLines: true,
      },
    }),
    paragraphStyle(
      STYLES.source,
      {
        run: { size: 19, color: MUTED },
        paragraph: { ...quoteBox(accent), spacing: { after: 160 }, keepLines: true },
      },
      'Quote Source',
    ),
    cellStyle(STYLES.cell, 'Table Text'),
    cellStyle(STYLES.smallCell, 'Small Table Text'),
    cellStyle(STYLES.tinyCell, 'Tiny Table Text'),
  ],
});

const cellStyle = ({ id, size }: { readonly id: string; readonly size: number }, name: string) =>
  paragraphStyle(id, { run: { size }, paragraph: { spacing: { after: 0, line: 240 } } }, name);

const headingStyle = (
  level: 1 | 2,
  { size, before, accent }: { readonly size: number; before: number; accent: string },
) =>
  paragraphStyle(
    `Heading${level}`,
    {
      run: { size, bold: true, color: accent },
      paragraph: {
        spacing: { before, after: 120 },
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
      },
    },
    `heading ${level}`,
  );

const paragraphStyle = (
  id: string,
  style: Omit<NonNullable<IStylesOptions['paragraphStyles']>[number], 'id' | 'name'>,
  name: string = id,
) => ({ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...style });

/** A line at the left, as in the page. */
const quoteBox = (accent: string) => ({
  indent: { left: 240 },
  border: { left: { style: 'single' as const, size: 18, space: 10, color: accent } },
});

/** The font's kind for the font table: where it is missing, one without serifs takes its place. */
export const fontFamily = (): ImportedXmlComponent =>
  element(
    'font',
    { name: FONT },
    element('altName', { val: 'Carlito' }),
    element('panose1', { val: '020F0502020204030204' }),
    element('charset', { val: '00' }),
    element('family', { val: 'swiss' }),
    element('pitch', { val: 'variable' }),
  );

/** What every text starts from: font, size, colour, and French. */
const defaults = (): ImportedXmlComponent =>
  element(
    'docDefaults',
    {},
    element(
      'rPrDefault',
      {},
      element(
        'rPr',
        {},
        element('rFonts', { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }),
        element('color', { val: INK }),
        element('sz', { val: '22' }),
        element('szCs', { val: '22' }),
        element('lang', { val: 'fr-FR', eastAsia: 'fr-FR', bidi: 'ar-SA' }),
      ),
    ),
    element(
      'pPrDefault',
      {},
      element('pPr', {}, element('spacing', { after: '120', line: '276', lineRule: 'auto' })),
    ),
  );

const normal = (): ImportedXmlComponent =>
  element(
    'style',
    { type: 'paragraph', default: '1', styleId: 'Normal' },
    element('name', { val: 'Normal' }),
    element('qFormat'),
  );

/** The library writes no table style: this one is made of Word's own elements. */
const tableStyle = (): ImportedXmlComponent =>
  element(
    'style',
    { type: 'table', customStyle: '1', styleId: STYLES.table },
    element('name', { val: 'Verbatim Table' }),
    element('uiPriority', { val: '99' }),
    element(
      'tblPr',
      {},
      element('tblBorders', {}, line('top', INK), line('bottom', INK), line('insideH', RULE)),
      element('tblCellMar', {}, ...(['top', 'left', 'bottom', 'right'] as const).map(padding)),
    ),
    element(
      'tblStylePr',
      { type: 'firstRow' },
      element('rPr', {}, element('b')),
      element('tcPr', {}, element('tcBorders', {}, line('bottom', INK))),
    ),
  );

const line = (side: string, color: string): ImportedXmlComponent =>
  element(side, { val: 'single', sz: color === RULE ? '4' : '8', space: '0', color });

const padding = (side: 'top' | 'left' | 'bottom' | 'right'): ImportedXmlComponent =>
  element(side, { w: side === 'top' || side === 'bottom' ? '40' : '60', type: 'dxa' });

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly ImportedXmlComponent[]
): ImportedXmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]);
  const made = new ImportedXmlComponent(`w:${name}`, Object.fromEntries(named));
  for (const child of children) made.push(child);
  return made;
}

/** Two lists: bullets, and numbers that begin again at each list. */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: 'numbers',
      levels: [{ level: 0, format: 'decimal', text: '%1.', ...hanging() }],
    },
    {
      reference: 'bullets',
      levels: [{ level: 0, format: 'bullet', text: '•', ...hanging() }],
    },
  ],
};

function hanging() {
  return { style: { paragraph: { indent: { left: 400, hanging: 300 } } } };
}

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
  element(`<w:font w:name="${FONT}">
    <w:altName w:val="Carlito"/>
    <w:panose1 w:val="020F0502020204030204"/>
    <w:charset w:val="00"/>
    <w:family w:val="swiss"/>
    <w:pitch w:val="variable"/>
  </w:font>`);

/** What every text starts from: font, size, colour, and French. */
const defaults = (): ImportedXmlComponent =>
  element(`<w:docDefaults>
    <w:rPrDefault><w:rPr>
      <w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>
      <w:color w:val="${INK}"/>
      <w:sz w:val="22"/>
      <w:szCs w:val="22"/>
      <w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>`);

const normal = (): ImportedXmlComponent =>
  element(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal">
    <w:name w:val="Normal"/>
    <w:qFormat/>
  </w:style>`);

/** The library writes no table style. */
const tableStyle = (): ImportedXmlComponent =>
  element(`<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}">
    <w:name w:val="Verbatim Table"/>
    <w:uiPriority w:val="99"/>
    <w:tblPr>
      <w:tblBorders>
        <w:top w:val="single" w:sz="8" w:space="0" w:color="${INK}"/>
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/>
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>
      </w:tblBorders>
      <w:tblCellMar>
        <w:top w:w="40" w:type="dxa"/>
        <w:left w:w="60" w:type="dxa"/>
        <w:bottom w:w="40" w:type="dxa"/>
        <w:right w:w="60" w:type="dxa"/>
      </w:tblCellMar>
    </w:tblPr>
    <w:tblStylePr w:type="firstRow">
      <w:rPr><w:b/></w:rPr>
      <w:tcPr><w:tcBorders>
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/>
      </w:tcBorders></w:tcPr>
    </w:tblStylePr>
  </w:style>`);

/** An element of Word's own; the library reads it into one more, whose content it protects. */
const element = (xml: string): ImportedXmlComponent =>
  Reflect.get(ImportedXmlComponent.fromXmlString(xml), 'root')[0];

/** Two lists: bullets, and numbers that begin again at each list. */
export const LIST_STYLES: INumberingOptions = {
  config: [list('numbers', 'decimal', '%1.'), list('bullets', 'bullet', '•')],
};

function list(reference: string, format: 'decimal' | 'bullet', text: string) {
  const style = { paragraph: { indent: { left: 400, hanging: 300 } } };
  return { reference, levels: [{ level: 0, format, text, style }] };
}

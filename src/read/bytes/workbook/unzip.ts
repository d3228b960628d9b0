import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { UserError } from '../../../errors.js';
import { fileMessages } from '../../../messages/reading/files.js';
import { workbookMessages as say } from '../../../messages/reading/workbooks.js';

/** Most bytes of XML that a workbook may unfold into. */
const MAX_UNFOLDED = 100_000_000;
/** An entry of more than this (bytes) that unfolds more than so many times is a bomb. */
const LARGE = 5_000_000;
const MAX_RATIO = 400;

/** Entries that hold cells: pictures, drawings, macros and printers are never unfolded. */
const CELLS =
  /^(\[Content_Types\]\.xml|mimetype|content\.xml|styles\.xml|meta\.xml|META-INF\/.*|_rels\/.*|xl\/(workbook|styles|sharedStrings|metadata)\.\w+|xl\/_rels\/.*|xl\/worksheets\/(_rels\/)?[^/]+\.(xml|bin|rels))$/i;
const { document, slides } = fileMessages.kinds;
/** What office programs write as archives too. */
const OTHERS = [
  { entry: /^word\/document\.xml$/i, mime: /opendocument\.text/, what: document },
  { entry: /^ppt\/presentation\.xml$/i, mime: /opendocument\.presentation/, what: slides },
];
const WORKBOOK = /^(xl\/workbook\.(xml|bin)|content\.xml)$/i;

/**
 * Unfolds a ZIP workbook within bounds and packs it again without compression, so that the reader of
 * workbooks, which takes gigabytes on a ZIP bomb, meets only sizes that were counted.
 * The directory is read first: nothing is unfolded of a file that announces too much.
 * @throws UserError for a bomb, a broken archive, or an archive that is no workbook.
 */
export function boundedWorkbook(bytes: Uint8Array, file: string): Uint8Array {
  const names: string[] = [];
  let announced = 0;
  const keep = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (!CELLS.test(name)) return false;
    announced += originalSize;
    const bomb = originalSize > LARGE && originalSize > MAX_RATIO * size;
    if (bomb || announced > MAX_UNFOLDED)
      throw new UserError(say.workbookBomb, say.workbookBombRemedy, { file });
    return true;
  };
  const entries = unfold(bytes, keep, file);
  const type = Buffer.from(entries.mimetype ?? []).toString();
  const other = OTHERS.find(
    ({ entry, mime }) => mime.test(type) || names.some((name) => entry.test(name)),
  );
  if (other)
    throw new UserError(fileMessages.refused(other.what), fileMessages.refusedRemedy, { file });
  if (!names.some((name) => WORKBOOK.test(name)))
    throw new UserError(say.notWorkbook, fileMessages.archiveRemedy, { file });
  const spelt = Object.entries(entries).map(([name, xml]) => [name, withSigns(xml)] as const);
  return zipSync(Object.fromEntries(spelt), { level: 0 });
}

/** `&#128556;` or `&#x1F62C;`: a sign beyond 16 bits, an emoji mostly. */
const BEYOND = /&#(?:(\d{5,7})|x([\da-f]{5,6}));/giu;
const [FIRST, LAST] = [0x1_00_00, 0x10_ff_ff];

/** XML with its emojis written as themselves: SheetJS cuts their numbers to 16 bits, which makes other signs. */
function withSigns(xml: Uint8Array): Uint8Array {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  if (!bytes.includes('&#')) return xml;
  const sign = (entity: string, decimal?: string, hexadecimal?: string): string => {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code >= FIRST && code <= LAST ? String.fromCodePoint(code) : entity;
  };
  return Buffer.from(bytes.toString('utf8').replace(BEYOND, sign));
}

function unfold(
  bytes: Uint8Array,
  filter: (info: UnzipFileInfo) => boolean,
  file: string,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(say.workbookBroken, say.workbookBrokenRemedy, { file });
  }
}

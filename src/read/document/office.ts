import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../../errors.js';
import { documentMessages as say } from '../../messages/reading/documents.js';
import { paragraphsIn, type XmlKind } from './markup.js';
import type { Paragraph } from './paragraphs.js';

/** A kind of Office file: the parts that its readers read, and their markup. */
interface Office {
  /** The part without which it is none. */
  readonly body: RegExp;
  readonly parts: RegExp;
  readonly markup: XmlKind;
}

const WORD: Office = {
  body: /^word\/document\d*\.xml$/u,
  // Comments are of those who write it.
  parts:
    /^word\/(?:document\d*|footnotes|endnotes|header\d*|footer\d*|(?:diagrams\/data|charts\/chart(?:Ex)?)\d+)\.xml$/u,
  markup: {
    paragraph: /^(?:[wa]:p|c:v)$/u,
    // What was deleted is in `w:delText`; labels of charts are in `c:v`.
    text: /^(?:[wa]:t|c:v)$/u,
    signs: { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'a:br': ' ', 'w:noBreakHyphen': '-' },
    // What Word draws of a text box for its elders is the same text again, as is what was moved elsewhere.
    unread: /^(?:mc:Fallback|w:moveFrom)$/u,
  },
};

const POWERPOINT: Office = {
  body: /^ppt\/slides\/slide\d+\.xml$/u,
  parts: /^ppt\/(?:slides\/slide\d+|(?:diagrams\/data|charts\/chart(?:Ex)?)\d+)\.xml$/u,
  markup: {
    paragraph: /^(?:a:p|c:v)$/u,
    text: /^(?:a:t|c:v)$/u,
    signs: { 'a:br': ' ' },
    unread: /^mc:Fallback$/u,
  },
};

const OPEN_DOCUMENT: Office = {
  body: /^content\.xml$/u,
  // Headers and footers are among the styles; charts are objects.
  parts: /^(?:(?:Object \d+\/)?content|styles)\.xml$/u,
  markup: {
    paragraph: /^text:[ph]$/u,
    text: /^text:[ph]$/u,
    signs: { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': ' ' },
    unread:
      /^(?:text:tracked-changes|office:annotation|text:note-citation|presentation:notes|svg:title|svg:desc)$/u,
  },
};

/** Most bytes of XML that a report may unfold into. */
const MOST = 100_000_000;

/**
 * The paragraphs of a Word text, of slides or of an OpenDocument file; null for any other archive, or a broken one.
 * Speakers’ notes and the comments of reviewers are left out.
 *
 * @throws UserError for an archive that unfolds into more than a report can be.
 */
export function officeParagraphs(archive: Uint8Array, file: string): Paragraph[] | null {
  for (const { body, parts, markup } of [WORD, POWERPOINT, OPEN_DOCUMENT]) {
    const found = partsOf(archive, parts, file);
    if (!found.some(([name]) => body.test(name))) continue;
    return found.flatMap(([, bytes]) =>
      paragraphsIn(strFromU8(bytes), markup).map((text) => ({ text })),
    );
  }
  return null;
}

/** Parts of an archive by their names, slide 2 before slide 10; none of a broken one. */
function partsOf(
  archive: Uint8Array,
  named: RegExp,
  file: string,
): [name: string, bytes: Uint8Array][] {
  let unfolded = 0;
  const keep = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!named.test(name)) return false;
    unfolded += originalSize;
    if (unfolded > MOST) throw new UserError(say.tooLarge, say.tooLargeRemedy, { file });
    return true;
  };
  try {
    const parts = unzipSync(archive, { filter: keep });
    return Object.entries(parts).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    return [];
  }
}

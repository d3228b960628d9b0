import { strFromU8, unzipSync } from 'fflate';
import { type Markup, paragraphsIn } from './markup.js';
import type { Paragraph } from './paragraphs.js';

/** A kind of Office file: the parts that hold what its readers read, and their markup. */
interface Office {
  readonly parts: RegExp;
  readonly markup: Markup;
}

const WORD: Office = {
  // Comments are of those who write it; what was deleted is in no `w:t`.
  parts: /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/u,
  markup: {
    paragraph: /^w:p$/u,
    text: /^w:t$/u,
    space: /^w:(?:tab|br|cr)$/u,
    // What Word draws of a text box for its elders: the same text again.
    unread: /^mc:Fallback$/u,
  },
};

const POWERPOINT: Office = {
  parts: /^ppt\/slides\/slide\d+\.xml$/u,
  markup: { paragraph: /^a:p$/u, text: /^a:t$/u, space: /^a:br$/u },
};

const OPEN_DOCUMENT: Office = {
  parts: /^content\.xml$/u,
  markup: {
    paragraph: /^text:[ph]$/u,
    text: /^text:[ph]$/u,
    space: /^text:(?:s|tab|line-break)$/u,
    unread: /^(?:text:tracked-changes|office:annotation)$/u,
  },
};

/**
 * The paragraphs of a Word text, of slides or of an OpenDocument file; null for any other archive. Speakers’ notes and
 * the comments of reviewers are left out.
 */
export function officeParagraphs(archive: Uint8Array): Paragraph[] | null {
  for (const { parts, markup } of [WORD, POWERPOINT, OPEN_DOCUMENT]) {
    const found = partsOf(archive, parts);
    if (found.length === 0) continue;
    return found.flatMap(([, bytes]) =>
      paragraphsIn(strFromU8(bytes), markup).map((text) => ({ text })),
    );
  }
  return null;
}

/** Parts of an archive by their names, slide 2 before slide 10; none of a broken one. */
function partsOf(archive: Uint8Array, named: RegExp): [name: string, bytes: Uint8Array][] {
  try {
    const parts = unzipSync(archive, { filter: ({ name }) => named.test(name) });
    return Object.entries(parts).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  } catch {
    return [];
  }
}

import { UserError } from '../../errors.js';
import { documentMessages as say } from '../../messages/reading/documents.js';
import { containerOf } from '../bytes/container.js';
import { decode } from '../bytes/encoding.js';
import { isPage } from '../bytes/markup-table.js';
import { officeParagraphs } from './office.js';
import { typedParagraphs } from './typed.js';

/** A paragraph of a text that people read. */
export interface Paragraph {
  readonly text: string;
  /** Its line, from 1, in files that have lines. */
  readonly line?: number;
}

/**
 * The paragraphs of a report: of a Word or OpenDocument text, of slides, of Markdown or plain text.
 *
 * @param file its path as the user gave it.
 * @throws UserError where the file is none of these.
 */
export function paragraphsOf(bytes: Uint8Array, file: string): Paragraph[] {
  const { kind } = containerOf(bytes);
  const paragraphs =
    kind === 'text' ? typedIn(bytes) : kind === 'zip' ? officeParagraphs(bytes, file) : null;
  if (paragraphs) return paragraphs;
  throw new UserError(say.unread, say.saveAs, { file });
}

/** A page shows much that nobody would quote, such as the words that tags come from. */
function typedIn(bytes: Uint8Array): Paragraph[] | null {
  const { text } = decode(bytes);
  return isPage(text) ? null : typedParagraphs(text);
}

/** A heading, alone between blank lines. */
const HEADING = /^#{1,6} \S.*$/;

/**
 * Whether a text is a document in Markdown: it opens with a heading, and holds another. Notes that survey tools
 * write above a table may begin with « # » too, on lines that follow each other.
 */
export function isMarkdown(text: string): boolean {
  if (!/^\s*#/.test(text)) return false;
  const lines = text.trim().split(/\r?\n/);
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  const isHeading = (i: number): boolean =>
    HEADING.test(lines[i]!) && isBlank(i - 1) && isBlank(i + 1);
  return isHeading(0) && lines.some((_, i) => i > 0 && isHeading(i));
}

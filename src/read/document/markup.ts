import { Parser } from 'htmlparser2';

/** How the tags of a kind of XML are read, by their names. */
export interface XmlKind {
  /** Tags that hold a paragraph. */
  readonly paragraph: RegExp;
  /** Tags whose text is read. */
  readonly text: RegExp;
  /** What stands for a sign: a break, a hyphen that breaks no line. */
  readonly signs: Readonly<Record<string, string>>;
  /** Tags in which nothing is read. */
  readonly unread: RegExp;
}

/**
 * The paragraphs of an XML part, in the order in which they begin, the empty ones left out; spaces as they stand. A note
 * or a box inside a paragraph does not end it.
 */
export function paragraphsIn(xml: string, tags: XmlKind): string[] {
  const paragraphs: string[] = [];
  const open: number[] = [];
  let reading = 0;
  let skipping = 0;
  const write = (text: string): void => {
    const at = open.at(-1);
    if (at !== undefined) paragraphs[at] += text;
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (tags.unread.test(name)) skipping += 1;
        if (skipping > 0) return;
        if (tags.paragraph.test(name)) open.push(paragraphs.push('') - 1);
        if (tags.text.test(name)) reading += 1;
        write(tags.signs[name] ?? '');
      },
      ontext(text) {
        if (reading > 0 && skipping === 0) write(text);
      },
      onclosetag(name) {
        if (tags.unread.test(name)) skipping -= 1;
        else if (skipping === 0) {
          if (tags.paragraph.test(name)) open.pop();
          if (tags.text.test(name)) reading -= 1;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs.filter((text) => text.trim() !== '');
}

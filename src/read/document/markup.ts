import { Parser } from 'htmlparser2';

/** How the tags of a kind of XML are read, by their names. */
export interface Markup {
  /** Tags that hold a paragraph. */
  readonly paragraph: RegExp;
  /** Tags whose text is read. */
  readonly text: RegExp;
  /** Tags that stand for a space. */
  readonly space: RegExp;
  /** Tags in which nothing is read. */
  readonly unread?: RegExp;
}

/** The paragraphs of an XML part, in order, the empty ones left out; spaces as they stand. */
export function paragraphsIn(xml: string, tags: Markup): string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  let reading = 0;
  let skipping = 0;
  const end = (): void => {
    if (paragraph.trim() !== '') paragraphs.push(paragraph);
    paragraph = '';
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (tags.unread?.test(name)) skipping += 1;
        if (skipping > 0) return;
        if (tags.paragraph.test(name)) end();
        if (tags.text.test(name)) reading += 1;
        if (tags.space.test(name)) paragraph += ' ';
      },
      ontext(text) {
        if (reading > 0 && skipping === 0) paragraph += text;
      },
      onclosetag(name) {
        if (tags.unread?.test(name)) skipping -= 1;
        else if (skipping === 0) {
          if (tags.paragraph.test(name)) end();
          if (tags.text.test(name)) reading -= 1;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs;
}

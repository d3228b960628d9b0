import { type Document, isCollection, visit } from 'yaml';
import type { Message } from '../message.js';
import { yamlMessage } from './syntax-messages.js';

/** What keeps a text from being read, in the order of the file. */
export function syntaxErrors(yaml: Document, text: string): { offset: number; message: Message }[] {
  const errors = [...yaml.errors, ...yaml.warnings];
  // A tab makes of the lines around it what they are not.
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const found = (tabs.length > 0 ? tabs : errors).map((error) => {
    const offset = error.message.startsWith('Missing closing') ? lastQuote(yaml) : error.pos[0];
    return { offset, message: yamlMessage(error, lineAt(text, offset)) };
  });
  visit(yaml, {
    Alias(_, alias, above) {
      const offset = alias.range?.[0] ?? 0;
      // Inside what another one may repeat, it could grow without end.
      const nested = above.some((node) => isCollection(node) && node.anchor !== undefined);
      if (alias.resolve(yaml) !== undefined && !nested) return;
      const code = nested ? 'NESTED_ALIAS' : 'BAD_ALIAS';
      const message = yamlMessage({ code, message: '' }, lineAt(text, offset));
      found.push({ offset, message });
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Whether something is said again, or is meant to be: one that stands for nothing has no value. */
export function hasAlias(yaml: Document): boolean {
  let found = false;
  visit(yaml, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the text in quotes that comes last begins: an open one goes to the end of the file. */
function lastQuote(yaml: Document): number {
  let offset = 0;
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE')) offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

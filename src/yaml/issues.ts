import type { z } from 'zod';
import type { Message } from '../message.js';
import { meantField } from './advice.js';
import { messagesIn } from './carried.js';
import { missingField } from './messages.js';

/** Something wrong in a value, and where. */
export interface Flaw {
  readonly path: readonly PropertyKey[];
  readonly message: Message;
  /** What it must not be like, and is. */
  readonly like?: readonly PropertyKey[];
}

export const isSameMessage = (one: Message, other: Message): boolean => one.french === other.french;

/** Zod's issues, those of a union replaced by the ones of the branch that the user meant. */
function flatten(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[] = []) {
  const flat: Flaw[] = [];
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      flat.push(...flatten(deepest, path));
    } else if (issue.code === 'unrecognized_keys') {
      const messages = messagesIn(issue.message);
      flat.push(...messages.map((message, n) => ({ path: [...path, issue.keys[n]!], message })));
    } else {
      const [message] = messagesIn(issue.message) as [Message];
      // A branch of a union does not know the name of its own field.
      const isNameless = isSameMessage(message, missingField());
      const told = isNameless ? missingField(path.at(-1)) : message;
      const like = issue.code === 'custom' ? issue.params?.like : undefined;
      flat.push(
        typeof like === 'number'
          ? { path, message: told, like: path.with(-2, like) }
          : { path, message: told },
      );
    }
  }
  return flat;
}

/** A field that is missing because its name is misspelt beside it is one mistake, not two. */
function withoutMisspelt(found: readonly Flaw[]): Flaw[] {
  const besides = (path: readonly PropertyKey[]) => JSON.stringify(path.slice(0, -1));
  return found.filter(
    ({ path, message }) =>
      !isSameMessage(message, missingField(path.at(-1))) ||
      !found.some(
        (other) =>
          besides(other.path) === besides(path) &&
          other.message.french.includes(meantField(String(path.at(-1))).french),
      ),
  );
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'custom' ? 1 : 0)));

/** What is wrong in a value: a field that is missing because its name is misspelt is told once. */
export const flawsIn = (issues: readonly z.core.$ZodIssue[]): Flaw[] =>
  withoutMisspelt(flatten(issues));

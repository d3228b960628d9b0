import type { Problem } from './read.js';

/** Errors of syntax that are told: one list that begins too far left makes one of each line after it. */
const MOST_BROKEN = 10;

/** Errors of syntax, by their place, that are told: the first of each line, and of these the first kinds, each wherever it is. */
export function toldErrors(errors: readonly Problem[]): Problem[] {
  // Those that follow a first one on its line are its consequences.
  const own = errors.filter((one, at) => errors[at - 1]?.place.line !== one.place.line);
  const kinds = new Set(own.map(({ message }) => message.french).slice(0, MOST_BROKEN));
  return own.filter(({ message }) => kinds.has(message.french));
}

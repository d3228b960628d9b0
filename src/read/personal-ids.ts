import { holdsContact, isEmail, isFullName, isIp } from './values.js';

/** One id among so many may look like a name, or like a telephone, by accident. */
const STRAY = 0.05;
const HALF = 0.5;

/** Letters and no figure, as no code of a tool: `Dupont`, `marie.d`. */
const WORDED = /^\P{N}*\p{L}{3}\P{N}*$/u;

/**
 * Whether ids are names, logins or addresses of people: they tell which rows are of one person, and are
 * shown nowhere.
 */
export function namePeople(ids: Iterable<string>): boolean {
  const all = [...ids];
  const isMore = (share: number, is: (id: string) => boolean): boolean =>
    all.filter(is).length > share * all.length;
  return (
    isMore(0, isEmail) ||
    isMore(STRAY, isFullName) ||
    isMore(HALF, (id) => WORDED.test(id) || holdsContact(id) || isIp(id))
  );
}

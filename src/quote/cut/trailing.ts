import { LAUGHS } from '../../tag/parts/closing.js';

/** « 500 € », « 35° », « + 20 % »: a sign that is a part of what is said. */
const UNIT = /^(?:\p{Sc}|[%‰°])$/u;

/** What closes a line unsaid: a dash, an emoji, laughter. */
export const trails = (text: string): boolean =>
  (/^[^\p{L}\p{N}.!?…»”")]+$/u.test(text) && !UNIT.test(text)) || LAUGHS.test(text.toLowerCase());

import type { Token } from '../../model/text.js';
import { isWriter } from '../../tag/tokens.js';

/** Whether the writer speaks of themself: « je suis ravie », or « suis ravie » as notes have it. */
export const inFirstPerson = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isWriter(token) || token.form === 'suis');

import type { Span } from '../../../model/text.js';

export const SECRET_KINDS = [
  'health',
  'sensitive',
  'attack',
  'assault',
  'whispered',
  'confided',
] as const;

/** What an answer tells that no publication may say of anybody, in code points. */
export interface Secret extends Span {
  readonly kind: (typeof SECRET_KINDS)[number];
}

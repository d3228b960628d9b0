import type { Token } from '../../model/text.js';

/** Those who asked. */
const HOSTS = /^(?:vous|votre|vos|organisateurs?|organisatrices?)$/u;

/**
 * Whether words ask something of those who asked: « organisez une suite », « il faudrait que vous veniez »;
 * « proposer un atelier » tells, where plans are asked for, what one will do oneself.
 */
export const addressesHosts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form, pos }) => HOSTS.test(form) || (pos === 'VERB' && /.ez$/u.test(form)));

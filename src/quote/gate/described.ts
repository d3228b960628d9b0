import type { Token } from '../../model/text.js';
import type { Run } from '../../spans.js';
import { lineOf } from '../cut/told-by.js';
import { PERSONS } from '../jobs.js';
import { isOf } from '../listed.js';
import { formsBefore } from './places.js';

const LOOKS = '(?:cheveux|barbe|moustache|chignon|dreads|dreadlocks|piercings?|tatouages?)';
/** « aux cheveux bleus », « à la barbe », « tatouée », « qui boite ». */
const BODY = new RegExp(
  `^(?:du \\p{L}+ |de la \\p{L}+ |de l' \\p{L}+ )?(?:(?:aux|au|à la|à l'|avec (?:la|le|les|un|une|ses|son|sa)) ${LOOKS}(?: |$)|(?:tatouée?|chauve|barbue?|moustachue?|rousse)(?: |$)|qui (?:boite|boîte|louche|bégaie|bégaye|zozote)(?: |$))`,
  'u',
);
/** « qui se reconnaîtra »: who wrote it winks at somebody whom the others know; not « dans ce film », where anybody does. */
const WINK = /^se reconna[iî]tr(?:a|ont)(?! dans)(?: |$)/u;
const ANYBODY = /^(?:on|chacune?|monde)$/u;
/** « La jeune fille »; not « une dame aux cheveux bleus », whom nobody need know. */
const KNOWN = /^(?:l[ae]|l'|ce|cet|cette|notre|mon|ma)$/u;
/** Words of the longest of these. */
const LONGEST = 7;

/** What shows whom one means: a body that all remember, or a wink. */
export function describedAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const line = (from: number): string => lineOf(tokens, from, Math.min(end, from + LONGEST)).trim();
  if (WINK.test(line(at)) && !ANYBODY.test(tokens[at - 1]?.form ?? ''))
    return { first: Math.max(first, at - 1), end: at + 2 };
  if (!isOf(tokens[at]!, PERSONS) || !formsBefore(tokens, at, 2).some((form) => KNOWN.test(form)))
    return null;
  const found = BODY.exec(line(at + 1))?.[0];
  return found === undefined ? null : { first: at, end: at + 1 + found.trim().split(' ').length };
}

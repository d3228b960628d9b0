import type { Token } from '../../model/text.js';
import type { Run } from '../../spans.js';
import { formsLine } from '../cut/told-by.js';
import { HOSTS, isListed, PERSONS } from '../word-lists.js';
import { formsBefore } from './places.js';

const LOOKS = '(?:cheveux|barbe|moustache|chignon|dreads|dreadlocks|piercings?|tatouages?)';
/** « aux cheveux bleus », « à la barbe », « tatouée », « qui boite ». */
const BODY = new RegExp(
  `^(?:du \\p{L}+ |de la \\p{L}+ |de l' \\p{L}+ )?(?:(?:aux|au|à la|à l'|avec (?:la|le|les|un|une|ses|son|sa)) ${LOOKS}(?: |$)|(?:tatouée?|chauve|barbue?|moustachue?|rousse)(?: |$)|(?:à l'|au|avec (?:l'|un|son)) ?(?:fort |gros |léger |petit )?accent (?!chantant)\\p{L}+(?: |$)|qui (?:boite|boîte|louche|bégaie|bégaye|zozote)(?: |$))`,
  'u',
);
/** « le petit chauve du stand 4 », « le barbu de l’atelier »; not « la blonde du bar », which is a beer. */
const LOOKING =
  /^(?:(?:petite?|grande?|gros|grosse|vieux|vieille|jeune) (?:chauve|barbue?|moustachue?|rouquine?|rousse|roux|blonde?|brune?|tatouée?)|chauve|barbue?|moustachue?|rouquine?) (?:du|de la|de l'|au|à|aux|qui) (?!photo|film|affiche|tableau|vidéo|conte|livre)/u;
/** « qui se reconnaîtra »: who wrote it winks at somebody whom the others know; not « dans ce film », where anybody does. */
const WINK = /^se reconna[iî]tr(?:a|ont)(?! dans)(?: |$)/u;
const ANYBODY = /^(?:on|chacune?|monde)$/u;
/** « La jeune fille »; not « une dame aux cheveux bleus », whom nobody need know. */
const KNOWN = /^(?:l[ae]|l'|ce|cet|cette|notre|mon|ma)$/u;
/** Words of the longest of these. */
const LONGEST_TOKENS = 7;

/** What shows whom one means: a body that all remember, or a wink. */
export function describedAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const line = (from: number): string =>
    formsLine(tokens, from, Math.min(end, from + LONGEST_TOKENS)).trim();
  if (WINK.test(line(at)) && !ANYBODY.test(tokens[at - 1]?.form ?? ''))
    return { first: Math.max(first, at - 1), end: at + 2 };
  const looking = /^(?:l[ea]|ce|cette)$/u.test(tokens[at]!.form) && LOOKING.exec(line(at + 1))?.[0];
  if (looking) return { first: at, end: at + 1 + looking.trim().split(' ').length };
  if (
    ![PERSONS, HOSTS].some((list) => isListed(tokens[at]!, list)) ||
    !formsBefore(tokens, at, 2).some((form) => KNOWN.test(form))
  )
    return null;
  const found = BODY.exec(line(at + 1))?.[0];
  return found === undefined ? null : { first: at, end: at + 1 + found.trim().split(' ').length };
}

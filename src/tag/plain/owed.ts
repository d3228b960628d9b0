import { isNe } from '../../french/clauses.js';
import { countOf, formText } from '../../french/runs.js';
import { asksWhatToDo } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { isBlame, saidBy } from '../tone/valued.js';
import { blamedBy, type Heard, type Plain, toned } from './said.js';

/** Least that an evil is worth that one was spared. */
const EVIL = 0.15;

/** What is said not to have been: « je n’aurais jamais osé », « rien n’aurait été possible ». */
const UNREAL =
  "(?:[^ ]+ )n[e'] (?:(?:[ytml]'?|se|me|nous|leur) )?(?:(?:aur|ser)(?:ais|ait|ions|aient)) (?:pas|jamais|rien|été) ";
/** What is no gift: « je n’aurais pas raté l’ouverture », « … trouvé la sortie ». */
const SPARED =
  / (?:pas|jamais) (?:raté|loupé|perdu|manqué|attendu|eu (?:besoin|mal|à )|trouvé (?:l[ae]s?|l') ?(?:salle|sortie|entrée|lieu))/u;
/** What one owes it to, named by an article or a pronoun: not one’s own means, « sans voiture », « sans mon mari ». */
const GIVEN =
  "(?:vous|eux|elles?|lui|quoi|ça|cela|ce(?:t|tte|s)?|l[ae]s?|l'|[nv]otre|[nv]os|leurs?)(?: |$)";
/** « Sans la garderie … », « sans quoi … », « merci pour la bourse, sinon … ». */
const OWED = new RegExp(
  `(?:^| )(?:sans ${GIVEN}(?:[^ ]+ ){0,6}?|(?:merci (?!de )|bravo |heureusement (?:qu[e'] )?).{1,120}(?:sinon|autrement) (?:, )?)${UNREAL}`,
  'u',
);
/** « Sans vos bénévoles ce serait la galère »: worse, and spared. */
const WORSE = new RegExp(
  `^(?:(?:et|mais|franchement) )?sans ${GIVEN}(?:[^ ]+ ){0,6}?(?:, )?(?:ce|c'|ça|ca|on|nous|je|j'|tout) (?:ser|aur)(?:ais|ait|ions) `,
  'u',
);
const IT_WOULD = 2;
/** « Je n’aurais jamais osé sans vous », « on ne se serait pas rencontrés autrement ». */
const OWED_AFTER = new RegExp(
  `(?:^| )${UNREAL}.{1,60}(?:sans ${GIVEN}|(?:autrement|sinon) $)`,
  'u',
);

/** « La garderie, sinon je ne venais pas », « …, sinon c’était mort », where praise is asked; not « les échanges, sinon repas décevant ». */
const OR_ELSE =
  /^(?:l[ae]s?|l'|[nv]os|[nv]otre) [^,;!.:]{1,60}[,;!.:(] (?:car |parce[ _]que )?(?:sinon|autrement) (?=(?:je|j'|on|nous|ils?|elles?|ma|mon|mes|pas d[e']) )/u;

/**
 * « Sans la garderie, je n’aurais pas pu venir »: what would not have been without it praises it (all 4
 * coded answers do), unless something else is blamed; an evil is blamed so: « sans les travaux … ».
 */
export function owesIt(
  { asked, parse: { tokens }, feelings: { values } }: Reading,
  { worthOf }: Heard,
): Plain | null {
  const at = tokens.findIndex(({ form }) => /^(?:sans|sinon|autrement)$/u.test(form));
  const text = `${formText(tokens).replace(/ [.!…]+$/u, '')} `;
  const named = tokens[at];
  if (!named || asksWhatToDo(asked.expects)) return null;
  const worse = countOf(WORSE.exec(text)?.[0] ?? '');
  const isWorse =
    worse > 0 &&
    values.length > 0 &&
    values.every((one) => isBlame(one) && one.at >= worse - IT_WOULD);
  const isLucky = text.startsWith('heureusement ') && OWED.test(text);
  const orElse = isLucky || (asked.expects === 'praise' && OR_ELSE.test(text));
  if (!isWorse && !orElse && !OWED.test(text) && !OWED_AFTER.test(text)) return null;
  const denial = tokens.findIndex((token, index) => index > at && isNe(token));
  const until = isWorse ? worse : denial;
  const given = named.form === 'sans' && until > at ? tokens.slice(at, until) : [];
  const noun = given.find(({ pos }) => pos === 'NOUN');
  if (noun && worthOf(noun) <= -EVIL) return blamedBy(noun, 'intent');
  if (!isWorse && SPARED.test(text)) return null;
  const isReal = (index: number): boolean =>
    !tokens[index]?.negated && !tokens[index]?.hypothetical;
  const blames = values.filter((one) => isBlame(one) && !one.rules.includes('irony'));
  if (!isWorse && !orElse && blames.some((one) => isReal(one.at))) return null;
  return toned(TONE.intent, [saidBy(named, TONE.intent, 'intent')]);
}

import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { asksWhatToDo } from '../wants/wants.js';
import type { Plain } from './said.js';

/** What is said not to have been: « je n’aurais jamais osé », « rien n’aurait été possible ». */
const UNREAL =
  "(?:[^ ]+ )n[e'] (?:(?:[ytml]'?|se|me|nous|leur) )?(?:(?:aur|ser)(?:ais|ait|ions|aient)) (?:pas|jamais|rien|été)";
/** « Sans la garderie … », « sans quoi … », « merci pour la bourse, sinon … »; one’s own means are no gift. */
const OWED = new RegExp(
  `(?:^| )(?:sans (?!vouloir|doute|surprise|compter|parler|[^ ]+ voiture|voiture)(?:[^ ]+ ){1,7}?|(?:merci|bravo) .{1,120}(?:sinon|autrement) (?:, )?)${UNREAL}(?: |$)`,
  'u',
);
/** « Je n’aurais jamais osé sans vous », « on ne se serait pas rencontrés autrement ». */
const OWED_AFTER = new RegExp(
  `(?:^| )${UNREAL} .{1,60}(?:sans (?:vous|eux|elles?|lui|ça|cela|ce(?:t|tte|s)?|l[ae]s?|l')(?: |$)|autrement$)`,
  'u',
);

/**
 * « Sans la garderie, je n’aurais pas pu venir »: what would not have been without it praises it (all 4
 * coded answers do), unless something else is blamed.
 */
export function owesIt({ asked, parse: { tokens }, feelings: { values } }: Reading): Plain | null {
  const at = tokens.findIndex(({ form }) => /^(?:sans|sinon|autrement)$/u.test(form));
  const text = formText(tokens).replace(/ [.!…]+$/u, '');
  const named = tokens[at];
  if (!named || asksWhatToDo(asked.expects) || !(OWED.test(text) || OWED_AFTER.test(text)))
    return null;
  const isReal = (index: number): boolean =>
    !tokens[index]?.negated && !tokens[index]?.hypothetical;
  if (
    values.some(
      ({ value, at: place, rules }) => value < 0 && !rules.includes('irony') && isReal(place),
    )
  ) {
    return null;
  }
  const { start, end, form } = named;
  const evidence = [{ start, end, entry: form, value: TONE.intent, rules: ['intent' as const] }];
  return { label: 'positive', score: TONE.intent, evidence };
}

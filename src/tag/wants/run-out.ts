import { formText } from '../../french/runs.js';
import type { Parse, Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';

/*
 * « Plus de » that asks for nothing: there was none left, or it counts. « Plus » of « il n’y en a plus » and
 * of « davantage » are one word; what stands after tells them apart.
 */

/** A time of day: « à 12h45 », « dès 9 h », « à midi ». */
const HOUR =
  '(?:(?:à|vers|dès|après|passé|depuis|à partir de) (?:\\d{1,2} ?(?:h|heures?|:) ?\\d{0,2}|midi|minuit|\\d{1,2}h\\d{0,2}))';
/** One’s own coming there: « quand on est arrivés », « en arrivant », « à notre tour ». */
const COMING =
  "(?:(?:quand|lorsqu[e'’]|le temps d[e'’]|au moment où|en) (?:[^ ]+ ){0,4}?(?:arriv|sort(?:i|ant)|reven|descend|débarqu|pass(?:é|ant)|ven(?:u|ant))[^ ]*|à (?:notre|mon|l['’]) (?:tour|arrivée)|pour les (?:derniers|dernières|retardataires|suivants))";
const GONE = new RegExp(
  `^plus (?:(?:d[e'’]|du|des|aucune?|une? seule?|une?) |rien )(?:[^ ]+ ){0,5}?(?:${HOUR}|${COMING})(?= |$)`,
  'u',
);

/**
 * « Plus de sandwichs à 12h45 », « plus d’eau quand on est arrivés »: a clause that opens so tells of a lack,
 * and suggests nothing (20 of 20) unless it goes on to: « plus de pain à midi, prévoir large ».
 */
export function runsOut({ tokens }: Parse, { first, end }: Clause): boolean {
  const own = tokens.slice(first, end);
  const words = own.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM');
  const requests = own.some(
    ({ pos, form, lemma }, at) => pos === 'VERB' && form === lemma && own[at - 1]?.pos === 'PUNCT',
  );
  return !requests && GONE.test(formText(words));
}

/** « Il y avait plus de café quand je suis arrivée »: the « ne » that people leave out. */
export const tellsItRanOut = (text: string): boolean =>
  /^(?:il )?(?:n' )?y (?:a|avait) plus /u.test(text) &&
  GONE.test(text.replace(/^(?:il )?(?:n' )?y (?:a|avait) /u, ''));

const MEASURE = /^(?:plus|moins)$/u;
const OF = /^d[e'’]$/u;

/** « De moins de 30 ans », « plus de 200 personnes »: « plus » there counts, and asks for nothing. */
export function countsFrom(tokens: readonly Token[], at: number): boolean {
  const [measure, of, number] = tokens.slice(at, at + 3);
  return (
    MEASURE.test(measure?.form ?? '') &&
    OF.test(of?.form ?? '') &&
    number?.pos === 'NUM' &&
    !/^une?$/u.test(number.form)
  );
}
